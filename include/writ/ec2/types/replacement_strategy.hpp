// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ReplacementStrategy.
#ifndef WRIT_EC2_TYPES_REPLACEMENT_STRATEGY_HPP
#define WRIT_EC2_TYPES_REPLACEMENT_STRATEGY_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for ReplacementStrategy: `launch` and
/// `launch-before-terminate`. Each is a constant, `launch-before-terminate` as
/// `launch_before_terminate`. A literal is compared with them; at run time a word that is not
/// listed gets an advice.
class ReplacementStrategy : public Word<ReplacementStrategy> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        launch, launch_before_terminate,
    };

    /// This word.
    constexpr ReplacementStrategy(Listed word) noexcept
        : value_(ReplacementStrategy::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ReplacementStrategy(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ReplacementStrategy)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 29,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "launchlaunch-before-terminate",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ReplacementStrategy(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
