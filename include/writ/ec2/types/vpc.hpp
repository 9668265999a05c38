// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Vpc, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPC_HPP
#define WRIT_EC2_TYPES_VPC_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/block_public_access_states.hpp>
#include <writ/ec2/types/dhcp_options_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_cidr_block_association.hpp>
#include <writ/ec2/types/vpc_encryption_control.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/ec2/types/vpc_ipv6_cidr_block_association.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class Tenancy;  // writ/ec2/types/tenancy.hpp
class VpcState;  // writ/ec2/types/vpc_state.hpp

/// Vpc, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Vpc.html
struct Vpc {
    /// ownerId: text.
    XmlText owner_id{};
    /// instanceTenancy: `default`, `dedicated` or `host`.
    XmlValue<Tenancy> instance_tenancy{};
    /// ipv6CidrBlockAssociationSet: a list of VpcIpv6CidrBlockAssociation.
    XmlList<VpcIpv6CidrBlockAssociation> ipv6_cidr_block_association_set{};
    /// cidrBlockAssociationSet: a list of VpcCidrBlockAssociation.
    XmlList<VpcCidrBlockAssociation> cidr_block_association_set{};
    /// isDefault: yes or no.
    XmlBoolean is_default{};
    /// encryptionControl: a VpcEncryptionControl.
    Optional<VpcEncryptionControl> encryption_control{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// blockPublicAccessStates: BlockPublicAccessStates.
    Optional<BlockPublicAccessStates> block_public_access_states{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// state: `pending` or `available`.
    XmlValue<VpcState> state{};
    /// cidrBlock: text.
    XmlText cidr_block{};
    /// dhcpOptionsId: a DHCP options id, `dopt-…`.
    XmlValue<DhcpOptionsId> dhcp_options_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Vpc&, const Vpc&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&Vpc::owner_id, &Vpc::instance_tenancy, &Vpc::ipv6_cidr_block_association_set,
                    &Vpc::cidr_block_association_set, &Vpc::is_default, &Vpc::encryption_control,
                    &Vpc::tags, &Vpc::block_public_access_states, &Vpc::vpc_id, &Vpc::state,
                    &Vpc::cidr_block, &Vpc::dhcp_options_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ownerId", self.owner_id);
            row("instanceTenancy", self.instance_tenancy);
            row("ipv6CidrBlockAssociationSet", self.ipv6_cidr_block_association_set);
            row("cidrBlockAssociationSet", self.cidr_block_association_set);
            row("isDefault", self.is_default);
            row("encryptionControl", self.encryption_control);
            row("tagSet", self.tags);
            row("blockPublicAccessStates", self.block_public_access_states);
            row("vpcId", self.vpc_id);
            row("state", self.state);
            row("cidrBlock", self.cidr_block);
            row("dhcpOptionsId", self.dhcp_options_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
