// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpcPeeringConnection, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPC_PEERING_CONNECTION_HPP
#define WRIT_EC2_TYPES_VPC_PEERING_CONNECTION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_peering_connection_id.hpp>
#include <writ/ec2/types/vpc_peering_connection_state_reason.hpp>
#include <writ/ec2/types/vpc_peering_connection_vpc_info.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VpcPeeringConnection, a structure in what EC2 answers to 3 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcPeeringConnection.html
struct VpcPeeringConnection {
    /// accepterVpcInfo: a VpcPeeringConnectionVpcInfo.
    Optional<VpcPeeringConnectionVpcInfo> accepter_vpc_info{};
    /// expirationTime: a time.
    XmlValue<Timestamp> expiration_time{};
    /// requesterVpcInfo: a VpcPeeringConnectionVpcInfo.
    Optional<VpcPeeringConnectionVpcInfo> requester_vpc_info{};
    /// status: a VpcPeeringConnectionStateReason.
    Optional<VpcPeeringConnectionStateReason> status{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// vpcPeeringConnectionId: a VPC peering connection id, `pcx-…`.
    XmlValue<VpcPeeringConnectionId> vpc_peering_connection_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcPeeringConnection&,
                                     const VpcPeeringConnection&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &VpcPeeringConnection::accepter_vpc_info, &VpcPeeringConnection::expiration_time,
            &VpcPeeringConnection::requester_vpc_info, &VpcPeeringConnection::status,
            &VpcPeeringConnection::tags, &VpcPeeringConnection::vpc_peering_connection_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("accepterVpcInfo", self.accepter_vpc_info);
            row("expirationTime", self.expiration_time);
            row("requesterVpcInfo", self.requester_vpc_info);
            row("status", self.status);
            row("tagSet", self.tags);
            row("vpcPeeringConnectionId", self.vpc_peering_connection_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
