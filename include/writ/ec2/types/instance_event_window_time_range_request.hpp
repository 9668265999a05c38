// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceEventWindowTimeRangeRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_INSTANCE_EVENT_WINDOW_TIME_RANGE_REQUEST_HPP
#define WRIT_EC2_TYPES_INSTANCE_EVENT_WINDOW_TIME_RANGE_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/week_day.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceEventWindowTimeRangeRequest, a structure in requests of CreateInstanceEventWindow and
/// ModifyInstanceEventWindow. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceEventWindowTimeRangeRequest.html
struct InstanceEventWindowTimeRangeRequest {
    /// StartWeekDay: one of 7 words, such as `sunday`.
    Optional<WeekDay> start_week_day{};
    /// StartHour: a whole number, 0 to 23.
    Optional<LimitedNumber<Integer, 0, 23>> start_hour{};
    /// EndWeekDay: one of 7 words, such as `sunday`.
    Optional<WeekDay> end_week_day{};
    /// EndHour: a whole number, 0 to 23.
    Optional<LimitedNumber<Integer, 0, 23>> end_hour{};

    /// Whether two are equal.
    friend constexpr bool operator==(const InstanceEventWindowTimeRangeRequest&,
                                     const InstanceEventWindowTimeRangeRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceEventWindowTimeRangeRequest::start_week_day,
                                &InstanceEventWindowTimeRangeRequest::start_hour,
                                &InstanceEventWindowTimeRangeRequest::end_week_day,
                                &InstanceEventWindowTimeRangeRequest::end_hour>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("StartWeekDay", self.start_week_day);
            row("StartHour", self.start_hour);
            row("EndWeekDay", self.end_week_day);
            row("EndHour", self.end_hour);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
