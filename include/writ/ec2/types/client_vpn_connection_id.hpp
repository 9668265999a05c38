// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a client VPN connection.
#ifndef WRIT_EC2_TYPES_CLIENT_VPN_CONNECTION_ID_HPP
#define WRIT_EC2_TYPES_CLIENT_VPN_CONNECTION_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a client VPN connection, such as `cvpn-connection-0abcdef1234567890`:
/// `cvpn-connection-`, and after it as a rule 17 lower-case hexadecimal digits. Known from AWS's
/// documentation (model/facts/ids.txt).
class ClientVpnConnectionId : public Hex17Id<ClientVpnConnectionId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "cvpn-connection-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ClientVpnConnectionId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ClientVpnConnectionId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a client VPN connection id begins with cvpn-connection-, such as "
         "cvpn-connection-0abcdef1234567890"},
        {"nothing_behind_prefix",
         "there is nothing behind cvpn-connection-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind cvpn-connection- a client VPN connection id has only letters, digits, hyphens, "
         "dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit ClientVpnConnectionId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
