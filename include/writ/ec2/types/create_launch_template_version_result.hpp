// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateLaunchTemplateVersion.
#ifndef WRIT_EC2_TYPES_CREATE_LAUNCH_TEMPLATE_VERSION_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_LAUNCH_TEMPLATE_VERSION_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/launch_template_version.hpp>
#include <writ/ec2/types/validation_warning.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html
struct CreateLaunchTemplateVersionResult {
    /// launchTemplateVersion: a LaunchTemplateVersion.
    Optional<LaunchTemplateVersion> launch_template_version{};
    /// warning: a ValidationWarning.
    Optional<ValidationWarning> warning{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateLaunchTemplateVersionResult&,
                                     const CreateLaunchTemplateVersionResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateLaunchTemplateVersionResult::launch_template_version,
                                &CreateLaunchTemplateVersionResult::warning,
                                &CreateLaunchTemplateVersionResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("launchTemplateVersion", self.launch_template_version);
            row("warning", self.warning);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
