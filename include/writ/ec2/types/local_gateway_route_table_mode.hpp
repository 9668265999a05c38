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

/// A local gateway route table mode, such as `direct-vpc-routing`: a constant, or a literal that is
/// compared with the 2 words of the service model (botocore 1.43.67, 2026-08-07). Another one at
/// run time is an advice.
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
