// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a local gateway virtual interface group.
#ifndef WRIT_EC2_TYPES_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_ID_HPP
#define WRIT_EC2_TYPES_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a local gateway virtual interface group, such as `lgw-vif-grp-0abcdef1234567890`:
/// `lgw-vif-grp-`, and after it as a rule 17 lower-case hexadecimal digits. Known from AWS's
/// documentation (model/facts/ids.txt).
class LocalGatewayVirtualInterfaceGroupId : public Hex17Id<LocalGatewayVirtualInterfaceGroupId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "lgw-vif-grp-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval LocalGatewayVirtualInterfaceGroupId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(LocalGatewayVirtualInterfaceGroupId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a local gateway virtual interface group id begins with lgw-vif-grp-, such as "
         "lgw-vif-grp-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind lgw-vif-grp-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind lgw-vif-grp- a local gateway virtual interface group id has only letters, "
         "digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit LocalGatewayVirtualInterfaceGroupId(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
