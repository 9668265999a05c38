// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// UserBucketDetails, a structure in replies.
#ifndef WRIT_EC2_TYPES_USER_BUCKET_DETAILS_HPP
#define WRIT_EC2_TYPES_USER_BUCKET_DETAILS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// UserBucketDetails, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UserBucketDetails.html
struct UserBucketDetails {
    /// s3Bucket: text.
    XmlText s3_bucket{};
    /// s3Key: text.
    XmlText s3_key{};

    /// Whether two say the same.
    friend constexpr bool operator==(const UserBucketDetails&,
                                     const UserBucketDetails&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&UserBucketDetails::s3_bucket, &UserBucketDetails::s3_key>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("s3Bucket", self.s3_bucket);
            row("s3Key", self.s3_key);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
