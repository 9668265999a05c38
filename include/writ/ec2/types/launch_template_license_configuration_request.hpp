// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateLicenseConfigurationRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_LICENSE_CONFIGURATION_REQUEST_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_LICENSE_CONFIGURATION_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateLicenseConfigurationRequest, a structure in requests of CreateLaunchTemplate and
/// CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateLicenseConfigurationRequest.html
struct LaunchTemplateLicenseConfigurationRequest {
    /// LicenseConfigurationArn: an ARN.
    Optional<Arn> license_configuration_arn{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplateLicenseConfigurationRequest&,
                                     const LaunchTemplateLicenseConfigurationRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("LicenseConfigurationArn", self.license_configuration_arn);
        }
        /// Its members, in order.
        using members =
            Members<&LaunchTemplateLicenseConfigurationRequest::license_configuration_arn>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LicenseConfigurationArn", self.license_configuration_arn);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
