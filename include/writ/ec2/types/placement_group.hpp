// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PlacementGroup, a structure in replies.
#ifndef WRIT_EC2_TYPES_PLACEMENT_GROUP_HPP
#define WRIT_EC2_TYPES_PLACEMENT_GROUP_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/operator_response.hpp>
#include <writ/ec2/types/placement_group_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class PlacementGroupState;  // writ/ec2/types/placement_group_state.hpp
class PlacementStrategy;  // writ/ec2/types/placement_strategy.hpp
class SpreadLevel;  // writ/ec2/types/spread_level.hpp

/// PlacementGroup, a structure in what EC2 answers to CreatePlacementGroup and
/// DescribePlacementGroups. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PlacementGroup.html
struct PlacementGroup {
    /// groupName: text.
    XmlText group_name{};
    /// state: `pending`, `available`, `deleting` or `deleted`.
    XmlValue<PlacementGroupState> state{};
    /// strategy: `cluster`, `spread`, `partition` or `precision-time`.
    XmlValue<PlacementStrategy> strategy{};
    /// partitionCount: a whole number.
    XmlInteger partition_count{};
    /// groupId: a placement group id, `pg-…`.
    XmlValue<PlacementGroupId> group_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// groupArn: an ARN.
    XmlValue<Arn> group_arn{};
    /// spreadLevel: `host` or `rack`.
    XmlValue<SpreadLevel> spread_level{};
    /// linkedGroupId: a placement group id, `pg-…`.
    XmlValue<PlacementGroupId> linked_group_id{};
    /// operator: an OperatorResponse.
    Optional<OperatorResponse> operator_{};
    /// parentGroupId: a placement group id, `pg-…`.
    XmlValue<PlacementGroupId> parent_group_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PlacementGroup&,
                                     const PlacementGroup&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PlacementGroup::group_name, &PlacementGroup::state,
                                &PlacementGroup::strategy, &PlacementGroup::partition_count,
                                &PlacementGroup::group_id, &PlacementGroup::tags,
                                &PlacementGroup::group_arn, &PlacementGroup::spread_level,
                                &PlacementGroup::linked_group_id, &PlacementGroup::operator_,
                                &PlacementGroup::parent_group_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("groupName", self.group_name);
            row("state", self.state);
            row("strategy", self.strategy);
            row("partitionCount", self.partition_count);
            row("groupId", self.group_id);
            row("tagSet", self.tags);
            row("groupArn", self.group_arn);
            row("spreadLevel", self.spread_level);
            row("linkedGroupId", self.linked_group_id);
            row("operator", self.operator_);
            row("parentGroupId", self.parent_group_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
