// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateRouteServer.
#ifndef WRIT_EC2_CREATE_ROUTE_SERVER_HPP
#define WRIT_EC2_CREATE_ROUTE_SERVER_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_route_server_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/route_server_persist_routes_action.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/long.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateRouteServer. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteServer.html
struct CreateRouteServer {
    /// AmazonSideAsn: a whole number.
    Required<Long, struct AmazonSideAsn_given_right_and_in_order> amazon_side_asn;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// PersistRoutes: `enable`, `disable` or `reset`.
    Optional<RouteServerPersistRoutesAction> persist_routes{};
    /// PersistRoutesDuration: a whole number.
    Optional<Long> persist_routes_duration{};
    /// SnsNotificationsEnabled: yes or no.
    YesNo sns_notifications_enabled{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateRouteServer&,
                                     const CreateRouteServer&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateRouteServer";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateRouteServerResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateRouteServer::amazon_side_asn,
                                &CreateRouteServer::client_token, &CreateRouteServer::dry_run,
                                &CreateRouteServer::persist_routes,
                                &CreateRouteServer::persist_routes_duration,
                                &CreateRouteServer::sns_notifications_enabled,
                                &CreateRouteServer::tag_specifications, &CreateRouteServer::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AmazonSideAsn", self.amazon_side_asn);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row("PersistRoutes", self.persist_routes);
            row("PersistRoutesDuration", self.persist_routes_duration);
            row("SnsNotificationsEnabled", self.sns_notifications_enabled);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
