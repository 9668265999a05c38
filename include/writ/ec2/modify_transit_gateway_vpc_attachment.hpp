// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyTransitGatewayVpcAttachment.
#ifndef WRIT_EC2_MODIFY_TRANSIT_GATEWAY_VPC_ATTACHMENT_HPP
#define WRIT_EC2_MODIFY_TRANSIT_GATEWAY_VPC_ATTACHMENT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/appliance_mode_support_value.hpp>
#include <writ/ec2/types/dns_support_value.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipv6_support_value.hpp>
#include <writ/ec2/types/modify_transit_gateway_vpc_attachment_result.hpp>
#include <writ/ec2/types/security_group_referencing_support_value.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
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

/// ModifyTransitGatewayVpcAttachmentRequestOptions, a structure in
/// ModifyTransitGatewayVpcAttachment.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGatewayVpcAttachmentRequestOptions.html
struct ModifyTransitGatewayVpcAttachmentRequestOptions {
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
        const ModifyTransitGatewayVpcAttachmentRequestOptions&,
        const ModifyTransitGatewayVpcAttachmentRequestOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ModifyTransitGatewayVpcAttachmentRequestOptions::dns_support,
            &ModifyTransitGatewayVpcAttachmentRequestOptions::security_group_referencing_support,
            &ModifyTransitGatewayVpcAttachmentRequestOptions::ipv6_support,
            &ModifyTransitGatewayVpcAttachmentRequestOptions::appliance_mode_support>;

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

/// The request ModifyTransitGatewayVpcAttachment. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGatewayVpcAttachment.html
struct ModifyTransitGatewayVpcAttachment {
    /// TransitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    Required<TransitGatewayAttachmentId, struct TransitGatewayAttachmentId_given_right_and_in_order>
        transit_gateway_attachment_id;
    /// AddSubnetIds.N: subnet ids, `subnet-…`.
    List<SubnetId> add_subnet_ids{};
    /// RemoveSubnetIds.N: subnet ids, `subnet-…`.
    List<SubnetId> remove_subnet_ids{};
    /// Options: ModifyTransitGatewayVpcAttachmentRequestOptions.
    ModifyTransitGatewayVpcAttachmentRequestOptions options{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyTransitGatewayVpcAttachment&,
                                     const ModifyTransitGatewayVpcAttachment&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyTransitGatewayVpcAttachment";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyTransitGatewayVpcAttachmentResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyTransitGatewayVpcAttachment::transit_gateway_attachment_id,
                                &ModifyTransitGatewayVpcAttachment::add_subnet_ids,
                                &ModifyTransitGatewayVpcAttachment::remove_subnet_ids,
                                &ModifyTransitGatewayVpcAttachment::options,
                                &ModifyTransitGatewayVpcAttachment::dry_run,
                                &ModifyTransitGatewayVpcAttachment::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("AddSubnetIds", self.add_subnet_ids);
            row("RemoveSubnetIds", self.remove_subnet_ids);
            row("Options", self.options);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
