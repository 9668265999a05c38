// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyIpamScope.
#ifndef WRIT_EC2_MODIFY_IPAM_SCOPE_HPP
#define WRIT_EC2_MODIFY_IPAM_SCOPE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/external_authority_configuration.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_scope_id.hpp>
#include <writ/ec2/types/modify_ipam_scope_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyIpamScope. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpamScope.html
struct ModifyIpamScope {
    /// IpamScopeId: an IPAM scope id, `ipam-scope-…`.
    Required<IpamScopeId, struct IpamScopeId_given_right_and_in_order> ipam_scope_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Description: text.
    Optional<AnyText> description{};
    /// ExternalAuthorityConfiguration: an ExternalAuthorityConfiguration.
    ExternalAuthorityConfiguration external_authority_configuration{};
    /// RemoveExternalAuthorityConfiguration: yes or no.
    YesNo remove_external_authority_configuration{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyIpamScope&,
                                     const ModifyIpamScope&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyIpamScope";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyIpamScopeResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ModifyIpamScope::ipam_scope_id, &ModifyIpamScope::dry_run,
            &ModifyIpamScope::description, &ModifyIpamScope::external_authority_configuration,
            &ModifyIpamScope::remove_external_authority_configuration, &ModifyIpamScope::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamScopeId", self.ipam_scope_id);
            row("DryRun", self.dry_run);
            row("Description", self.description);
            row("ExternalAuthorityConfiguration", self.external_authority_configuration);
            row("RemoveExternalAuthorityConfiguration",
                self.remove_external_authority_configuration);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
