// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessLogCloudWatchLogsDestination, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_LOG_CLOUD_WATCH_LOGS_DESTINATION_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_LOG_CLOUD_WATCH_LOGS_DESTINATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/verified_access_log_delivery_status.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VerifiedAccessLogCloudWatchLogsDestination, a structure in what EC2 answers to
/// DescribeVerifiedAccessInstanceLoggingConfigurations and
/// ModifyVerifiedAccessInstanceLoggingConfiguration. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessLogCloudWatchLogsDestination.html
struct VerifiedAccessLogCloudWatchLogsDestination {
    /// enabled: yes or no.
    XmlBoolean enabled{};
    /// deliveryStatus: a VerifiedAccessLogDeliveryStatus.
    Optional<VerifiedAccessLogDeliveryStatus> delivery_status{};
    /// logGroup: text.
    XmlText log_group{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessLogCloudWatchLogsDestination&,
                                     const VerifiedAccessLogCloudWatchLogsDestination&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessLogCloudWatchLogsDestination::enabled,
                                &VerifiedAccessLogCloudWatchLogsDestination::delivery_status,
                                &VerifiedAccessLogCloudWatchLogsDestination::log_group>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("enabled", self.enabled);
            row("deliveryStatus", self.delivery_status);
            row("logGroup", self.log_group);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
