// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyInstanceNetworkPerformanceOptions.
#ifndef WRIT_EC2_MODIFY_INSTANCE_NETWORK_PERFORMANCE_OPTIONS_HPP
#define WRIT_EC2_MODIFY_INSTANCE_NETWORK_PERFORMANCE_OPTIONS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_bandwidth_weighting.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/modify_instance_network_performance_options_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyInstanceNetworkPerformanceOptions. API version 2016-11-15, members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceNetworkPerformanceOptions.html
struct ModifyInstanceNetworkPerformanceOptions {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// BandwidthWeighting: `default`, `vpc-1` or `ebs-1`.
    Required<InstanceBandwidthWeighting, struct BandwidthWeighting_given_right_and_in_order>
        bandwidth_weighting;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyInstanceNetworkPerformanceOptions&,
                                     const ModifyInstanceNetworkPerformanceOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyInstanceNetworkPerformanceOptions";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyInstanceNetworkPerformanceOptionsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyInstanceNetworkPerformanceOptions::instance_id,
                                &ModifyInstanceNetworkPerformanceOptions::bandwidth_weighting,
                                &ModifyInstanceNetworkPerformanceOptions::dry_run,
                                &ModifyInstanceNetworkPerformanceOptions::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("BandwidthWeighting", self.bandwidth_weighting);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
