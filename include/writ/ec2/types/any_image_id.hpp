// SPDX-License-Identifier: BSL-1.0
/// The id of an image that a machine starts from, or of its kernel or RAM disk.
#ifndef WRIT_EC2_TYPES_ANY_IMAGE_ID_HPP
#define WRIT_EC2_TYPES_ANY_IMAGE_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/value/resource_id.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Why a text is no such id; `AnyImageId::reasons` has the sentences.
enum class any_image_id_fault : unsigned char {
    none,
    wrong_prefix,
    wrong_length,
    not_lower_case_hex,
};

/// The id of whatever EC2 calls an image: an Amazon Machine Image (`ami-`), a kernel image (`aki-`)
/// or a RAM disk image (`ari-`), and 8 or 17 lower-case hexadecimal digits. DescribeImages
/// describes all three (EC2 model of 2026-08-07, botocore 1.43.67).
class AnyImageId : public TextValue<AnyImageId, any_image_id_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AnyImageId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AnyImageId)

    /// The id of an Amazon Machine Image.
    constexpr AnyImageId(const ImageId& id) noexcept : value_(taken(id)) {}

    /// The bytes such an id is made of need no escape.
    static constexpr bool is_unreserved = true;

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<AnyImageId> inspect(std::string_view text) noexcept {
        const std::string_view front = text.substr(0, 4);
        const bool is_known = front == "ami-" || front == "aki-" || front == "ari-";
        return writ::detail::inspect_resource_id<AnyImageId>(text, is_known ? front : "ami-");
    }

    /// The sentences, in the order of `any_image_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "the id of an image begins with ami-, that of a kernel with aki-, of a RAM disk with ari-",
         "InvalidAMIID.Malformed"},
        {"wrong_length",
         "behind its prefix the id has 8 or 17 hexadecimal digits; compare it with the one that "
         "DescribeImages shows",
         "InvalidAMIID.Malformed"},
        {"not_lower_case_hex",
         "behind its prefix the id has only the digits 0 to 9 and the letters a to f in lower case",
         "InvalidAMIID.Malformed"},
    };

private:
    friend TextValue;

    constexpr explicit AnyImageId(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
