// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NatGatewayAddress, a structure in replies.
#ifndef WRIT_EC2_TYPES_NAT_GATEWAY_ADDRESS_HPP
#define WRIT_EC2_TYPES_NAT_GATEWAY_ADDRESS_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/allocation_id.hpp>
#include <writ/ec2/types/elastic_ip_association_id.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class NatGatewayAddressStatus;  // writ/ec2/types/nat_gateway_address_status.hpp

/// NatGatewayAddress, a structure in what EC2 answers to 6 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGatewayAddress.html
struct NatGatewayAddress {
    /// allocationId: an allocation id, `eipalloc-…`.
    XmlValue<AllocationId> allocation_id{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// privateIp: text.
    XmlText private_ip{};
    /// publicIp: text.
    XmlText public_ip{};
    /// associationId: an elastic IP association id, `eipassoc-…`.
    XmlValue<ElasticIpAssociationId> association_id{};
    /// isPrimary: yes or no.
    XmlBoolean is_primary{};
    /// failureMessage: text.
    XmlText failure_message{};
    /// status: one of 6 words, such as `assigning`.
    XmlValue<NatGatewayAddressStatus> status{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NatGatewayAddress&,
                                     const NatGatewayAddress&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &NatGatewayAddress::allocation_id, &NatGatewayAddress::network_interface_id,
            &NatGatewayAddress::private_ip, &NatGatewayAddress::public_ip,
            &NatGatewayAddress::association_id, &NatGatewayAddress::is_primary,
            &NatGatewayAddress::failure_message, &NatGatewayAddress::status,
            &NatGatewayAddress::availability_zone, &NatGatewayAddress::availability_zone_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("allocationId", self.allocation_id);
            row("networkInterfaceId", self.network_interface_id);
            row("privateIp", self.private_ip);
            row("publicIp", self.public_ip);
            row("associationId", self.association_id);
            row("isPrimary", self.is_primary);
            row("failureMessage", self.failure_message);
            row("status", self.status);
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
