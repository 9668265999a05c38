// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayConnectPeer, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_CONNECT_PEER_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_CONNECT_PEER_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_connect_peer_configuration.hpp>
#include <writ/ec2/types/transit_gateway_connect_peer_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TransitGatewayConnectPeerState;  // writ/ec2/types/transit_gateway_connect_peer_state.hpp

/// TransitGatewayConnectPeer, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayConnectPeer.html
struct TransitGatewayConnectPeer {
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// transitGatewayConnectPeerId: a transit gateway connect peer id, `tgw-connect-peer-…`.
    XmlValue<TransitGatewayConnectPeerId> transit_gateway_connect_peer_id{};
    /// state: `pending`, `available`, `deleting` or `deleted`.
    XmlValue<TransitGatewayConnectPeerState> state{};
    /// creationTime: a time.
    XmlValue<Timestamp> creation_time{};
    /// connectPeerConfiguration: a TransitGatewayConnectPeerConfiguration.
    Optional<TransitGatewayConnectPeerConfiguration> connect_peer_configuration{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayConnectPeer&,
                                     const TransitGatewayConnectPeer&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayConnectPeer::transit_gateway_attachment_id,
                                &TransitGatewayConnectPeer::transit_gateway_connect_peer_id,
                                &TransitGatewayConnectPeer::state,
                                &TransitGatewayConnectPeer::creation_time,
                                &TransitGatewayConnectPeer::connect_peer_configuration,
                                &TransitGatewayConnectPeer::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("transitGatewayConnectPeerId", self.transit_gateway_connect_peer_id);
            row("state", self.state);
            row("creationTime", self.creation_time);
            row("connectPeerConfiguration", self.connect_peer_configuration);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
