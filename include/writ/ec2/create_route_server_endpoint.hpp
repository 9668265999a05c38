// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateRouteServerEndpoint.
#ifndef WRIT_EC2_CREATE_ROUTE_SERVER_ENDPOINT_HPP
#define WRIT_EC2_CREATE_ROUTE_SERVER_ENDPOINT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_route_server_endpoint_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/route_server_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateRouteServerEndpoint. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteServerEndpoint.html
struct CreateRouteServerEndpoint {
    /// RouteServerId: a route server id, `rs-…`.
    Required<RouteServerId, struct RouteServerId_given_right_and_in_order> route_server_id;
    /// SubnetId: a subnet id, `subnet-…`.
    Required<SubnetId, struct SubnetId_given_right_and_in_order> subnet_id;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateRouteServerEndpoint&,
                                     const CreateRouteServerEndpoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateRouteServerEndpoint";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateRouteServerEndpointResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateRouteServerEndpoint::route_server_id, &CreateRouteServerEndpoint::subnet_id,
            &CreateRouteServerEndpoint::client_token, &CreateRouteServerEndpoint::dry_run,
            &CreateRouteServerEndpoint::tag_specifications, &CreateRouteServerEndpoint::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("RouteServerId", self.route_server_id);
            row("SubnetId", self.subnet_id);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
