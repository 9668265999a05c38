// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of UnlimitedSupportedInstanceFamily.
#ifndef WRIT_EC2_TYPES_UNLIMITED_SUPPORTED_INSTANCE_FAMILY_HPP
#define WRIT_EC2_TYPES_UNLIMITED_SUPPORTED_INSTANCE_FAMILY_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for UnlimitedSupportedInstanceFamily: `t2`,
/// `t3`, `t3a` and `t4g`. Each is a constant. A literal is compared with them; at run time a word
/// that is not listed gets an advice.
class UnlimitedSupportedInstanceFamily : public Word<UnlimitedSupportedInstanceFamily> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        t2, t3, t3a, t4g,
    };

    /// This word.
    constexpr UnlimitedSupportedInstanceFamily(Listed word) noexcept
        : value_(UnlimitedSupportedInstanceFamily::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval UnlimitedSupportedInstanceFamily(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(UnlimitedSupportedInstanceFamily)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        2, 4, 7, 10,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "t2t3t3at4g",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit UnlimitedSupportedInstanceFamily(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
