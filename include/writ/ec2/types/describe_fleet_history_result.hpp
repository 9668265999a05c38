// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeFleetHistory.
#ifndef WRIT_EC2_TYPES_DESCRIBE_FLEET_HISTORY_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_FLEET_HISTORY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/event_information.hpp>
#include <writ/ec2/types/fleet_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class FleetEventType;  // writ/ec2/types/fleet_event_type.hpp

/// HistoryRecordEntry, a structure in what EC2 answers to DescribeFleetHistory.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HistoryRecordEntry.html
struct HistoryRecordEntry {
    /// eventInformation: an EventInformation.
    Optional<EventInformation> event_information{};
    /// eventType: `instance-change`, `fleet-change` or `service-error`.
    XmlValue<FleetEventType> event_type{};
    /// timestamp: a time.
    XmlValue<Timestamp> timestamp{};

    /// Whether two say the same.
    friend constexpr bool operator==(const HistoryRecordEntry&,
                                     const HistoryRecordEntry&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&HistoryRecordEntry::event_information,
                                &HistoryRecordEntry::event_type, &HistoryRecordEntry::timestamp>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("eventInformation", self.event_information);
            row("eventType", self.event_type);
            row("timestamp", self.timestamp);
        }
    };
};

/// What EC2 answers to DescribeFleetHistory. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleetHistory.html
struct DescribeFleetHistoryResult {
    /// historyRecordSet: a list of HistoryRecordEntry.
    XmlList<HistoryRecordEntry> history_records{};
    /// lastEvaluatedTime: a time.
    XmlValue<Timestamp> last_evaluated_time{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// fleetId: a fleet id, `fleet-…`.
    XmlValue<FleetId> fleet_id{};
    /// startTime: a time.
    XmlValue<Timestamp> start_time{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeFleetHistoryResult&,
                                     const DescribeFleetHistoryResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &DescribeFleetHistoryResult::history_records,
            &DescribeFleetHistoryResult::last_evaluated_time,
            &DescribeFleetHistoryResult::next_token, &DescribeFleetHistoryResult::fleet_id,
            &DescribeFleetHistoryResult::start_time, &DescribeFleetHistoryResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("historyRecordSet", self.history_records);
            row("lastEvaluatedTime", self.last_evaluated_time);
            row("nextToken", self.next_token);
            row("fleetId", self.fleet_id);
            row("startTime", self.start_time);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
