// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeScheduledInstanceAvailability.
#ifndef WRIT_EC2_TYPES_DESCRIBE_SCHEDULED_INSTANCE_AVAILABILITY_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_SCHEDULED_INSTANCE_AVAILABILITY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/scheduled_instance_recurrence.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ScheduledInstanceAvailability, a structure in what EC2 answers to
/// DescribeScheduledInstanceAvailability.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScheduledInstanceAvailability.html
struct ScheduledInstanceAvailability {
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availableInstanceCount: a whole number.
    XmlInteger available_instance_count{};
    /// firstSlotStartTime: a time.
    XmlValue<Timestamp> first_slot_start_time{};
    /// hourlyPrice: text.
    XmlText hourly_price{};
    /// instanceType: text.
    XmlText instance_type{};
    /// maxTermDurationInDays: a whole number.
    XmlInteger max_term_duration_in_days{};
    /// minTermDurationInDays: a whole number.
    XmlInteger min_term_duration_in_days{};
    /// networkPlatform: text.
    XmlText network_platform{};
    /// platform: text.
    XmlText platform{};
    /// purchaseToken: text.
    XmlText purchase_token{};
    /// recurrence: a ScheduledInstanceRecurrence.
    Optional<ScheduledInstanceRecurrence> recurrence{};
    /// slotDurationInHours: a whole number.
    XmlInteger slot_duration_in_hours{};
    /// totalScheduledInstanceHours: a whole number.
    XmlInteger total_scheduled_instance_hours{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ScheduledInstanceAvailability&,
                                     const ScheduledInstanceAvailability&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ScheduledInstanceAvailability::availability_zone,
                                &ScheduledInstanceAvailability::available_instance_count,
                                &ScheduledInstanceAvailability::first_slot_start_time,
                                &ScheduledInstanceAvailability::hourly_price,
                                &ScheduledInstanceAvailability::instance_type,
                                &ScheduledInstanceAvailability::max_term_duration_in_days,
                                &ScheduledInstanceAvailability::min_term_duration_in_days,
                                &ScheduledInstanceAvailability::network_platform,
                                &ScheduledInstanceAvailability::platform,
                                &ScheduledInstanceAvailability::purchase_token,
                                &ScheduledInstanceAvailability::recurrence,
                                &ScheduledInstanceAvailability::slot_duration_in_hours,
                                &ScheduledInstanceAvailability::total_scheduled_instance_hours>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZone", self.availability_zone);
            row("availableInstanceCount", self.available_instance_count);
            row("firstSlotStartTime", self.first_slot_start_time);
            row("hourlyPrice", self.hourly_price);
            row("instanceType", self.instance_type);
            row("maxTermDurationInDays", self.max_term_duration_in_days);
            row("minTermDurationInDays", self.min_term_duration_in_days);
            row("networkPlatform", self.network_platform);
            row("platform", self.platform);
            row("purchaseToken", self.purchase_token);
            row("recurrence", self.recurrence);
            row("slotDurationInHours", self.slot_duration_in_hours);
            row("totalScheduledInstanceHours", self.total_scheduled_instance_hours);
        }
    };
};

/// What EC2 answers to DescribeScheduledInstanceAvailability. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeScheduledInstanceAvailability.html
struct DescribeScheduledInstanceAvailabilityResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// scheduledInstanceAvailabilitySet: a list of ScheduledInstanceAvailability.
    XmlList<ScheduledInstanceAvailability> scheduled_instance_availability_set{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeScheduledInstanceAvailabilityResult&,
                                     const DescribeScheduledInstanceAvailabilityResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &DescribeScheduledInstanceAvailabilityResult::next_token,
            &DescribeScheduledInstanceAvailabilityResult::scheduled_instance_availability_set,
            &DescribeScheduledInstanceAvailabilityResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("scheduledInstanceAvailabilitySet", self.scheduled_instance_availability_set);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
