// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CopyVolumes.
#ifndef WRIT_EC2_TYPES_COPY_VOLUMES_RESULT_HPP
#define WRIT_EC2_TYPES_COPY_VOLUMES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/volume.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CopyVolumes. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyVolumes.html
struct CopyVolumesResult {
    /// volumeSet: a list of Volume.
    XmlList<Volume> volumes{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CopyVolumesResult&,
                                     const CopyVolumesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CopyVolumesResult::volumes, &CopyVolumesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("volumeSet", self.volumes);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
