// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PublicIpDnsNameOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_PUBLIC_IP_DNS_NAME_OPTIONS_HPP
#define WRIT_EC2_TYPES_PUBLIC_IP_DNS_NAME_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PublicIpDnsNameOptions, a structure in what EC2 answers to CreateNetworkInterface and
/// DescribeNetworkInterfaces. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PublicIpDnsNameOptions.html
struct PublicIpDnsNameOptions {
    /// dnsHostnameType: text.
    XmlText dns_hostname_type{};
    /// publicIpv4DnsName: text.
    XmlText public_ipv4_dns_name{};
    /// publicIpv6DnsName: text.
    XmlText public_ipv6_dns_name{};
    /// publicDualStackDnsName: text.
    XmlText public_dual_stack_dns_name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PublicIpDnsNameOptions&,
                                     const PublicIpDnsNameOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PublicIpDnsNameOptions::dns_hostname_type,
                                &PublicIpDnsNameOptions::public_ipv4_dns_name,
                                &PublicIpDnsNameOptions::public_ipv6_dns_name,
                                &PublicIpDnsNameOptions::public_dual_stack_dns_name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("dnsHostnameType", self.dns_hostname_type);
            row("publicIpv4DnsName", self.public_ipv4_dns_name);
            row("publicIpv6DnsName", self.public_ipv6_dns_name);
            row("publicDualStackDnsName", self.public_dual_stack_dns_name);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
