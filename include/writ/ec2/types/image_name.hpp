// SPDX-License-Identifier: BSL-1.0
/// The name of an Amazon Machine Image.
#ifndef WRIT_EC2_TYPES_IMAGE_NAME_HPP
#define WRIT_EC2_TYPES_IMAGE_NAME_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Why a text is no image name; `ImageName::reasons` has the sentences.
enum class image_name_fault : unsigned char {
    none,
    forbidden_character,
    too_short,
    too_long,
};

/// The name of an image: 3 to 128 of ASCII letters, digits, space and `( ) [ ] . / - ' @ _`. The
/// length is the EC2 model's (`ImageNameRequest`, botocore 1.43.67, 2026-08-07), the set the one
/// that CreateImage documents; CopyImage documents none.
class ImageName : public TextValue<ImageName, image_name_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ImageName(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ImageName)

    /// How many characters it has.
    static constexpr Limits limits{3, 128};

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<ImageName> inspect(std::string_view text) noexcept {
        using enum image_name_fault;
        // No further than a name can reach: the rest of a hostile text is not looked at.
        const std::string_view front = text.substr(0, limits.longest());
        if (const std::size_t at = allowed.first_outside(front); at != front.size()) {
            return {forbidden_character, at};
        }
        if (text.size() < limits.shortest()) return {too_short, text.size()};
        if (text.size() > limits.longest()) return {too_long, limits.longest()};
        return {};
    }

    /// The sentences, in the order of `image_name_fault`.
    static constexpr Reason reasons[] = {
        {"forbidden_character",
         "an image name has only ASCII letters, digits, spaces and ( ) [ ] . / - ' @ _; replace "
         "the other character",
         "InvalidAMIName.Malformed"},
        {"too_short", "an image name has at least 3 characters; lengthen it",
         "InvalidAMIName.Malformed"},
        {"too_long", "an image name has at most 128 characters; shorten it",
         "InvalidAMIName.Malformed"},
    };

private:
    friend TextValue;

    constexpr explicit ImageName(const writ::detail::ValueText& value) noexcept : value_(value) {}

    static constexpr CharSet allowed = alphanumerics + CharSet(" ()[]./-'@_");

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
