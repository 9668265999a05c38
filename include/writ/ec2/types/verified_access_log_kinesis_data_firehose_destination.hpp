// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessLogKinesisDataFirehoseDestination, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_LOG_KINESIS_DATA_FIREHOSE_DESTINATION_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_LOG_KINESIS_DATA_FIREHOSE_DESTINATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/verified_access_log_delivery_status.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VerifiedAccessLogKinesisDataFirehoseDestination, a structure in what EC2 answers to
/// DescribeVerifiedAccessInstanceLoggingConfigurations and
/// ModifyVerifiedAccessInstanceLoggingConfiguration. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessLogKinesisDataFirehoseDestination.html
struct VerifiedAccessLogKinesisDataFirehoseDestination {
    /// enabled: yes or no.
    XmlBoolean enabled{};
    /// deliveryStatus: a VerifiedAccessLogDeliveryStatus.
    Optional<VerifiedAccessLogDeliveryStatus> delivery_status{};
    /// deliveryStream: text.
    XmlText delivery_stream{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const VerifiedAccessLogKinesisDataFirehoseDestination&,
        const VerifiedAccessLogKinesisDataFirehoseDestination&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessLogKinesisDataFirehoseDestination::enabled,
                                &VerifiedAccessLogKinesisDataFirehoseDestination::delivery_status,
                                &VerifiedAccessLogKinesisDataFirehoseDestination::delivery_stream>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("enabled", self.enabled);
            row("deliveryStatus", self.delivery_status);
            row("deliveryStream", self.delivery_stream);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
