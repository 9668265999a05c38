// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of RouteServerPersistRoutesState.
#ifndef WRIT_EC2_TYPES_ROUTE_SERVER_PERSIST_ROUTES_STATE_HPP
#define WRIT_EC2_TYPES_ROUTE_SERVER_PERSIST_ROUTES_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for RouteServerPersistRoutesState, such as
/// `enabling`. Each is a constant. A literal is compared with them; at run time a word that is not
/// listed gets an advice.
class RouteServerPersistRoutesState : public Word<RouteServerPersistRoutesState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        disabled, disabling, enabled, enabling, modifying, resetting,
    };

    /// This word.
    constexpr RouteServerPersistRoutesState(Listed word) noexcept
        : value_(RouteServerPersistRoutesState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval RouteServerPersistRoutesState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(RouteServerPersistRoutesState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        8, 17, 24, 32, 41, 50,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "disableddisablingenabledenablingmodifyingresetting",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit RouteServerPersistRoutesState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
