// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetCapacityManagerAttributes.
#ifndef WRIT_EC2_TYPES_GET_CAPACITY_MANAGER_ATTRIBUTES_RESULT_HPP
#define WRIT_EC2_TYPES_GET_CAPACITY_MANAGER_ATTRIBUTES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CapacityManagerStatus;  // writ/ec2/types/capacity_manager_status.hpp
class IngestionStatus;  // writ/ec2/types/ingestion_status.hpp

/// What EC2 answers to GetCapacityManagerAttributes. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetCapacityManagerAttributes.html
struct GetCapacityManagerAttributesResult {
    /// capacityManagerStatus: `enabled` or `disabled`.
    XmlValue<CapacityManagerStatus> capacity_manager_status{};
    /// organizationsAccess: yes or no.
    XmlBoolean organizations_access{};
    /// dataExportCount: a whole number.
    XmlInteger data_export_count{};
    /// ingestionStatus: `initial-ingestion-in-progress`, `ingestion-complete` or
    /// `ingestion-failed`.
    XmlValue<IngestionStatus> ingestion_status{};
    /// ingestionStatusMessage: text.
    XmlText ingestion_status_message{};
    /// earliestDatapointTimestamp: a time.
    XmlValue<Timestamp> earliest_datapoint_timestamp{};
    /// latestDatapointTimestamp: a time.
    XmlValue<Timestamp> latest_datapoint_timestamp{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetCapacityManagerAttributesResult&,
                                     const GetCapacityManagerAttributesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetCapacityManagerAttributesResult::capacity_manager_status,
                                &GetCapacityManagerAttributesResult::organizations_access,
                                &GetCapacityManagerAttributesResult::data_export_count,
                                &GetCapacityManagerAttributesResult::ingestion_status,
                                &GetCapacityManagerAttributesResult::ingestion_status_message,
                                &GetCapacityManagerAttributesResult::earliest_datapoint_timestamp,
                                &GetCapacityManagerAttributesResult::latest_datapoint_timestamp,
                                &GetCapacityManagerAttributesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityManagerStatus", self.capacity_manager_status);
            row("organizationsAccess", self.organizations_access);
            row("dataExportCount", self.data_export_count);
            row("ingestionStatus", self.ingestion_status);
            row("ingestionStatusMessage", self.ingestion_status_message);
            row("earliestDatapointTimestamp", self.earliest_datapoint_timestamp);
            row("latestDatapointTimestamp", self.latest_datapoint_timestamp);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
