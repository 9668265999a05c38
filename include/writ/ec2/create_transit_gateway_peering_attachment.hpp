// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateTransitGatewayPeeringAttachment.
#ifndef WRIT_EC2_CREATE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_HPP
#define WRIT_EC2_CREATE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_transit_gateway_peering_attachment_result.hpp>
#include <writ/ec2/types/dynamic_routing_value.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CreateTransitGatewayPeeringAttachmentRequestOptions, a structure in
/// CreateTransitGatewayPeeringAttachment.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayPeeringAttachmentRequestOptions.html
struct CreateTransitGatewayPeeringAttachmentRequestOptions {
    /// DynamicRouting: `enable` or `disable`.
    Optional<DynamicRoutingValue> dynamic_routing{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const CreateTransitGatewayPeeringAttachmentRequestOptions&,
        const CreateTransitGatewayPeeringAttachmentRequestOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CreateTransitGatewayPeeringAttachmentRequestOptions::dynamic_routing>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DynamicRouting", self.dynamic_routing);
        }
    };
};

/// The request CreateTransitGatewayPeeringAttachment. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayPeeringAttachment.html
struct CreateTransitGatewayPeeringAttachment {
    /// TransitGatewayId: a transit gateway id, `tgw-…`.
    Required<TransitGatewayId, struct TransitGatewayId_given_right_and_in_order> transit_gateway_id;
    /// PeerTransitGatewayId: a transit gateway id, `tgw-…`.
    Required<TransitGatewayId, struct PeerTransitGatewayId_given_right_and_in_order>
        peer_transit_gateway_id;
    /// PeerAccountId: an account id.
    Required<AccountId, struct PeerAccountId_given_right_and_in_order> peer_account_id;
    /// PeerRegion: a Region.
    Required<Region, struct PeerRegion_given_right_and_in_order> peer_region;
    /// Options: CreateTransitGatewayPeeringAttachmentRequestOptions.
    CreateTransitGatewayPeeringAttachmentRequestOptions options{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateTransitGatewayPeeringAttachment&,
                                     const CreateTransitGatewayPeeringAttachment&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateTransitGatewayPeeringAttachment";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateTransitGatewayPeeringAttachmentResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateTransitGatewayPeeringAttachment::transit_gateway_id,
                                &CreateTransitGatewayPeeringAttachment::peer_transit_gateway_id,
                                &CreateTransitGatewayPeeringAttachment::peer_account_id,
                                &CreateTransitGatewayPeeringAttachment::peer_region,
                                &CreateTransitGatewayPeeringAttachment::options,
                                &CreateTransitGatewayPeeringAttachment::tag_specifications,
                                &CreateTransitGatewayPeeringAttachment::dry_run,
                                &CreateTransitGatewayPeeringAttachment::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransitGatewayId", self.transit_gateway_id);
            row("PeerTransitGatewayId", self.peer_transit_gateway_id);
            row("PeerAccountId", self.peer_account_id);
            row("PeerRegion", self.peer_region);
            row("Options", self.options);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
