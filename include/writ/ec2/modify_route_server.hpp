// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyRouteServer.
#ifndef WRIT_EC2_MODIFY_ROUTE_SERVER_HPP
#define WRIT_EC2_MODIFY_ROUTE_SERVER_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_route_server_result.hpp>
#include <writ/ec2/types/route_server_id.hpp>
#include <writ/ec2/types/route_server_persist_routes_action.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/long.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyRouteServer. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyRouteServer.html
struct ModifyRouteServer {
    /// RouteServerId: a route server id, `rs-…`.
    Required<RouteServerId, struct RouteServerId_given_right_and_in_order> route_server_id;
    /// PersistRoutes: `enable`, `disable` or `reset`.
    Optional<RouteServerPersistRoutesAction> persist_routes{};
    /// PersistRoutesDuration: a whole number.
    Optional<Long> persist_routes_duration{};
    /// SnsNotificationsEnabled: yes or no.
    YesNo sns_notifications_enabled{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyRouteServer&,
                                     const ModifyRouteServer&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyRouteServer";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyRouteServerResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyRouteServer::route_server_id,
                                &ModifyRouteServer::persist_routes,
                                &ModifyRouteServer::persist_routes_duration,
                                &ModifyRouteServer::sns_notifications_enabled,
                                &ModifyRouteServer::dry_run, &ModifyRouteServer::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("RouteServerId", self.route_server_id);
            row("PersistRoutes", self.persist_routes);
            row("PersistRoutesDuration", self.persist_routes_duration);
            row("SnsNotificationsEnabled", self.sns_notifications_enabled);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
