// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DeleteLaunchTemplateVersions.
#ifndef WRIT_EC2_DELETE_LAUNCH_TEMPLATE_VERSIONS_HPP
#define WRIT_EC2_DELETE_LAUNCH_TEMPLATE_VERSIONS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/delete_launch_template_versions_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/launch_template_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/limited_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DeleteLaunchTemplateVersions. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersions.html
struct DeleteLaunchTemplateVersions {
    /// LaunchTemplateVersion.N: texts.
    Required<List<AnyText>, struct LaunchTemplateVersion_given_right_and_in_order> versions;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// LaunchTemplateId: a launch template id, `lt-…`.
    Optional<LaunchTemplateId> launch_template_id{};
    /// LaunchTemplateName: text, 3 to 128 characters.
    Optional<LimitedText<3, 128>> launch_template_name{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DeleteLaunchTemplateVersions&,
                                     const DeleteLaunchTemplateVersions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DeleteLaunchTemplateVersions";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DeleteLaunchTemplateVersionsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&DeleteLaunchTemplateVersions::versions,
                                &DeleteLaunchTemplateVersions::dry_run,
                                &DeleteLaunchTemplateVersions::launch_template_id,
                                &DeleteLaunchTemplateVersions::launch_template_name,
                                &DeleteLaunchTemplateVersions::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LaunchTemplateVersion", self.versions);
            row("DryRun", self.dry_run);
            row("LaunchTemplateId", self.launch_template_id);
            row("LaunchTemplateName", self.launch_template_name);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
