// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of NatGatewayApplianceState.
#ifndef WRIT_EC2_TYPES_NAT_GATEWAY_APPLIANCE_STATE_HPP
#define WRIT_EC2_TYPES_NAT_GATEWAY_APPLIANCE_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for NatGatewayApplianceState, such as
/// `attaching`. Each is a constant, `attach-failed` as `attach_failed`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class NatGatewayApplianceState : public Word<NatGatewayApplianceState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        attach_failed, attached, attaching, detach_failed, detached, detaching,
    };

    /// This word.
    constexpr NatGatewayApplianceState(Listed word) noexcept
        : value_(NatGatewayApplianceState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval NatGatewayApplianceState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(NatGatewayApplianceState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        13, 21, 30, 43, 51, 60,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "attach-failedattachedattachingdetach-faileddetacheddetaching",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit NatGatewayApplianceState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
