// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a route server.
#ifndef WRIT_EC2_TYPES_ROUTE_SERVER_ID_HPP
#define WRIT_EC2_TYPES_ROUTE_SERVER_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a route server, such as `rs-0abcdef1234567890`: `rs-`, and after it as a rule 17
/// lower-case hexadecimal digits. Known from recorded answers of EC2 and tools
/// (model/facts/ids.txt).
class RouteServerId : public Hex17Id<RouteServerId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "rs-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval RouteServerId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(RouteServerId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "a route server id begins with rs-, such as rs-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind rs-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind rs- a route server id has only letters, digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit RouteServerId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
