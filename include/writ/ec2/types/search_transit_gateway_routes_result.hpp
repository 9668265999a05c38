// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to SearchTransitGatewayRoutes.
#ifndef WRIT_EC2_TYPES_SEARCH_TRANSIT_GATEWAY_ROUTES_RESULT_HPP
#define WRIT_EC2_TYPES_SEARCH_TRANSIT_GATEWAY_ROUTES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/transit_gateway_route.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to SearchTransitGatewayRoutes. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SearchTransitGatewayRoutes.html
struct SearchTransitGatewayRoutesResult {
    /// routeSet: a list of TransitGatewayRoute.
    XmlList<TransitGatewayRoute> routes{};
    /// additionalRoutesAvailable: yes or no.
    XmlBoolean additional_routes_available{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SearchTransitGatewayRoutesResult&,
                                     const SearchTransitGatewayRoutesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SearchTransitGatewayRoutesResult::routes,
                                &SearchTransitGatewayRoutesResult::additional_routes_available,
                                &SearchTransitGatewayRoutesResult::next_token,
                                &SearchTransitGatewayRoutesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("routeSet", self.routes);
            row("additionalRoutesAvailable", self.additional_routes_available);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }

        /// Whether EC2 says that there is a next page.
        static constexpr bool has_more(const SearchTransitGatewayRoutesResult& result) noexcept {
            return result.additional_routes_available.is_true();
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
