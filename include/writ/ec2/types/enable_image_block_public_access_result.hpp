// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to EnableImageBlockPublicAccess.
#ifndef WRIT_EC2_TYPES_ENABLE_IMAGE_BLOCK_PUBLIC_ACCESS_RESULT_HPP
#define WRIT_EC2_TYPES_ENABLE_IMAGE_BLOCK_PUBLIC_ACCESS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/image_block_public_access_enabled_state.hpp
class ImageBlockPublicAccessEnabledState;

/// What EC2 answers to EnableImageBlockPublicAccess. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageBlockPublicAccess.html
struct EnableImageBlockPublicAccessResult {
    /// imageBlockPublicAccessState: `block-new-sharing`.
    XmlValue<ImageBlockPublicAccessEnabledState> image_block_public_access_state{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EnableImageBlockPublicAccessResult&,
                                     const EnableImageBlockPublicAccessResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&EnableImageBlockPublicAccessResult::image_block_public_access_state,
                    &EnableImageBlockPublicAccessResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imageBlockPublicAccessState", self.image_block_public_access_state);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
