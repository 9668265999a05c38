// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of RouteServerEndpointState.
#ifndef WRIT_EC2_TYPES_ROUTE_SERVER_ENDPOINT_STATE_HPP
#define WRIT_EC2_TYPES_ROUTE_SERVER_ENDPOINT_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 7 words that the EC2 model of 2026-08-07 has for RouteServerEndpointState, such as
/// `pending`. Each is a constant, `delete-failed` as `delete_failed`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class RouteServerEndpointState : public Word<RouteServerEndpointState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        available, delete_failed, deleted, deleting, failed, failing, pending,
    };

    /// This word.
    constexpr RouteServerEndpointState(Listed word) noexcept
        : value_(RouteServerEndpointState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval RouteServerEndpointState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(RouteServerEndpointState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 22, 29, 37, 43, 50, 57,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "availabledelete-faileddeleteddeletingfailedfailingpending",
        ends, 7};

private:
    friend TextValue;
    friend Word;

    constexpr explicit RouteServerEndpointState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
