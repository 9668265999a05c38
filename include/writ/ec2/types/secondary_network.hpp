// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SecondaryNetwork, a structure in replies.
#ifndef WRIT_EC2_TYPES_SECONDARY_NETWORK_HPP
#define WRIT_EC2_TYPES_SECONDARY_NETWORK_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/secondary_network_id.hpp>
#include <writ/ec2/types/secondary_network_ipv4_cidr_block_association.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SecondaryNetworkState;  // writ/ec2/types/secondary_network_state.hpp
class SecondaryNetworkType;  // writ/ec2/types/secondary_network_type.hpp

/// SecondaryNetwork, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecondaryNetwork.html
struct SecondaryNetwork {
    /// secondaryNetworkId: a secondary network id, `sn-…`.
    XmlValue<SecondaryNetworkId> secondary_network_id{};
    /// secondaryNetworkArn: an ARN.
    XmlValue<Arn> secondary_network_arn{};
    /// ownerId: text.
    XmlText owner_id{};
    /// type: `rdma`.
    XmlValue<SecondaryNetworkType> type{};
    /// state: one of 6 words, such as `create-in-progress`.
    XmlValue<SecondaryNetworkState> state{};
    /// stateReason: text.
    XmlText state_reason{};
    /// ipv4CidrBlockAssociationSet: a list of SecondaryNetworkIpv4CidrBlockAssociation.
    XmlList<SecondaryNetworkIpv4CidrBlockAssociation> ipv4_cidr_block_associations{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SecondaryNetwork&,
                                     const SecondaryNetwork&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &SecondaryNetwork::secondary_network_id, &SecondaryNetwork::secondary_network_arn,
            &SecondaryNetwork::owner_id, &SecondaryNetwork::type, &SecondaryNetwork::state,
            &SecondaryNetwork::state_reason, &SecondaryNetwork::ipv4_cidr_block_associations,
            &SecondaryNetwork::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("secondaryNetworkId", self.secondary_network_id);
            row("secondaryNetworkArn", self.secondary_network_arn);
            row("ownerId", self.owner_id);
            row("type", self.type);
            row("state", self.state);
            row("stateReason", self.state_reason);
            row("ipv4CidrBlockAssociationSet", self.ipv4_cidr_block_associations);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
