// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyVerifiedAccessInstanceLoggingConfiguration.
#ifndef WRIT_EC2_MODIFY_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION_HPP
#define WRIT_EC2_MODIFY_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_verified_access_instance_logging_configuration_result.hpp>
#include <writ/ec2/types/verified_access_instance_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VerifiedAccessLogS3DestinationOptions, a structure in
/// ModifyVerifiedAccessInstanceLoggingConfiguration.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessLogS3DestinationOptions.html
struct VerifiedAccessLogS3DestinationOptions {
    /// Enabled: yes or no.
    Required<YesNo, struct Enabled_given_right_and_in_order> enabled;
    /// BucketName: text.
    Optional<AnyText> bucket_name{};
    /// Prefix: text.
    Optional<AnyText> prefix{};
    /// BucketOwner: text.
    Optional<AnyText> bucket_owner{};

    /// Whether two are equal.
    friend constexpr bool operator==(const VerifiedAccessLogS3DestinationOptions&,
                                     const VerifiedAccessLogS3DestinationOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessLogS3DestinationOptions::enabled,
                                &VerifiedAccessLogS3DestinationOptions::bucket_name,
                                &VerifiedAccessLogS3DestinationOptions::prefix,
                                &VerifiedAccessLogS3DestinationOptions::bucket_owner>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Enabled", self.enabled);
            row("BucketName", self.bucket_name);
            row("Prefix", self.prefix);
            row("BucketOwner", self.bucket_owner);
        }
    };
};

/// VerifiedAccessLogCloudWatchLogsDestinationOptions, a structure in
/// ModifyVerifiedAccessInstanceLoggingConfiguration.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessLogCloudWatchLogsDestinationOptions.html
struct VerifiedAccessLogCloudWatchLogsDestinationOptions {
    /// Enabled: yes or no.
    Required<YesNo, struct Enabled_given_right_and_in_order> enabled;
    /// LogGroup: text.
    Optional<AnyText> log_group{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const VerifiedAccessLogCloudWatchLogsDestinationOptions&,
        const VerifiedAccessLogCloudWatchLogsDestinationOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessLogCloudWatchLogsDestinationOptions::enabled,
                                &VerifiedAccessLogCloudWatchLogsDestinationOptions::log_group>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Enabled", self.enabled);
            row("LogGroup", self.log_group);
        }
    };
};

/// VerifiedAccessLogKinesisDataFirehoseDestinationOptions, a structure in
/// ModifyVerifiedAccessInstanceLoggingConfiguration.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessLogKinesisDataFirehoseDestinationOptions.html
struct VerifiedAccessLogKinesisDataFirehoseDestinationOptions {
    /// Enabled: yes or no.
    Required<YesNo, struct Enabled_given_right_and_in_order> enabled;
    /// DeliveryStream: text.
    Optional<AnyText> delivery_stream{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const VerifiedAccessLogKinesisDataFirehoseDestinationOptions&,
        const VerifiedAccessLogKinesisDataFirehoseDestinationOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&VerifiedAccessLogKinesisDataFirehoseDestinationOptions::enabled,
                    &VerifiedAccessLogKinesisDataFirehoseDestinationOptions::delivery_stream>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Enabled", self.enabled);
            row("DeliveryStream", self.delivery_stream);
        }
    };
};

/// VerifiedAccessLogOptions, a structure in ModifyVerifiedAccessInstanceLoggingConfiguration.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessLogOptions.html
struct VerifiedAccessLogOptions {
    /// S3: VerifiedAccessLogS3DestinationOptions.
    Optional<VerifiedAccessLogS3DestinationOptions> s3{};
    /// CloudWatchLogs: VerifiedAccessLogCloudWatchLogsDestinationOptions.
    Optional<VerifiedAccessLogCloudWatchLogsDestinationOptions> cloud_watch_logs{};
    /// KinesisDataFirehose: VerifiedAccessLogKinesisDataFirehoseDestinationOptions.
    Optional<VerifiedAccessLogKinesisDataFirehoseDestinationOptions> kinesis_data_firehose{};
    /// LogVersion: text.
    Optional<AnyText> log_version{};
    /// IncludeTrustContext: yes or no.
    YesNo include_trust_context{};

    /// Whether two are equal.
    friend constexpr bool operator==(const VerifiedAccessLogOptions&,
                                     const VerifiedAccessLogOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessLogOptions::s3,
                                &VerifiedAccessLogOptions::cloud_watch_logs,
                                &VerifiedAccessLogOptions::kinesis_data_firehose,
                                &VerifiedAccessLogOptions::log_version,
                                &VerifiedAccessLogOptions::include_trust_context>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("S3", self.s3);
            row("CloudWatchLogs", self.cloud_watch_logs);
            row("KinesisDataFirehose", self.kinesis_data_firehose);
            row("LogVersion", self.log_version);
            row("IncludeTrustContext", self.include_trust_context);
        }
    };
};

/// The request ModifyVerifiedAccessInstanceLoggingConfiguration. API version 2016-11-15, members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessInstanceLoggingConfiguration.html
struct ModifyVerifiedAccessInstanceLoggingConfiguration {
    /// VerifiedAccessInstanceId: a verified access instance id, `vai-…`.
    Required<VerifiedAccessInstanceId, struct VerifiedAccessInstanceId_given_right_and_in_order>
        verified_access_instance_id;
    /// AccessLogs: VerifiedAccessLogOptions.
    Required<VerifiedAccessLogOptions, struct AccessLogs_given_right_and_in_order> access_logs;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const ModifyVerifiedAccessInstanceLoggingConfiguration&,
        const ModifyVerifiedAccessInstanceLoggingConfiguration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action =
            "ModifyVerifiedAccessInstanceLoggingConfiguration";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyVerifiedAccessInstanceLoggingConfigurationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&ModifyVerifiedAccessInstanceLoggingConfiguration::verified_access_instance_id,
                    &ModifyVerifiedAccessInstanceLoggingConfiguration::access_logs,
                    &ModifyVerifiedAccessInstanceLoggingConfiguration::dry_run,
                    &ModifyVerifiedAccessInstanceLoggingConfiguration::client_token,
                    &ModifyVerifiedAccessInstanceLoggingConfiguration::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VerifiedAccessInstanceId", self.verified_access_instance_id);
            row("AccessLogs", self.access_logs);
            row("DryRun", self.dry_run);
            row("ClientToken", self.client_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
