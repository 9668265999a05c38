// SPDX-License-Identifier: BSL-1.0
/// What EC2 answers to DescribeImages.
#ifndef WRIT_EC2_TYPES_DESCRIBE_IMAGES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_IMAGES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/image.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers: the images, or a page of them.
struct DescribeImagesResult {
    /// imagesSet: the images, each read as it is walked over.
    XmlList<Image> images{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeImagesResult&,
                                     const DescribeImagesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeImagesResult::images, &DescribeImagesResult::next_token,
                                &DescribeImagesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imagesSet", self.images);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
