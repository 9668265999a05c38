// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeSpotFleetRequestHistory.
#ifndef WRIT_EC2_TYPES_DESCRIBE_SPOT_FLEET_REQUEST_HISTORY_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_SPOT_FLEET_REQUEST_HISTORY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/event_information.hpp>
#include <writ/ec2/types/spot_fleet_request_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class EventType;  // writ/ec2/types/event_type.hpp

/// HistoryRecord, a structure in what EC2 answers to DescribeSpotFleetRequestHistory.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HistoryRecord.html
struct HistoryRecord {
    /// eventInformation: an EventInformation.
    Optional<EventInformation> event_information{};
    /// eventType: `instanceChange`, `fleetRequestChange`, `error` or `information`.
    XmlValue<EventType> event_type{};
    /// timestamp: a time.
    XmlValue<Timestamp> timestamp{};

    /// Whether two say the same.
    friend constexpr bool operator==(const HistoryRecord&, const HistoryRecord&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&HistoryRecord::event_information, &HistoryRecord::event_type,
                                &HistoryRecord::timestamp>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("eventInformation", self.event_information);
            row("eventType", self.event_type);
            row("timestamp", self.timestamp);
        }
    };
};

/// What EC2 answers to DescribeSpotFleetRequestHistory. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotFleetRequestHistory.html
struct DescribeSpotFleetRequestHistoryResult {
    /// historyRecordSet: a list of HistoryRecord.
    XmlList<HistoryRecord> history_records{};
    /// lastEvaluatedTime: a time.
    XmlValue<Timestamp> last_evaluated_time{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// spotFleetRequestId: a spot fleet request id, `sfr-…`.
    XmlValue<SpotFleetRequestId> spot_fleet_request_id{};
    /// startTime: a time.
    XmlValue<Timestamp> start_time{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeSpotFleetRequestHistoryResult&,
                                     const DescribeSpotFleetRequestHistoryResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeSpotFleetRequestHistoryResult::history_records,
                                &DescribeSpotFleetRequestHistoryResult::last_evaluated_time,
                                &DescribeSpotFleetRequestHistoryResult::next_token,
                                &DescribeSpotFleetRequestHistoryResult::spot_fleet_request_id,
                                &DescribeSpotFleetRequestHistoryResult::start_time,
                                &DescribeSpotFleetRequestHistoryResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("historyRecordSet", self.history_records);
            row("lastEvaluatedTime", self.last_evaluated_time);
            row("nextToken", self.next_token);
            row("spotFleetRequestId", self.spot_fleet_request_id);
            row("startTime", self.start_time);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
