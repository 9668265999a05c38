// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AddressAttributeName.
#ifndef WRIT_EC2_TYPES_ADDRESS_ATTRIBUTE_NAME_HPP
#define WRIT_EC2_TYPES_ADDRESS_ATTRIBUTE_NAME_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The one word that the EC2 model of 2026-08-07 has for AddressAttributeName: `domain-name`. It is
/// a constant, `domain-name` as `domain_name`. A literal is compared with it; at run time a word
/// that is not listed gets an advice.
class AddressAttributeName : public Word<AddressAttributeName> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        domain_name,
    };

    /// This word.
    constexpr AddressAttributeName(Listed word) noexcept
        : value_(AddressAttributeName::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AddressAttributeName(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AddressAttributeName)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        11,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "domain-name",
        ends, 1};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AddressAttributeName(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
