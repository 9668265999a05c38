// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of Amount.
#ifndef WRIT_EC2_TYPES_AMOUNT_HPP
#define WRIT_EC2_TYPES_AMOUNT_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for Amount, such as `small size`. Each is a
/// constant, `small size` as `small_size`. A literal is compared with them; at run time a word that
/// is not listed gets an advice.
class Amount : public Word<Amount> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        a_b, another_one_that_is_even_longer_than_that, large_size,
        one_word_that_is_quite_long_by_itself, small_size, x_y_,
    };

    /// This word.
    constexpr Amount(Listed word) noexcept : value_(Amount::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Amount(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Amount)

private:
    static constexpr std::uint16_t ends[] = {
        3, 44, 54, 91, 101, 105,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "a/banother one that is even longer than thatlarge sizeone word that is quite long by itse"
        "lfsmall sizex(y)",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit Amount(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
