// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a VPN connection.
#ifndef WRIT_EC2_TYPES_VPN_CONNECTION_ID_HPP
#define WRIT_EC2_TYPES_VPN_CONNECTION_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/resource_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a VPN connection, such as `vpn-0abcdef1234567890`: `vpn-`, and after it 8 or 17
/// lower-case hexadecimal digits. Known from AWS's documentation and tools (model/facts/ids.txt).
class VpnConnectionId : public ResourceId<VpnConnectionId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "vpn-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VpnConnectionId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VpnConnectionId)

    /// The sentences, in the order of `resource_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "a VPN connection id begins with vpn-, such as vpn-0abcdef1234567890"},
        {"wrong_length",
         "a VPN connection id has 8 or 17 hexadecimal digits behind vpn-; compare it with the one"
         " that EC2 shows"},
        {"not_lower_case_hex",
         "behind vpn- a VPN connection id has only the digits 0 to 9 and the letters a to f in "
         "lower case"},
    };

private:
    friend TextValue;

    constexpr explicit VpnConnectionId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
