// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RouteServerPropagation, a structure in replies.
#ifndef WRIT_EC2_TYPES_ROUTE_SERVER_PROPAGATION_HPP
#define WRIT_EC2_TYPES_ROUTE_SERVER_PROPAGATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/route_server_id.hpp>
#include <writ/ec2/types/route_table_id.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class RouteServerPropagationState;  // writ/ec2/types/route_server_propagation_state.hpp

/// RouteServerPropagation, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteServerPropagation.html
struct RouteServerPropagation {
    /// routeServerId: a route server id, `rs-…`.
    XmlValue<RouteServerId> route_server_id{};
    /// routeTableId: a route table id, `rtb-…`.
    XmlValue<RouteTableId> route_table_id{};
    /// state: `pending`, `available` or `deleting`.
    XmlValue<RouteServerPropagationState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RouteServerPropagation&,
                                     const RouteServerPropagation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RouteServerPropagation::route_server_id,
                                &RouteServerPropagation::route_table_id,
                                &RouteServerPropagation::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("routeServerId", self.route_server_id);
            row("routeTableId", self.route_table_id);
            row("state", self.state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
