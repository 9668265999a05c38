// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessLogs, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_LOGS_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_LOGS_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/verified_access_log_cloud_watch_logs_destination.hpp>
#include <writ/ec2/types/verified_access_log_kinesis_data_firehose_destination.hpp>
#include <writ/ec2/types/verified_access_log_s3_destination.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VerifiedAccessLogs, a structure in what EC2 answers to
/// DescribeVerifiedAccessInstanceLoggingConfigurations and
/// ModifyVerifiedAccessInstanceLoggingConfiguration. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessLogs.html
struct VerifiedAccessLogs {
    /// s3: a VerifiedAccessLogS3Destination.
    Optional<VerifiedAccessLogS3Destination> s3{};
    /// cloudWatchLogs: a VerifiedAccessLogCloudWatchLogsDestination.
    Optional<VerifiedAccessLogCloudWatchLogsDestination> cloud_watch_logs{};
    /// kinesisDataFirehose: a VerifiedAccessLogKinesisDataFirehoseDestination.
    Optional<VerifiedAccessLogKinesisDataFirehoseDestination> kinesis_data_firehose{};
    /// logVersion: text.
    XmlText log_version{};
    /// includeTrustContext: yes or no.
    XmlBoolean include_trust_context{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessLogs&,
                                     const VerifiedAccessLogs&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessLogs::s3, &VerifiedAccessLogs::cloud_watch_logs,
                                &VerifiedAccessLogs::kinesis_data_firehose,
                                &VerifiedAccessLogs::log_version,
                                &VerifiedAccessLogs::include_trust_context>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("s3", self.s3);
            row("cloudWatchLogs", self.cloud_watch_logs);
            row("kinesisDataFirehose", self.kinesis_data_firehose);
            row("logVersion", self.log_version);
            row("includeTrustContext", self.include_trust_context);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
