// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AvailabilityMode.
#ifndef WRIT_EC2_TYPES_AVAILABILITY_MODE_HPP
#define WRIT_EC2_TYPES_AVAILABILITY_MODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for AvailabilityMode: `zonal` and `regional`.
/// Each is a constant. A literal is compared with them; at run time a word that is not listed gets
/// an advice.
class AvailabilityMode : public Word<AvailabilityMode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        regional, zonal,
    };

    /// This word.
    constexpr AvailabilityMode(Listed word) noexcept : value_(AvailabilityMode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AvailabilityMode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AvailabilityMode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        8, 13,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "regionalzonal",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AvailabilityMode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
