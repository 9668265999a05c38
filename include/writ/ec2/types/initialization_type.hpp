// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of InitializationType.
#ifndef WRIT_EC2_TYPES_INITIALIZATION_TYPE_HPP
#define WRIT_EC2_TYPES_INITIALIZATION_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for InitializationType: `default`,
/// `provisioned-rate` and `volume-copy`. Each is a constant, `default` as `default_`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class InitializationType : public Word<InitializationType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        default_, provisioned_rate, volume_copy,
    };

    /// This word.
    constexpr InitializationType(Listed word) noexcept : value_(InitializationType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval InitializationType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(InitializationType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 23, 34,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "defaultprovisioned-ratevolume-copy",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit InitializationType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
