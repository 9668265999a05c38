// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceStatusEvent, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_STATUS_EVENT_HPP
#define WRIT_EC2_TYPES_INSTANCE_STATUS_EVENT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_event_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class EventCode;  // writ/ec2/types/event_code.hpp

/// InstanceStatusEvent, a structure in what EC2 answers to DescribeInstanceStatus and
/// ModifyInstanceEventStartTime. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceStatusEvent.html
struct InstanceStatusEvent {
    /// instanceEventId: an instance event id, `instance-event-…`.
    XmlValue<InstanceEventId> instance_event_id{};
    /// code: one of 5 words, such as `instance-reboot`.
    XmlValue<EventCode> code{};
    /// description: text.
    XmlText description{};
    /// notAfter: a time.
    XmlValue<Timestamp> not_after{};
    /// notBefore: a time.
    XmlValue<Timestamp> not_before{};
    /// notBeforeDeadline: a time.
    XmlValue<Timestamp> not_before_deadline{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceStatusEvent&,
                                     const InstanceStatusEvent&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceStatusEvent::instance_event_id, &InstanceStatusEvent::code,
                                &InstanceStatusEvent::description, &InstanceStatusEvent::not_after,
                                &InstanceStatusEvent::not_before,
                                &InstanceStatusEvent::not_before_deadline>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceEventId", self.instance_event_id);
            row("code", self.code);
            row("description", self.description);
            row("notAfter", self.not_after);
            row("notBefore", self.not_before);
            row("notBeforeDeadline", self.not_before_deadline);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
