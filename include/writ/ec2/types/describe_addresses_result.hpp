// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeAddresses.
#ifndef WRIT_EC2_TYPES_DESCRIBE_ADDRESSES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_ADDRESSES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/allocation_id.hpp>
#include <writ/ec2/types/elastic_ip_association_id.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/ipv4_pool_ec2_id.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DomainType;  // writ/ec2/types/domain_type.hpp
class ServiceManaged;  // writ/ec2/types/service_managed.hpp

/// Address, a structure in what EC2 answers to DescribeAddresses.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Address.html
struct Address {
    /// allocationId: an allocation id, `eipalloc-…`.
    XmlValue<AllocationId> allocation_id{};
    /// associationId: an elastic IP association id, `eipassoc-…`.
    XmlValue<ElasticIpAssociationId> association_id{};
    /// domain: `vpc` or `standard`.
    XmlValue<DomainType> domain{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// networkInterfaceOwnerId: text.
    XmlText network_interface_owner_id{};
    /// privateIpAddress: text.
    XmlText private_ip_address{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// publicIpv4Pool: an IPv4 pool EC2 id, `ipv4pool-ec2-…`.
    XmlValue<Ipv4PoolEc2Id> public_ipv4_pool{};
    /// networkBorderGroup: text.
    XmlText network_border_group{};
    /// customerOwnedIp: text.
    XmlText customer_owned_ip{};
    /// customerOwnedIpv4Pool: text.
    XmlText customer_owned_ipv4_pool{};
    /// carrierIp: text.
    XmlText carrier_ip{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// serviceManaged: `alb`, `nlb`, `rnat` or `rds`.
    XmlValue<ServiceManaged> service_managed{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// publicIp: text.
    XmlText public_ip{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Address&, const Address&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&Address::allocation_id, &Address::association_id, &Address::domain,
                    &Address::network_interface_id, &Address::network_interface_owner_id,
                    &Address::private_ip_address, &Address::tags, &Address::public_ipv4_pool,
                    &Address::network_border_group, &Address::customer_owned_ip,
                    &Address::customer_owned_ipv4_pool, &Address::carrier_ip, &Address::subnet_id,
                    &Address::service_managed, &Address::instance_id, &Address::public_ip>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("allocationId", self.allocation_id);
            row("associationId", self.association_id);
            row("domain", self.domain);
            row("networkInterfaceId", self.network_interface_id);
            row("networkInterfaceOwnerId", self.network_interface_owner_id);
            row("privateIpAddress", self.private_ip_address);
            row("tagSet", self.tags);
            row("publicIpv4Pool", self.public_ipv4_pool);
            row("networkBorderGroup", self.network_border_group);
            row("customerOwnedIp", self.customer_owned_ip);
            row("customerOwnedIpv4Pool", self.customer_owned_ipv4_pool);
            row("carrierIp", self.carrier_ip);
            row("subnetId", self.subnet_id);
            row("serviceManaged", self.service_managed);
            row("instanceId", self.instance_id);
            row("publicIp", self.public_ip);
        }
    };
};

/// What EC2 answers to DescribeAddresses. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html
struct DescribeAddressesResult {
    /// addressesSet: a list of Address.
    XmlList<Address> addresses{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeAddressesResult&,
                                     const DescribeAddressesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeAddressesResult::addresses,
                                &DescribeAddressesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("addressesSet", self.addresses);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
