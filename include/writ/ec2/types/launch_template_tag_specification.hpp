// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateTagSpecification, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_TAG_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_TAG_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ResourceType;  // writ/ec2/types/resource_type.hpp

/// LaunchTemplateTagSpecification, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateTagSpecification.html
struct LaunchTemplateTagSpecification {
    /// resourceType: one of 111 words, such as `capacity-reservation`.
    XmlValue<ResourceType> resource_type{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchTemplateTagSpecification&,
                                     const LaunchTemplateTagSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateTagSpecification::resource_type,
                                &LaunchTemplateTagSpecification::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("resourceType", self.resource_type);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
