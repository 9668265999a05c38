// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a client VPN association.
#ifndef WRIT_EC2_TYPES_CLIENT_VPN_ASSOCIATION_ID_HPP
#define WRIT_EC2_TYPES_CLIENT_VPN_ASSOCIATION_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a client VPN association, such as `cvpn-assoc-0abcdef1234567890`: `cvpn-assoc-`, and
/// after it as a rule 17 lower-case hexadecimal digits. Known from AWS's documentation
/// (model/facts/ids.txt).
class ClientVpnAssociationId : public Hex17Id<ClientVpnAssociationId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "cvpn-assoc-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ClientVpnAssociationId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ClientVpnAssociationId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a client VPN association id begins with cvpn-assoc-, such as "
         "cvpn-assoc-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind cvpn-assoc-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind cvpn-assoc- a client VPN association id has only letters, digits, hyphens, dots "
         "and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit ClientVpnAssociationId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
