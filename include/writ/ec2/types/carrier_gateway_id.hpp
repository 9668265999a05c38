// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a carrier gateway.
#ifndef WRIT_EC2_TYPES_CARRIER_GATEWAY_ID_HPP
#define WRIT_EC2_TYPES_CARRIER_GATEWAY_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a carrier gateway, such as `cagw-0abcdef1234567890`: `cagw-`, and after it as a rule
/// 17 lower-case hexadecimal digits. Known from AWS's documentation and tools
/// (model/facts/ids.txt).
class CarrierGatewayId : public Hex17Id<CarrierGatewayId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "cagw-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval CarrierGatewayId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(CarrierGatewayId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "a carrier gateway id begins with cagw-, such as cagw-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind cagw-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind cagw- a carrier gateway id has only letters, digits, hyphens, dots and "
         "underscores"},
    };

private:
    friend TextValue;

    constexpr explicit CarrierGatewayId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
