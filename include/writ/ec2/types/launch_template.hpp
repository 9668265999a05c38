// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplate, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/launch_template_id.hpp>
#include <writ/ec2/types/operator_response.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplate, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplate.html
struct LaunchTemplate {
    /// launchTemplateId: a launch template id, `lt-…`.
    XmlValue<LaunchTemplateId> launch_template_id{};
    /// launchTemplateName: text.
    XmlText launch_template_name{};
    /// createTime: a time.
    XmlValue<Timestamp> create_time{};
    /// createdBy: text.
    XmlText created_by{};
    /// defaultVersionNumber: a whole number.
    XmlInteger default_version_number{};
    /// latestVersionNumber: a whole number.
    XmlInteger latest_version_number{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// operator: an OperatorResponse.
    Optional<OperatorResponse> operator_{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchTemplate&,
                                     const LaunchTemplate&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&LaunchTemplate::launch_template_id, &LaunchTemplate::launch_template_name,
                    &LaunchTemplate::create_time, &LaunchTemplate::created_by,
                    &LaunchTemplate::default_version_number, &LaunchTemplate::latest_version_number,
                    &LaunchTemplate::tags, &LaunchTemplate::operator_>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("launchTemplateId", self.launch_template_id);
            row("launchTemplateName", self.launch_template_name);
            row("createTime", self.create_time);
            row("createdBy", self.created_by);
            row("defaultVersionNumber", self.default_version_number);
            row("latestVersionNumber", self.latest_version_number);
            row("tagSet", self.tags);
            row("operator", self.operator_);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
