// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// OidcOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_OIDC_OPTIONS_HPP
#define WRIT_EC2_TYPES_OIDC_OPTIONS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// OidcOptions, a structure in what EC2 answers to 6 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_OidcOptions.html
struct OidcOptions {
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
    /// clientSecret: text.
    XmlText client_secret{};
    /// scope: text.
    XmlText scope{};

    /// Whether two say the same.
    friend constexpr bool operator==(const OidcOptions&, const OidcOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&OidcOptions::issuer, &OidcOptions::authorization_endpoint,
                                &OidcOptions::token_endpoint, &OidcOptions::user_info_endpoint,
                                &OidcOptions::client_id, &OidcOptions::client_secret,
                                &OidcOptions::scope>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"clientSecret"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("issuer", self.issuer);
            row("authorizationEndpoint", self.authorization_endpoint);
            row("tokenEndpoint", self.token_endpoint);
            row("userInfoEndpoint", self.user_info_endpoint);
            row("clientId", self.client_id);
            row("clientSecret", self.client_secret);
            row("scope", self.scope);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
