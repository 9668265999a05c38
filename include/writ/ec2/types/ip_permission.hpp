// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpPermission, a structure in requests.
#ifndef WRIT_EC2_TYPES_IP_PERMISSION_HPP
#define WRIT_EC2_TYPES_IP_PERMISSION_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ip_range.hpp>
#include <writ/ec2/types/ipv6_range.hpp>
#include <writ/ec2/types/prefix_list_id.hpp>
#include <writ/ec2/types/user_id_group_pair.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpPermission, a structure in requests of 6 actions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
struct IpPermission {
    /// IpProtocol: text.
    Optional<AnyText> ip_protocol{};
    /// FromPort: a whole number.
    Optional<Integer> from_port{};
    /// ToPort: a whole number.
    Optional<Integer> to_port{};
    /// Groups.N: a list of UserIdGroupPair.
    List<UserIdGroupPair> user_id_group_pairs{};
    /// IpRanges.N: a list of IpRange.
    List<IpRange> ip_ranges{};
    /// Ipv6Ranges.N: a list of Ipv6Range.
    List<Ipv6Range> ipv6_ranges{};
    /// PrefixListIds.N: a list of PrefixListId.
    List<PrefixListId> prefix_list_ids{};

    /// Whether two are equal.
    friend constexpr bool operator==(const IpPermission&, const IpPermission&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpPermission::ip_protocol, &IpPermission::from_port,
                                &IpPermission::to_port, &IpPermission::user_id_group_pairs,
                                &IpPermission::ip_ranges, &IpPermission::ipv6_ranges,
                                &IpPermission::prefix_list_ids>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpProtocol", self.ip_protocol);
            row("FromPort", self.from_port);
            row("ToPort", self.to_port);
            row("Groups", self.user_id_group_pairs);
            row("IpRanges", self.ip_ranges);
            row("Ipv6Ranges", self.ipv6_ranges);
            row("PrefixListIds", self.prefix_list_ids);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
