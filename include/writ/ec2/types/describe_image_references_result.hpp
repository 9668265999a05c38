// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeImageReferences.
#ifndef WRIT_EC2_TYPES_DESCRIBE_IMAGE_REFERENCES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_IMAGE_REFERENCES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ImageReferenceResourceType;  // writ/ec2/types/image_reference_resource_type.hpp

/// ImageReference, a structure in what EC2 answers to DescribeImageReferences.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageReference.html
struct ImageReference {
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// resourceType: one of 5 words, such as `ec2:Instance`.
    XmlValue<ImageReferenceResourceType> resource_type{};
    /// arn: an ARN.
    XmlValue<Arn> arn{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImageReference&,
                                     const ImageReference&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImageReference::image_id, &ImageReference::resource_type,
                                &ImageReference::arn>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imageId", self.image_id);
            row("resourceType", self.resource_type);
            row("arn", self.arn);
        }
    };
};

/// What EC2 answers to DescribeImageReferences. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageReferences.html
struct DescribeImageReferencesResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// imageReferenceSet: a list of ImageReference.
    XmlList<ImageReference> image_references{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeImageReferencesResult&,
                                     const DescribeImageReferencesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeImageReferencesResult::next_token,
                                &DescribeImageReferencesResult::image_references,
                                &DescribeImageReferencesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("imageReferenceSet", self.image_references);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
