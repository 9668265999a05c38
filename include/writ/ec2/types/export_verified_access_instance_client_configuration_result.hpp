// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ExportVerifiedAccessInstanceClientConfiguration.
#ifndef WRIT_EC2_TYPES_EXPORT_VERIFIED_ACCESS_INSTANCE_CLIENT_CONFIGURATION_RESULT_HPP
#define WRIT_EC2_TYPES_EXPORT_VERIFIED_ACCESS_INSTANCE_CLIENT_CONFIGURATION_RESULT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/verified_access_instance_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DeviceTrustProviderType;  // writ/ec2/types/device_trust_provider_type.hpp
class UserTrustProviderType;  // writ/ec2/types/user_trust_provider_type.hpp

/// VerifiedAccessInstanceUserTrustProviderClientConfiguration, a structure in what EC2 answers to
/// ExportVerifiedAccessInstanceClientConfiguration.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessInstanceUserTrustProviderClientConfiguration.html
struct VerifiedAccessInstanceUserTrustProviderClientConfiguration {
    /// type: `iam-identity-center` or `oidc`.
    XmlValue<UserTrustProviderType> type{};
    /// scopes: text.
    XmlText scopes{};
    /// issuer: text.
    XmlText issuer{};
    /// authorizationEndpoint: text.
    XmlText authorization_endpoint{};
    /// publicSigningKeyEndpoint: text.
    XmlText public_signing_key_endpoint{};
    /// tokenEndpoint: text.
    XmlText token_endpoint{};
    /// userInfoEndpoint: text.
    XmlText user_info_endpoint{};
    /// clientId: text.
    XmlText client_id{};
    /// clientSecret: text.
    XmlText client_secret{};
    /// pkceEnabled: yes or no.
    XmlBoolean pkce_enabled{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const VerifiedAccessInstanceUserTrustProviderClientConfiguration&,
        const VerifiedAccessInstanceUserTrustProviderClientConfiguration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessInstanceUserTrustProviderClientConfiguration::type,
                                &VerifiedAccessInstanceUserTrustProviderClientConfiguration::scopes,
                                &VerifiedAccessInstanceUserTrustProviderClientConfiguration::issuer,
                                &VerifiedAccessInstanceUserTrustProviderClientConfiguration::authorization_endpoint,
                                &VerifiedAccessInstanceUserTrustProviderClientConfiguration::public_signing_key_endpoint,
                                &VerifiedAccessInstanceUserTrustProviderClientConfiguration::token_endpoint,
                                &VerifiedAccessInstanceUserTrustProviderClientConfiguration::user_info_endpoint,
                                &VerifiedAccessInstanceUserTrustProviderClientConfiguration::client_id,
                                &VerifiedAccessInstanceUserTrustProviderClientConfiguration::client_secret,
                                &VerifiedAccessInstanceUserTrustProviderClientConfiguration::pkce_enabled>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"clientSecret"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("type", self.type);
            row("scopes", self.scopes);
            row("issuer", self.issuer);
            row("authorizationEndpoint", self.authorization_endpoint);
            row("publicSigningKeyEndpoint", self.public_signing_key_endpoint);
            row("tokenEndpoint", self.token_endpoint);
            row("userInfoEndpoint", self.user_info_endpoint);
            row("clientId", self.client_id);
            row("clientSecret", self.client_secret);
            row("pkceEnabled", self.pkce_enabled);
        }
    };
};

/// VerifiedAccessInstanceOpenVpnClientConfigurationRoute, a structure in what EC2 answers to
/// ExportVerifiedAccessInstanceClientConfiguration.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessInstanceOpenVpnClientConfigurationRoute.html
struct VerifiedAccessInstanceOpenVpnClientConfigurationRoute {
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const VerifiedAccessInstanceOpenVpnClientConfigurationRoute&,
        const VerifiedAccessInstanceOpenVpnClientConfigurationRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessInstanceOpenVpnClientConfigurationRoute::cidr>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidr", self.cidr);
        }
    };
};

/// VerifiedAccessInstanceOpenVpnClientConfiguration, a structure in what EC2 answers to
/// ExportVerifiedAccessInstanceClientConfiguration.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessInstanceOpenVpnClientConfiguration.html
struct VerifiedAccessInstanceOpenVpnClientConfiguration {
    /// config: text.
    XmlText config{};
    /// routeSet: a list of VerifiedAccessInstanceOpenVpnClientConfigurationRoute.
    XmlList<VerifiedAccessInstanceOpenVpnClientConfigurationRoute> routes{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const VerifiedAccessInstanceOpenVpnClientConfiguration&,
        const VerifiedAccessInstanceOpenVpnClientConfiguration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessInstanceOpenVpnClientConfiguration::config,
                                &VerifiedAccessInstanceOpenVpnClientConfiguration::routes>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("config", self.config);
            row("routeSet", self.routes);
        }
    };
};

/// What EC2 answers to ExportVerifiedAccessInstanceClientConfiguration. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportVerifiedAccessInstanceClientConfiguration.html
struct ExportVerifiedAccessInstanceClientConfigurationResult {
    /// version: text.
    XmlText version{};
    /// verifiedAccessInstanceId: a verified access instance id, `vai-…`.
    XmlValue<VerifiedAccessInstanceId> verified_access_instance_id{};
    /// region: text.
    XmlText region{};
    /// deviceTrustProviderSet: each `jamf`, `crowdstrike` or `jumpcloud`.
    XmlList<XmlValue<DeviceTrustProviderType>> device_trust_providers{};
    /// userTrustProvider: a VerifiedAccessInstanceUserTrustProviderClientConfiguration.
    Optional<VerifiedAccessInstanceUserTrustProviderClientConfiguration> user_trust_provider{};
    /// openVpnConfigurationSet: a list of VerifiedAccessInstanceOpenVpnClientConfiguration.
    XmlList<VerifiedAccessInstanceOpenVpnClientConfiguration> open_vpn_configurations{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const ExportVerifiedAccessInstanceClientConfigurationResult&,
        const ExportVerifiedAccessInstanceClientConfigurationResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ExportVerifiedAccessInstanceClientConfigurationResult::version,
            &ExportVerifiedAccessInstanceClientConfigurationResult::verified_access_instance_id,
            &ExportVerifiedAccessInstanceClientConfigurationResult::region,
            &ExportVerifiedAccessInstanceClientConfigurationResult::device_trust_providers,
            &ExportVerifiedAccessInstanceClientConfigurationResult::user_trust_provider,
            &ExportVerifiedAccessInstanceClientConfigurationResult::open_vpn_configurations,
            &ExportVerifiedAccessInstanceClientConfigurationResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("version", self.version);
            row("verifiedAccessInstanceId", self.verified_access_instance_id);
            row("region", self.region);
            row("deviceTrustProviderSet", self.device_trust_providers);
            row("userTrustProvider", self.user_trust_provider);
            row("openVpnConfigurationSet", self.open_vpn_configurations);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
