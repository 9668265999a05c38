// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyTransitGatewayMeteringPolicy.
#ifndef WRIT_EC2_MODIFY_TRANSIT_GATEWAY_METERING_POLICY_HPP
#define WRIT_EC2_MODIFY_TRANSIT_GATEWAY_METERING_POLICY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_transit_gateway_metering_policy_result.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_metering_policy_id.hpp>
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

/// The request ModifyTransitGatewayMeteringPolicy. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGatewayMeteringPolicy.html
struct ModifyTransitGatewayMeteringPolicy {
    /// TransitGatewayMeteringPolicyId: a transit gateway metering policy id, `tgw-mp-…`.
    Required<TransitGatewayMeteringPolicyId,
             struct TransitGatewayMeteringPolicyId_given_right_and_in_order>
        transit_gateway_metering_policy_id;
    /// AddMiddleboxAttachmentId.N: transit gateway attachment ids, `tgw-attach-…`.
    List<TransitGatewayAttachmentId> add_middlebox_attachment_ids{};
    /// RemoveMiddleboxAttachmentId.N: transit gateway attachment ids, `tgw-attach-…`.
    List<TransitGatewayAttachmentId> remove_middlebox_attachment_ids{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyTransitGatewayMeteringPolicy&,
                                     const ModifyTransitGatewayMeteringPolicy&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyTransitGatewayMeteringPolicy";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyTransitGatewayMeteringPolicyResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&ModifyTransitGatewayMeteringPolicy::transit_gateway_metering_policy_id,
                    &ModifyTransitGatewayMeteringPolicy::add_middlebox_attachment_ids,
                    &ModifyTransitGatewayMeteringPolicy::remove_middlebox_attachment_ids,
                    &ModifyTransitGatewayMeteringPolicy::dry_run,
                    &ModifyTransitGatewayMeteringPolicy::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransitGatewayMeteringPolicyId", self.transit_gateway_metering_policy_id);
            row("AddMiddleboxAttachmentId", self.add_middlebox_attachment_ids);
            row("RemoveMiddleboxAttachmentId", self.remove_middlebox_attachment_ids);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
