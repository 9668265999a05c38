// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of Kind.
#ifndef WRIT_EC2_TYPES_KIND_HPP
#define WRIT_EC2_TYPES_KIND_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 12 words that the EC2 model of 2026-08-07 has for Kind, such as `gp3`. Each is a constant,
/// `2xlarge` as `_2xlarge`. A literal is compared with them; at run time a word that is not listed
/// gets an advice. AWS has dropped `former`; the next minor version has no such word.
class Kind : public Word<Kind> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        _2xlarge, IPv4, OUT_, a_b, class_, default_, delete_, former, gp3, in_vpc, linux_, list_,
        text_,
    };

    /// This word.
    constexpr Kind(Listed word) noexcept : value_(Kind::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Kind(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Kind)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 11, 14, 17, 22, 29, 35, 41, 44, 50, 55, 59, 63,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "2xlargeIPv4OUTa.bclassdefaultdeleteformergp3in-vpclinuxlisttext",
        ends, 13};

private:
    friend TextValue;
    friend Word;

    constexpr explicit Kind(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
