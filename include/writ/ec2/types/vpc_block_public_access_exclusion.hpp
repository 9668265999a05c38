// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpcBlockPublicAccessExclusion, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_HPP
#define WRIT_EC2_TYPES_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_block_public_access_exclusion_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InternetGatewayExclusionMode;  // writ/ec2/types/internet_gateway_exclusion_mode.hpp
// writ/ec2/types/vpc_block_public_access_exclusion_state.hpp
class VpcBlockPublicAccessExclusionState;

/// VpcBlockPublicAccessExclusion, a structure in what EC2 answers to 4 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcBlockPublicAccessExclusion.html
struct VpcBlockPublicAccessExclusion {
    /// exclusionId: a VPC block public access exclusion id, `vpcbpa-exclude-…`.
    XmlValue<VpcBlockPublicAccessExclusionId> exclusion_id{};
    /// internetGatewayExclusionMode: `allow-bidirectional` or `allow-egress`.
    XmlValue<InternetGatewayExclusionMode> internet_gateway_exclusion_mode{};
    /// resourceArn: an ARN.
    XmlValue<Arn> resource_arn{};
    /// state: one of 10 words, such as `create-in-progress`.
    XmlValue<VpcBlockPublicAccessExclusionState> state{};
    /// reason: text.
    XmlText reason{};
    /// creationTimestamp: a time.
    XmlValue<Timestamp> creation_timestamp{};
    /// lastUpdateTimestamp: a time.
    XmlValue<Timestamp> last_update_timestamp{};
    /// deletionTimestamp: a time.
    XmlValue<Timestamp> deletion_timestamp{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcBlockPublicAccessExclusion&,
                                     const VpcBlockPublicAccessExclusion&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpcBlockPublicAccessExclusion::exclusion_id,
                                &VpcBlockPublicAccessExclusion::internet_gateway_exclusion_mode,
                                &VpcBlockPublicAccessExclusion::resource_arn,
                                &VpcBlockPublicAccessExclusion::state,
                                &VpcBlockPublicAccessExclusion::reason,
                                &VpcBlockPublicAccessExclusion::creation_timestamp,
                                &VpcBlockPublicAccessExclusion::last_update_timestamp,
                                &VpcBlockPublicAccessExclusion::deletion_timestamp,
                                &VpcBlockPublicAccessExclusion::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("exclusionId", self.exclusion_id);
            row("internetGatewayExclusionMode", self.internet_gateway_exclusion_mode);
            row("resourceArn", self.resource_arn);
            row("state", self.state);
            row("reason", self.reason);
            row("creationTimestamp", self.creation_timestamp);
            row("lastUpdateTimestamp", self.last_update_timestamp);
            row("deletionTimestamp", self.deletion_timestamp);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
