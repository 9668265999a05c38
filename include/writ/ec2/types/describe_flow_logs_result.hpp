// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeFlowLogs.
#ifndef WRIT_EC2_TYPES_DESCRIBE_FLOW_LOGS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_FLOW_LOGS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_flow_log_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DestinationFileFormat;  // writ/ec2/types/destination_file_format.hpp
class LogDestinationType;  // writ/ec2/types/log_destination_type.hpp
class TaggableResourceType;  // writ/ec2/types/taggable_resource_type.hpp
class TrafficType;  // writ/ec2/types/traffic_type.hpp

/// DestinationOptionsResponse, a structure in what EC2 answers to DescribeFlowLogs.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DestinationOptionsResponse.html
struct DestinationOptionsResponse {
    /// fileFormat: `plain-text` or `parquet`.
    XmlValue<DestinationFileFormat> file_format{};
    /// hiveCompatiblePartitions: yes or no.
    XmlBoolean hive_compatible_partitions{};
    /// perHourPartition: yes or no.
    XmlBoolean per_hour_partition{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DestinationOptionsResponse&,
                                     const DestinationOptionsResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DestinationOptionsResponse::file_format,
                                &DestinationOptionsResponse::hive_compatible_partitions,
                                &DestinationOptionsResponse::per_hour_partition>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("fileFormat", self.file_format);
            row("hiveCompatiblePartitions", self.hive_compatible_partitions);
            row("perHourPartition", self.per_hour_partition);
        }
    };
};

/// TagFieldSpecificationResponse, a structure in what EC2 answers to DescribeFlowLogs.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagFieldSpecificationResponse.html
struct TagFieldSpecificationResponse {
    /// resourceType: `network-interface`, `instance` or `auto-scaling-group`.
    XmlValue<TaggableResourceType> resource_type{};
    /// tagKeySet: texts.
    XmlList<XmlText> tag_keys{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TagFieldSpecificationResponse&,
                                     const TagFieldSpecificationResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TagFieldSpecificationResponse::resource_type,
                                &TagFieldSpecificationResponse::tag_keys>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("resourceType", self.resource_type);
            row("tagKeySet", self.tag_keys);
        }
    };
};

/// FlowLog, a structure in what EC2 answers to DescribeFlowLogs.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html
struct FlowLog {
    /// creationTime: a time.
    XmlValue<Timestamp> creation_time{};
    /// deliverLogsErrorMessage: text.
    XmlText deliver_logs_error_message{};
    /// deliverLogsPermissionArn: an ARN.
    XmlValue<Arn> deliver_logs_permission_arn{};
    /// deliverCrossAccountRole: text.
    XmlText deliver_cross_account_role{};
    /// deliverLogsStatus: text.
    XmlText deliver_logs_status{};
    /// flowLogId: a VPC flow log id, `fl-…`.
    XmlValue<VpcFlowLogId> flow_log_id{};
    /// flowLogStatus: text.
    XmlText flow_log_status{};
    /// logGroupName: text.
    XmlText log_group_name{};
    /// resourceId: text.
    XmlText resource_id{};
    /// trafficType: `ACCEPT`, `REJECT` or `ALL`.
    XmlValue<TrafficType> traffic_type{};
    /// logDestinationType: `cloud-watch-logs`, `s3` or `kinesis-data-firehose`.
    XmlValue<LogDestinationType> log_destination_type{};
    /// logDestination: text.
    XmlText log_destination{};
    /// logFormat: text.
    XmlText log_format{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// maxAggregationInterval: a whole number.
    XmlInteger max_aggregation_interval{};
    /// destinationOptions: a DestinationOptionsResponse.
    Optional<DestinationOptionsResponse> destination_options{};
    /// tagFieldSpecificationSet: a list of TagFieldSpecificationResponse.
    XmlList<TagFieldSpecificationResponse> tag_field_specifications{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FlowLog&, const FlowLog&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&FlowLog::creation_time, &FlowLog::deliver_logs_error_message,
                    &FlowLog::deliver_logs_permission_arn, &FlowLog::deliver_cross_account_role,
                    &FlowLog::deliver_logs_status, &FlowLog::flow_log_id, &FlowLog::flow_log_status,
                    &FlowLog::log_group_name, &FlowLog::resource_id, &FlowLog::traffic_type,
                    &FlowLog::log_destination_type, &FlowLog::log_destination, &FlowLog::log_format,
                    &FlowLog::tags, &FlowLog::max_aggregation_interval,
                    &FlowLog::destination_options, &FlowLog::tag_field_specifications>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("creationTime", self.creation_time);
            row("deliverLogsErrorMessage", self.deliver_logs_error_message);
            row("deliverLogsPermissionArn", self.deliver_logs_permission_arn);
            row("deliverCrossAccountRole", self.deliver_cross_account_role);
            row("deliverLogsStatus", self.deliver_logs_status);
            row("flowLogId", self.flow_log_id);
            row("flowLogStatus", self.flow_log_status);
            row("logGroupName", self.log_group_name);
            row("resourceId", self.resource_id);
            row("trafficType", self.traffic_type);
            row("logDestinationType", self.log_destination_type);
            row("logDestination", self.log_destination);
            row("logFormat", self.log_format);
            row("tagSet", self.tags);
            row("maxAggregationInterval", self.max_aggregation_interval);
            row("destinationOptions", self.destination_options);
            row("tagFieldSpecificationSet", self.tag_field_specifications);
        }
    };
};

/// What EC2 answers to DescribeFlowLogs. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFlowLogs.html
struct DescribeFlowLogsResult {
    /// flowLogSet: a list of FlowLog.
    XmlList<FlowLog> flow_logs{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeFlowLogsResult&,
                                     const DescribeFlowLogsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeFlowLogsResult::flow_logs,
                                &DescribeFlowLogsResult::next_token,
                                &DescribeFlowLogsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("flowLogSet", self.flow_logs);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
