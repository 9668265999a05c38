// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyInstancePlacement.
#ifndef WRIT_EC2_MODIFY_INSTANCE_PLACEMENT_HPP
#define WRIT_EC2_MODIFY_INSTANCE_PLACEMENT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/affinity.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/dedicated_host_id.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/host_tenancy.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/modify_instance_placement_result.hpp>
#include <writ/ec2/types/placement_group_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/integer.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyInstancePlacement. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstancePlacement.html
struct ModifyInstancePlacement {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// GroupName: text.
    Optional<AnyText> group_name{};
    /// PartitionNumber: a whole number.
    Optional<Integer> partition_number{};
    /// HostResourceGroupArn: an ARN.
    Optional<Arn> host_resource_group_arn{};
    /// GroupId: a placement group id, `pg-…`.
    Optional<PlacementGroupId> group_id{};
    /// Tenancy: `default`, `dedicated` or `host`.
    Optional<HostTenancy> tenancy{};
    /// Affinity: `default` or `host`.
    Optional<Affinity> affinity{};
    /// HostId: a dedicated host id, `h-…`.
    Optional<DedicatedHostId> host_id{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyInstancePlacement&,
                                     const ModifyInstancePlacement&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyInstancePlacement";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyInstancePlacementResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("HostResourceGroupArn", self.host_resource_group_arn);
        }
        /// Its members, in order.
        using members = Members<
            &ModifyInstancePlacement::instance_id, &ModifyInstancePlacement::group_name,
            &ModifyInstancePlacement::partition_number,
            &ModifyInstancePlacement::host_resource_group_arn, &ModifyInstancePlacement::group_id,
            &ModifyInstancePlacement::tenancy, &ModifyInstancePlacement::affinity,
            &ModifyInstancePlacement::host_id, &ModifyInstancePlacement::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("GroupName", self.group_name);
            row("PartitionNumber", self.partition_number);
            row("HostResourceGroupArn", self.host_resource_group_arn);
            row("GroupId", self.group_id);
            row("Tenancy", self.tenancy);
            row("Affinity", self.affinity);
            row("HostId", self.host_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
