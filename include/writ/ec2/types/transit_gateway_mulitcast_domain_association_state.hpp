// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TransitGatewayMulitcastDomainAssociationState.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_MULITCAST_DOMAIN_ASSOCIATION_STATE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_MULITCAST_DOMAIN_ASSOCIATION_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 7 words that the EC2 model of 2026-08-07 has for
/// TransitGatewayMulitcastDomainAssociationState, such as `pendingAcceptance`. Each is a constant.
/// A literal is compared with them; at run time a word that is not listed gets an advice.
class TransitGatewayMulitcastDomainAssociationState
    : public Word<TransitGatewayMulitcastDomainAssociationState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        associated, associating, disassociated, disassociating, failed, pendingAcceptance, rejected,
    };

    /// This word.
    constexpr TransitGatewayMulitcastDomainAssociationState(Listed word) noexcept
        : value_(TransitGatewayMulitcastDomainAssociationState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TransitGatewayMulitcastDomainAssociationState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TransitGatewayMulitcastDomainAssociationState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 21, 34, 48, 54, 71, 79,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "associatedassociatingdisassociateddisassociatingfailedpendingAcceptancerejected",
        ends, 7};

private:
    friend TextValue;
    friend Word;

    constexpr explicit TransitGatewayMulitcastDomainAssociationState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
