// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CancelSpotFleetRequests.
#ifndef WRIT_EC2_CANCEL_SPOT_FLEET_REQUESTS_HPP
#define WRIT_EC2_CANCEL_SPOT_FLEET_REQUESTS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/cancel_spot_fleet_requests_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/spot_fleet_request_id.hpp>
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

/// The request CancelSpotFleetRequests. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelSpotFleetRequests.html
struct CancelSpotFleetRequests {
    /// SpotFleetRequestId.N: spot fleet request ids, `sfr-…`.
    Required<List<SpotFleetRequestId>, struct SpotFleetRequestId_given_right_and_in_order>
        spot_fleet_request_ids;
    /// TerminateInstances: yes or no.
    Required<YesNo, struct TerminateInstances_given_right_and_in_order> terminate_instances;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CancelSpotFleetRequests&,
                                     const CancelSpotFleetRequests&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CancelSpotFleetRequests";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CancelSpotFleetRequestsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CancelSpotFleetRequests::spot_fleet_request_ids,
                                &CancelSpotFleetRequests::terminate_instances,
                                &CancelSpotFleetRequests::dry_run, &CancelSpotFleetRequests::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SpotFleetRequestId", self.spot_fleet_request_ids);
            row("TerminateInstances", self.terminate_instances);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
