// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of SecondarySubnetCidrBlockAssociationState.
#ifndef WRIT_EC2_TYPES_SECONDARY_SUBNET_CIDR_BLOCK_ASSOCIATION_STATE_HPP
#define WRIT_EC2_TYPES_SECONDARY_SUBNET_CIDR_BLOCK_ASSOCIATION_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for SecondarySubnetCidrBlockAssociationState,
/// such as `associating`. Each is a constant, `association-failed` as `association_failed`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class SecondarySubnetCidrBlockAssociationState
    : public Word<SecondarySubnetCidrBlockAssociationState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        associated, associating, association_failed, disassociated, disassociating,
        disassociation_failed,
    };

    /// This word.
    constexpr SecondarySubnetCidrBlockAssociationState(Listed word) noexcept
        : value_(SecondarySubnetCidrBlockAssociationState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval SecondarySubnetCidrBlockAssociationState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(SecondarySubnetCidrBlockAssociationState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 21, 39, 52, 66, 87,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "associatedassociatingassociation-faileddisassociateddisassociatingdisassociation-failed",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit SecondarySubnetCidrBlockAssociationState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
