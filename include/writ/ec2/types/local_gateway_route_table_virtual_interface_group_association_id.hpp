// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a local gateway route table virtual interface group association.
#ifndef WRIT_EC2_TYPES_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_ID_HPP
#define WRIT_EC2_TYPES_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a local gateway route table virtual interface group association, such as
/// `lgw-vif-grp-assoc-0abcdef1234567890`: `lgw-vif-grp-assoc-`, and after it as a rule 17
/// lower-case hexadecimal digits. Known from AWS's documentation (model/facts/ids.txt).
class LocalGatewayRouteTableVirtualInterfaceGroupAssociationId
    : public Hex17Id<LocalGatewayRouteTableVirtualInterfaceGroupAssociationId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "lgw-vif-grp-assoc-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval LocalGatewayRouteTableVirtualInterfaceGroupAssociationId(
        const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(LocalGatewayRouteTableVirtualInterfaceGroupAssociationId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a local gateway route table virtual interface group association id begins with "
         "lgw-vif-grp-assoc-, such as lgw-vif-grp-assoc-0abcdef1234567890"},
        {"nothing_behind_prefix",
         "there is nothing behind lgw-vif-grp-assoc-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind lgw-vif-grp-assoc- a local gateway route table virtual interface group "
         "association id has only letters, digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit LocalGatewayRouteTableVirtualInterfaceGroupAssociationId(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
