// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyVerifiedAccessTrustProvider.
#ifndef WRIT_EC2_MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER_HPP
#define WRIT_EC2_MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_verified_access_trust_provider_result.hpp>
#include <writ/ec2/types/verified_access_sse_specification_request.hpp>
#include <writ/ec2/types/verified_access_trust_provider_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ModifyVerifiedAccessTrustProviderOidcOptions, a structure in ModifyVerifiedAccessTrustProvider.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessTrustProviderOidcOptions.html
struct ModifyVerifiedAccessTrustProviderOidcOptions {
    /// Issuer: text.
    Optional<AnyText> issuer{};
    /// AuthorizationEndpoint: text.
    Optional<AnyText> authorization_endpoint{};
    /// TokenEndpoint: text.
    Optional<AnyText> token_endpoint{};
    /// UserInfoEndpoint: text.
    Optional<AnyText> user_info_endpoint{};
    /// ClientId: text.
    Optional<AnyText> client_id{};
    /// ClientSecret: text.
    Optional<AnyText> client_secret{};
    /// Scope: text.
    Optional<AnyText> scope{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVerifiedAccessTrustProviderOidcOptions&,
                                     const ModifyVerifiedAccessTrustProviderOidcOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ModifyVerifiedAccessTrustProviderOidcOptions::issuer,
                    &ModifyVerifiedAccessTrustProviderOidcOptions::authorization_endpoint,
                    &ModifyVerifiedAccessTrustProviderOidcOptions::token_endpoint,
                    &ModifyVerifiedAccessTrustProviderOidcOptions::user_info_endpoint,
                    &ModifyVerifiedAccessTrustProviderOidcOptions::client_id,
                    &ModifyVerifiedAccessTrustProviderOidcOptions::client_secret,
                    &ModifyVerifiedAccessTrustProviderOidcOptions::scope>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"ClientSecret"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Issuer", self.issuer);
            row("AuthorizationEndpoint", self.authorization_endpoint);
            row("TokenEndpoint", self.token_endpoint);
            row("UserInfoEndpoint", self.user_info_endpoint);
            row("ClientId", self.client_id);
            row("ClientSecret", self.client_secret);
            row("Scope", self.scope);
        }
    };
};

/// ModifyVerifiedAccessTrustProviderDeviceOptions, a structure in
/// ModifyVerifiedAccessTrustProvider.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessTrustProviderDeviceOptions.html
struct ModifyVerifiedAccessTrustProviderDeviceOptions {
    /// PublicSigningKeyUrl: text.
    Optional<AnyText> public_signing_key_url{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const ModifyVerifiedAccessTrustProviderDeviceOptions&,
        const ModifyVerifiedAccessTrustProviderDeviceOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ModifyVerifiedAccessTrustProviderDeviceOptions::public_signing_key_url>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("PublicSigningKeyUrl", self.public_signing_key_url);
        }
    };
};

/// ModifyVerifiedAccessNativeApplicationOidcOptions, a structure in
/// ModifyVerifiedAccessTrustProvider.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessNativeApplicationOidcOptions.html
struct ModifyVerifiedAccessNativeApplicationOidcOptions {
    /// PublicSigningKeyEndpoint: text.
    Optional<AnyText> public_signing_key_endpoint{};
    /// Issuer: text.
    Optional<AnyText> issuer{};
    /// AuthorizationEndpoint: text.
    Optional<AnyText> authorization_endpoint{};
    /// TokenEndpoint: text.
    Optional<AnyText> token_endpoint{};
    /// UserInfoEndpoint: text.
    Optional<AnyText> user_info_endpoint{};
    /// ClientId: text.
    Optional<AnyText> client_id{};
    /// ClientSecret: text.
    Optional<AnyText> client_secret{};
    /// Scope: text.
    Optional<AnyText> scope{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const ModifyVerifiedAccessNativeApplicationOidcOptions&,
        const ModifyVerifiedAccessNativeApplicationOidcOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ModifyVerifiedAccessNativeApplicationOidcOptions::public_signing_key_endpoint,
                    &ModifyVerifiedAccessNativeApplicationOidcOptions::issuer,
                    &ModifyVerifiedAccessNativeApplicationOidcOptions::authorization_endpoint,
                    &ModifyVerifiedAccessNativeApplicationOidcOptions::token_endpoint,
                    &ModifyVerifiedAccessNativeApplicationOidcOptions::user_info_endpoint,
                    &ModifyVerifiedAccessNativeApplicationOidcOptions::client_id,
                    &ModifyVerifiedAccessNativeApplicationOidcOptions::client_secret,
                    &ModifyVerifiedAccessNativeApplicationOidcOptions::scope>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"ClientSecret"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("PublicSigningKeyEndpoint", self.public_signing_key_endpoint);
            row("Issuer", self.issuer);
            row("AuthorizationEndpoint", self.authorization_endpoint);
            row("TokenEndpoint", self.token_endpoint);
            row("UserInfoEndpoint", self.user_info_endpoint);
            row("ClientId", self.client_id);
            row("ClientSecret", self.client_secret);
            row("Scope", self.scope);
        }
    };
};

/// The request ModifyVerifiedAccessTrustProvider. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessTrustProvider.html
struct ModifyVerifiedAccessTrustProvider {
    /// VerifiedAccessTrustProviderId: a verified access trust provider id, `vatp-…`.
    Required<VerifiedAccessTrustProviderId,
             struct VerifiedAccessTrustProviderId_given_right_and_in_order>
        verified_access_trust_provider_id;
    /// OidcOptions: ModifyVerifiedAccessTrustProviderOidcOptions.
    ModifyVerifiedAccessTrustProviderOidcOptions oidc_options{};
    /// DeviceOptions: ModifyVerifiedAccessTrustProviderDeviceOptions.
    ModifyVerifiedAccessTrustProviderDeviceOptions device_options{};
    /// Description: text.
    Optional<AnyText> description{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// SseSpecification: a VerifiedAccessSseSpecificationRequest.
    VerifiedAccessSseSpecificationRequest sse_specification{};
    /// NativeApplicationOidcOptions: ModifyVerifiedAccessNativeApplicationOidcOptions.
    ModifyVerifiedAccessNativeApplicationOidcOptions native_application_oidc_options{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVerifiedAccessTrustProvider&,
                                     const ModifyVerifiedAccessTrustProvider&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyVerifiedAccessTrustProvider";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyVerifiedAccessTrustProviderResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&ModifyVerifiedAccessTrustProvider::verified_access_trust_provider_id,
                    &ModifyVerifiedAccessTrustProvider::oidc_options,
                    &ModifyVerifiedAccessTrustProvider::device_options,
                    &ModifyVerifiedAccessTrustProvider::description,
                    &ModifyVerifiedAccessTrustProvider::dry_run,
                    &ModifyVerifiedAccessTrustProvider::client_token,
                    &ModifyVerifiedAccessTrustProvider::sse_specification,
                    &ModifyVerifiedAccessTrustProvider::native_application_oidc_options,
                    &ModifyVerifiedAccessTrustProvider::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VerifiedAccessTrustProviderId", self.verified_access_trust_provider_id);
            row("OidcOptions", self.oidc_options);
            row("DeviceOptions", self.device_options);
            row("Description", self.description);
            row("DryRun", self.dry_run);
            row("ClientToken", self.client_token);
            row("SseSpecification", self.sse_specification);
            row("NativeApplicationOidcOptions", self.native_application_oidc_options);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
