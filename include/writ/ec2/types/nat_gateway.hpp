// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NatGateway, a structure in replies.
#ifndef WRIT_EC2_TYPES_NAT_GATEWAY_HPP
#define WRIT_EC2_TYPES_NAT_GATEWAY_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/nat_gateway_address.hpp>
#include <writ/ec2/types/nat_gateway_attached_appliance.hpp>
#include <writ/ec2/types/nat_gateway_id.hpp>
#include <writ/ec2/types/provisioned_bandwidth.hpp>
#include <writ/ec2/types/route_table_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AutoProvisionZonesState;  // writ/ec2/types/auto_provision_zones_state.hpp
class AutoScalingIpsState;  // writ/ec2/types/auto_scaling_ips_state.hpp
class AvailabilityMode;  // writ/ec2/types/availability_mode.hpp
class ConnectivityType;  // writ/ec2/types/connectivity_type.hpp
class NatGatewayState;  // writ/ec2/types/nat_gateway_state.hpp

/// NatGateway, a structure in what EC2 answers to CreateNatGateway and DescribeNatGateways. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGateway.html
struct NatGateway {
    /// createTime: a time.
    XmlValue<Timestamp> create_time{};
    /// deleteTime: a time.
    XmlValue<Timestamp> delete_time{};
    /// failureCode: text.
    XmlText failure_code{};
    /// failureMessage: text.
    XmlText failure_message{};
    /// natGatewayAddressSet: a list of NatGatewayAddress.
    XmlList<NatGatewayAddress> nat_gateway_addresses{};
    /// natGatewayId: a NAT gateway id, `nat-…`.
    XmlValue<NatGatewayId> nat_gateway_id{};
    /// provisionedBandwidth: a ProvisionedBandwidth.
    Optional<ProvisionedBandwidth> provisioned_bandwidth{};
    /// state: one of 5 words, such as `pending`.
    XmlValue<NatGatewayState> state{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// connectivityType: `private` or `public`.
    XmlValue<ConnectivityType> connectivity_type{};
    /// availabilityMode: `zonal` or `regional`.
    XmlValue<AvailabilityMode> availability_mode{};
    /// autoScalingIps: `enabled` or `disabled`.
    XmlValue<AutoScalingIpsState> auto_scaling_ips{};
    /// autoProvisionZones: `enabled` or `disabled`.
    XmlValue<AutoProvisionZonesState> auto_provision_zones{};
    /// attachedApplianceSet: a list of NatGatewayAttachedAppliance.
    XmlList<NatGatewayAttachedAppliance> attached_appliances{};
    /// routeTableId: a route table id, `rtb-…`.
    XmlValue<RouteTableId> route_table_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NatGateway&, const NatGateway&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NatGateway::create_time, &NatGateway::delete_time,
                                &NatGateway::failure_code, &NatGateway::failure_message,
                                &NatGateway::nat_gateway_addresses, &NatGateway::nat_gateway_id,
                                &NatGateway::provisioned_bandwidth, &NatGateway::state,
                                &NatGateway::subnet_id, &NatGateway::vpc_id, &NatGateway::tags,
                                &NatGateway::connectivity_type, &NatGateway::availability_mode,
                                &NatGateway::auto_scaling_ips, &NatGateway::auto_provision_zones,
                                &NatGateway::attached_appliances, &NatGateway::route_table_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("createTime", self.create_time);
            row("deleteTime", self.delete_time);
            row("failureCode", self.failure_code);
            row("failureMessage", self.failure_message);
            row("natGatewayAddressSet", self.nat_gateway_addresses);
            row("natGatewayId", self.nat_gateway_id);
            row("provisionedBandwidth", self.provisioned_bandwidth);
            row("state", self.state);
            row("subnetId", self.subnet_id);
            row("vpcId", self.vpc_id);
            row("tagSet", self.tags);
            row("connectivityType", self.connectivity_type);
            row("availabilityMode", self.availability_mode);
            row("autoScalingIps", self.auto_scaling_ips);
            row("autoProvisionZones", self.auto_provision_zones);
            row("attachedApplianceSet", self.attached_appliances);
            row("routeTableId", self.route_table_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
