// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TransitGatewayMeteringPolicyState.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_METERING_POLICY_STATE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_METERING_POLICY_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for TransitGatewayMeteringPolicyState, such as
/// `available`. Each is a constant. A literal is compared with them; at run time a word that is not
/// listed gets an advice.
class TransitGatewayMeteringPolicyState : public Word<TransitGatewayMeteringPolicyState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        available, deleted, deleting, modifying, pending,
    };

    /// This word.
    constexpr TransitGatewayMeteringPolicyState(Listed word) noexcept
        : value_(TransitGatewayMeteringPolicyState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TransitGatewayMeteringPolicyState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TransitGatewayMeteringPolicyState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 16, 24, 33, 40,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "availabledeleteddeletingmodifyingpending",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit TransitGatewayMeteringPolicyState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
