// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// FastLaunchLaunchTemplateSpecificationResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_FAST_LAUNCH_LAUNCH_TEMPLATE_SPECIFICATION_RESPONSE_HPP
#define WRIT_EC2_TYPES_FAST_LAUNCH_LAUNCH_TEMPLATE_SPECIFICATION_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/launch_template_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// FastLaunchLaunchTemplateSpecificationResponse, a structure in what EC2 answers to 3 actions.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FastLaunchLaunchTemplateSpecificationResponse.html
struct FastLaunchLaunchTemplateSpecificationResponse {
    /// launchTemplateId: a launch template id, `lt-…`.
    XmlValue<LaunchTemplateId> launch_template_id{};
    /// launchTemplateName: text.
    XmlText launch_template_name{};
    /// version: text.
    XmlText version{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const FastLaunchLaunchTemplateSpecificationResponse&,
        const FastLaunchLaunchTemplateSpecificationResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&FastLaunchLaunchTemplateSpecificationResponse::launch_template_id,
                    &FastLaunchLaunchTemplateSpecificationResponse::launch_template_name,
                    &FastLaunchLaunchTemplateSpecificationResponse::version>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("launchTemplateId", self.launch_template_id);
            row("launchTemplateName", self.launch_template_name);
            row("version", self.version);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
