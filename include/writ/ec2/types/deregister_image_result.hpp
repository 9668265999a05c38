// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts and of model/curation.txt; do not edit it.
/// What EC2 answers to DeregisterImage.
#ifndef WRIT_EC2_TYPES_DEREGISTER_IMAGE_RESULT_HPP
#define WRIT_EC2_TYPES_DEREGISTER_IMAGE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SnapshotReturnCodes;  // writ/ec2/types/snapshot_return_codes.hpp

/// DeleteSnapshotReturnCode, a structure in what EC2 answers to DeregisterImage.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshotReturnCode.html
struct DeleteSnapshotReturnCode {
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// returnCode: one of 5 words, such as `success`.
    XmlValue<SnapshotReturnCodes> return_code{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeleteSnapshotReturnCode&,
                                     const DeleteSnapshotReturnCode&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DeleteSnapshotReturnCode::snapshot_id,
                                &DeleteSnapshotReturnCode::return_code>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotId", self.snapshot_id);
            row("returnCode", self.return_code);
        }
    };
};

/// What EC2 answers to DeregisterImage. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html
struct DeregisterImageResult {
    /// return: whether it has been done; if it has not, EC2 answers with an error instead.
    XmlBoolean is_done{};
    /// deleteSnapshotResultSet: the snapshots that were to be deleted.
    XmlList<DeleteSnapshotReturnCode> delete_snapshot_results{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeregisterImageResult&,
                                     const DeregisterImageResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DeregisterImageResult::is_done,
                                &DeregisterImageResult::delete_snapshot_results,
                                &DeregisterImageResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("return", self.is_done);
            row("deleteSnapshotResultSet", self.delete_snapshot_results);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
