// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of RouteServerPeerLivenessMode.
#ifndef WRIT_EC2_TYPES_ROUTE_SERVER_PEER_LIVENESS_MODE_HPP
#define WRIT_EC2_TYPES_ROUTE_SERVER_PEER_LIVENESS_MODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for RouteServerPeerLivenessMode: `bfd` and
/// `bgp-keepalive`. Each is a constant, `bgp-keepalive` as `bgp_keepalive`. A literal is compared
/// with them; at run time a word that is not listed gets an advice.
class RouteServerPeerLivenessMode : public Word<RouteServerPeerLivenessMode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        bfd, bgp_keepalive,
    };

    /// This word.
    constexpr RouteServerPeerLivenessMode(Listed word) noexcept
        : value_(RouteServerPeerLivenessMode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval RouteServerPeerLivenessMode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(RouteServerPeerLivenessMode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        3, 16,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "bfdbgp-keepalive",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit RouteServerPeerLivenessMode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
