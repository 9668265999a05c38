// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ImageReferenceOptionName.
#ifndef WRIT_EC2_TYPES_IMAGE_REFERENCE_OPTION_NAME_HPP
#define WRIT_EC2_TYPES_IMAGE_REFERENCE_OPTION_NAME_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for ImageReferenceOptionName: `state-name` and
/// `version-depth`. Each is a constant, `state-name` as `state_name`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class ImageReferenceOptionName : public Word<ImageReferenceOptionName> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        state_name, version_depth,
    };

    /// This word.
    constexpr ImageReferenceOptionName(Listed word) noexcept
        : value_(ImageReferenceOptionName::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ImageReferenceOptionName(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ImageReferenceOptionName)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 23,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "state-nameversion-depth",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ImageReferenceOptionName(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
