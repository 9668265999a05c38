// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of RouteServerPeerState.
#ifndef WRIT_EC2_TYPES_ROUTE_SERVER_PEER_STATE_HPP
#define WRIT_EC2_TYPES_ROUTE_SERVER_PEER_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for RouteServerPeerState, such as `pending`.
/// Each is a constant. A literal is compared with them; at run time a word that is not listed gets
/// an advice.
class RouteServerPeerState : public Word<RouteServerPeerState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        available, deleted, deleting, failed, failing, pending,
    };

    /// This word.
    constexpr RouteServerPeerState(Listed word) noexcept
        : value_(RouteServerPeerState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval RouteServerPeerState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(RouteServerPeerState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 16, 24, 30, 37, 44,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "availabledeleteddeletingfailedfailingpending",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit RouteServerPeerState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
