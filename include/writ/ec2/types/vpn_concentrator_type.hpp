// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of VpnConcentratorType.
#ifndef WRIT_EC2_TYPES_VPN_CONCENTRATOR_TYPE_HPP
#define WRIT_EC2_TYPES_VPN_CONCENTRATOR_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The one word that the EC2 model of 2026-08-07 has for VpnConcentratorType: `ipsec.1`. It is a
/// constant, `ipsec.1` as `ipsec_1`. A literal is compared with it; at run time a word that is not
/// listed gets an advice.
class VpnConcentratorType : public Word<VpnConcentratorType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        ipsec_1,
    };

    /// This word.
    constexpr VpnConcentratorType(Listed word) noexcept
        : value_(VpnConcentratorType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VpnConcentratorType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VpnConcentratorType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "ipsec.1",
        ends, 1};

private:
    friend TextValue;
    friend Word;

    constexpr explicit VpnConcentratorType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
