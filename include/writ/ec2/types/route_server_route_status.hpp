// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of RouteServerRouteStatus.
#ifndef WRIT_EC2_TYPES_ROUTE_SERVER_ROUTE_STATUS_HPP
#define WRIT_EC2_TYPES_ROUTE_SERVER_ROUTE_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for RouteServerRouteStatus: `in-rib` and
/// `in-fib`. Each is a constant, `in-rib` as `in_rib`. A literal is compared with them; at run time
/// a word that is not listed gets an advice.
class RouteServerRouteStatus : public Word<RouteServerRouteStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        in_fib, in_rib,
    };

    /// This word.
    constexpr RouteServerRouteStatus(Listed word) noexcept
        : value_(RouteServerRouteStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval RouteServerRouteStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(RouteServerRouteStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 12,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "in-fibin-rib",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit RouteServerRouteStatus(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
