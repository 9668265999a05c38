// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateVerifiedAccessTrustProvider.
#ifndef WRIT_EC2_CREATE_VERIFIED_ACCESS_TRUST_PROVIDER_HPP
#define WRIT_EC2_CREATE_VERIFIED_ACCESS_TRUST_PROVIDER_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_verified_access_trust_provider_result.hpp>
#include <writ/ec2/types/device_trust_provider_type.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/trust_provider_type.hpp>
#include <writ/ec2/types/user_trust_provider_type.hpp>
#include <writ/ec2/types/verified_access_sse_specification_request.hpp>
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

/// CreateVerifiedAccessTrustProviderOidcOptions, a structure in CreateVerifiedAccessTrustProvider.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessTrustProviderOidcOptions.html
struct CreateVerifiedAccessTrustProviderOidcOptions {
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
    friend constexpr bool operator==(const CreateVerifiedAccessTrustProviderOidcOptions&,
                                     const CreateVerifiedAccessTrustProviderOidcOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CreateVerifiedAccessTrustProviderOidcOptions::issuer,
                    &CreateVerifiedAccessTrustProviderOidcOptions::authorization_endpoint,
                    &CreateVerifiedAccessTrustProviderOidcOptions::token_endpoint,
                    &CreateVerifiedAccessTrustProviderOidcOptions::user_info_endpoint,
                    &CreateVerifiedAccessTrustProviderOidcOptions::client_id,
                    &CreateVerifiedAccessTrustProviderOidcOptions::client_secret,
                    &CreateVerifiedAccessTrustProviderOidcOptions::scope>;

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

/// CreateVerifiedAccessTrustProviderDeviceOptions, a structure in
/// CreateVerifiedAccessTrustProvider.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessTrustProviderDeviceOptions.html
struct CreateVerifiedAccessTrustProviderDeviceOptions {
    /// TenantId: text.
    Optional<AnyText> tenant_id{};
    /// PublicSigningKeyUrl: text.
    Optional<AnyText> public_signing_key_url{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const CreateVerifiedAccessTrustProviderDeviceOptions&,
        const CreateVerifiedAccessTrustProviderDeviceOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CreateVerifiedAccessTrustProviderDeviceOptions::tenant_id,
                    &CreateVerifiedAccessTrustProviderDeviceOptions::public_signing_key_url>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TenantId", self.tenant_id);
            row("PublicSigningKeyUrl", self.public_signing_key_url);
        }
    };
};

/// CreateVerifiedAccessNativeApplicationOidcOptions, a structure in
/// CreateVerifiedAccessTrustProvider.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessNativeApplicationOidcOptions.html
struct CreateVerifiedAccessNativeApplicationOidcOptions {
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
        const CreateVerifiedAccessNativeApplicationOidcOptions&,
        const CreateVerifiedAccessNativeApplicationOidcOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CreateVerifiedAccessNativeApplicationOidcOptions::public_signing_key_endpoint,
                    &CreateVerifiedAccessNativeApplicationOidcOptions::issuer,
                    &CreateVerifiedAccessNativeApplicationOidcOptions::authorization_endpoint,
                    &CreateVerifiedAccessNativeApplicationOidcOptions::token_endpoint,
                    &CreateVerifiedAccessNativeApplicationOidcOptions::user_info_endpoint,
                    &CreateVerifiedAccessNativeApplicationOidcOptions::client_id,
                    &CreateVerifiedAccessNativeApplicationOidcOptions::client_secret,
                    &CreateVerifiedAccessNativeApplicationOidcOptions::scope>;

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

/// The request CreateVerifiedAccessTrustProvider. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessTrustProvider.html
struct CreateVerifiedAccessTrustProvider {
    /// TrustProviderType: `user` or `device`.
    Required<TrustProviderType, struct TrustProviderType_given_right_and_in_order>
        trust_provider_type;
    /// PolicyReferenceName: text.
    Required<AnyText, struct PolicyReferenceName_given_right_and_in_order> policy_reference_name;
    /// UserTrustProviderType: `iam-identity-center` or `oidc`.
    Optional<UserTrustProviderType> user_trust_provider_type{};
    /// DeviceTrustProviderType: `jamf`, `crowdstrike` or `jumpcloud`.
    Optional<DeviceTrustProviderType> device_trust_provider_type{};
    /// OidcOptions: CreateVerifiedAccessTrustProviderOidcOptions.
    CreateVerifiedAccessTrustProviderOidcOptions oidc_options{};
    /// DeviceOptions: CreateVerifiedAccessTrustProviderDeviceOptions.
    CreateVerifiedAccessTrustProviderDeviceOptions device_options{};
    /// Description: text.
    Optional<AnyText> description{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// SseSpecification: a VerifiedAccessSseSpecificationRequest.
    VerifiedAccessSseSpecificationRequest sse_specification{};
    /// NativeApplicationOidcOptions: CreateVerifiedAccessNativeApplicationOidcOptions.
    CreateVerifiedAccessNativeApplicationOidcOptions native_application_oidc_options{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVerifiedAccessTrustProvider&,
                                     const CreateVerifiedAccessTrustProvider&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateVerifiedAccessTrustProvider";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateVerifiedAccessTrustProviderResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateVerifiedAccessTrustProvider::trust_provider_type,
                                &CreateVerifiedAccessTrustProvider::policy_reference_name,
                                &CreateVerifiedAccessTrustProvider::user_trust_provider_type,
                                &CreateVerifiedAccessTrustProvider::device_trust_provider_type,
                                &CreateVerifiedAccessTrustProvider::oidc_options,
                                &CreateVerifiedAccessTrustProvider::device_options,
                                &CreateVerifiedAccessTrustProvider::description,
                                &CreateVerifiedAccessTrustProvider::tag_specifications,
                                &CreateVerifiedAccessTrustProvider::client_token,
                                &CreateVerifiedAccessTrustProvider::dry_run,
                                &CreateVerifiedAccessTrustProvider::sse_specification,
                                &CreateVerifiedAccessTrustProvider::native_application_oidc_options,
                                &CreateVerifiedAccessTrustProvider::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TrustProviderType", self.trust_provider_type);
            row("PolicyReferenceName", self.policy_reference_name);
            row("UserTrustProviderType", self.user_trust_provider_type);
            row("DeviceTrustProviderType", self.device_trust_provider_type);
            row("OidcOptions", self.oidc_options);
            row("DeviceOptions", self.device_options);
            row("Description", self.description);
            row("TagSpecification", self.tag_specifications);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row("SseSpecification", self.sse_specification);
            row("NativeApplicationOidcOptions", self.native_application_oidc_options);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
