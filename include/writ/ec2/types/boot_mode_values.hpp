// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of BootModeValues.
#ifndef WRIT_EC2_TYPES_BOOT_MODE_VALUES_HPP
#define WRIT_EC2_TYPES_BOOT_MODE_VALUES_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for BootModeValues: `legacy-bios`, `uefi` and
/// `uefi-preferred`. Each is a constant, `legacy-bios` as `legacy_bios`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class BootModeValues : public Word<BootModeValues> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        legacy_bios, uefi, uefi_preferred,
    };

    /// This word.
    constexpr BootModeValues(Listed word) noexcept : value_(BootModeValues::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval BootModeValues(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(BootModeValues)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        11, 15, 29,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "legacy-biosuefiuefi-preferred",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit BootModeValues(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
