// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of GatewayAssociationState.
#ifndef WRIT_EC2_TYPES_GATEWAY_ASSOCIATION_STATE_HPP
#define WRIT_EC2_TYPES_GATEWAY_ASSOCIATION_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for GatewayAssociationState: `associated`,
/// `not-associated`, `associating` and `disassociating`. Each is a constant, `not-associated` as
/// `not_associated`. A literal is compared with them; at run time a word that is not listed gets an
/// advice.
class GatewayAssociationState : public Word<GatewayAssociationState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        associated, associating, disassociating, not_associated,
    };

    /// This word.
    constexpr GatewayAssociationState(Listed word) noexcept
        : value_(GatewayAssociationState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval GatewayAssociationState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(GatewayAssociationState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 21, 35, 49,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "associatedassociatingdisassociatingnot-associated",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit GatewayAssociationState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
