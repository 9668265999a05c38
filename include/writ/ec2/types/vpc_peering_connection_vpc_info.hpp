// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpcPeeringConnectionVpcInfo, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPC_PEERING_CONNECTION_VPC_INFO_HPP
#define WRIT_EC2_TYPES_VPC_PEERING_CONNECTION_VPC_INFO_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/cidr_block_reply.hpp>
#include <writ/ec2/types/ipv6_cidr_block_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/ec2/types/vpc_peering_connection_options_description.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VpcPeeringConnectionVpcInfo, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcPeeringConnectionVpcInfo.html
struct VpcPeeringConnectionVpcInfo {
    /// cidrBlock: text.
    XmlText cidr_block{};
    /// ipv6CidrBlockSet: a list of Ipv6CidrBlockReply.
    XmlList<Ipv6CidrBlockReply> ipv6_cidr_block_set{};
    /// cidrBlockSet: a list of CidrBlockReply.
    XmlList<CidrBlockReply> cidr_block_set{};
    /// ownerId: text.
    XmlText owner_id{};
    /// peeringOptions: a VpcPeeringConnectionOptionsDescription.
    Optional<VpcPeeringConnectionOptionsDescription> peering_options{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// region: text.
    XmlText region{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcPeeringConnectionVpcInfo&,
                                     const VpcPeeringConnectionVpcInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &VpcPeeringConnectionVpcInfo::cidr_block,
            &VpcPeeringConnectionVpcInfo::ipv6_cidr_block_set,
            &VpcPeeringConnectionVpcInfo::cidr_block_set, &VpcPeeringConnectionVpcInfo::owner_id,
            &VpcPeeringConnectionVpcInfo::peering_options, &VpcPeeringConnectionVpcInfo::vpc_id,
            &VpcPeeringConnectionVpcInfo::region>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidrBlock", self.cidr_block);
            row("ipv6CidrBlockSet", self.ipv6_cidr_block_set);
            row("cidrBlockSet", self.cidr_block_set);
            row("ownerId", self.owner_id);
            row("peeringOptions", self.peering_options);
            row("vpcId", self.vpc_id);
            row("region", self.region);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
