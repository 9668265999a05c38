// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessGroup, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_GROUP_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_GROUP_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/verified_access_group_id.hpp>
#include <writ/ec2/types/verified_access_instance_id.hpp>
#include <writ/ec2/types/verified_access_sse_specification_response.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VerifiedAccessGroup, a structure in what EC2 answers to 4 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessGroup.html
struct VerifiedAccessGroup {
    /// verifiedAccessGroupId: a verified access group id, `vagr-…`.
    XmlValue<VerifiedAccessGroupId> verified_access_group_id{};
    /// verifiedAccessInstanceId: a verified access instance id, `vai-…`.
    XmlValue<VerifiedAccessInstanceId> verified_access_instance_id{};
    /// description: text.
    XmlText description{};
    /// owner: text.
    XmlText owner{};
    /// verifiedAccessGroupArn: an ARN.
    XmlValue<Arn> verified_access_group_arn{};
    /// creationTime: text.
    XmlText creation_time{};
    /// lastUpdatedTime: text.
    XmlText last_updated_time{};
    /// deletionTime: text.
    XmlText deletion_time{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// sseSpecification: a VerifiedAccessSseSpecificationResponse.
    Optional<VerifiedAccessSseSpecificationResponse> sse_specification{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessGroup&,
                                     const VerifiedAccessGroup&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &VerifiedAccessGroup::verified_access_group_id,
            &VerifiedAccessGroup::verified_access_instance_id, &VerifiedAccessGroup::description,
            &VerifiedAccessGroup::owner, &VerifiedAccessGroup::verified_access_group_arn,
            &VerifiedAccessGroup::creation_time, &VerifiedAccessGroup::last_updated_time,
            &VerifiedAccessGroup::deletion_time, &VerifiedAccessGroup::tags,
            &VerifiedAccessGroup::sse_specification>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("verifiedAccessGroupId", self.verified_access_group_id);
            row("verifiedAccessInstanceId", self.verified_access_instance_id);
            row("description", self.description);
            row("owner", self.owner);
            row("verifiedAccessGroupArn", self.verified_access_group_arn);
            row("creationTime", self.creation_time);
            row("lastUpdatedTime", self.last_updated_time);
            row("deletionTime", self.deletion_time);
            row("tagSet", self.tags);
            row("sseSpecification", self.sse_specification);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
