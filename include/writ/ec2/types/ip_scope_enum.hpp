// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpScopeEnum.
#ifndef WRIT_EC2_TYPES_IP_SCOPE_ENUM_HPP
#define WRIT_EC2_TYPES_IP_SCOPE_ENUM_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The one word that the EC2 model of 2026-08-07 has for IpScopeEnum: `private`. It is a constant,
/// `private` as `private_`. A literal is compared with it; at run time a word that is not listed
/// gets an advice.
class IpScopeEnum : public Word<IpScopeEnum> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        private_,
    };

    /// This word.
    constexpr IpScopeEnum(Listed word) noexcept : value_(IpScopeEnum::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpScopeEnum(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpScopeEnum)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "private",
        ends, 1};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpScopeEnum(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
