// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// UserBucket, a structure in requests.
#ifndef WRIT_EC2_TYPES_USER_BUCKET_HPP
#define WRIT_EC2_TYPES_USER_BUCKET_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// UserBucket, a structure in requests of ImportImage and ImportSnapshot. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UserBucket.html
struct UserBucket {
    /// S3Bucket: text.
    Optional<AnyText> s3_bucket{};
    /// S3Key: text.
    Optional<AnyText> s3_key{};

    /// Whether two are equal.
    friend constexpr bool operator==(const UserBucket&, const UserBucket&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&UserBucket::s3_bucket, &UserBucket::s3_key>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("S3Bucket", self.s3_bucket);
            row("S3Key", self.s3_key);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
