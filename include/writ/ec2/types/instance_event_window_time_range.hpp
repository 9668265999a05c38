// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceEventWindowTimeRange, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_EVENT_WINDOW_TIME_RANGE_HPP
#define WRIT_EC2_TYPES_INSTANCE_EVENT_WINDOW_TIME_RANGE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class WeekDay;  // writ/ec2/types/week_day.hpp

/// InstanceEventWindowTimeRange, a structure in what EC2 answers to 5 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceEventWindowTimeRange.html
struct InstanceEventWindowTimeRange {
    /// startWeekDay: one of 7 words, such as `sunday`.
    XmlValue<WeekDay> start_week_day{};
    /// startHour: a whole number.
    XmlInteger start_hour{};
    /// endWeekDay: one of 7 words, such as `sunday`.
    XmlValue<WeekDay> end_week_day{};
    /// endHour: a whole number.
    XmlInteger end_hour{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceEventWindowTimeRange&,
                                     const InstanceEventWindowTimeRange&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceEventWindowTimeRange::start_week_day,
                                &InstanceEventWindowTimeRange::start_hour,
                                &InstanceEventWindowTimeRange::end_week_day,
                                &InstanceEventWindowTimeRange::end_hour>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("startWeekDay", self.start_week_day);
            row("startHour", self.start_hour);
            row("endWeekDay", self.end_week_day);
            row("endHour", self.end_hour);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
