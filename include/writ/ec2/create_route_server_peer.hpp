// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateRouteServerPeer.
#ifndef WRIT_EC2_CREATE_ROUTE_SERVER_PEER_HPP
#define WRIT_EC2_CREATE_ROUTE_SERVER_PEER_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_route_server_peer_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/route_server_endpoint_id.hpp>
#include <writ/ec2/types/route_server_peer_liveness_mode.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/long.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RouteServerBgpOptionsRequest, a structure in CreateRouteServerPeer.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteServerBgpOptionsRequest.html
struct RouteServerBgpOptionsRequest {
    /// PeerAsn: a whole number.
    Required<Long, struct PeerAsn_given_right_and_in_order> peer_asn;
    /// PeerLivenessDetection: `bfd` or `bgp-keepalive`.
    Optional<RouteServerPeerLivenessMode> peer_liveness_detection{};

    /// Whether two are equal.
    friend constexpr bool operator==(const RouteServerBgpOptionsRequest&,
                                     const RouteServerBgpOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RouteServerBgpOptionsRequest::peer_asn,
                                &RouteServerBgpOptionsRequest::peer_liveness_detection>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("PeerAsn", self.peer_asn);
            row("PeerLivenessDetection", self.peer_liveness_detection);
        }
    };
};

/// The request CreateRouteServerPeer. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteServerPeer.html
struct CreateRouteServerPeer {
    /// RouteServerEndpointId: a route server endpoint id, `rse-…`.
    Required<RouteServerEndpointId, struct RouteServerEndpointId_given_right_and_in_order>
        route_server_endpoint_id;
    /// PeerAddress: text.
    Required<AnyText, struct PeerAddress_given_right_and_in_order> peer_address;
    /// BgpOptions: a RouteServerBgpOptionsRequest.
    Required<RouteServerBgpOptionsRequest, struct BgpOptions_given_right_and_in_order> bgp_options;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateRouteServerPeer&,
                                     const CreateRouteServerPeer&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateRouteServerPeer";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateRouteServerPeerResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateRouteServerPeer::route_server_endpoint_id, &CreateRouteServerPeer::peer_address,
            &CreateRouteServerPeer::bgp_options, &CreateRouteServerPeer::dry_run,
            &CreateRouteServerPeer::tag_specifications, &CreateRouteServerPeer::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("RouteServerEndpointId", self.route_server_endpoint_id);
            row("PeerAddress", self.peer_address);
            row("BgpOptions", self.bgp_options);
            row("DryRun", self.dry_run);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
