// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a local gateway route table VPC association.
#ifndef WRIT_EC2_TYPES_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_ID_HPP
#define WRIT_EC2_TYPES_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a local gateway route table VPC association, such as
/// `lgw-vpc-assoc-0abcdef1234567890`: `lgw-vpc-assoc-`, and after it as a rule 17 lower-case
/// hexadecimal digits. Known from AWS's documentation (model/facts/ids.txt).
class LocalGatewayRouteTableVpcAssociationId
    : public Hex17Id<LocalGatewayRouteTableVpcAssociationId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "lgw-vpc-assoc-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval LocalGatewayRouteTableVpcAssociationId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(LocalGatewayRouteTableVpcAssociationId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a local gateway route table VPC association id begins with lgw-vpc-assoc-, such as "
         "lgw-vpc-assoc-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind lgw-vpc-assoc-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind lgw-vpc-assoc- a local gateway route table VPC association id has only letters, "
         "digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit LocalGatewayRouteTableVpcAssociationId(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
