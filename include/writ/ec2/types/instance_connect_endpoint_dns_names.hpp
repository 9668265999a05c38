// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceConnectEndpointDnsNames, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_CONNECT_ENDPOINT_DNS_NAMES_HPP
#define WRIT_EC2_TYPES_INSTANCE_CONNECT_ENDPOINT_DNS_NAMES_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceConnectEndpointDnsNames, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceConnectEndpointDnsNames.html
struct InstanceConnectEndpointDnsNames {
    /// dnsName: text.
    XmlText dns_name{};
    /// fipsDnsName: text.
    XmlText fips_dns_name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceConnectEndpointDnsNames&,
                                     const InstanceConnectEndpointDnsNames&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceConnectEndpointDnsNames::dns_name,
                                &InstanceConnectEndpointDnsNames::fips_dns_name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("dnsName", self.dns_name);
            row("fipsDnsName", self.fips_dns_name);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
