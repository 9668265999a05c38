// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SecondarySubnet, a structure in replies.
#ifndef WRIT_EC2_TYPES_SECONDARY_SUBNET_HPP
#define WRIT_EC2_TYPES_SECONDARY_SUBNET_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/secondary_network_id.hpp>
#include <writ/ec2/types/secondary_subnet_id.hpp>
#include <writ/ec2/types/secondary_subnet_ipv4_cidr_block_association.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SecondaryNetworkType;  // writ/ec2/types/secondary_network_type.hpp
class SecondarySubnetState;  // writ/ec2/types/secondary_subnet_state.hpp

/// SecondarySubnet, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecondarySubnet.html
struct SecondarySubnet {
    /// secondarySubnetId: a secondary subnet id, `ss-…`.
    XmlValue<SecondarySubnetId> secondary_subnet_id{};
    /// secondarySubnetArn: an ARN.
    XmlValue<Arn> secondary_subnet_arn{};
    /// secondaryNetworkId: a secondary network id, `sn-…`.
    XmlValue<SecondaryNetworkId> secondary_network_id{};
    /// secondaryNetworkType: `rdma`.
    XmlValue<SecondaryNetworkType> secondary_network_type{};
    /// ownerId: text.
    XmlText owner_id{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// ipv4CidrBlockAssociationSet: a list of SecondarySubnetIpv4CidrBlockAssociation.
    XmlList<SecondarySubnetIpv4CidrBlockAssociation> ipv4_cidr_block_associations{};
    /// state: one of 6 words, such as `create-in-progress`.
    XmlValue<SecondarySubnetState> state{};
    /// stateReason: text.
    XmlText state_reason{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SecondarySubnet&,
                                     const SecondarySubnet&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &SecondarySubnet::secondary_subnet_id, &SecondarySubnet::secondary_subnet_arn,
            &SecondarySubnet::secondary_network_id, &SecondarySubnet::secondary_network_type,
            &SecondarySubnet::owner_id, &SecondarySubnet::availability_zone_id,
            &SecondarySubnet::availability_zone, &SecondarySubnet::ipv4_cidr_block_associations,
            &SecondarySubnet::state, &SecondarySubnet::state_reason, &SecondarySubnet::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("secondarySubnetId", self.secondary_subnet_id);
            row("secondarySubnetArn", self.secondary_subnet_arn);
            row("secondaryNetworkId", self.secondary_network_id);
            row("secondaryNetworkType", self.secondary_network_type);
            row("ownerId", self.owner_id);
            row("availabilityZoneId", self.availability_zone_id);
            row("availabilityZone", self.availability_zone);
            row("ipv4CidrBlockAssociationSet", self.ipv4_cidr_block_associations);
            row("state", self.state);
            row("stateReason", self.state_reason);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
