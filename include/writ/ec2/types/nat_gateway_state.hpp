// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of NatGatewayState.
#ifndef WRIT_EC2_TYPES_NAT_GATEWAY_STATE_HPP
#define WRIT_EC2_TYPES_NAT_GATEWAY_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for NatGatewayState, such as `pending`. Each is
/// a constant. A literal is compared with them; at run time a word that is not listed gets an
/// advice.
class NatGatewayState : public Word<NatGatewayState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        available, deleted, deleting, failed, pending,
    };

    /// This word.
    constexpr NatGatewayState(Listed word) noexcept : value_(NatGatewayState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval NatGatewayState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(NatGatewayState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 16, 24, 30, 37,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "availabledeleteddeletingfailedpending",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit NatGatewayState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
