// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeCapacityManagerDataExports.
#ifndef WRIT_EC2_TYPES_DESCRIBE_CAPACITY_MANAGER_DATA_EXPORTS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_CAPACITY_MANAGER_DATA_EXPORTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CapacityManagerDataExportStatus;  // writ/ec2/types/capacity_manager_data_export_status.hpp
class OutputFormat;  // writ/ec2/types/output_format.hpp
class Schedule;  // writ/ec2/types/schedule.hpp

/// CapacityManagerDataExportResponse, a structure in what EC2 answers to
/// DescribeCapacityManagerDataExports.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityManagerDataExportResponse.html
struct CapacityManagerDataExportResponse {
    /// capacityManagerDataExportId: text.
    XmlText capacity_manager_data_export_id{};
    /// s3BucketName: text.
    XmlText s3_bucket_name{};
    /// s3BucketPrefix: text.
    XmlText s3_bucket_prefix{};
    /// schedule: `hourly`.
    XmlValue<Schedule> schedule{};
    /// outputFormat: `csv` or `parquet`.
    XmlValue<OutputFormat> output_format{};
    /// createTime: a time.
    XmlValue<Timestamp> create_time{};
    /// latestDeliveryStatus: `pending`, `in-progress`, `delivered` or `failed`.
    XmlValue<CapacityManagerDataExportStatus> latest_delivery_status{};
    /// latestDeliveryStatusMessage: text.
    XmlText latest_delivery_status_message{};
    /// latestDeliveryS3LocationUri: text.
    XmlText latest_delivery_s3_location_uri{};
    /// latestDeliveryTime: a time.
    XmlValue<Timestamp> latest_delivery_time{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityManagerDataExportResponse&,
                                     const CapacityManagerDataExportResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CapacityManagerDataExportResponse::capacity_manager_data_export_id,
                                &CapacityManagerDataExportResponse::s3_bucket_name,
                                &CapacityManagerDataExportResponse::s3_bucket_prefix,
                                &CapacityManagerDataExportResponse::schedule,
                                &CapacityManagerDataExportResponse::output_format,
                                &CapacityManagerDataExportResponse::create_time,
                                &CapacityManagerDataExportResponse::latest_delivery_status,
                                &CapacityManagerDataExportResponse::latest_delivery_status_message,
                                &CapacityManagerDataExportResponse::latest_delivery_s3_location_uri,
                                &CapacityManagerDataExportResponse::latest_delivery_time,
                                &CapacityManagerDataExportResponse::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityManagerDataExportId", self.capacity_manager_data_export_id);
            row("s3BucketName", self.s3_bucket_name);
            row("s3BucketPrefix", self.s3_bucket_prefix);
            row("schedule", self.schedule);
            row("outputFormat", self.output_format);
            row("createTime", self.create_time);
            row("latestDeliveryStatus", self.latest_delivery_status);
            row("latestDeliveryStatusMessage", self.latest_delivery_status_message);
            row("latestDeliveryS3LocationUri", self.latest_delivery_s3_location_uri);
            row("latestDeliveryTime", self.latest_delivery_time);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeCapacityManagerDataExports. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityManagerDataExports.html
struct DescribeCapacityManagerDataExportsResult {
    /// capacityManagerDataExportSet: a list of CapacityManagerDataExportResponse.
    XmlList<CapacityManagerDataExportResponse> capacity_manager_data_exports{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeCapacityManagerDataExportsResult&,
                                     const DescribeCapacityManagerDataExportsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DescribeCapacityManagerDataExportsResult::capacity_manager_data_exports,
                    &DescribeCapacityManagerDataExportsResult::next_token,
                    &DescribeCapacityManagerDataExportsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityManagerDataExportSet", self.capacity_manager_data_exports);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
