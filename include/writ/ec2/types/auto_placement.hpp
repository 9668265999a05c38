// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AutoPlacement.
#ifndef WRIT_EC2_TYPES_AUTO_PLACEMENT_HPP
#define WRIT_EC2_TYPES_AUTO_PLACEMENT_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for AutoPlacement: `on` and `off`. Each is a
/// constant. A literal is compared with them; at run time a word that is not listed gets an advice.
class AutoPlacement : public Word<AutoPlacement> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        off, on,
    };

    /// This word.
    constexpr AutoPlacement(Listed word) noexcept : value_(AutoPlacement::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AutoPlacement(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AutoPlacement)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        3, 5,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "offon",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AutoPlacement(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
