// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyVpcEndpointPayerResponsibility.
#ifndef WRIT_EC2_MODIFY_VPC_ENDPOINT_PAYER_RESPONSIBILITY_HPP
#define WRIT_EC2_MODIFY_VPC_ENDPOINT_PAYER_RESPONSIBILITY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_vpc_endpoint_payer_responsibility_result.hpp>
#include <writ/ec2/types/payer_responsibility_scope.hpp>
#include <writ/ec2/types/payer_responsibility_type.hpp>
#include <writ/ec2/types/vpc_endpoint_id.hpp>
#include <writ/ec2/types/vpc_endpoint_service_id.hpp>
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

/// The request ModifyVpcEndpointPayerResponsibility. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpointPayerResponsibility.html
struct ModifyVpcEndpointPayerResponsibility {
    /// VpcEndpointId: a VPC endpoint id, `vpce-…`.
    Required<VpcEndpointId, struct VpcEndpointId_given_right_and_in_order> vpc_endpoint_id;
    /// PayerResponsibility: `vpc-endpoint-account` or `vpc-endpoint-service-account`.
    Required<PayerResponsibilityType, struct PayerResponsibility_given_right_and_in_order>
        payer_responsibility;
    /// Scope: `vpc-endpoint-charges`.
    Required<PayerResponsibilityScope, struct Scope_given_right_and_in_order> scope;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ServiceId: a VPC endpoint service id, `vpce-svc-…`.
    Optional<VpcEndpointServiceId> service_id{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVpcEndpointPayerResponsibility&,
                                     const ModifyVpcEndpointPayerResponsibility&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyVpcEndpointPayerResponsibility";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyVpcEndpointPayerResponsibilityResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyVpcEndpointPayerResponsibility::vpc_endpoint_id,
                                &ModifyVpcEndpointPayerResponsibility::payer_responsibility,
                                &ModifyVpcEndpointPayerResponsibility::scope,
                                &ModifyVpcEndpointPayerResponsibility::dry_run,
                                &ModifyVpcEndpointPayerResponsibility::service_id,
                                &ModifyVpcEndpointPayerResponsibility::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VpcEndpointId", self.vpc_endpoint_id);
            row("PayerResponsibility", self.payer_responsibility);
            row("Scope", self.scope);
            row("DryRun", self.dry_run);
            row("ServiceId", self.service_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
