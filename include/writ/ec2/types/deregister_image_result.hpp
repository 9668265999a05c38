// SPDX-License-Identifier: BSL-1.0
/// What EC2 answers to DeregisterImage.
#ifndef WRIT_EC2_TYPES_DEREGISTER_IMAGE_RESULT_HPP
#define WRIT_EC2_TYPES_DEREGISTER_IMAGE_RESULT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The return codes of a snapshot: `snapshot.return_code == snapshot_return_code::success`. A code
/// that is none of these is kept as any other text.
namespace snapshot_return_code {

/// It has been deleted.
inline constexpr std::string_view success = "success";
/// It has been kept.
inline constexpr std::string_view skipped = "skipped";
/// The caller may not delete it.
inline constexpr std::string_view missing_permissions = "missing-permissions";
/// As EC2 calls it.
inline constexpr std::string_view internal_error = "internal-error";
/// As EC2 calls it.
inline constexpr std::string_view client_error = "client-error";

}  // namespace snapshot_return_code

/// What became of one snapshot.
struct DeleteSnapshotReturnCode {
    XmlText snapshot_id{};  ///< snapshotId
    XmlText return_code{};  ///< returnCode

    /// Whether two say the same.
    friend constexpr bool operator==(const DeleteSnapshotReturnCode&,
                                     const DeleteSnapshotReturnCode&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DeleteSnapshotReturnCode::snapshot_id, &DeleteSnapshotReturnCode::return_code>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotId", self.snapshot_id);
            row("returnCode", self.return_code);
        }
    };
};

/// What EC2 answers: the image is given up, and what became of its snapshots.
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
