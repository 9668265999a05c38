// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamScopeExternalAuthorityType.
#ifndef WRIT_EC2_TYPES_IPAM_SCOPE_EXTERNAL_AUTHORITY_TYPE_HPP
#define WRIT_EC2_TYPES_IPAM_SCOPE_EXTERNAL_AUTHORITY_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The one word that the EC2 model of 2026-08-07 has for IpamScopeExternalAuthorityType:
/// `infoblox`. It is a constant. A literal is compared with it; at run time a word that is not
/// listed gets an advice.
class IpamScopeExternalAuthorityType : public Word<IpamScopeExternalAuthorityType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        infoblox,
    };

    /// This word.
    constexpr IpamScopeExternalAuthorityType(Listed word) noexcept
        : value_(IpamScopeExternalAuthorityType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamScopeExternalAuthorityType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamScopeExternalAuthorityType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        8,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "infoblox",
        ends, 1};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamScopeExternalAuthorityType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
