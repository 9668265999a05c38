// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ModifyVpcEndpointPayerResponsibility.
#ifndef WRIT_EC2_TYPES_MODIFY_VPC_ENDPOINT_PAYER_RESPONSIBILITY_RESULT_HPP
#define WRIT_EC2_TYPES_MODIFY_VPC_ENDPOINT_PAYER_RESPONSIBILITY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/payer_responsibility_entry.hpp>
#include <writ/ec2/types/vpc_endpoint_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to ModifyVpcEndpointPayerResponsibility. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpointPayerResponsibility.html
struct ModifyVpcEndpointPayerResponsibilityResult {
    /// vpcEndpointId: a VPC endpoint id, `vpce-…`.
    XmlValue<VpcEndpointId> vpc_endpoint_id{};
    /// payerResponsibilitySet: a list of PayerResponsibilityEntry.
    XmlList<PayerResponsibilityEntry> payer_responsibilities{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ModifyVpcEndpointPayerResponsibilityResult&,
                                     const ModifyVpcEndpointPayerResponsibilityResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifyVpcEndpointPayerResponsibilityResult::vpc_endpoint_id,
                                &ModifyVpcEndpointPayerResponsibilityResult::payer_responsibilities,
                                &ModifyVpcEndpointPayerResponsibilityResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpcEndpointId", self.vpc_endpoint_id);
            row("payerResponsibilitySet", self.payer_responsibilities);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
