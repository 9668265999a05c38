// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Subnet, a structure in replies.
#ifndef WRIT_EC2_TYPES_SUBNET_HPP
#define WRIT_EC2_TYPES_SUBNET_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/block_public_access_states.hpp>
#include <writ/ec2/types/coip_pool_id.hpp>
#include <writ/ec2/types/private_dns_name_options_on_launch.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/subnet_ipv6_cidr_block_association.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/outpost_arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SubnetState;  // writ/ec2/types/subnet_state.hpp

/// Subnet, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subnet.html
struct Subnet {
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// enableLniAtDeviceIndex: a whole number.
    XmlInteger enable_lni_at_device_index{};
    /// mapCustomerOwnedIpOnLaunch: yes or no.
    XmlBoolean map_customer_owned_ip_on_launch{};
    /// customerOwnedIpv4Pool: a COIP pool id, `ipv4pool-coip-…`.
    XmlValue<CoipPoolId> customer_owned_ipv4_pool{};
    /// ownerId: text.
    XmlText owner_id{};
    /// assignIpv6AddressOnCreation: yes or no.
    XmlBoolean assign_ipv6_address_on_creation{};
    /// ipv6CidrBlockAssociationSet: a list of SubnetIpv6CidrBlockAssociation.
    XmlList<SubnetIpv6CidrBlockAssociation> ipv6_cidr_block_association_set{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// subnetArn: an ARN.
    XmlValue<Arn> subnet_arn{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// enableDns64: yes or no.
    XmlBoolean enable_dns64{};
    /// ipv6Native: yes or no.
    XmlBoolean ipv6_native{};
    /// privateDnsNameOptionsOnLaunch: a PrivateDnsNameOptionsOnLaunch.
    Optional<PrivateDnsNameOptionsOnLaunch> private_dns_name_options_on_launch{};
    /// blockPublicAccessStates: BlockPublicAccessStates.
    Optional<BlockPublicAccessStates> block_public_access_states{};
    /// type: text.
    XmlText type{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// state: one of 5 words, such as `pending`.
    XmlValue<SubnetState> state{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// cidrBlock: text.
    XmlText cidr_block{};
    /// availableIpAddressCount: a whole number.
    XmlInteger available_ip_address_count{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// defaultForAz: yes or no.
    XmlBoolean default_for_az{};
    /// mapPublicIpOnLaunch: yes or no.
    XmlBoolean map_public_ip_on_launch{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Subnet&, const Subnet&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &Subnet::availability_zone_id, &Subnet::enable_lni_at_device_index,
            &Subnet::map_customer_owned_ip_on_launch, &Subnet::customer_owned_ipv4_pool,
            &Subnet::owner_id, &Subnet::assign_ipv6_address_on_creation,
            &Subnet::ipv6_cidr_block_association_set, &Subnet::tags, &Subnet::subnet_arn,
            &Subnet::outpost_arn, &Subnet::enable_dns64, &Subnet::ipv6_native,
            &Subnet::private_dns_name_options_on_launch, &Subnet::block_public_access_states,
            &Subnet::type, &Subnet::subnet_id, &Subnet::state, &Subnet::vpc_id, &Subnet::cidr_block,
            &Subnet::available_ip_address_count, &Subnet::availability_zone,
            &Subnet::default_for_az, &Subnet::map_public_ip_on_launch>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZoneId", self.availability_zone_id);
            row("enableLniAtDeviceIndex", self.enable_lni_at_device_index);
            row("mapCustomerOwnedIpOnLaunch", self.map_customer_owned_ip_on_launch);
            row("customerOwnedIpv4Pool", self.customer_owned_ipv4_pool);
            row("ownerId", self.owner_id);
            row("assignIpv6AddressOnCreation", self.assign_ipv6_address_on_creation);
            row("ipv6CidrBlockAssociationSet", self.ipv6_cidr_block_association_set);
            row("tagSet", self.tags);
            row("subnetArn", self.subnet_arn);
            row("outpostArn", self.outpost_arn);
            row("enableDns64", self.enable_dns64);
            row("ipv6Native", self.ipv6_native);
            row("privateDnsNameOptionsOnLaunch", self.private_dns_name_options_on_launch);
            row("blockPublicAccessStates", self.block_public_access_states);
            row("type", self.type);
            row("subnetId", self.subnet_id);
            row("state", self.state);
            row("vpcId", self.vpc_id);
            row("cidrBlock", self.cidr_block);
            row("availableIpAddressCount", self.available_ip_address_count);
            row("availabilityZone", self.availability_zone);
            row("defaultForAz", self.default_for_az);
            row("mapPublicIpOnLaunch", self.map_public_ip_on_launch);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
