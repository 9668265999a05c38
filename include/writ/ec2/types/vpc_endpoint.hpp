// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpcEndpoint, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPC_ENDPOINT_HPP
#define WRIT_EC2_TYPES_VPC_ENDPOINT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/dns_entry.hpp>
#include <writ/ec2/types/dns_options.hpp>
#include <writ/ec2/types/last_error.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/payer_responsibility_entry.hpp>
#include <writ/ec2/types/route_table_id.hpp>
#include <writ/ec2/types/security_group_identifier.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/subnet_ip_prefixes.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_endpoint_id.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/region.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpAddressType;  // writ/ec2/types/ip_address_type.hpp
class State;  // writ/ec2/types/state.hpp
class VpcEndpointType;  // writ/ec2/types/vpc_endpoint_type.hpp

/// VpcEndpoint, a structure in what EC2 answers to CreateVpcEndpoint and DescribeVpcEndpoints.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html
struct VpcEndpoint {
    /// vpcEndpointId: a VPC endpoint id, `vpce-…`.
    XmlValue<VpcEndpointId> vpc_endpoint_id{};
    /// vpcEndpointType: one of 5 words, such as `Interface`.
    XmlValue<VpcEndpointType> vpc_endpoint_type{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// serviceName: text.
    XmlText service_name{};
    /// state: one of 9 words, such as `PendingAcceptance`.
    XmlValue<State> state{};
    /// policyDocument: text.
    XmlText policy_document{};
    /// routeTableIdSet: route table ids, `rtb-…`.
    XmlList<XmlValue<RouteTableId>> route_table_ids{};
    /// subnetIdSet: subnet ids, `subnet-…`.
    XmlList<XmlValue<SubnetId>> subnet_ids{};
    /// groupSet: a list of SecurityGroupIdentifier.
    XmlList<SecurityGroupIdentifier> groups{};
    /// ipAddressType: `ipv4`, `dualstack` or `ipv6`.
    XmlValue<IpAddressType> ip_address_type{};
    /// dnsOptions: DnsOptions.
    Optional<DnsOptions> dns_options{};
    /// privateDnsEnabled: yes or no.
    XmlBoolean private_dns_enabled{};
    /// requesterManaged: yes or no.
    XmlBoolean requester_managed{};
    /// networkInterfaceIdSet: network interface ids, `eni-…`.
    XmlList<XmlValue<NetworkInterfaceId>> network_interface_ids{};
    /// dnsEntrySet: a list of DnsEntry.
    XmlList<DnsEntry> dns_entries{};
    /// creationTimestamp: a time.
    XmlValue<Timestamp> creation_timestamp{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// ownerId: text.
    XmlText owner_id{};
    /// lastError: a LastError.
    Optional<LastError> last_error{};
    /// ipv4PrefixSet: a list of SubnetIpPrefixes.
    XmlList<SubnetIpPrefixes> ipv4_prefixes{};
    /// ipv6PrefixSet: a list of SubnetIpPrefixes.
    XmlList<SubnetIpPrefixes> ipv6_prefixes{};
    /// failureReason: text.
    XmlText failure_reason{};
    /// serviceNetworkArn: an ARN.
    XmlValue<Arn> service_network_arn{};
    /// resourceConfigurationArn: an ARN.
    XmlValue<Arn> resource_configuration_arn{};
    /// serviceRegion: a Region.
    XmlValue<Region> service_region{};
    /// payerResponsibilitySet: a list of PayerResponsibilityEntry.
    XmlList<PayerResponsibilityEntry> payer_responsibilities{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcEndpoint&, const VpcEndpoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&VpcEndpoint::vpc_endpoint_id, &VpcEndpoint::vpc_endpoint_type,
                    &VpcEndpoint::vpc_id, &VpcEndpoint::service_name, &VpcEndpoint::state,
                    &VpcEndpoint::policy_document, &VpcEndpoint::route_table_ids,
                    &VpcEndpoint::subnet_ids, &VpcEndpoint::groups, &VpcEndpoint::ip_address_type,
                    &VpcEndpoint::dns_options, &VpcEndpoint::private_dns_enabled,
                    &VpcEndpoint::requester_managed, &VpcEndpoint::network_interface_ids,
                    &VpcEndpoint::dns_entries, &VpcEndpoint::creation_timestamp, &VpcEndpoint::tags,
                    &VpcEndpoint::owner_id, &VpcEndpoint::last_error, &VpcEndpoint::ipv4_prefixes,
                    &VpcEndpoint::ipv6_prefixes, &VpcEndpoint::failure_reason,
                    &VpcEndpoint::service_network_arn, &VpcEndpoint::resource_configuration_arn,
                    &VpcEndpoint::service_region, &VpcEndpoint::payer_responsibilities>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpcEndpointId", self.vpc_endpoint_id);
            row("vpcEndpointType", self.vpc_endpoint_type);
            row("vpcId", self.vpc_id);
            row("serviceName", self.service_name);
            row("state", self.state);
            row("policyDocument", self.policy_document);
            row("routeTableIdSet", self.route_table_ids);
            row("subnetIdSet", self.subnet_ids);
            row("groupSet", self.groups);
            row("ipAddressType", self.ip_address_type);
            row("dnsOptions", self.dns_options);
            row("privateDnsEnabled", self.private_dns_enabled);
            row("requesterManaged", self.requester_managed);
            row("networkInterfaceIdSet", self.network_interface_ids);
            row("dnsEntrySet", self.dns_entries);
            row("creationTimestamp", self.creation_timestamp);
            row("tagSet", self.tags);
            row("ownerId", self.owner_id);
            row("lastError", self.last_error);
            row("ipv4PrefixSet", self.ipv4_prefixes);
            row("ipv6PrefixSet", self.ipv6_prefixes);
            row("failureReason", self.failure_reason);
            row("serviceNetworkArn", self.service_network_arn);
            row("resourceConfigurationArn", self.resource_configuration_arn);
            row("serviceRegion", self.service_region);
            row("payerResponsibilitySet", self.payer_responsibilities);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
