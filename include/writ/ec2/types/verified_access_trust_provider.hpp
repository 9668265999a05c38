// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessTrustProvider, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_TRUST_PROVIDER_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_TRUST_PROVIDER_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/device_options.hpp>
#include <writ/ec2/types/native_application_oidc_options.hpp>
#include <writ/ec2/types/oidc_options.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/verified_access_sse_specification_response.hpp>
#include <writ/ec2/types/verified_access_trust_provider_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DeviceTrustProviderType;  // writ/ec2/types/device_trust_provider_type.hpp
class TrustProviderType;  // writ/ec2/types/trust_provider_type.hpp
class UserTrustProviderType;  // writ/ec2/types/user_trust_provider_type.hpp

/// VerifiedAccessTrustProvider, a structure in what EC2 answers to 6 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessTrustProvider.html
struct VerifiedAccessTrustProvider {
    /// verifiedAccessTrustProviderId: a verified access trust provider id, `vatp-…`.
    XmlValue<VerifiedAccessTrustProviderId> verified_access_trust_provider_id{};
    /// description: text.
    XmlText description{};
    /// trustProviderType: `user` or `device`.
    XmlValue<TrustProviderType> trust_provider_type{};
    /// userTrustProviderType: `iam-identity-center` or `oidc`.
    XmlValue<UserTrustProviderType> user_trust_provider_type{};
    /// deviceTrustProviderType: `jamf`, `crowdstrike` or `jumpcloud`.
    XmlValue<DeviceTrustProviderType> device_trust_provider_type{};
    /// oidcOptions: OidcOptions.
    Optional<OidcOptions> oidc_options{};
    /// deviceOptions: DeviceOptions.
    Optional<DeviceOptions> device_options{};
    /// policyReferenceName: text.
    XmlText policy_reference_name{};
    /// creationTime: text.
    XmlText creation_time{};
    /// lastUpdatedTime: text.
    XmlText last_updated_time{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// sseSpecification: a VerifiedAccessSseSpecificationResponse.
    Optional<VerifiedAccessSseSpecificationResponse> sse_specification{};
    /// nativeApplicationOidcOptions: NativeApplicationOidcOptions.
    Optional<NativeApplicationOidcOptions> native_application_oidc_options{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessTrustProvider&,
                                     const VerifiedAccessTrustProvider&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessTrustProvider::verified_access_trust_provider_id,
                                &VerifiedAccessTrustProvider::description,
                                &VerifiedAccessTrustProvider::trust_provider_type,
                                &VerifiedAccessTrustProvider::user_trust_provider_type,
                                &VerifiedAccessTrustProvider::device_trust_provider_type,
                                &VerifiedAccessTrustProvider::oidc_options,
                                &VerifiedAccessTrustProvider::device_options,
                                &VerifiedAccessTrustProvider::policy_reference_name,
                                &VerifiedAccessTrustProvider::creation_time,
                                &VerifiedAccessTrustProvider::last_updated_time,
                                &VerifiedAccessTrustProvider::tags,
                                &VerifiedAccessTrustProvider::sse_specification,
                                &VerifiedAccessTrustProvider::native_application_oidc_options>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("verifiedAccessTrustProviderId", self.verified_access_trust_provider_id);
            row("description", self.description);
            row("trustProviderType", self.trust_provider_type);
            row("userTrustProviderType", self.user_trust_provider_type);
            row("deviceTrustProviderType", self.device_trust_provider_type);
            row("oidcOptions", self.oidc_options);
            row("deviceOptions", self.device_options);
            row("policyReferenceName", self.policy_reference_name);
            row("creationTime", self.creation_time);
            row("lastUpdatedTime", self.last_updated_time);
            row("tagSet", self.tags);
            row("sseSpecification", self.sse_specification);
            row("nativeApplicationOidcOptions", self.native_application_oidc_options);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
