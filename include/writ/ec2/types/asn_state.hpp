// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AsnState.
#ifndef WRIT_EC2_TYPES_ASN_STATE_HPP
#define WRIT_EC2_TYPES_ASN_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for AsnState, such as `deprovisioned`. Each is
/// a constant, `failed-deprovision` as `failed_deprovision`. A literal is compared with them; at
/// run time a word that is not listed gets an advice.
class AsnState : public Word<AsnState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        deprovisioned, failed_deprovision, failed_provision, pending_deprovision, pending_provision,
        provisioned,
    };

    /// This word.
    constexpr AsnState(Listed word) noexcept : value_(AsnState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AsnState(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AsnState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        13, 31, 47, 66, 83, 94,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "deprovisionedfailed-deprovisionfailed-provisionpending-deprovisionpending-provisionprovis"
        "ioned",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AsnState(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
