// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateVersion, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_VERSION_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_VERSION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/launch_template_id.hpp>
#include <writ/ec2/types/operator_response.hpp>
#include <writ/ec2/types/response_launch_template_data.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateVersion, a structure in what EC2 answers to CreateLaunchTemplateVersion and
/// DescribeLaunchTemplateVersions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateVersion.html
struct LaunchTemplateVersion {
    /// launchTemplateId: a launch template id, `lt-…`.
    XmlValue<LaunchTemplateId> launch_template_id{};
    /// launchTemplateName: text.
    XmlText launch_template_name{};
    /// versionNumber: a whole number.
    XmlInteger version_number{};
    /// versionDescription: text.
    XmlText version_description{};
    /// createTime: a time.
    XmlValue<Timestamp> create_time{};
    /// createdBy: text.
    XmlText created_by{};
    /// defaultVersion: yes or no.
    XmlBoolean default_version{};
    /// launchTemplateData: a ResponseLaunchTemplateData.
    Optional<ResponseLaunchTemplateData> launch_template_data{};
    /// operator: an OperatorResponse.
    Optional<OperatorResponse> operator_{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchTemplateVersion&,
                                     const LaunchTemplateVersion&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &LaunchTemplateVersion::launch_template_id,
            &LaunchTemplateVersion::launch_template_name, &LaunchTemplateVersion::version_number,
            &LaunchTemplateVersion::version_description, &LaunchTemplateVersion::create_time,
            &LaunchTemplateVersion::created_by, &LaunchTemplateVersion::default_version,
            &LaunchTemplateVersion::launch_template_data, &LaunchTemplateVersion::operator_>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("launchTemplateId", self.launch_template_id);
            row("launchTemplateName", self.launch_template_name);
            row("versionNumber", self.version_number);
            row("versionDescription", self.version_description);
            row("createTime", self.create_time);
            row("createdBy", self.created_by);
            row("defaultVersion", self.default_version);
            row("launchTemplateData", self.launch_template_data);
            row("operator", self.operator_);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
