// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of LaunchTemplateAutoRecoveryState.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_AUTO_RECOVERY_STATE_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_AUTO_RECOVERY_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for LaunchTemplateAutoRecoveryState: `default`
/// and `disabled`. Each is a constant, `default` as `default_`. A literal is compared with them; at
/// run time a word that is not listed gets an advice.
class LaunchTemplateAutoRecoveryState : public Word<LaunchTemplateAutoRecoveryState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        default_, disabled,
    };

    /// This word.
    constexpr LaunchTemplateAutoRecoveryState(Listed word) noexcept
        : value_(LaunchTemplateAutoRecoveryState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval LaunchTemplateAutoRecoveryState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(LaunchTemplateAutoRecoveryState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 15,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "defaultdisabled",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit LaunchTemplateAutoRecoveryState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
