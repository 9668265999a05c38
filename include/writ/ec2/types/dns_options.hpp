// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// DnsOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_DNS_OPTIONS_HPP
#define WRIT_EC2_TYPES_DNS_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DnsRecordIpType;  // writ/ec2/types/dns_record_ip_type.hpp

/// DnsOptions, a structure in what EC2 answers to CreateVpcEndpoint and DescribeVpcEndpoints.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DnsOptions.html
struct DnsOptions {
    /// dnsRecordIpType: `ipv4`, `dualstack`, `ipv6` or `service-defined`.
    XmlValue<DnsRecordIpType> dns_record_ip_type{};
    /// privateDnsOnlyForInboundResolverEndpoint: yes or no.
    XmlBoolean private_dns_only_for_inbound_resolver_endpoint{};
    /// privateDnsPreference: text.
    XmlText private_dns_preference{};
    /// privateDnsSpecifiedDomainSet: texts.
    XmlList<XmlText> private_dns_specified_domains{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DnsOptions&, const DnsOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DnsOptions::dns_record_ip_type,
                                &DnsOptions::private_dns_only_for_inbound_resolver_endpoint,
                                &DnsOptions::private_dns_preference,
                                &DnsOptions::private_dns_specified_domains>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("dnsRecordIpType", self.dns_record_ip_type);
            row("privateDnsOnlyForInboundResolverEndpoint",
                self.private_dns_only_for_inbound_resolver_endpoint);
            row("privateDnsPreference", self.private_dns_preference);
            row("privateDnsSpecifiedDomainSet", self.private_dns_specified_domains);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
