// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of CallerRole.
#ifndef WRIT_EC2_TYPES_CALLER_ROLE_HPP
#define WRIT_EC2_TYPES_CALLER_ROLE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for CallerRole: `odcr-owner` and
/// `unused-reservation-billing-owner`. Each is a constant, `odcr-owner` as `odcr_owner`. A literal
/// is compared with them; at run time a word that is not listed gets an advice.
class CallerRole : public Word<CallerRole> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        odcr_owner, unused_reservation_billing_owner,
    };

    /// This word.
    constexpr CallerRole(Listed word) noexcept : value_(CallerRole::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval CallerRole(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(CallerRole)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 42,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "odcr-ownerunused-reservation-billing-owner",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit CallerRole(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
