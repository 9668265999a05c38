// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// EventInformation, a structure in replies.
#ifndef WRIT_EC2_TYPES_EVENT_INFORMATION_HPP
#define WRIT_EC2_TYPES_EVENT_INFORMATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// EventInformation, a structure in what EC2 answers to DescribeFleetHistory and
/// DescribeSpotFleetRequestHistory. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EventInformation.html
struct EventInformation {
    /// eventDescription: text.
    XmlText event_description{};
    /// eventSubType: text.
    XmlText event_sub_type{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EventInformation&,
                                     const EventInformation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EventInformation::event_description,
                                &EventInformation::event_sub_type, &EventInformation::instance_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("eventDescription", self.event_description);
            row("eventSubType", self.event_sub_type);
            row("instanceId", self.instance_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
