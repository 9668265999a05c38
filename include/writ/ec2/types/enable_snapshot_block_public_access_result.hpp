// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to EnableSnapshotBlockPublicAccess.
#ifndef WRIT_EC2_TYPES_ENABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS_RESULT_HPP
#define WRIT_EC2_TYPES_ENABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SnapshotBlockPublicAccessState;  // writ/ec2/types/snapshot_block_public_access_state.hpp

/// What EC2 answers to EnableSnapshotBlockPublicAccess. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableSnapshotBlockPublicAccess.html
struct EnableSnapshotBlockPublicAccessResult {
    /// state: `block-all-sharing`, `block-new-sharing` or `unblocked`.
    XmlValue<SnapshotBlockPublicAccessState> state{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EnableSnapshotBlockPublicAccessResult&,
                                     const EnableSnapshotBlockPublicAccessResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EnableSnapshotBlockPublicAccessResult::state,
                                &EnableSnapshotBlockPublicAccessResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("state", self.state);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
