// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeVpcEndpointAssociations.
#ifndef WRIT_EC2_TYPES_DESCRIBE_VPC_ENDPOINT_ASSOCIATIONS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_VPC_ENDPOINT_ASSOCIATIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/dns_entry.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_endpoint_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VpcEndpointAssociation, a structure in what EC2 answers to DescribeVpcEndpointAssociations.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpointAssociation.html
struct VpcEndpointAssociation {
    /// id: text.
    XmlText id{};
    /// vpcEndpointId: a VPC endpoint id, `vpce-…`.
    XmlValue<VpcEndpointId> vpc_endpoint_id{};
    /// serviceNetworkArn: an ARN.
    XmlValue<Arn> service_network_arn{};
    /// serviceNetworkName: text.
    XmlText service_network_name{};
    /// associatedResourceAccessibility: text.
    XmlText associated_resource_accessibility{};
    /// failureReason: text.
    XmlText failure_reason{};
    /// failureCode: text.
    XmlText failure_code{};
    /// dnsEntry: a DnsEntry.
    Optional<DnsEntry> dns_entry{};
    /// privateDnsEntry: a DnsEntry.
    Optional<DnsEntry> private_dns_entry{};
    /// associatedResourceArn: an ARN.
    XmlValue<Arn> associated_resource_arn{};
    /// resourceConfigurationGroupArn: an ARN.
    XmlValue<Arn> resource_configuration_group_arn{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcEndpointAssociation&,
                                     const VpcEndpointAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&VpcEndpointAssociation::id, &VpcEndpointAssociation::vpc_endpoint_id,
                    &VpcEndpointAssociation::service_network_arn,
                    &VpcEndpointAssociation::service_network_name,
                    &VpcEndpointAssociation::associated_resource_accessibility,
                    &VpcEndpointAssociation::failure_reason, &VpcEndpointAssociation::failure_code,
                    &VpcEndpointAssociation::dns_entry, &VpcEndpointAssociation::private_dns_entry,
                    &VpcEndpointAssociation::associated_resource_arn,
                    &VpcEndpointAssociation::resource_configuration_group_arn,
                    &VpcEndpointAssociation::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("id", self.id);
            row("vpcEndpointId", self.vpc_endpoint_id);
            row("serviceNetworkArn", self.service_network_arn);
            row("serviceNetworkName", self.service_network_name);
            row("associatedResourceAccessibility", self.associated_resource_accessibility);
            row("failureReason", self.failure_reason);
            row("failureCode", self.failure_code);
            row("dnsEntry", self.dns_entry);
            row("privateDnsEntry", self.private_dns_entry);
            row("associatedResourceArn", self.associated_resource_arn);
            row("resourceConfigurationGroupArn", self.resource_configuration_group_arn);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeVpcEndpointAssociations. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointAssociations.html
struct DescribeVpcEndpointAssociationsResult {
    /// vpcEndpointAssociationSet: a list of VpcEndpointAssociation.
    XmlList<VpcEndpointAssociation> vpc_endpoint_associations{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeVpcEndpointAssociationsResult&,
                                     const DescribeVpcEndpointAssociationsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeVpcEndpointAssociationsResult::vpc_endpoint_associations,
                                &DescribeVpcEndpointAssociationsResult::next_token,
                                &DescribeVpcEndpointAssociationsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpcEndpointAssociationSet", self.vpc_endpoint_associations);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
