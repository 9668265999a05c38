// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of Ipv6AddressAttribute.
#ifndef WRIT_EC2_TYPES_IPV6_ADDRESS_ATTRIBUTE_HPP
#define WRIT_EC2_TYPES_IPV6_ADDRESS_ATTRIBUTE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for Ipv6AddressAttribute: `public` and
/// `private`. Each is a constant, `public` as `public_`. A literal is compared with them; at run
/// time a word that is not listed gets an advice.
class Ipv6AddressAttribute : public Word<Ipv6AddressAttribute> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        private_, public_,
    };

    /// This word.
    constexpr Ipv6AddressAttribute(Listed word) noexcept
        : value_(Ipv6AddressAttribute::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Ipv6AddressAttribute(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Ipv6AddressAttribute)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 13,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "privatepublic",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit Ipv6AddressAttribute(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
