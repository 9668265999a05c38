// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of RouteServerPersistRoutesAction.
#ifndef WRIT_EC2_TYPES_ROUTE_SERVER_PERSIST_ROUTES_ACTION_HPP
#define WRIT_EC2_TYPES_ROUTE_SERVER_PERSIST_ROUTES_ACTION_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for RouteServerPersistRoutesAction: `enable`,
/// `disable` and `reset`. Each is a constant. A literal is compared with them; at run time a word
/// that is not listed gets an advice.
class RouteServerPersistRoutesAction : public Word<RouteServerPersistRoutesAction> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        disable, enable, reset,
    };

    /// This word.
    constexpr RouteServerPersistRoutesAction(Listed word) noexcept
        : value_(RouteServerPersistRoutesAction::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval RouteServerPersistRoutesAction(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(RouteServerPersistRoutesAction)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 13, 18,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "disableenablereset",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit RouteServerPersistRoutesAction(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
