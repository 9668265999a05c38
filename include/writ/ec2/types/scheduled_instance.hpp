// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ScheduledInstance, a structure in replies.
#ifndef WRIT_EC2_TYPES_SCHEDULED_INSTANCE_HPP
#define WRIT_EC2_TYPES_SCHEDULED_INSTANCE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/scheduled_instance_id.hpp>
#include <writ/ec2/types/scheduled_instance_recurrence.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ScheduledInstance, a structure in what EC2 answers to DescribeScheduledInstances and
/// PurchaseScheduledInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScheduledInstance.html
struct ScheduledInstance {
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// createDate: a time.
    XmlValue<Timestamp> create_date{};
    /// hourlyPrice: text.
    XmlText hourly_price{};
    /// instanceCount: a whole number.
    XmlInteger instance_count{};
    /// instanceType: text.
    XmlText instance_type{};
    /// networkPlatform: text.
    XmlText network_platform{};
    /// nextSlotStartTime: a time.
    XmlValue<Timestamp> next_slot_start_time{};
    /// platform: text.
    XmlText platform{};
    /// previousSlotEndTime: a time.
    XmlValue<Timestamp> previous_slot_end_time{};
    /// recurrence: a ScheduledInstanceRecurrence.
    Optional<ScheduledInstanceRecurrence> recurrence{};
    /// scheduledInstanceId: a scheduled instance id, `sci-…`.
    XmlValue<ScheduledInstanceId> scheduled_instance_id{};
    /// slotDurationInHours: a whole number.
    XmlInteger slot_duration_in_hours{};
    /// termEndDate: a time.
    XmlValue<Timestamp> term_end_date{};
    /// termStartDate: a time.
    XmlValue<Timestamp> term_start_date{};
    /// totalScheduledInstanceHours: a whole number.
    XmlInteger total_scheduled_instance_hours{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ScheduledInstance&,
                                     const ScheduledInstance&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ScheduledInstance::availability_zone, &ScheduledInstance::create_date,
            &ScheduledInstance::hourly_price, &ScheduledInstance::instance_count,
            &ScheduledInstance::instance_type, &ScheduledInstance::network_platform,
            &ScheduledInstance::next_slot_start_time, &ScheduledInstance::platform,
            &ScheduledInstance::previous_slot_end_time, &ScheduledInstance::recurrence,
            &ScheduledInstance::scheduled_instance_id, &ScheduledInstance::slot_duration_in_hours,
            &ScheduledInstance::term_end_date, &ScheduledInstance::term_start_date,
            &ScheduledInstance::total_scheduled_instance_hours>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZone", self.availability_zone);
            row("createDate", self.create_date);
            row("hourlyPrice", self.hourly_price);
            row("instanceCount", self.instance_count);
            row("instanceType", self.instance_type);
            row("networkPlatform", self.network_platform);
            row("nextSlotStartTime", self.next_slot_start_time);
            row("platform", self.platform);
            row("previousSlotEndTime", self.previous_slot_end_time);
            row("recurrence", self.recurrence);
            row("scheduledInstanceId", self.scheduled_instance_id);
            row("slotDurationInHours", self.slot_duration_in_hours);
            row("termEndDate", self.term_end_date);
            row("termStartDate", self.term_start_date);
            row("totalScheduledInstanceHours", self.total_scheduled_instance_hours);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
