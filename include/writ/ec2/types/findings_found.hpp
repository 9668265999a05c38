// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of FindingsFound.
#ifndef WRIT_EC2_TYPES_FINDINGS_FOUND_HPP
#define WRIT_EC2_TYPES_FINDINGS_FOUND_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for FindingsFound: `true`, `false` and
/// `unknown`. Each is a constant, `true` as `true_`. A literal is compared with them; at run time a
/// word that is not listed gets an advice.
class FindingsFound : public Word<FindingsFound> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        false_, true_, unknown,
    };

    /// This word.
    constexpr FindingsFound(Listed word) noexcept : value_(FindingsFound::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval FindingsFound(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(FindingsFound)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        5, 9, 16,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "falsetrueunknown",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit FindingsFound(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
