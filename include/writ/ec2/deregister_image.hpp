// SPDX-License-Identifier: BSL-1.0
/// DeregisterImage: gives an image up, and on request deletes its snapshots with it.
#ifndef WRIT_EC2_DEREGISTER_IMAGE_HPP
#define WRIT_EC2_DEREGISTER_IMAGE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/image_id.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

//=== what it asks for ===//

/// Asks EC2 to deregister an image, so that no instance can be launched from it any more; a copy
/// that is still pending is cancelled (API version 2016-11-15; members as of the EC2 model of
/// 2026-08-07,
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html).
///
///     checked(ec2::DeregisterImage{.image_id = "ami-5731123e"})
struct DeregisterImage {
    /// ImageId: the image.
    Required<ImageId, struct ImageId_given_right_and_in_order> image_id;
    /// DeleteAssociatedSnapshots: with `true` its snapshots are deleted with it, but for those that
    /// belong to another image too.
    YesNo delete_associated_snapshots{};
    /// DryRun: with `true` EC2 does nothing, and answers whether the caller may do it.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent behind all others.
    List<Parameter> extra{};

    /// Whether two ask for the same.
    friend constexpr bool operator==(const DeregisterImage&,
                                     const DeregisterImage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DeregisterImage";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = struct DeregisterImageResult;
        /// The rules of DeregisterImage, in the order they are judged.
        using rules = Rules<extra_parameter_has_a_member, extra_parameter_given_twice,
                            extra_parameter_cannot_be_sent, extra_parameter_is_not_checked>;
        /// Its members, in order.
        using members =
            Members<&DeregisterImage::image_id, &DeregisterImage::delete_associated_snapshots,
                    &DeregisterImage::dry_run, &DeregisterImage::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ImageId", self.image_id);
            row("DeleteAssociatedSnapshots", self.delete_associated_snapshots);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

//=== rules ===//

//=== result ===//

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
