// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of LocalGatewayRouteTableMode.
#ifndef WRIT_EC2_TYPES_LOCAL_GATEWAY_ROUTE_TABLE_MODE_HPP
#define WRIT_EC2_TYPES_LOCAL_GATEWAY_ROUTE_TABLE_MODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for LocalGatewayRouteTableMode:
/// `direct-vpc-routing` and `coip`. Each is a constant, `direct-vpc-routing` as
/// `direct_vpc_routing`. A literal is compared with them; at run time a word that is not listed
/// gets an advice.
class LocalGatewayRouteTableMode : public Word<LocalGatewayRouteTableMode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        coip, direct_vpc_routing,
    };

    /// This word.
    constexpr LocalGatewayRouteTableMode(Listed word) noexcept
        : value_(LocalGatewayRouteTableMode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval LocalGatewayRouteTableMode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(LocalGatewayRouteTableMode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        4, 22,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "coipdirect-vpc-routing",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit LocalGatewayRouteTableMode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
