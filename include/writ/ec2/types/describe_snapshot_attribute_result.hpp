// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeSnapshotAttribute.
#ifndef WRIT_EC2_TYPES_DESCRIBE_SNAPSHOT_ATTRIBUTE_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_SNAPSHOT_ATTRIBUTE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/product_code.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class PermissionGroup;  // writ/ec2/types/permission_group.hpp

/// CreateVolumePermissionReply, a structure in what EC2 answers to DescribeSnapshotAttribute.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolumePermission.html
struct CreateVolumePermissionReply {
    /// userId: an account id.
    XmlValue<AccountId> user_id{};
    /// group: `all`.
    XmlValue<PermissionGroup> group{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateVolumePermissionReply&,
                                     const CreateVolumePermissionReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateVolumePermissionReply::user_id,
                                &CreateVolumePermissionReply::group>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("userId", self.user_id);
            row("group", self.group);
        }
    };
};

/// What EC2 answers to DescribeSnapshotAttribute. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotAttribute.html
struct DescribeSnapshotAttributeResult {
    /// productCodes: a list of ProductCode.
    XmlList<ProductCode> product_codes{};
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// createVolumePermission: a list of CreateVolumePermissionReply.
    XmlList<CreateVolumePermissionReply> create_volume_permissions{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeSnapshotAttributeResult&,
                                     const DescribeSnapshotAttributeResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeSnapshotAttributeResult::product_codes,
                                &DescribeSnapshotAttributeResult::snapshot_id,
                                &DescribeSnapshotAttributeResult::create_volume_permissions,
                                &DescribeSnapshotAttributeResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("productCodes", self.product_codes);
            row("snapshotId", self.snapshot_id);
            row("createVolumePermission", self.create_volume_permissions);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
