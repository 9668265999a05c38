// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of NatGatewayAddressStatus.
#ifndef WRIT_EC2_TYPES_NAT_GATEWAY_ADDRESS_STATUS_HPP
#define WRIT_EC2_TYPES_NAT_GATEWAY_ADDRESS_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for NatGatewayAddressStatus, such as
/// `assigning`. Each is a constant. A literal is compared with them; at run time a word that is not
/// listed gets an advice.
class NatGatewayAddressStatus : public Word<NatGatewayAddressStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        assigning, associating, disassociating, failed, succeeded, unassigning,
    };

    /// This word.
    constexpr NatGatewayAddressStatus(Listed word) noexcept
        : value_(NatGatewayAddressStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval NatGatewayAddressStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(NatGatewayAddressStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 20, 34, 40, 49, 60,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "assigningassociatingdisassociatingfailedsucceededunassigning",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit NatGatewayAddressStatus(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
