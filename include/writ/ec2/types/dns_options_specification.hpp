// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// DnsOptionsSpecification, a structure in requests.
#ifndef WRIT_EC2_TYPES_DNS_OPTIONS_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_DNS_OPTIONS_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/dns_record_ip_type.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// DnsOptionsSpecification, a structure in requests of CreateVpcEndpoint and ModifyVpcEndpoint.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DnsOptionsSpecification.html
struct DnsOptionsSpecification {
    /// DnsRecordIpType: `ipv4`, `dualstack`, `ipv6` or `service-defined`.
    Optional<DnsRecordIpType> dns_record_ip_type{};
    /// PrivateDnsOnlyForInboundResolverEndpoint: yes or no.
    YesNo private_dns_only_for_inbound_resolver_endpoint{};
    /// PrivateDnsPreference: text.
    Optional<AnyText> private_dns_preference{};
    /// PrivateDnsSpecifiedDomain.N: texts, at most 10.
    List<AnyText> private_dns_specified_domains{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DnsOptionsSpecification&,
                                     const DnsOptionsSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("PrivateDnsSpecifiedDomain.N", self.private_dns_specified_domains.size(), 10);
        }
        /// Its members, in order.
        using members =
            Members<&DnsOptionsSpecification::dns_record_ip_type,
                    &DnsOptionsSpecification::private_dns_only_for_inbound_resolver_endpoint,
                    &DnsOptionsSpecification::private_dns_preference,
                    &DnsOptionsSpecification::private_dns_specified_domains>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DnsRecordIpType", self.dns_record_ip_type);
            row("PrivateDnsOnlyForInboundResolverEndpoint",
                self.private_dns_only_for_inbound_resolver_endpoint);
            row("PrivateDnsPreference", self.private_dns_preference);
            row("PrivateDnsSpecifiedDomain", self.private_dns_specified_domains);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
