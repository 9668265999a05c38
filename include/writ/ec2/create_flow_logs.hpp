// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateFlowLogs.
#ifndef WRIT_EC2_CREATE_FLOW_LOGS_HPP
#define WRIT_EC2_CREATE_FLOW_LOGS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_flow_logs_result.hpp>
#include <writ/ec2/types/destination_file_format.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/flow_log_resource_id.hpp>
#include <writ/ec2/types/flow_logs_resource_type.hpp>
#include <writ/ec2/types/log_destination_type.hpp>
#include <writ/ec2/types/tag_key.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/taggable_resource_type.hpp>
#include <writ/ec2/types/traffic_type.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// DestinationOptionsRequest, a structure in CreateFlowLogs.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DestinationOptionsRequest.html
struct DestinationOptionsRequest {
    /// FileFormat: `plain-text` or `parquet`.
    Optional<DestinationFileFormat> file_format{};
    /// HiveCompatiblePartitions: yes or no.
    YesNo hive_compatible_partitions{};
    /// PerHourPartition: yes or no.
    YesNo per_hour_partition{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DestinationOptionsRequest&,
                                     const DestinationOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DestinationOptionsRequest::file_format,
                                &DestinationOptionsRequest::hive_compatible_partitions,
                                &DestinationOptionsRequest::per_hour_partition>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("FileFormat", self.file_format);
            row("HiveCompatiblePartitions", self.hive_compatible_partitions);
            row("PerHourPartition", self.per_hour_partition);
        }
    };
};

/// TagFieldSpecificationRequest, a structure in CreateFlowLogs.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagFieldSpecificationRequest.html
struct TagFieldSpecificationRequest {
    /// ResourceType: `network-interface`, `instance` or `auto-scaling-group`.
    Optional<TaggableResourceType> resource_type{};
    /// TagKey.N: tag keys, at most 2, each 1 to 128 characters.
    List<TagKey> tag_keys{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TagFieldSpecificationRequest&,
                                     const TagFieldSpecificationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("TagKey.N", self.tag_keys.size(), 2);
        }
        /// Its members, in order.
        using members = Members<&TagFieldSpecificationRequest::resource_type,
                                &TagFieldSpecificationRequest::tag_keys>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ResourceType", self.resource_type);
            row("TagKey", self.tag_keys);
        }
    };
};

/// The request CreateFlowLogs. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html
struct CreateFlowLogs {
    /// ResourceId.N: flow log resource ids.
    Required<List<FlowLogResourceId>, struct ResourceId_given_right_and_in_order> resource_ids;
    /// ResourceType: one of 6 words, such as `VPC`.
    Required<FlowLogsResourceType, struct ResourceType_given_right_and_in_order> resource_type;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DeliverLogsPermissionArn: an ARN.
    Optional<Arn> deliver_logs_permission_arn{};
    /// DeliverCrossAccountRole: text.
    Optional<AnyText> deliver_cross_account_role{};
    /// LogGroupName: text.
    Optional<AnyText> log_group_name{};
    /// TrafficType: `ACCEPT`, `REJECT` or `ALL`.
    Optional<TrafficType> traffic_type{};
    /// LogDestinationType: `cloud-watch-logs`, `s3` or `kinesis-data-firehose`.
    Optional<LogDestinationType> log_destination_type{};
    /// LogDestination: text.
    Optional<AnyText> log_destination{};
    /// LogFormat: text.
    Optional<AnyText> log_format{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// MaxAggregationInterval: a whole number.
    Optional<Integer> max_aggregation_interval{};
    /// DestinationOptions: a DestinationOptionsRequest.
    DestinationOptionsRequest destination_options{};
    /// TagFieldSpecification.N: a list of TagFieldSpecificationRequest, at most 3.
    List<TagFieldSpecificationRequest> tag_field_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateFlowLogs&,
                                     const CreateFlowLogs&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateFlowLogs";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateFlowLogsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented, tag_specification_rules,
                            extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("TagFieldSpecification.N", self.tag_field_specifications.size(), 3);
        }

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("DeliverLogsPermissionArn", self.deliver_logs_permission_arn);
        }
        /// Its members, in order.
        using members = Members<
            &CreateFlowLogs::resource_ids, &CreateFlowLogs::resource_type, &CreateFlowLogs::dry_run,
            &CreateFlowLogs::client_token, &CreateFlowLogs::deliver_logs_permission_arn,
            &CreateFlowLogs::deliver_cross_account_role, &CreateFlowLogs::log_group_name,
            &CreateFlowLogs::traffic_type, &CreateFlowLogs::log_destination_type,
            &CreateFlowLogs::log_destination, &CreateFlowLogs::log_format,
            &CreateFlowLogs::tag_specifications, &CreateFlowLogs::max_aggregation_interval,
            &CreateFlowLogs::destination_options, &CreateFlowLogs::tag_field_specifications,
            &CreateFlowLogs::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ResourceId", self.resource_ids);
            row("ResourceType", self.resource_type);
            row("DryRun", self.dry_run);
            row("ClientToken", self.client_token);
            row("DeliverLogsPermissionArn", self.deliver_logs_permission_arn);
            row("DeliverCrossAccountRole", self.deliver_cross_account_role);
            row("LogGroupName", self.log_group_name);
            row("TrafficType", self.traffic_type);
            row("LogDestinationType", self.log_destination_type);
            row("LogDestination", self.log_destination);
            row("LogFormat", self.log_format);
            row("TagSpecification", self.tag_specifications);
            row("MaxAggregationInterval", self.max_aggregation_interval);
            row("DestinationOptions", self.destination_options);
            row("TagFieldSpecification", self.tag_field_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
