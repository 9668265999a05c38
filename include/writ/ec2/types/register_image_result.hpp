// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to RegisterImage.
#ifndef WRIT_EC2_TYPES_REGISTER_IMAGE_RESULT_HPP
#define WRIT_EC2_TYPES_REGISTER_IMAGE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to RegisterImage. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html
struct RegisterImageResult {
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RegisterImageResult&,
                                     const RegisterImageResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RegisterImageResult::image_id, &RegisterImageResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imageId", self.image_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
