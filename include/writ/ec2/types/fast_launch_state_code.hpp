// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of FastLaunchStateCode.
#ifndef WRIT_EC2_TYPES_FAST_LAUNCH_STATE_CODE_HPP
#define WRIT_EC2_TYPES_FAST_LAUNCH_STATE_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for FastLaunchStateCode, such as `enabling`.
/// Each is a constant, `enabling-failed` as `enabling_failed`. A literal is compared with them; at
/// run time a word that is not listed gets an advice.
class FastLaunchStateCode : public Word<FastLaunchStateCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        disabling, disabling_failed, enabled, enabled_failed, enabling, enabling_failed,
    };

    /// This word.
    constexpr FastLaunchStateCode(Listed word) noexcept
        : value_(FastLaunchStateCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval FastLaunchStateCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(FastLaunchStateCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 25, 32, 46, 54, 69,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "disablingdisabling-failedenabledenabled-failedenablingenabling-failed",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit FastLaunchStateCode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
