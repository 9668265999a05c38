// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateTransitGatewayVpcAttachment.
#ifndef WRIT_EC2_CREATE_TRANSIT_GATEWAY_VPC_ATTACHMENT_HPP
#define WRIT_EC2_CREATE_TRANSIT_GATEWAY_VPC_ATTACHMENT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tag_parameters.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/appliance_mode_support_value.hpp>
#include <writ/ec2/types/create_transit_gateway_vpc_attachment_result.hpp>
#include <writ/ec2/types/dns_support_value.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipv6_support_value.hpp>
#include <writ/ec2/types/security_group_referencing_support_value.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CreateTransitGatewayVpcAttachmentRequestOptions, a structure in
/// CreateTransitGatewayVpcAttachment.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayVpcAttachmentRequestOptions.html
struct CreateTransitGatewayVpcAttachmentRequestOptions {
    /// DnsSupport: `enable` or `disable`.
    Optional<DnsSupportValue> dns_support{};
    /// SecurityGroupReferencingSupport: `enable` or `disable`.
    Optional<SecurityGroupReferencingSupportValue> security_group_referencing_support{};
    /// Ipv6Support: `enable` or `disable`.
    Optional<Ipv6SupportValue> ipv6_support{};
    /// ApplianceModeSupport: `enable` or `disable`.
    Optional<ApplianceModeSupportValue> appliance_mode_support{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const CreateTransitGatewayVpcAttachmentRequestOptions&,
        const CreateTransitGatewayVpcAttachmentRequestOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CreateTransitGatewayVpcAttachmentRequestOptions::dns_support,
            &CreateTransitGatewayVpcAttachmentRequestOptions::security_group_referencing_support,
            &CreateTransitGatewayVpcAttachmentRequestOptions::ipv6_support,
            &CreateTransitGatewayVpcAttachmentRequestOptions::appliance_mode_support>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DnsSupport", self.dns_support);
            row("SecurityGroupReferencingSupport", self.security_group_referencing_support);
            row("Ipv6Support", self.ipv6_support);
            row("ApplianceModeSupport", self.appliance_mode_support);
        }
    };
};

/// The request CreateTransitGatewayVpcAttachment. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayVpcAttachment.html
struct CreateTransitGatewayVpcAttachment {
    /// TransitGatewayId: a transit gateway id, `tgw-…`.
    Required<TransitGatewayId, struct TransitGatewayId_given_right_and_in_order> transit_gateway_id;
    /// VpcId: a VPC id, `vpc-…`.
    Required<VpcId, struct VpcId_given_right_and_in_order> vpc_id;
    /// SubnetIds.N: subnet ids, `subnet-…`.
    Required<List<SubnetId>, struct SubnetIds_given_right_and_in_order> subnet_ids;
    /// Options: CreateTransitGatewayVpcAttachmentRequestOptions.
    CreateTransitGatewayVpcAttachmentRequestOptions options{};
    /// TagSpecifications.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateTransitGatewayVpcAttachment&,
                                     const CreateTransitGatewayVpcAttachment&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateTransitGatewayVpcAttachment";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateTransitGatewayVpcAttachmentResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specifications_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateTransitGatewayVpcAttachment::transit_gateway_id,
                                &CreateTransitGatewayVpcAttachment::vpc_id,
                                &CreateTransitGatewayVpcAttachment::subnet_ids,
                                &CreateTransitGatewayVpcAttachment::options,
                                &CreateTransitGatewayVpcAttachment::tag_specifications,
                                &CreateTransitGatewayVpcAttachment::dry_run,
                                &CreateTransitGatewayVpcAttachment::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransitGatewayId", self.transit_gateway_id);
            row("VpcId", self.vpc_id);
            row("SubnetIds", self.subnet_ids);
            row("Options", self.options);
            row("TagSpecifications", self.tag_specifications);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
