// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AllowedImagesSettingsEnabledState.
#ifndef WRIT_EC2_TYPES_ALLOWED_IMAGES_SETTINGS_ENABLED_STATE_HPP
#define WRIT_EC2_TYPES_ALLOWED_IMAGES_SETTINGS_ENABLED_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for AllowedImagesSettingsEnabledState:
/// `enabled` and `audit-mode`. Each is a constant, `audit-mode` as `audit_mode`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class AllowedImagesSettingsEnabledState : public Word<AllowedImagesSettingsEnabledState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        audit_mode, enabled,
    };

    /// This word.
    constexpr AllowedImagesSettingsEnabledState(Listed word) noexcept
        : value_(AllowedImagesSettingsEnabledState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AllowedImagesSettingsEnabledState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AllowedImagesSettingsEnabledState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 17,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "audit-modeenabled",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AllowedImagesSettingsEnabledState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
