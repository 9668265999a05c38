// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request GetFlowLogsIntegrationTemplate.
#ifndef WRIT_EC2_GET_FLOW_LOGS_INTEGRATION_TEMPLATE_HPP
#define WRIT_EC2_GET_FLOW_LOGS_INTEGRATION_TEMPLATE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/get_flow_logs_integration_template_result.hpp>
#include <writ/ec2/types/partition_load_frequency.hpp>
#include <writ/ec2/types/vpc_flow_log_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AthenaIntegration, a structure in GetFlowLogsIntegrationTemplate.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AthenaIntegration.html
struct AthenaIntegration {
    /// IntegrationResultS3DestinationArn: an ARN.
    Required<Arn, struct IntegrationResultS3DestinationArn_given_right_and_in_order>
        integration_result_s3_destination_arn;
    /// PartitionLoadFrequency: `none`, `daily`, `weekly` or `monthly`.
    Required<PartitionLoadFrequency, struct PartitionLoadFrequency_given_right_and_in_order>
        partition_load_frequency;
    /// PartitionStartDate: a time.
    Optional<Timestamp> partition_start_date{};
    /// PartitionEndDate: a time.
    Optional<Timestamp> partition_end_date{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AthenaIntegration&,
                                     const AthenaIntegration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("IntegrationResultS3DestinationArn", self.integration_result_s3_destination_arn);
        }
        /// Its members, in order.
        using members = Members<&AthenaIntegration::integration_result_s3_destination_arn,
                                &AthenaIntegration::partition_load_frequency,
                                &AthenaIntegration::partition_start_date,
                                &AthenaIntegration::partition_end_date>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IntegrationResultS3DestinationArn", self.integration_result_s3_destination_arn);
            row("PartitionLoadFrequency", self.partition_load_frequency);
            row("PartitionStartDate", self.partition_start_date);
            row("PartitionEndDate", self.partition_end_date);
        }
    };
};

/// IntegrateServices, a structure in GetFlowLogsIntegrationTemplate.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IntegrateServices.html
struct IntegrateServices {
    /// AthenaIntegration.N: a list of AthenaIntegration, at most 10.
    List<AthenaIntegration> athena_integrations{};

    /// Whether two are equal.
    friend constexpr bool operator==(const IntegrateServices&,
                                     const IntegrateServices&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("AthenaIntegration.N", self.athena_integrations.size(), 10);
        }
        /// Its members, in order.
        using members = Members<&IntegrateServices::athena_integrations>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AthenaIntegration", self.athena_integrations);
        }
    };
};

/// The request GetFlowLogsIntegrationTemplate. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetFlowLogsIntegrationTemplate.html
struct GetFlowLogsIntegrationTemplate {
    /// FlowLogId: a VPC flow log id, `fl-…`.
    Required<VpcFlowLogId, struct FlowLogId_given_right_and_in_order> flow_log_id;
    /// ConfigDeliveryS3DestinationArn: an ARN.
    Required<Arn, struct ConfigDeliveryS3DestinationArn_given_right_and_in_order>
        config_delivery_s3_destination_arn;
    /// IntegrateService: IntegrateServices.
    Required<IntegrateServices, struct IntegrateService_given_right_and_in_order>
        integrate_services;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const GetFlowLogsIntegrationTemplate&,
                                     const GetFlowLogsIntegrationTemplate&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "GetFlowLogsIntegrationTemplate";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = GetFlowLogsIntegrationTemplateResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("ConfigDeliveryS3DestinationArn", self.config_delivery_s3_destination_arn);
        }
        /// Its members, in order.
        using members = Members<&GetFlowLogsIntegrationTemplate::flow_log_id,
                                &GetFlowLogsIntegrationTemplate::config_delivery_s3_destination_arn,
                                &GetFlowLogsIntegrationTemplate::integrate_services,
                                &GetFlowLogsIntegrationTemplate::dry_run,
                                &GetFlowLogsIntegrationTemplate::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("FlowLogId", self.flow_log_id);
            row("ConfigDeliveryS3DestinationArn", self.config_delivery_s3_destination_arn);
            row("IntegrateService", self.integrate_services);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
