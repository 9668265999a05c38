// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request PurchaseScheduledInstances.
#ifndef WRIT_EC2_PURCHASE_SCHEDULED_INSTANCES_HPP
#define WRIT_EC2_PURCHASE_SCHEDULED_INSTANCES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/purchase_scheduled_instances_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PurchaseRequest, a structure in PurchaseScheduledInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PurchaseRequest.html
struct PurchaseRequest {
    /// InstanceCount: a whole number.
    Required<Integer, struct InstanceCount_given_right_and_in_order> instance_count;
    /// PurchaseToken: text.
    Required<AnyText, struct PurchaseToken_given_right_and_in_order> purchase_token;

    /// Whether two are equal.
    friend constexpr bool operator==(const PurchaseRequest&,
                                     const PurchaseRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PurchaseRequest::instance_count, &PurchaseRequest::purchase_token>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceCount", self.instance_count);
            row("PurchaseToken", self.purchase_token);
        }
    };
};

/// The request PurchaseScheduledInstances. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PurchaseScheduledInstances.html
struct PurchaseScheduledInstances {
    /// PurchaseRequest.N: a list of PurchaseRequest.
    Required<List<PurchaseRequest>, struct PurchaseRequest_given_right_and_in_order>
        purchase_requests;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const PurchaseScheduledInstances&,
                                     const PurchaseScheduledInstances&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "PurchaseScheduledInstances";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = PurchaseScheduledInstancesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&PurchaseScheduledInstances::purchase_requests,
                                &PurchaseScheduledInstances::client_token,
                                &PurchaseScheduledInstances::dry_run,
                                &PurchaseScheduledInstances::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("PurchaseRequest", self.purchase_requests);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
