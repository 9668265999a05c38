// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ByoipCidrState.
#ifndef WRIT_EC2_TYPES_BYOIP_CIDR_STATE_HPP
#define WRIT_EC2_TYPES_BYOIP_CIDR_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 10 words that the EC2 model of 2026-08-07 has for ByoipCidrState, such as `advertised`. Each
/// is a constant, `failed-deprovision` as `failed_deprovision`. A literal is compared with them; at
/// run time a word that is not listed gets an advice.
class ByoipCidrState : public Word<ByoipCidrState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        advertised, deprovisioned, failed_deprovision, failed_provision, pending_advertising,
        pending_deprovision, pending_provision, pending_withdrawal, provisioned,
        provisioned_not_publicly_advertisable,
    };

    /// This word.
    constexpr ByoipCidrState(Listed word) noexcept : value_(ByoipCidrState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ByoipCidrState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ByoipCidrState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 23, 41, 57, 76, 95, 112, 130, 141, 178,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "advertiseddeprovisionedfailed-deprovisionfailed-provisionpending-advertisingpending-depro"
        "visionpending-provisionpending-withdrawalprovisionedprovisioned-not-publicly-advertisable",
        ends, 10};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ByoipCidrState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
