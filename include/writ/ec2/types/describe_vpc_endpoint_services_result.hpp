// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeVpcEndpointServices.
#ifndef WRIT_EC2_TYPES_DESCRIBE_VPC_ENDPOINT_SERVICES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_VPC_ENDPOINT_SERVICES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/service_type_detail.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_endpoint_service_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DnsNameState;  // writ/ec2/types/dns_name_state.hpp
class PayerResponsibility;  // writ/ec2/types/payer_responsibility.hpp
class ServiceConnectivityType;  // writ/ec2/types/service_connectivity_type.hpp

/// PrivateDnsDetails, a structure in what EC2 answers to DescribeVpcEndpointServices.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrivateDnsDetails.html
struct PrivateDnsDetails {
    /// privateDnsName: text.
    XmlText private_dns_name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PrivateDnsDetails&,
                                     const PrivateDnsDetails&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PrivateDnsDetails::private_dns_name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("privateDnsName", self.private_dns_name);
        }
    };
};

/// ServiceDetail, a structure in what EC2 answers to DescribeVpcEndpointServices.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ServiceDetail.html
struct ServiceDetail {
    /// serviceName: text.
    XmlText service_name{};
    /// serviceId: a VPC endpoint service id, `vpce-svc-…`.
    XmlValue<VpcEndpointServiceId> service_id{};
    /// serviceType: a list of ServiceTypeDetail.
    XmlList<ServiceTypeDetail> service_type{};
    /// serviceRegion: a Region.
    XmlValue<Region> service_region{};
    /// availabilityZoneIdSet: availability zone ids.
    XmlList<XmlValue<AvailabilityZoneId>> availability_zone_ids{};
    /// availabilityZoneSet: availability zones.
    XmlList<XmlValue<AvailabilityZone>> availability_zones{};
    /// owner: text.
    XmlText owner{};
    /// baseEndpointDnsNameSet: texts.
    XmlList<XmlText> base_endpoint_dns_names{};
    /// privateDnsName: text.
    XmlText private_dns_name{};
    /// privateDnsNameSet: a list of PrivateDnsDetails.
    XmlList<PrivateDnsDetails> private_dns_names{};
    /// vpcEndpointPolicySupported: yes or no.
    XmlBoolean vpc_endpoint_policy_supported{};
    /// acceptanceRequired: yes or no.
    XmlBoolean acceptance_required{};
    /// managesVpcEndpoints: yes or no.
    XmlBoolean manages_vpc_endpoints{};
    /// payerResponsibility: `ServiceOwner`.
    XmlValue<PayerResponsibility> payer_responsibility{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// privateDnsNameVerificationState: `pendingVerification`, `verified` or `failed`.
    XmlValue<DnsNameState> private_dns_name_verification_state{};
    /// supportedIpAddressTypeSet: each `ipv4` or `ipv6`.
    XmlList<XmlValue<ServiceConnectivityType>> supported_ip_address_types{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ServiceDetail&, const ServiceDetail&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ServiceDetail::service_name, &ServiceDetail::service_id, &ServiceDetail::service_type,
            &ServiceDetail::service_region, &ServiceDetail::availability_zone_ids,
            &ServiceDetail::availability_zones, &ServiceDetail::owner,
            &ServiceDetail::base_endpoint_dns_names, &ServiceDetail::private_dns_name,
            &ServiceDetail::private_dns_names, &ServiceDetail::vpc_endpoint_policy_supported,
            &ServiceDetail::acceptance_required, &ServiceDetail::manages_vpc_endpoints,
            &ServiceDetail::payer_responsibility, &ServiceDetail::tags,
            &ServiceDetail::private_dns_name_verification_state,
            &ServiceDetail::supported_ip_address_types>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("serviceName", self.service_name);
            row("serviceId", self.service_id);
            row("serviceType", self.service_type);
            row("serviceRegion", self.service_region);
            row("availabilityZoneIdSet", self.availability_zone_ids);
            row("availabilityZoneSet", self.availability_zones);
            row("owner", self.owner);
            row("baseEndpointDnsNameSet", self.base_endpoint_dns_names);
            row("privateDnsName", self.private_dns_name);
            row("privateDnsNameSet", self.private_dns_names);
            row("vpcEndpointPolicySupported", self.vpc_endpoint_policy_supported);
            row("acceptanceRequired", self.acceptance_required);
            row("managesVpcEndpoints", self.manages_vpc_endpoints);
            row("payerResponsibility", self.payer_responsibility);
            row("tagSet", self.tags);
            row("privateDnsNameVerificationState", self.private_dns_name_verification_state);
            row("supportedIpAddressTypeSet", self.supported_ip_address_types);
        }
    };
};

/// What EC2 answers to DescribeVpcEndpointServices. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServices.html
struct DescribeVpcEndpointServicesResult {
    /// serviceNameSet: texts.
    XmlList<XmlText> service_names{};
    /// serviceDetailSet: a list of ServiceDetail.
    XmlList<ServiceDetail> service_details{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeVpcEndpointServicesResult&,
                                     const DescribeVpcEndpointServicesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeVpcEndpointServicesResult::service_names,
                                &DescribeVpcEndpointServicesResult::service_details,
                                &DescribeVpcEndpointServicesResult::next_token,
                                &DescribeVpcEndpointServicesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("serviceNameSet", self.service_names);
            row("serviceDetailSet", self.service_details);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
