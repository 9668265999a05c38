// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AsnAssociationState.
#ifndef WRIT_EC2_TYPES_ASN_ASSOCIATION_STATE_HPP
#define WRIT_EC2_TYPES_ASN_ASSOCIATION_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for AsnAssociationState, such as
/// `disassociated`. Each is a constant, `failed-disassociation` as `failed_disassociation`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class AsnAssociationState : public Word<AsnAssociationState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        associated, disassociated, failed_association, failed_disassociation, pending_association,
        pending_disassociation,
    };

    /// This word.
    constexpr AsnAssociationState(Listed word) noexcept
        : value_(AsnAssociationState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AsnAssociationState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AsnAssociationState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 23, 41, 62, 81, 103,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "associateddisassociatedfailed-associationfailed-disassociationpending-associationpending-"
        "disassociation",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AsnAssociationState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
