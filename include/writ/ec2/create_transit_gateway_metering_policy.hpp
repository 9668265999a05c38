// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateTransitGatewayMeteringPolicy.
#ifndef WRIT_EC2_CREATE_TRANSIT_GATEWAY_METERING_POLICY_HPP
#define WRIT_EC2_CREATE_TRANSIT_GATEWAY_METERING_POLICY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tag_parameters.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_transit_gateway_metering_policy_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
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

/// The request CreateTransitGatewayMeteringPolicy. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayMeteringPolicy.html
struct CreateTransitGatewayMeteringPolicy {
    /// TransitGatewayId: a transit gateway id, `tgw-…`.
    Required<TransitGatewayId, struct TransitGatewayId_given_right_and_in_order> transit_gateway_id;
    /// MiddleboxAttachmentId.N: transit gateway attachment ids, `tgw-attach-…`.
    List<TransitGatewayAttachmentId> middlebox_attachment_ids{};
    /// TagSpecifications.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateTransitGatewayMeteringPolicy&,
                                     const CreateTransitGatewayMeteringPolicy&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateTransitGatewayMeteringPolicy";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateTransitGatewayMeteringPolicyResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specifications_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateTransitGatewayMeteringPolicy::transit_gateway_id,
                                &CreateTransitGatewayMeteringPolicy::middlebox_attachment_ids,
                                &CreateTransitGatewayMeteringPolicy::tag_specifications,
                                &CreateTransitGatewayMeteringPolicy::dry_run,
                                &CreateTransitGatewayMeteringPolicy::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransitGatewayId", self.transit_gateway_id);
            row("MiddleboxAttachmentId", self.middlebox_attachment_ids);
            row("TagSpecifications", self.tag_specifications);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
