// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateVerifiedAccessGroup.
#ifndef WRIT_EC2_CREATE_VERIFIED_ACCESS_GROUP_HPP
#define WRIT_EC2_CREATE_VERIFIED_ACCESS_GROUP_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_verified_access_group_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/verified_access_instance_id.hpp>
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

/// The request CreateVerifiedAccessGroup. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessGroup.html
struct CreateVerifiedAccessGroup {
    /// VerifiedAccessInstanceId: a verified access instance id, `vai-…`.
    Required<VerifiedAccessInstanceId, struct VerifiedAccessInstanceId_given_right_and_in_order>
        verified_access_instance_id;
    /// Description: text.
    Optional<AnyText> description{};
    /// PolicyDocument: text.
    Optional<AnyText> policy_document{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// SseSpecification: a VerifiedAccessSseSpecificationRequest.
    VerifiedAccessSseSpecificationRequest sse_specification{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVerifiedAccessGroup&,
                                     const CreateVerifiedAccessGroup&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateVerifiedAccessGroup";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateVerifiedAccessGroupResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateVerifiedAccessGroup::verified_access_instance_id,
            &CreateVerifiedAccessGroup::description, &CreateVerifiedAccessGroup::policy_document,
            &CreateVerifiedAccessGroup::tag_specifications,
            &CreateVerifiedAccessGroup::client_token, &CreateVerifiedAccessGroup::dry_run,
            &CreateVerifiedAccessGroup::sse_specification, &CreateVerifiedAccessGroup::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VerifiedAccessInstanceId", self.verified_access_instance_id);
            row("Description", self.description);
            row("PolicyDocument", self.policy_document);
            row("TagSpecification", self.tag_specifications);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row("SseSpecification", self.sse_specification);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
