// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NativeApplicationOidcOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_NATIVE_APPLICATION_OIDC_OPTIONS_HPP
#define WRIT_EC2_TYPES_NATIVE_APPLICATION_OIDC_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// NativeApplicationOidcOptions, a structure in what EC2 answers to 6 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NativeApplicationOidcOptions.html
struct NativeApplicationOidcOptions {
    /// publicSigningKeyEndpoint: text.
    XmlText public_signing_key_endpoint{};
    /// issuer: text.
    XmlText issuer{};
    /// authorizationEndpoint: text.
    XmlText authorization_endpoint{};
    /// tokenEndpoint: text.
    XmlText token_endpoint{};
    /// userInfoEndpoint: text.
    XmlText user_info_endpoint{};
    /// clientId: text.
    XmlText client_id{};
    /// scope: text.
    XmlText scope{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NativeApplicationOidcOptions&,
                                     const NativeApplicationOidcOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NativeApplicationOidcOptions::public_signing_key_endpoint,
                                &NativeApplicationOidcOptions::issuer,
                                &NativeApplicationOidcOptions::authorization_endpoint,
                                &NativeApplicationOidcOptions::token_endpoint,
                                &NativeApplicationOidcOptions::user_info_endpoint,
                                &NativeApplicationOidcOptions::client_id,
                                &NativeApplicationOidcOptions::scope>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("publicSigningKeyEndpoint", self.public_signing_key_endpoint);
            row("issuer", self.issuer);
            row("authorizationEndpoint", self.authorization_endpoint);
            row("tokenEndpoint", self.token_endpoint);
            row("userInfoEndpoint", self.user_info_endpoint);
            row("clientId", self.client_id);
            row("scope", self.scope);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
