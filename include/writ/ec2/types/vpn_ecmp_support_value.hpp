// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of VpnEcmpSupportValue.
#ifndef WRIT_EC2_TYPES_VPN_ECMP_SUPPORT_VALUE_HPP
#define WRIT_EC2_TYPES_VPN_ECMP_SUPPORT_VALUE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for VpnEcmpSupportValue: `enable` and
/// `disable`. Each is a constant. A literal is compared with them; at run time a word that is not
/// listed gets an advice.
class VpnEcmpSupportValue : public Word<VpnEcmpSupportValue> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        disable, enable,
    };

    /// This word.
    constexpr VpnEcmpSupportValue(Listed word) noexcept
        : value_(VpnEcmpSupportValue::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VpnEcmpSupportValue(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VpnEcmpSupportValue)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 13,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "disableenable",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit VpnEcmpSupportValue(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
