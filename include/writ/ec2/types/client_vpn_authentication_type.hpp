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

/// A client VPN authentication type, such as `certificate-authentication`: a constant, or a literal
/// that is compared with the 3 words of the service model (botocore 1.43.67, 2026-08-07). Another
/// one at run time is an advice.
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
