// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Ec2InstanceConnectEndpoint, a structure in replies.
#ifndef WRIT_EC2_TYPES_EC2_INSTANCE_CONNECT_ENDPOINT_HPP
#define WRIT_EC2_TYPES_EC2_INSTANCE_CONNECT_ENDPOINT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_connect_endpoint_id.hpp>
#include <writ/ec2/types/instance_connect_endpoint_public_dns_names.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class Ec2InstanceConnectEndpointState;  // writ/ec2/types/ec2_instance_connect_endpoint_state.hpp
class IpAddressType;  // writ/ec2/types/ip_address_type.hpp

/// Ec2InstanceConnectEndpoint, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ec2InstanceConnectEndpoint.html
struct Ec2InstanceConnectEndpoint {
    /// ownerId: text.
    XmlText owner_id{};
    /// instanceConnectEndpointId: an instance connect endpoint id, `eice-…`.
    XmlValue<InstanceConnectEndpointId> instance_connect_endpoint_id{};
    /// instanceConnectEndpointArn: an ARN.
    XmlValue<Arn> instance_connect_endpoint_arn{};
    /// state: one of 9 words, such as `create-in-progress`.
    XmlValue<Ec2InstanceConnectEndpointState> state{};
    /// stateMessage: text.
    XmlText state_message{};
    /// dnsName: text.
    XmlText dns_name{};
    /// fipsDnsName: text.
    XmlText fips_dns_name{};
    /// networkInterfaceIdSet: network interface ids, `eni-…`.
    XmlList<XmlValue<NetworkInterfaceId>> network_interface_ids{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// createdAt: a time.
    XmlValue<Timestamp> created_at{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// preserveClientIp: yes or no.
    XmlBoolean preserve_client_ip{};
    /// securityGroupIdSet: security group ids, `sg-…`.
    XmlList<XmlValue<SecurityGroupId>> security_group_ids{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// ipAddressType: `ipv4`, `dualstack` or `ipv6`.
    XmlValue<IpAddressType> ip_address_type{};
    /// publicDnsNames: InstanceConnectEndpointPublicDnsNames.
    Optional<InstanceConnectEndpointPublicDnsNames> public_dns_names{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Ec2InstanceConnectEndpoint&,
                                     const Ec2InstanceConnectEndpoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &Ec2InstanceConnectEndpoint::owner_id,
            &Ec2InstanceConnectEndpoint::instance_connect_endpoint_id,
            &Ec2InstanceConnectEndpoint::instance_connect_endpoint_arn,
            &Ec2InstanceConnectEndpoint::state, &Ec2InstanceConnectEndpoint::state_message,
            &Ec2InstanceConnectEndpoint::dns_name, &Ec2InstanceConnectEndpoint::fips_dns_name,
            &Ec2InstanceConnectEndpoint::network_interface_ids, &Ec2InstanceConnectEndpoint::vpc_id,
            &Ec2InstanceConnectEndpoint::availability_zone, &Ec2InstanceConnectEndpoint::created_at,
            &Ec2InstanceConnectEndpoint::subnet_id, &Ec2InstanceConnectEndpoint::preserve_client_ip,
            &Ec2InstanceConnectEndpoint::security_group_ids, &Ec2InstanceConnectEndpoint::tags,
            &Ec2InstanceConnectEndpoint::ip_address_type,
            &Ec2InstanceConnectEndpoint::public_dns_names,
            &Ec2InstanceConnectEndpoint::availability_zone_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ownerId", self.owner_id);
            row("instanceConnectEndpointId", self.instance_connect_endpoint_id);
            row("instanceConnectEndpointArn", self.instance_connect_endpoint_arn);
            row("state", self.state);
            row("stateMessage", self.state_message);
            row("dnsName", self.dns_name);
            row("fipsDnsName", self.fips_dns_name);
            row("networkInterfaceIdSet", self.network_interface_ids);
            row("vpcId", self.vpc_id);
            row("availabilityZone", self.availability_zone);
            row("createdAt", self.created_at);
            row("subnetId", self.subnet_id);
            row("preserveClientIp", self.preserve_client_ip);
            row("securityGroupIdSet", self.security_group_ids);
            row("tagSet", self.tags);
            row("ipAddressType", self.ip_address_type);
            row("publicDnsNames", self.public_dns_names);
            row("availabilityZoneId", self.availability_zone_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
