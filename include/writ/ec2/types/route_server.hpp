// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RouteServer, a structure in replies.
#ifndef WRIT_EC2_TYPES_ROUTE_SERVER_HPP
#define WRIT_EC2_TYPES_ROUTE_SERVER_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/route_server_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class RouteServerPersistRoutesState;  // writ/ec2/types/route_server_persist_routes_state.hpp
class RouteServerState;  // writ/ec2/types/route_server_state.hpp

/// RouteServer, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteServer.html
struct RouteServer {
    /// routeServerId: a route server id, `rs-…`.
    XmlValue<RouteServerId> route_server_id{};
    /// amazonSideAsn: a whole number.
    XmlInteger amazon_side_asn{};
    /// state: one of 5 words, such as `pending`.
    XmlValue<RouteServerState> state{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// persistRoutesState: one of 6 words, such as `enabling`.
    XmlValue<RouteServerPersistRoutesState> persist_routes_state{};
    /// persistRoutesDuration: a whole number.
    XmlInteger persist_routes_duration{};
    /// snsNotificationsEnabled: yes or no.
    XmlBoolean sns_notifications_enabled{};
    /// snsTopicArn: an ARN.
    XmlValue<Arn> sns_topic_arn{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RouteServer&, const RouteServer&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&RouteServer::route_server_id, &RouteServer::amazon_side_asn,
                    &RouteServer::state, &RouteServer::tags, &RouteServer::persist_routes_state,
                    &RouteServer::persist_routes_duration, &RouteServer::sns_notifications_enabled,
                    &RouteServer::sns_topic_arn>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("routeServerId", self.route_server_id);
            row("amazonSideAsn", self.amazon_side_asn);
            row("state", self.state);
            row("tagSet", self.tags);
            row("persistRoutesState", self.persist_routes_state);
            row("persistRoutesDuration", self.persist_routes_duration);
            row("snsNotificationsEnabled", self.sns_notifications_enabled);
            row("snsTopicArn", self.sns_topic_arn);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
