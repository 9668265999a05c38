// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateVerifiedAccessEndpoint.
#ifndef WRIT_EC2_CREATE_VERIFIED_ACCESS_ENDPOINT_HPP
#define WRIT_EC2_CREATE_VERIFIED_ACCESS_ENDPOINT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_verified_access_endpoint_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/verified_access_endpoint_attachment_type.hpp>
#include <writ/ec2/types/verified_access_endpoint_protocol.hpp>
#include <writ/ec2/types/verified_access_endpoint_type.hpp>
#include <writ/ec2/types/verified_access_group_id.hpp>
#include <writ/ec2/types/verified_access_sse_specification_request.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CreateVerifiedAccessEndpointPortRange, a structure in CreateVerifiedAccessEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessEndpointPortRange.html
struct CreateVerifiedAccessEndpointPortRange {
    /// FromPort: a whole number, 1 to 65535.
    Optional<LimitedNumber<Integer, 1, 65535>> from_port{};
    /// ToPort: a whole number, 1 to 65535.
    Optional<LimitedNumber<Integer, 1, 65535>> to_port{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVerifiedAccessEndpointPortRange&,
                                     const CreateVerifiedAccessEndpointPortRange&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateVerifiedAccessEndpointPortRange::from_port,
                                &CreateVerifiedAccessEndpointPortRange::to_port>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("FromPort", self.from_port);
            row("ToPort", self.to_port);
        }
    };
};

/// CreateVerifiedAccessEndpointLoadBalancerOptions, a structure in CreateVerifiedAccessEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessEndpointLoadBalancerOptions.html
struct CreateVerifiedAccessEndpointLoadBalancerOptions {
    /// Protocol: `http`, `https` or `tcp`.
    Optional<VerifiedAccessEndpointProtocol> protocol{};
    /// Port: a whole number, 1 to 65535.
    Optional<LimitedNumber<Integer, 1, 65535>> port{};
    /// LoadBalancerArn: an ARN.
    Optional<Arn> load_balancer_arn{};
    /// SubnetId.N: subnet ids, `subnet-…`.
    List<SubnetId> subnet_ids{};
    /// PortRange.N: a list of CreateVerifiedAccessEndpointPortRange.
    List<CreateVerifiedAccessEndpointPortRange> port_ranges{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const CreateVerifiedAccessEndpointLoadBalancerOptions&,
        const CreateVerifiedAccessEndpointLoadBalancerOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("LoadBalancerArn", self.load_balancer_arn);
        }
        /// Its members, in order.
        using members = Members<&CreateVerifiedAccessEndpointLoadBalancerOptions::protocol,
                                &CreateVerifiedAccessEndpointLoadBalancerOptions::port,
                                &CreateVerifiedAccessEndpointLoadBalancerOptions::load_balancer_arn,
                                &CreateVerifiedAccessEndpointLoadBalancerOptions::subnet_ids,
                                &CreateVerifiedAccessEndpointLoadBalancerOptions::port_ranges>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Protocol", self.protocol);
            row("Port", self.port);
            row("LoadBalancerArn", self.load_balancer_arn);
            row("SubnetId", self.subnet_ids);
            row("PortRange", self.port_ranges);
        }
    };
};

/// CreateVerifiedAccessEndpointEniOptions, a structure in CreateVerifiedAccessEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessEndpointEniOptions.html
struct CreateVerifiedAccessEndpointEniOptions {
    /// NetworkInterfaceId: a network interface id, `eni-…`.
    Optional<NetworkInterfaceId> network_interface_id{};
    /// Protocol: `http`, `https` or `tcp`.
    Optional<VerifiedAccessEndpointProtocol> protocol{};
    /// Port: a whole number, 1 to 65535.
    Optional<LimitedNumber<Integer, 1, 65535>> port{};
    /// PortRange.N: a list of CreateVerifiedAccessEndpointPortRange.
    List<CreateVerifiedAccessEndpointPortRange> port_ranges{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVerifiedAccessEndpointEniOptions&,
                                     const CreateVerifiedAccessEndpointEniOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateVerifiedAccessEndpointEniOptions::network_interface_id,
                                &CreateVerifiedAccessEndpointEniOptions::protocol,
                                &CreateVerifiedAccessEndpointEniOptions::port,
                                &CreateVerifiedAccessEndpointEniOptions::port_ranges>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NetworkInterfaceId", self.network_interface_id);
            row("Protocol", self.protocol);
            row("Port", self.port);
            row("PortRange", self.port_ranges);
        }
    };
};

