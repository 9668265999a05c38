// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessLogS3Destination, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_LOG_S3_DESTINATION_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_LOG_S3_DESTINATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/verified_access_log_delivery_status.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VerifiedAccessLogS3Destination, a structure in what EC2 answers to
/// DescribeVerifiedAccessInstanceLoggingConfigurations and
/// ModifyVerifiedAccessInstanceLoggingConfiguration. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessLogS3Destination.html
struct VerifiedAccessLogS3Destination {
    /// enabled: yes or no.
    XmlBoolean enabled{};
    /// deliveryStatus: a VerifiedAccessLogDeliveryStatus.
    Optional<VerifiedAccessLogDeliveryStatus> delivery_status{};
    /// bucketName: text.
    XmlText bucket_name{};
    /// prefix: text.
    XmlText prefix{};
    /// bucketOwner: text.
    XmlText bucket_owner{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessLogS3Destination&,
                                     const VerifiedAccessLogS3Destination&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessLogS3Destination::enabled,
                                &VerifiedAccessLogS3Destination::delivery_status,
                                &VerifiedAccessLogS3Destination::bucket_name,
                                &VerifiedAccessLogS3Destination::prefix,
                                &VerifiedAccessLogS3Destination::bucket_owner>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("enabled", self.enabled);
            row("deliveryStatus", self.delivery_status);
            row("bucketName", self.bucket_name);
            row("prefix", self.prefix);
            row("bucketOwner", self.bucket_owner);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
