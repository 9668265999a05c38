// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyVerifiedAccessEndpointPolicy.
#ifndef WRIT_EC2_MODIFY_VERIFIED_ACCESS_ENDPOINT_POLICY_HPP
#define WRIT_EC2_MODIFY_VERIFIED_ACCESS_ENDPOINT_POLICY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_verified_access_endpoint_policy_result.hpp>
#include <writ/ec2/types/verified_access_endpoint_id.hpp>
#include <writ/ec2/types/verified_access_sse_specification_request.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyVerifiedAccessEndpointPolicy. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessEndpointPolicy.html
struct ModifyVerifiedAccessEndpointPolicy {
    /// VerifiedAccessEndpointId: a verified access endpoint id, `vae-…`.
    Required<VerifiedAccessEndpointId, struct VerifiedAccessEndpointId_given_right_and_in_order>
        verified_access_endpoint_id;
    /// PolicyEnabled: yes or no.
    YesNo policy_enabled{};
    /// PolicyDocument: text.
    Optional<AnyText> policy_document{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// SseSpecification: a VerifiedAccessSseSpecificationRequest.
    VerifiedAccessSseSpecificationRequest sse_specification{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVerifiedAccessEndpointPolicy&,
                                     const ModifyVerifiedAccessEndpointPolicy&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyVerifiedAccessEndpointPolicy";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyVerifiedAccessEndpointPolicyResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyVerifiedAccessEndpointPolicy::verified_access_endpoint_id,
                                &ModifyVerifiedAccessEndpointPolicy::policy_enabled,
                                &ModifyVerifiedAccessEndpointPolicy::policy_document,
                                &ModifyVerifiedAccessEndpointPolicy::client_token,
                                &ModifyVerifiedAccessEndpointPolicy::dry_run,
                                &ModifyVerifiedAccessEndpointPolicy::sse_specification,
                                &ModifyVerifiedAccessEndpointPolicy::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VerifiedAccessEndpointId", self.verified_access_endpoint_id);
            row("PolicyEnabled", self.policy_enabled);
            row("PolicyDocument", self.policy_document);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row("SseSpecification", self.sse_specification);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
