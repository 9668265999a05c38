// SPDX-License-Identifier: BSL-1.0
/// The id of an Amazon Machine Image.
#ifndef WRIT_EC2_TYPES_IMAGE_ID_HPP
#define WRIT_EC2_TYPES_IMAGE_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/resource_id.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Why a text is no image id; `ImageId::reasons` has the sentences.
enum class image_id_fault : unsigned char {
    none,
    wrong_prefix,
    wrong_length,
    not_lower_case_hex,
};

/// The id of an Amazon Machine Image, such as `ami-0abcdef1234567890`: `ami-` and 8 (before 2016)
/// or 17 lower-case hexadecimal digits. EC2's guide to resource ids promises no more than
/// letters and numbers; all ids of images seen are of this form (awsdocs/amazon-ec2-user-guide
/// resource-ids.md; WorkSpaces and Snowball publish it as a pattern, botocore 1.43.67). Kernels and
/// RAM disks have ids of their own, see `AnyImageId`.
class ImageId : public TextValue<ImageId, image_id_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ImageId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ImageId)

    /// The bytes an image id is made of need no escape.
    static constexpr bool is_unreserved = true;

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<ImageId> inspect(std::string_view text) noexcept {
        return writ::detail::inspect_resource_id<ImageId>(text, "ami-");
    }

    /// The sentences, in the order of `image_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "an image id begins with ami-, such as ami-0abcdef1234567890",
         "InvalidAMIID.Malformed"},
        {"wrong_length",
         "an image id has 8 or 17 hexadecimal digits behind ami-; compare it with the one that "
         "DescribeImages shows",
         "InvalidAMIID.Malformed"},
        {"not_lower_case_hex",
         "behind ami- an image id has only the digits 0 to 9 and the letters a to f in lower case",
         "InvalidAMIID.Malformed"},
    };

private:
    friend TextValue;

    constexpr explicit ImageId(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
