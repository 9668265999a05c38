// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifySpotFleetRequest.
#ifndef WRIT_EC2_MODIFY_SPOT_FLEET_REQUEST_HPP
#define WRIT_EC2_MODIFY_SPOT_FLEET_REQUEST_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/excess_capacity_termination_policy.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/launch_template_config.hpp>
#include <writ/ec2/types/modify_spot_fleet_request_result.hpp>
#include <writ/ec2/types/spot_fleet_request_id.hpp>
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

/// The request ModifySpotFleetRequest. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySpotFleetRequest.html
struct ModifySpotFleetRequest {
    /// SpotFleetRequestId: a spot fleet request id, `sfr-…`.
    Required<SpotFleetRequestId, struct SpotFleetRequestId_given_right_and_in_order>
        spot_fleet_request_id;
    /// LaunchTemplateConfig.N: a list of LaunchTemplateConfig.
    List<LaunchTemplateConfig> launch_template_configs{};
    /// OnDemandTargetCapacity: a whole number.
    Optional<Integer> on_demand_target_capacity{};
    /// Context: text.
    Optional<AnyText> context{};
    /// TargetCapacity: a whole number.
    Optional<Integer> target_capacity{};
    /// ExcessCapacityTerminationPolicy: `noTermination` or `default`.
    Optional<ExcessCapacityTerminationPolicy> excess_capacity_termination_policy{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifySpotFleetRequest&,
                                     const ModifySpotFleetRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifySpotFleetRequest";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifySpotFleetRequestResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifySpotFleetRequest::spot_fleet_request_id,
                                &ModifySpotFleetRequest::launch_template_configs,
                                &ModifySpotFleetRequest::on_demand_target_capacity,
                                &ModifySpotFleetRequest::context,
                                &ModifySpotFleetRequest::target_capacity,
                                &ModifySpotFleetRequest::excess_capacity_termination_policy,
                                &ModifySpotFleetRequest::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SpotFleetRequestId", self.spot_fleet_request_id);
            row("LaunchTemplateConfig", self.launch_template_configs);
            row("OnDemandTargetCapacity", self.on_demand_target_capacity);
            row("Context", self.context);
            row("TargetCapacity", self.target_capacity);
            row("ExcessCapacityTerminationPolicy", self.excess_capacity_termination_policy);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
