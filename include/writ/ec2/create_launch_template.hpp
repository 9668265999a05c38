// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateLaunchTemplate.
#ifndef WRIT_EC2_CREATE_LAUNCH_TEMPLATE_HPP
#define WRIT_EC2_CREATE_LAUNCH_TEMPLATE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_launch_template_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/operator_request.hpp>
#include <writ/ec2/types/request_launch_template_data.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/limited_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateLaunchTemplate. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html
struct CreateLaunchTemplate {
    /// LaunchTemplateName: text.
    Required<AnyText, struct LaunchTemplateName_given_right_and_in_order> launch_template_name;
    /// LaunchTemplateData: a RequestLaunchTemplateData.
    Required<RequestLaunchTemplateData, struct LaunchTemplateData_given_right_and_in_order>
        launch_template_data;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// VersionDescription: text, at most 255 characters.
    Optional<LimitedText<0, 255>> version_description{};
    /// Operator: an OperatorRequest.
    OperatorRequest operator_{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateLaunchTemplate&,
                                     const CreateLaunchTemplate&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateLaunchTemplate";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateLaunchTemplateResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"launch-template"};
        /// Its members, in order.
        using members =
            Members<&CreateLaunchTemplate::launch_template_name,
                    &CreateLaunchTemplate::launch_template_data, &CreateLaunchTemplate::dry_run,
                    &CreateLaunchTemplate::client_token, &CreateLaunchTemplate::version_description,
                    &CreateLaunchTemplate::operator_, &CreateLaunchTemplate::tag_specifications,
                    &CreateLaunchTemplate::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LaunchTemplateName", self.launch_template_name);
            row("LaunchTemplateData", self.launch_template_data);
            row("DryRun", self.dry_run);
            row("ClientToken", self.client_token);
            row("VersionDescription", self.version_description);
            row("Operator", self.operator_);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
