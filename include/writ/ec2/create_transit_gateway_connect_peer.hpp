// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateTransitGatewayConnectPeer.
#ifndef WRIT_EC2_CREATE_TRANSIT_GATEWAY_CONNECT_PEER_HPP
#define WRIT_EC2_CREATE_TRANSIT_GATEWAY_CONNECT_PEER_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_transit_gateway_connect_peer_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/long.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TransitGatewayConnectRequestBgpOptions, a structure in CreateTransitGatewayConnectPeer.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayConnectRequestBgpOptions.html
struct TransitGatewayConnectRequestBgpOptions {
    /// PeerAsn: a whole number.
    Optional<Long> peer_asn{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TransitGatewayConnectRequestBgpOptions&,
                                     const TransitGatewayConnectRequestBgpOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayConnectRequestBgpOptions::peer_asn>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("PeerAsn", self.peer_asn);
        }
    };
};

/// The request CreateTransitGatewayConnectPeer. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayConnectPeer.html
struct CreateTransitGatewayConnectPeer {
    /// TransitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    Required<TransitGatewayAttachmentId, struct TransitGatewayAttachmentId_given_right_and_in_order>
        transit_gateway_attachment_id;
    /// PeerAddress: text.
    Required<AnyText, struct PeerAddress_given_right_and_in_order> peer_address;
    /// InsideCidrBlocks.N: CIDR blocks.
    Required<List<CidrBlock>, struct InsideCidrBlocks_given_right_and_in_order> inside_cidr_blocks;
    /// TransitGatewayAddress: text.
    Optional<AnyText> transit_gateway_address{};
    /// BgpOptions: TransitGatewayConnectRequestBgpOptions.
    TransitGatewayConnectRequestBgpOptions bgp_options{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateTransitGatewayConnectPeer&,
                                     const CreateTransitGatewayConnectPeer&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateTransitGatewayConnectPeer";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateTransitGatewayConnectPeerResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateTransitGatewayConnectPeer::transit_gateway_attachment_id,
                                &CreateTransitGatewayConnectPeer::peer_address,
                                &CreateTransitGatewayConnectPeer::inside_cidr_blocks,
                                &CreateTransitGatewayConnectPeer::transit_gateway_address,
                                &CreateTransitGatewayConnectPeer::bgp_options,
                                &CreateTransitGatewayConnectPeer::tag_specifications,
                                &CreateTransitGatewayConnectPeer::dry_run,
                                &CreateTransitGatewayConnectPeer::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("PeerAddress", self.peer_address);
            row("InsideCidrBlocks", self.inside_cidr_blocks);
            row("TransitGatewayAddress", self.transit_gateway_address);
            row("BgpOptions", self.bgp_options);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
