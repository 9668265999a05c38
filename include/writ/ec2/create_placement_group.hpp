// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreatePlacementGroup.
#ifndef WRIT_EC2_CREATE_PLACEMENT_GROUP_HPP
#define WRIT_EC2_CREATE_PLACEMENT_GROUP_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_placement_group_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/operator_request.hpp>
#include <writ/ec2/types/placement_group_id.hpp>
#include <writ/ec2/types/placement_strategy.hpp>
#include <writ/ec2/types/spread_level.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreatePlacementGroup. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreatePlacementGroup.html
struct CreatePlacementGroup {
    /// PartitionCount: a whole number.
    Optional<Integer> partition_count{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// SpreadLevel: `host` or `rack`.
    Optional<SpreadLevel> spread_level{};
    /// LinkedGroupId: a placement group id, `pg-…`.
    Optional<PlacementGroupId> linked_group_id{};
    /// Operator: an OperatorRequest.
    OperatorRequest operator_{};
    /// ParentGroupId: a placement group id, `pg-…`.
    Optional<PlacementGroupId> parent_group_id{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// GroupName: text.
    Optional<AnyText> group_name{};
    /// Strategy: `cluster`, `spread`, `partition` or `precision-time`.
    Optional<PlacementStrategy> strategy{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreatePlacementGroup&,
                                     const CreatePlacementGroup&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreatePlacementGroup";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreatePlacementGroupResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"placement-group"};
        /// Its members, in order.
        using members = Members<
            &CreatePlacementGroup::partition_count, &CreatePlacementGroup::tag_specifications,
            &CreatePlacementGroup::spread_level, &CreatePlacementGroup::linked_group_id,
            &CreatePlacementGroup::operator_, &CreatePlacementGroup::parent_group_id,
            &CreatePlacementGroup::dry_run, &CreatePlacementGroup::group_name,
            &CreatePlacementGroup::strategy, &CreatePlacementGroup::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("PartitionCount", self.partition_count);
            row("TagSpecification", self.tag_specifications);
            row("SpreadLevel", self.spread_level);
            row("LinkedGroupId", self.linked_group_id);
            row("Operator", self.operator_);
            row("ParentGroupId", self.parent_group_id);
            row("DryRun", self.dry_run);
            row("GroupName", self.group_name);
            row("Strategy", self.strategy);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
