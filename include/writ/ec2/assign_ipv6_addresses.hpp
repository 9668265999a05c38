// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request AssignIpv6Addresses.
#ifndef WRIT_EC2_ASSIGN_IPV6_ADDRESSES_HPP
#define WRIT_EC2_ASSIGN_IPV6_ADDRESSES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/assign_ipv6_addresses_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request AssignIpv6Addresses. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignIpv6Addresses.html
struct AssignIpv6Addresses {
    /// NetworkInterfaceId: a network interface id, `eni-…`.
    Required<NetworkInterfaceId, struct NetworkInterfaceId_given_right_and_in_order>
        network_interface_id;
    /// Ipv6PrefixCount: a whole number.
    Optional<Integer> ipv6_prefix_count{};
    /// Ipv6Prefix.N: texts.
    List<AnyText> ipv6_prefixes{};
    /// Ipv6Addresses.N: texts.
    List<AnyText> ipv6_addresses{};
    /// Ipv6AddressCount: a whole number.
    Optional<Integer> ipv6_address_count{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AssignIpv6Addresses&,
                                     const AssignIpv6Addresses&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "AssignIpv6Addresses";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = AssignIpv6AddressesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &AssignIpv6Addresses::network_interface_id, &AssignIpv6Addresses::ipv6_prefix_count,
            &AssignIpv6Addresses::ipv6_prefixes, &AssignIpv6Addresses::ipv6_addresses,
            &AssignIpv6Addresses::ipv6_address_count, &AssignIpv6Addresses::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NetworkInterfaceId", self.network_interface_id);
            row("Ipv6PrefixCount", self.ipv6_prefix_count);
            row("Ipv6Prefix", self.ipv6_prefixes);
            row("Ipv6Addresses", self.ipv6_addresses);
            row("Ipv6AddressCount", self.ipv6_address_count);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
