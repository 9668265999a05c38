// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// FleetLaunchTemplateSpecificationRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_FLEET_LAUNCH_TEMPLATE_SPECIFICATION_REQUEST_HPP
#define WRIT_EC2_TYPES_FLEET_LAUNCH_TEMPLATE_SPECIFICATION_REQUEST_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/launch_template_id.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/limited_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// FleetLaunchTemplateSpecificationRequest, a structure in requests of CreateFleet and ModifyFleet.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetLaunchTemplateSpecificationRequest.html
struct FleetLaunchTemplateSpecificationRequest {
    /// LaunchTemplateId: a launch template id, `lt-…`.
    Optional<LaunchTemplateId> launch_template_id{};
    /// LaunchTemplateName: text, 3 to 128 characters.
    Optional<LimitedText<3, 128>> launch_template_name{};
    /// Version: text.
    Optional<AnyText> version{};
    /// LaunchTemplateSpecificationUserData: text.
    Optional<AnyText> launch_template_specification_user_data{};

    /// Whether two are equal.
    friend constexpr bool operator==(const FleetLaunchTemplateSpecificationRequest&,
                                     const FleetLaunchTemplateSpecificationRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &FleetLaunchTemplateSpecificationRequest::launch_template_id,
            &FleetLaunchTemplateSpecificationRequest::launch_template_name,
            &FleetLaunchTemplateSpecificationRequest::version,
            &FleetLaunchTemplateSpecificationRequest::launch_template_specification_user_data>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"LaunchTemplateSpecificationUserData"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LaunchTemplateId", self.launch_template_id);
            row("LaunchTemplateName", self.launch_template_name);
            row("Version", self.version);
            row("LaunchTemplateSpecificationUserData",
                self.launch_template_specification_user_data);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
