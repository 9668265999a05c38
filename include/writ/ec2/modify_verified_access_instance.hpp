// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyVerifiedAccessInstance.
#ifndef WRIT_EC2_MODIFY_VERIFIED_ACCESS_INSTANCE_HPP
#define WRIT_EC2_MODIFY_VERIFIED_ACCESS_INSTANCE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_verified_access_instance_result.hpp>
#include <writ/ec2/types/verified_access_instance_id.hpp>
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

/// The request ModifyVerifiedAccessInstance. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessInstance.html
struct ModifyVerifiedAccessInstance {
    /// VerifiedAccessInstanceId: a verified access instance id, `vai-…`.
    Required<VerifiedAccessInstanceId, struct VerifiedAccessInstanceId_given_right_and_in_order>
        verified_access_instance_id;
    /// Description: text.
    Optional<AnyText> description{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// CidrEndpointsCustomSubDomain: text.
    Optional<AnyText> cidr_endpoints_custom_sub_domain{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVerifiedAccessInstance&,
                                     const ModifyVerifiedAccessInstance&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyVerifiedAccessInstance";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyVerifiedAccessInstanceResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyVerifiedAccessInstance::verified_access_instance_id,
                                &ModifyVerifiedAccessInstance::description,
                                &ModifyVerifiedAccessInstance::dry_run,
                                &ModifyVerifiedAccessInstance::client_token,
                                &ModifyVerifiedAccessInstance::cidr_endpoints_custom_sub_domain,
                                &ModifyVerifiedAccessInstance::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VerifiedAccessInstanceId", self.verified_access_instance_id);
            row("Description", self.description);
            row("DryRun", self.dry_run);
            row("ClientToken", self.client_token);
            row("CidrEndpointsCustomSubDomain", self.cidr_endpoints_custom_sub_domain);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
