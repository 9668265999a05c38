// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyFleet.
#ifndef WRIT_EC2_MODIFY_FLEET_HPP
#define WRIT_EC2_MODIFY_FLEET_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/fleet_excess_capacity_termination_policy.hpp>
#include <writ/ec2/types/fleet_id.hpp>
#include <writ/ec2/types/fleet_launch_template_config_request.hpp>
#include <writ/ec2/types/modify_fleet_result.hpp>
#include <writ/ec2/types/target_capacity_specification_request.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyFleet. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyFleet.html
struct ModifyFleet {
    /// FleetId: a fleet id, `fleet-…`.
    Required<FleetId, struct FleetId_given_right_and_in_order> fleet_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ExcessCapacityTerminationPolicy: `no-termination` or `termination`.
    Optional<FleetExcessCapacityTerminationPolicy> excess_capacity_termination_policy{};
    /// LaunchTemplateConfig.N: a list of FleetLaunchTemplateConfigRequest, at most 50.
    List<FleetLaunchTemplateConfigRequest> launch_template_configs{};
    /// TargetCapacitySpecification: a TargetCapacitySpecificationRequest.
    Optional<TargetCapacitySpecificationRequest> target_capacity_specification{};
    /// Context: text.
    Optional<AnyText> context{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyFleet&, const ModifyFleet&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyFleet";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyFleetResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented, extra_parameter_rules>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("LaunchTemplateConfig.N", self.launch_template_configs.size(), 50);
        }
        /// Its members, in order.
        using members = Members<&ModifyFleet::fleet_id, &ModifyFleet::dry_run,
                                &ModifyFleet::excess_capacity_termination_policy,
                                &ModifyFleet::launch_template_configs,
                                &ModifyFleet::target_capacity_specification, &ModifyFleet::context,
                                &ModifyFleet::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("FleetId", self.fleet_id);
            row("DryRun", self.dry_run);
            row("ExcessCapacityTerminationPolicy", self.excess_capacity_termination_policy);
            row("LaunchTemplateConfig", self.launch_template_configs);
            row("TargetCapacitySpecification", self.target_capacity_specification);
            row("Context", self.context);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
