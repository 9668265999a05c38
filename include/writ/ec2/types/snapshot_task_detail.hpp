// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SnapshotTaskDetail, a structure in replies.
#ifndef WRIT_EC2_TYPES_SNAPSHOT_TASK_DETAIL_HPP
#define WRIT_EC2_TYPES_SNAPSHOT_TASK_DETAIL_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/user_bucket_details.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/double.hpp>
#include <writ/value/kms_key_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SnapshotTaskDetail, a structure in what EC2 answers to DescribeImportSnapshotTasks and
/// ImportSnapshot. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SnapshotTaskDetail.html
struct SnapshotTaskDetail {
    /// description: text.
    XmlText description{};
    /// diskImageSize: a number.
    XmlValue<Double> disk_image_size{};
    /// encrypted: yes or no.
    XmlBoolean encrypted{};
    /// format: text.
    XmlText format{};
    /// kmsKeyId: a KMS key id.
    XmlValue<KmsKeyId> kms_key_id{};
    /// progress: text.
    XmlText progress{};
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// status: text.
    XmlText status{};
    /// statusMessage: text.
    XmlText status_message{};
    /// url: text.
    XmlText url{};
    /// userBucket: UserBucketDetails.
    Optional<UserBucketDetails> user_bucket{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SnapshotTaskDetail&,
                                     const SnapshotTaskDetail&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SnapshotTaskDetail::description,
                                &SnapshotTaskDetail::disk_image_size,
                                &SnapshotTaskDetail::encrypted, &SnapshotTaskDetail::format,
                                &SnapshotTaskDetail::kms_key_id, &SnapshotTaskDetail::progress,
                                &SnapshotTaskDetail::snapshot_id, &SnapshotTaskDetail::status,
                                &SnapshotTaskDetail::status_message, &SnapshotTaskDetail::url,
                                &SnapshotTaskDetail::user_bucket>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"url"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("diskImageSize", self.disk_image_size);
            row("encrypted", self.encrypted);
            row("format", self.format);
            row("kmsKeyId", self.kms_key_id);
            row("progress", self.progress);
            row("snapshotId", self.snapshot_id);
            row("status", self.status);
            row("statusMessage", self.status_message);
            row("url", self.url);
            row("userBucket", self.user_bucket);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
