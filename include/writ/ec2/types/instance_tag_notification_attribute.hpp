// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceTagNotificationAttribute, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_TAG_NOTIFICATION_ATTRIBUTE_HPP
#define WRIT_EC2_TYPES_INSTANCE_TAG_NOTIFICATION_ATTRIBUTE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceTagNotificationAttribute, a structure in what EC2 answers to 3 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceTagNotificationAttribute.html
struct InstanceTagNotificationAttribute {
    /// instanceTagKeySet: texts.
    XmlList<XmlText> instance_tag_keys{};
    /// includeAllTagsOfInstance: yes or no.
    XmlBoolean include_all_tags_of_instance{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceTagNotificationAttribute&,
                                     const InstanceTagNotificationAttribute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceTagNotificationAttribute::instance_tag_keys,
                                &InstanceTagNotificationAttribute::include_all_tags_of_instance>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceTagKeySet", self.instance_tag_keys);
            row("includeAllTagsOfInstance", self.include_all_tags_of_instance);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
