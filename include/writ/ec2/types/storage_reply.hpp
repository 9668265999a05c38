// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// StorageReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_STORAGE_REPLY_HPP
#define WRIT_EC2_TYPES_STORAGE_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/s3_storage_reply.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// StorageReply, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Storage.html
struct StorageReply {
    /// S3: a S3StorageReply.
    Optional<S3StorageReply> s3{};

    /// Whether two say the same.
    friend constexpr bool operator==(const StorageReply&, const StorageReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&StorageReply::s3>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("S3", self.s3);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
