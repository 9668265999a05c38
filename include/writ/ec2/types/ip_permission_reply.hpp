// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpPermissionReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_IP_PERMISSION_REPLY_HPP
#define WRIT_EC2_TYPES_IP_PERMISSION_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ip_range_reply.hpp>
#include <writ/ec2/types/ipv6_range_reply.hpp>
#include <writ/ec2/types/prefix_list_id_reply.hpp>
#include <writ/ec2/types/user_id_group_pair_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpPermissionReply, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
struct IpPermissionReply {
    /// ipProtocol: text.
    XmlText ip_protocol{};
    /// fromPort: a whole number.
    XmlInteger from_port{};
    /// toPort: a whole number.
    XmlInteger to_port{};
    /// groups: a list of UserIdGroupPairReply.
    XmlList<UserIdGroupPairReply> user_id_group_pairs{};
    /// ipRanges: a list of IpRangeReply.
    XmlList<IpRangeReply> ip_ranges{};
    /// ipv6Ranges: a list of Ipv6RangeReply.
    XmlList<Ipv6RangeReply> ipv6_ranges{};
    /// prefixListIds: a list of PrefixListIdReply.
    XmlList<PrefixListIdReply> prefix_list_ids{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpPermissionReply&,
                                     const IpPermissionReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpPermissionReply::ip_protocol, &IpPermissionReply::from_port,
                                &IpPermissionReply::to_port,
                                &IpPermissionReply::user_id_group_pairs,
                                &IpPermissionReply::ip_ranges, &IpPermissionReply::ipv6_ranges,
                                &IpPermissionReply::prefix_list_ids>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipProtocol", self.ip_protocol);
            row("fromPort", self.from_port);
            row("toPort", self.to_port);
            row("groups", self.user_id_group_pairs);
            row("ipRanges", self.ip_ranges);
            row("ipv6Ranges", self.ipv6_ranges);
            row("prefixListIds", self.prefix_list_ids);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
