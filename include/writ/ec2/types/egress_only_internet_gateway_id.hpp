// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of an egress only internet gateway.
#ifndef WRIT_EC2_TYPES_EGRESS_ONLY_INTERNET_GATEWAY_ID_HPP
#define WRIT_EC2_TYPES_EGRESS_ONLY_INTERNET_GATEWAY_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of an egress only internet gateway, such as `eigw-0abcdef1234567890`: `eigw-`, and after
/// it as a rule 17 lower-case hexadecimal digits. Known from AWS's documentation and tools
/// (model/facts/ids.txt).
class EgressOnlyInternetGatewayId : public Hex17Id<EgressOnlyInternetGatewayId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "eigw-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval EgressOnlyInternetGatewayId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(EgressOnlyInternetGatewayId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "an egress only internet gateway id begins with eigw-, such as eigw-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind eigw-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind eigw- an egress only internet gateway id has only letters, digits, hyphens, dots"
         " and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit EgressOnlyInternetGatewayId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
