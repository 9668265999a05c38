// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ClientVpnAuthenticationType.
#ifndef WRIT_EC2_TYPES_CLIENT_VPN_AUTHENTICATION_TYPE_HPP
#define WRIT_EC2_TYPES_CLIENT_VPN_AUTHENTICATION_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for ClientVpnAuthenticationType:
/// `certificate-authentication`, `directory-service-authentication` and `federated-authentication`.
/// Each is a constant, `certificate-authentication` as `certificate_authentication`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class ClientVpnAuthenticationType : public Word<ClientVpnAuthenticationType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        certificate_authentication, directory_service_authentication, federated_authentication,
    };

    /// This word.
    constexpr ClientVpnAuthenticationType(Listed word) noexcept
        : value_(ClientVpnAuthenticationType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ClientVpnAuthenticationType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ClientVpnAuthenticationType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        26, 58, 82,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "certificate-authenticationdirectory-service-authenticationfederated-authentication",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ClientVpnAuthenticationType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
