// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request UnassignPrivateIpAddresses.
#ifndef WRIT_EC2_UNASSIGN_PRIVATE_IP_ADDRESSES_HPP
#define WRIT_EC2_UNASSIGN_PRIVATE_IP_ADDRESSES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request UnassignPrivateIpAddresses. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateIpAddresses.html
struct UnassignPrivateIpAddresses {
    /// NetworkInterfaceId: a network interface id, `eni-…`.
    Required<NetworkInterfaceId, struct NetworkInterfaceId_given_right_and_in_order>
        network_interface_id;
    /// Ipv4Prefix.N: texts.
    List<AnyText> ipv4_prefixes{};
    /// PrivateIpAddress.N: texts.
    List<AnyText> private_ip_addresses{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const UnassignPrivateIpAddresses&,
                                     const UnassignPrivateIpAddresses&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "UnassignPrivateIpAddresses";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&UnassignPrivateIpAddresses::network_interface_id,
                                &UnassignPrivateIpAddresses::ipv4_prefixes,
                                &UnassignPrivateIpAddresses::private_ip_addresses,
                                &UnassignPrivateIpAddresses::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NetworkInterfaceId", self.network_interface_id);
            row("Ipv4Prefix", self.ipv4_prefixes);
            row("PrivateIpAddress", self.private_ip_addresses);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
