// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessTrustProviderCondensed, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_TRUST_PROVIDER_CONDENSED_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_TRUST_PROVIDER_CONDENSED_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/verified_access_trust_provider_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DeviceTrustProviderType;  // writ/ec2/types/device_trust_provider_type.hpp
class TrustProviderType;  // writ/ec2/types/trust_provider_type.hpp
class UserTrustProviderType;  // writ/ec2/types/user_trust_provider_type.hpp

/// VerifiedAccessTrustProviderCondensed, a structure in what EC2 answers to 6 actions. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessTrustProviderCondensed.html
struct VerifiedAccessTrustProviderCondensed {
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

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessTrustProviderCondensed&,
                                     const VerifiedAccessTrustProviderCondensed&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&VerifiedAccessTrustProviderCondensed::verified_access_trust_provider_id,
                    &VerifiedAccessTrustProviderCondensed::description,
                    &VerifiedAccessTrustProviderCondensed::trust_provider_type,
                    &VerifiedAccessTrustProviderCondensed::user_trust_provider_type,
                    &VerifiedAccessTrustProviderCondensed::device_trust_provider_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("verifiedAccessTrustProviderId", self.verified_access_trust_provider_id);
            row("description", self.description);
            row("trustProviderType", self.trust_provider_type);
            row("userTrustProviderType", self.user_trust_provider_type);
            row("deviceTrustProviderType", self.device_trust_provider_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
