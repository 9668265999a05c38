// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessInstance, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_INSTANCE_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_INSTANCE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/verified_access_instance_custom_sub_domain.hpp>
#include <writ/ec2/types/verified_access_instance_id.hpp>
#include <writ/ec2/types/verified_access_trust_provider_condensed.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VerifiedAccessInstance, a structure in what EC2 answers to 6 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessInstance.html
struct VerifiedAccessInstance {
    /// verifiedAccessInstanceId: a verified access instance id, `vai-…`.
    XmlValue<VerifiedAccessInstanceId> verified_access_instance_id{};
    /// description: text.
    XmlText description{};
    /// verifiedAccessTrustProviderSet: a list of VerifiedAccessTrustProviderCondensed.
    XmlList<VerifiedAccessTrustProviderCondensed> verified_access_trust_providers{};
    /// creationTime: text.
    XmlText creation_time{};
    /// lastUpdatedTime: text.
    XmlText last_updated_time{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// fipsEnabled: yes or no.
    XmlBoolean fips_enabled{};
    /// cidrEndpointsCustomSubDomain: a VerifiedAccessInstanceCustomSubDomain.
    Optional<VerifiedAccessInstanceCustomSubDomain> cidr_endpoints_custom_sub_domain{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessInstance&,
                                     const VerifiedAccessInstance&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &VerifiedAccessInstance::verified_access_instance_id,
            &VerifiedAccessInstance::description,
            &VerifiedAccessInstance::verified_access_trust_providers,
            &VerifiedAccessInstance::creation_time, &VerifiedAccessInstance::last_updated_time,
            &VerifiedAccessInstance::tags, &VerifiedAccessInstance::fips_enabled,
            &VerifiedAccessInstance::cidr_endpoints_custom_sub_domain>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("verifiedAccessInstanceId", self.verified_access_instance_id);
            row("description", self.description);
            row("verifiedAccessTrustProviderSet", self.verified_access_trust_providers);
            row("creationTime", self.creation_time);
            row("lastUpdatedTime", self.last_updated_time);
            row("tagSet", self.tags);
            row("fipsEnabled", self.fips_enabled);
            row("cidrEndpointsCustomSubDomain", self.cidr_endpoints_custom_sub_domain);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
