// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ServiceConfiguration, a structure in replies.
#ifndef WRIT_EC2_TYPES_SERVICE_CONFIGURATION_HPP
#define WRIT_EC2_TYPES_SERVICE_CONFIGURATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/private_dns_name_configuration.hpp>
#include <writ/ec2/types/service_type_detail.hpp>
#include <writ/ec2/types/supported_region_detail.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_endpoint_service_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class PayerResponsibility;  // writ/ec2/types/payer_responsibility.hpp
class ServiceConnectivityType;  // writ/ec2/types/service_connectivity_type.hpp
class ServiceState;  // writ/ec2/types/service_state.hpp

/// ServiceConfiguration, a structure in what EC2 answers to CreateVpcEndpointServiceConfiguration
/// and DescribeVpcEndpointServiceConfigurations. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ServiceConfiguration.html
struct ServiceConfiguration {
    /// serviceType: a list of ServiceTypeDetail.
    XmlList<ServiceTypeDetail> service_type{};
    /// serviceId: a VPC endpoint service id, `vpce-svc-…`.
    XmlValue<VpcEndpointServiceId> service_id{};
    /// serviceName: text.
    XmlText service_name{};
    /// serviceState: one of 5 words, such as `Pending`.
    XmlValue<ServiceState> service_state{};
    /// availabilityZoneIdSet: availability zone ids.
    XmlList<XmlValue<AvailabilityZoneId>> availability_zone_ids{};
    /// availabilityZoneSet: availability zones.
    XmlList<XmlValue<AvailabilityZone>> availability_zones{};
    /// acceptanceRequired: yes or no.
    XmlBoolean acceptance_required{};
    /// managesVpcEndpoints: yes or no.
    XmlBoolean manages_vpc_endpoints{};
    /// networkLoadBalancerArnSet: ARNs.
    XmlList<XmlValue<Arn>> network_load_balancer_arns{};
    /// gatewayLoadBalancerArnSet: ARNs.
    XmlList<XmlValue<Arn>> gateway_load_balancer_arns{};
    /// supportedIpAddressTypeSet: each `ipv4` or `ipv6`.
    XmlList<XmlValue<ServiceConnectivityType>> supported_ip_address_types{};
    /// baseEndpointDnsNameSet: texts.
    XmlList<XmlText> base_endpoint_dns_names{};
    /// privateDnsName: text.
    XmlText private_dns_name{};
    /// privateDnsNameConfiguration: a PrivateDnsNameConfiguration.
    Optional<PrivateDnsNameConfiguration> private_dns_name_configuration{};
    /// payerResponsibility: `ServiceOwner`.
    XmlValue<PayerResponsibility> payer_responsibility{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// supportedRegionSet: a list of SupportedRegionDetail.
    XmlList<SupportedRegionDetail> supported_regions{};
    /// remoteAccessEnabled: yes or no.
    XmlBoolean remote_access_enabled{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ServiceConfiguration&,
                                     const ServiceConfiguration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ServiceConfiguration::service_type, &ServiceConfiguration::service_id,
            &ServiceConfiguration::service_name, &ServiceConfiguration::service_state,
            &ServiceConfiguration::availability_zone_ids, &ServiceConfiguration::availability_zones,
            &ServiceConfiguration::acceptance_required,
            &ServiceConfiguration::manages_vpc_endpoints,
            &ServiceConfiguration::network_load_balancer_arns,
            &ServiceConfiguration::gateway_load_balancer_arns,
            &ServiceConfiguration::supported_ip_address_types,
            &ServiceConfiguration::base_endpoint_dns_names, &ServiceConfiguration::private_dns_name,
            &ServiceConfiguration::private_dns_name_configuration,
            &ServiceConfiguration::payer_responsibility, &ServiceConfiguration::tags,
            &ServiceConfiguration::supported_regions, &ServiceConfiguration::remote_access_enabled>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("serviceType", self.service_type);
            row("serviceId", self.service_id);
            row("serviceName", self.service_name);
            row("serviceState", self.service_state);
            row("availabilityZoneIdSet", self.availability_zone_ids);
            row("availabilityZoneSet", self.availability_zones);
            row("acceptanceRequired", self.acceptance_required);
            row("managesVpcEndpoints", self.manages_vpc_endpoints);
            row("networkLoadBalancerArnSet", self.network_load_balancer_arns);
            row("gatewayLoadBalancerArnSet", self.gateway_load_balancer_arns);
            row("supportedIpAddressTypeSet", self.supported_ip_address_types);
            row("baseEndpointDnsNameSet", self.base_endpoint_dns_names);
            row("privateDnsName", self.private_dns_name);
            row("privateDnsNameConfiguration", self.private_dns_name_configuration);
            row("payerResponsibility", self.payer_responsibility);
            row("tagSet", self.tags);
            row("supportedRegionSet", self.supported_regions);
            row("remoteAccessEnabled", self.remote_access_enabled);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
