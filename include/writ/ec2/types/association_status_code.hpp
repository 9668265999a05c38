// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AssociationStatusCode.
#ifndef WRIT_EC2_TYPES_ASSOCIATION_STATUS_CODE_HPP
#define WRIT_EC2_TYPES_ASSOCIATION_STATUS_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for AssociationStatusCode, such as
/// `associating`. Each is a constant, `association-failed` as `association_failed`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class AssociationStatusCode : public Word<AssociationStatusCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        associated, associating, association_failed, disassociated, disassociating,
    };

    /// This word.
    constexpr AssociationStatusCode(Listed word) noexcept
        : value_(AssociationStatusCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AssociationStatusCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AssociationStatusCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 21, 39, 52, 66,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "associatedassociatingassociation-faileddisassociateddisassociating",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AssociationStatusCode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
