// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DeregisterInstanceEventNotificationAttributes.
#ifndef WRIT_EC2_DEREGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_HPP
#define WRIT_EC2_DEREGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/deregister_instance_event_notification_attributes_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// DeregisterInstanceTagAttributeRequest, a structure in
/// DeregisterInstanceEventNotificationAttributes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterInstanceTagAttributeRequest.html
struct DeregisterInstanceTagAttributeRequest {
    /// IncludeAllTagsOfInstance: yes or no.
    YesNo include_all_tags_of_instance{};
    /// InstanceTagKey.N: texts.
    List<AnyText> instance_tag_keys{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DeregisterInstanceTagAttributeRequest&,
                                     const DeregisterInstanceTagAttributeRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DeregisterInstanceTagAttributeRequest::include_all_tags_of_instance,
                    &DeregisterInstanceTagAttributeRequest::instance_tag_keys>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IncludeAllTagsOfInstance", self.include_all_tags_of_instance);
            row("InstanceTagKey", self.instance_tag_keys);
        }
    };
};

/// The request DeregisterInstanceEventNotificationAttributes. API version 2016-11-15, members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterInstanceEventNotificationAttributes.html
struct DeregisterInstanceEventNotificationAttributes {
    /// InstanceTagAttribute: a DeregisterInstanceTagAttributeRequest.
    Required<DeregisterInstanceTagAttributeRequest,
             struct InstanceTagAttribute_given_right_and_in_order>
        instance_tag_attribute;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const DeregisterInstanceEventNotificationAttributes&,
        const DeregisterInstanceEventNotificationAttributes&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DeregisterInstanceEventNotificationAttributes";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DeregisterInstanceEventNotificationAttributesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&DeregisterInstanceEventNotificationAttributes::instance_tag_attribute,
                    &DeregisterInstanceEventNotificationAttributes::dry_run,
                    &DeregisterInstanceEventNotificationAttributes::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceTagAttribute", self.instance_tag_attribute);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
