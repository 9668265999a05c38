// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ExportTransitGatewayRoutes.
#ifndef WRIT_EC2_EXPORT_TRANSIT_GATEWAY_ROUTES_HPP
#define WRIT_EC2_EXPORT_TRANSIT_GATEWAY_ROUTES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/export_transit_gateway_routes_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/transit_gateway_route_table_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ExportTransitGatewayRoutes. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportTransitGatewayRoutes.html
struct ExportTransitGatewayRoutes {
    /// TransitGatewayRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    Required<TransitGatewayRouteTableId, struct TransitGatewayRouteTableId_given_right_and_in_order>
        transit_gateway_route_table_id;
    /// S3Bucket: text.
    Required<AnyText, struct S3Bucket_given_right_and_in_order> s3_bucket;
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ExportTransitGatewayRoutes&,
                                     const ExportTransitGatewayRoutes&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ExportTransitGatewayRoutes";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ExportTransitGatewayRoutesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "attachment.resource-id", "attachment.transit-gateway-attachment-id",
            "route-search.exact-match", "route-search.longest-prefix-match",
            "route-search.subnet-of-match", "route-search.supernet-of-match", "state",
            "transit-gateway-route-destination-cidr-block", "type"};
        /// Its members, in order.
        using members =
            Members<&ExportTransitGatewayRoutes::transit_gateway_route_table_id,
                    &ExportTransitGatewayRoutes::s3_bucket, &ExportTransitGatewayRoutes::filters,
                    &ExportTransitGatewayRoutes::dry_run, &ExportTransitGatewayRoutes::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransitGatewayRouteTableId", self.transit_gateway_route_table_id);
            row("S3Bucket", self.s3_bucket);
            row("Filter", self.filters);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
