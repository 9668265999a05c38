// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AccountAttributeName.
#ifndef WRIT_EC2_TYPES_ACCOUNT_ATTRIBUTE_NAME_HPP
#define WRIT_EC2_TYPES_ACCOUNT_ATTRIBUTE_NAME_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for AccountAttributeName: `supported-platforms`
/// and `default-vpc`. Each is a constant, `supported-platforms` as `supported_platforms`. A literal
/// is compared with them; at run time a word that is not listed gets an advice.
class AccountAttributeName : public Word<AccountAttributeName> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        default_vpc, supported_platforms,
    };

    /// This word.
    constexpr AccountAttributeName(Listed word) noexcept
        : value_(AccountAttributeName::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AccountAttributeName(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AccountAttributeName)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        11, 30,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "default-vpcsupported-platforms",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AccountAttributeName(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
