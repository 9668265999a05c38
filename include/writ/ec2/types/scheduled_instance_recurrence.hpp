// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ScheduledInstanceRecurrence, a structure in replies.
#ifndef WRIT_EC2_TYPES_SCHEDULED_INSTANCE_RECURRENCE_HPP
#define WRIT_EC2_TYPES_SCHEDULED_INSTANCE_RECURRENCE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ScheduledInstanceRecurrence, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScheduledInstanceRecurrence.html
struct ScheduledInstanceRecurrence {
    /// frequency: text.
    XmlText frequency{};
    /// interval: a whole number.
    XmlInteger interval{};
    /// occurrenceDaySet: whole numbers.
    XmlList<XmlInteger> occurrence_day_set{};
    /// occurrenceRelativeToEnd: yes or no.
    XmlBoolean occurrence_relative_to_end{};
    /// occurrenceUnit: text.
    XmlText occurrence_unit{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ScheduledInstanceRecurrence&,
                                     const ScheduledInstanceRecurrence&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ScheduledInstanceRecurrence::frequency,
                                &ScheduledInstanceRecurrence::interval,
                                &ScheduledInstanceRecurrence::occurrence_day_set,
                                &ScheduledInstanceRecurrence::occurrence_relative_to_end,
                                &ScheduledInstanceRecurrence::occurrence_unit>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("frequency", self.frequency);
            row("interval", self.interval);
            row("occurrenceDaySet", self.occurrence_day_set);
            row("occurrenceRelativeToEnd", self.occurrence_relative_to_end);
            row("occurrenceUnit", self.occurrence_unit);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