/// CreateVerifiedAccessEndpointRdsOptions, a structure in CreateVerifiedAccessEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessEndpointRdsOptions.html
struct CreateVerifiedAccessEndpointRdsOptions {
    /// Protocol: `http`, `https` or `tcp`.
    Optional<VerifiedAccessEndpointProtocol> protocol{};
    /// Port: a whole number, 1 to 65535.
    Optional<LimitedNumber<Integer, 1, 65535>> port{};
    /// RdsDbInstanceArn: an ARN.
    Optional<Arn> rds_db_instance_arn{};
    /// RdsDbClusterArn: an ARN.
    Optional<Arn> rds_db_cluster_arn{};
    /// RdsDbProxyArn: an ARN.
    Optional<Arn> rds_db_proxy_arn{};
    /// RdsEndpoint: text.
    Optional<AnyText> rds_endpoint{};
    /// SubnetId.N: subnet ids, `subnet-…`.
    List<SubnetId> subnet_ids{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVerifiedAccessEndpointRdsOptions&,
                                     const CreateVerifiedAccessEndpointRdsOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("RdsDbInstanceArn", self.rds_db_instance_arn);
            tell("RdsDbClusterArn", self.rds_db_cluster_arn);
            tell("RdsDbProxyArn", self.rds_db_proxy_arn);
        }
        /// Its members, in order.
        using members = Members<&CreateVerifiedAccessEndpointRdsOptions::protocol,
                                &CreateVerifiedAccessEndpointRdsOptions::port,
                                &CreateVerifiedAccessEndpointRdsOptions::rds_db_instance_arn,
                                &CreateVerifiedAccessEndpointRdsOptions::rds_db_cluster_arn,
                                &CreateVerifiedAccessEndpointRdsOptions::rds_db_proxy_arn,
                                &CreateVerifiedAccessEndpointRdsOptions::rds_endpoint,
                                &CreateVerifiedAccessEndpointRdsOptions::subnet_ids>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Protocol", self.protocol);
            row("Port", self.port);
            row("RdsDbInstanceArn", self.rds_db_instance_arn);
            row("RdsDbClusterArn", self.rds_db_cluster_arn);
            row("RdsDbProxyArn", self.rds_db_proxy_arn);
            row("RdsEndpoint", self.rds_endpoint);
            row("SubnetId", self.subnet_ids);
        }
    };
};

/// CreateVerifiedAccessEndpointCidrOptions, a structure in CreateVerifiedAccessEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessEndpointCidrOptions.html
struct CreateVerifiedAccessEndpointCidrOptions {
    /// Protocol: `http`, `https` or `tcp`.
    Optional<VerifiedAccessEndpointProtocol> protocol{};
    /// SubnetId.N: subnet ids, `subnet-…`.
    List<SubnetId> subnet_ids{};
    /// Cidr: a CIDR block.
    Optional<CidrBlock> cidr{};
    /// PortRange.N: a list of CreateVerifiedAccessEndpointPortRange.
    List<CreateVerifiedAccessEndpointPortRange> port_ranges{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVerifiedAccessEndpointCidrOptions&,
                                     const CreateVerifiedAccessEndpointCidrOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateVerifiedAccessEndpointCidrOptions::protocol,
                                &CreateVerifiedAccessEndpointCidrOptions::subnet_ids,
                                &CreateVerifiedAccessEndpointCidrOptions::cidr,
                                &CreateVerifiedAccessEndpointCidrOptions::port_ranges>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Protocol", self.protocol);
            row("SubnetId", self.subnet_ids);
            row("Cidr", self.cidr);
            row("PortRange", self.port_ranges);
        }
    };
};

