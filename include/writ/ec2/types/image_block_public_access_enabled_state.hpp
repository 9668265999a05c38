// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ImageBlockPublicAccessEnabledState.
#ifndef WRIT_EC2_TYPES_IMAGE_BLOCK_PUBLIC_ACCESS_ENABLED_STATE_HPP
#define WRIT_EC2_TYPES_IMAGE_BLOCK_PUBLIC_ACCESS_ENABLED_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The one word that the EC2 model of 2026-08-07 has for ImageBlockPublicAccessEnabledState:
/// `block-new-sharing`. It is a constant, `block-new-sharing` as `block_new_sharing`. A literal is
/// compared with it; at run time a word that is not listed gets an advice.
class ImageBlockPublicAccessEnabledState : public Word<ImageBlockPublicAccessEnabledState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        block_new_sharing,
    };

    /// This word.
    constexpr ImageBlockPublicAccessEnabledState(Listed word) noexcept
        : value_(ImageBlockPublicAccessEnabledState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ImageBlockPublicAccessEnabledState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ImageBlockPublicAccessEnabledState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        17,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "block-new-sharing",
        ends, 1};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ImageBlockPublicAccessEnabledState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
