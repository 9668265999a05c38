// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamPolicy, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_POLICY_HPP
#define WRIT_EC2_TYPES_IPAM_POLICY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ipam_id.hpp>
#include <writ/ec2/types/ipam_policy_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpamPolicyState;  // writ/ec2/types/ipam_policy_state.hpp

/// IpamPolicy, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPolicy.html
struct IpamPolicy {
    /// ownerId: text.
    XmlText owner_id{};
    /// ipamPolicyId: an IPAM policy id, `ipam-policy-…`.
    XmlValue<IpamPolicyId> ipam_policy_id{};
    /// ipamPolicyArn: an ARN.
    XmlValue<Arn> ipam_policy_arn{};
    /// ipamPolicyRegion: text.
    XmlText ipam_policy_region{};
    /// state: one of 12 words, such as `create-in-progress`.
    XmlValue<IpamPolicyState> state{};
    /// stateMessage: text.
    XmlText state_message{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// ipamId: an IPAM id, `ipam-…`.
    XmlValue<IpamId> ipam_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPolicy&, const IpamPolicy&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPolicy::owner_id, &IpamPolicy::ipam_policy_id,
                                &IpamPolicy::ipam_policy_arn, &IpamPolicy::ipam_policy_region,
                                &IpamPolicy::state, &IpamPolicy::state_message, &IpamPolicy::tags,
                                &IpamPolicy::ipam_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ownerId", self.owner_id);
            row("ipamPolicyId", self.ipam_policy_id);
            row("ipamPolicyArn", self.ipam_policy_arn);
            row("ipamPolicyRegion", self.ipam_policy_region);
            row("state", self.state);
            row("stateMessage", self.state_message);
            row("tagSet", self.tags);
            row("ipamId", self.ipam_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