/// The request CreateVerifiedAccessEndpoint. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessEndpoint.html
struct CreateVerifiedAccessEndpoint {
    /// VerifiedAccessGroupId: a verified access group id, `vagr-…`.
    Required<VerifiedAccessGroupId, struct VerifiedAccessGroupId_given_right_and_in_order>
        verified_access_group_id;
    /// EndpointType: `load-balancer`, `network-interface`, `rds` or `cidr`.
    Required<VerifiedAccessEndpointType, struct EndpointType_given_right_and_in_order>
        endpoint_type;
    /// AttachmentType: `vpc`.
    Required<VerifiedAccessEndpointAttachmentType, struct AttachmentType_given_right_and_in_order>
        attachment_type;
    /// DomainCertificateArn: an ARN.
    Optional<Arn> domain_certificate_arn{};
    /// ApplicationDomain: text.
    Optional<AnyText> application_domain{};
    /// EndpointDomainPrefix: text.
    Optional<AnyText> endpoint_domain_prefix{};
    /// SecurityGroupId.N: security group ids, `sg-…`.
    List<SecurityGroupId> security_group_ids{};
    /// LoadBalancerOptions: CreateVerifiedAccessEndpointLoadBalancerOptions.
    CreateVerifiedAccessEndpointLoadBalancerOptions load_balancer_options{};
    /// NetworkInterfaceOptions: CreateVerifiedAccessEndpointEniOptions.
    CreateVerifiedAccessEndpointEniOptions network_interface_options{};
    /// Description: text.
    Optional<AnyText> description{};
    /// PolicyDocument: text.
    Optional<AnyText> policy_document{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// SseSpecification: a VerifiedAccessSseSpecificationRequest.
    VerifiedAccessSseSpecificationRequest sse_specification{};
    /// RdsOptions: CreateVerifiedAccessEndpointRdsOptions.
    CreateVerifiedAccessEndpointRdsOptions rds_options{};
    /// CidrOptions: CreateVerifiedAccessEndpointCidrOptions.
    CreateVerifiedAccessEndpointCidrOptions cidr_options{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVerifiedAccessEndpoint&,
                                     const CreateVerifiedAccessEndpoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateVerifiedAccessEndpoint";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateVerifiedAccessEndpointResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("DomainCertificateArn", self.domain_certificate_arn);
        }
        /// Its members, in order.
        using members = Members<
            &CreateVerifiedAccessEndpoint::verified_access_group_id,
            &CreateVerifiedAccessEndpoint::endpoint_type,
            &CreateVerifiedAccessEndpoint::attachment_type,
            &CreateVerifiedAccessEndpoint::domain_certificate_arn,
            &CreateVerifiedAccessEndpoint::application_domain,
            &CreateVerifiedAccessEndpoint::endpoint_domain_prefix,
            &CreateVerifiedAccessEndpoint::security_group_ids,
            &CreateVerifiedAccessEndpoint::load_balancer_options,
            &CreateVerifiedAccessEndpoint::network_interface_options,
            &CreateVerifiedAccessEndpoint::description,
            &CreateVerifiedAccessEndpoint::policy_document,
            &CreateVerifiedAccessEndpoint::tag_specifications,
            &CreateVerifiedAccessEndpoint::client_token, &CreateVerifiedAccessEndpoint::dry_run,
            &CreateVerifiedAccessEndpoint::sse_specification,
            &CreateVerifiedAccessEndpoint::rds_options, &CreateVerifiedAccessEndpoint::cidr_options,
            &CreateVerifiedAccessEndpoint::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VerifiedAccessGroupId", self.verified_access_group_id);
            row("EndpointType", self.endpoint_type);
            row("AttachmentType", self.attachment_type);
            row("DomainCertificateArn", self.domain_certificate_arn);
            row("ApplicationDomain", self.application_domain);
            row("EndpointDomainPrefix", self.endpoint_domain_prefix);
            row("SecurityGroupId", self.security_group_ids);
            row("LoadBalancerOptions", self.load_balancer_options);
            row("NetworkInterfaceOptions", self.network_interface_options);
            row("Description", self.description);
            row("PolicyDocument", self.policy_document);
            row("TagSpecification", self.tag_specifications);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row("SseSpecification", self.sse_specification);
            row("RdsOptions", self.rds_options);
            row("CidrOptions", self.cidr_options);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
