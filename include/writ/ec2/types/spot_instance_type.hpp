// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of SpotInstanceType.
#ifndef WRIT_EC2_TYPES_SPOT_INSTANCE_TYPE_HPP
#define WRIT_EC2_TYPES_SPOT_INSTANCE_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for SpotInstanceType: `one-time` and
/// `persistent`. Each is a constant, `one-time` as `one_time`. A literal is compared with them; at
/// run time a word that is not listed gets an advice.
class SpotInstanceType : public Word<SpotInstanceType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        one_time, persistent,
    };

    /// This word.
    constexpr SpotInstanceType(Listed word) noexcept : value_(SpotInstanceType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval SpotInstanceType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(SpotInstanceType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        8, 18,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "one-timepersistent",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit SpotInstanceType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
