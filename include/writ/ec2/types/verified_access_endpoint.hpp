// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessEndpoint, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_ENDPOINT_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_ENDPOINT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/verified_access_endpoint_cidr_options.hpp>
#include <writ/ec2/types/verified_access_endpoint_eni_options.hpp>
#include <writ/ec2/types/verified_access_endpoint_id.hpp>
#include <writ/ec2/types/verified_access_endpoint_load_balancer_options.hpp>
#include <writ/ec2/types/verified_access_endpoint_rds_options.hpp>
#include <writ/ec2/types/verified_access_endpoint_status.hpp>
#include <writ/ec2/types/verified_access_group_id.hpp>
#include <writ/ec2/types/verified_access_instance_id.hpp>
#include <writ/ec2/types/verified_access_sse_specification_response.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/verified_access_endpoint_attachment_type.hpp
class VerifiedAccessEndpointAttachmentType;
class VerifiedAccessEndpointType;  // writ/ec2/types/verified_access_endpoint_type.hpp

/// VerifiedAccessEndpoint, a structure in what EC2 answers to 4 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessEndpoint.html
struct VerifiedAccessEndpoint {
    /// verifiedAccessInstanceId: a verified access instance id, `vai-…`.
    XmlValue<VerifiedAccessInstanceId> verified_access_instance_id{};
    /// verifiedAccessGroupId: a verified access group id, `vagr-…`.
    XmlValue<VerifiedAccessGroupId> verified_access_group_id{};
    /// verifiedAccessEndpointId: a verified access endpoint id, `vae-…`.
    XmlValue<VerifiedAccessEndpointId> verified_access_endpoint_id{};
    /// applicationDomain: text.
    XmlText application_domain{};
    /// endpointType: `load-balancer`, `network-interface`, `rds` or `cidr`.
    XmlValue<VerifiedAccessEndpointType> endpoint_type{};
    /// attachmentType: `vpc`.
    XmlValue<VerifiedAccessEndpointAttachmentType> attachment_type{};
    /// domainCertificateArn: an ARN.
    XmlValue<Arn> domain_certificate_arn{};
    /// endpointDomain: text.
    XmlText endpoint_domain{};
    /// deviceValidationDomain: text.
    XmlText device_validation_domain{};
    /// securityGroupIdSet: security group ids, `sg-…`.
    XmlList<XmlValue<SecurityGroupId>> security_group_ids{};
    /// loadBalancerOptions: VerifiedAccessEndpointLoadBalancerOptions.
    Optional<VerifiedAccessEndpointLoadBalancerOptions> load_balancer_options{};
    /// networkInterfaceOptions: VerifiedAccessEndpointEniOptions.
    Optional<VerifiedAccessEndpointEniOptions> network_interface_options{};
    /// status: a VerifiedAccessEndpointStatus.
    Optional<VerifiedAccessEndpointStatus> status{};
    /// description: text.
    XmlText description{};
    /// creationTime: text.
    XmlText creation_time{};
    /// lastUpdatedTime: text.
    XmlText last_updated_time{};
    /// deletionTime: text.
    XmlText deletion_time{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// sseSpecification: a VerifiedAccessSseSpecificationResponse.
    Optional<VerifiedAccessSseSpecificationResponse> sse_specification{};
    /// rdsOptions: VerifiedAccessEndpointRdsOptions.
    Optional<VerifiedAccessEndpointRdsOptions> rds_options{};
    /// cidrOptions: VerifiedAccessEndpointCidrOptions.
    Optional<VerifiedAccessEndpointCidrOptions> cidr_options{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessEndpoint&,
                                     const VerifiedAccessEndpoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &VerifiedAccessEndpoint::verified_access_instance_id,
            &VerifiedAccessEndpoint::verified_access_group_id,
            &VerifiedAccessEndpoint::verified_access_endpoint_id,
            &VerifiedAccessEndpoint::application_domain, &VerifiedAccessEndpoint::endpoint_type,
            &VerifiedAccessEndpoint::attachment_type,
            &VerifiedAccessEndpoint::domain_certificate_arn,
            &VerifiedAccessEndpoint::endpoint_domain,
            &VerifiedAccessEndpoint::device_validation_domain,
            &VerifiedAccessEndpoint::security_group_ids,
            &VerifiedAccessEndpoint::load_balancer_options,
            &VerifiedAccessEndpoint::network_interface_options, &VerifiedAccessEndpoint::status,
            &VerifiedAccessEndpoint::description, &VerifiedAccessEndpoint::creation_time,
            &VerifiedAccessEndpoint::last_updated_time, &VerifiedAccessEndpoint::deletion_time,
            &VerifiedAccessEndpoint::tags, &VerifiedAccessEndpoint::sse_specification,
            &VerifiedAccessEndpoint::rds_options, &VerifiedAccessEndpoint::cidr_options>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("verifiedAccessInstanceId", self.verified_access_instance_id);
            row("verifiedAccessGroupId", self.verified_access_group_id);
            row("verifiedAccessEndpointId", self.verified_access_endpoint_id);
            row("applicationDomain", self.application_domain);
            row("endpointType", self.endpoint_type);
            row("attachmentType", self.attachment_type);
            row("domainCertificateArn", self.domain_certificate_arn);
            row("endpointDomain", self.endpoint_domain);
            row("deviceValidationDomain", self.device_validation_domain);
            row("securityGroupIdSet", self.security_group_ids);
            row("loadBalancerOptions", self.load_balancer_options);
            row("networkInterfaceOptions", self.network_interface_options);
            row("status", self.status);
            row("description", self.description);
            row("creationTime", self.creation_time);
            row("lastUpdatedTime", self.last_updated_time);
            row("deletionTime", self.deletion_time);
            row("tagSet", self.tags);
            row("sseSpecification", self.sse_specification);
            row("rdsOptions", self.rds_options);
            row("cidrOptions", self.cidr_options);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
