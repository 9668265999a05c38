// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AllowedImagesSettingsDisabledState.
#ifndef WRIT_EC2_TYPES_ALLOWED_IMAGES_SETTINGS_DISABLED_STATE_HPP
#define WRIT_EC2_TYPES_ALLOWED_IMAGES_SETTINGS_DISABLED_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The one word that the EC2 model of 2026-08-07 has for AllowedImagesSettingsDisabledState:
/// `disabled`. It is a constant. A literal is compared with it; at run time a word that is not
/// listed gets an advice.
class AllowedImagesSettingsDisabledState : public Word<AllowedImagesSettingsDisabledState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        disabled,
    };

    /// This word.
    constexpr AllowedImagesSettingsDisabledState(Listed word) noexcept
        : value_(AllowedImagesSettingsDisabledState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AllowedImagesSettingsDisabledState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AllowedImagesSettingsDisabledState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        8,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "disabled",
        ends, 1};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AllowedImagesSettingsDisabledState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
