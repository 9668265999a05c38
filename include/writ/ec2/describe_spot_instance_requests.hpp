// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeSpotInstanceRequests.
#ifndef WRIT_EC2_DESCRIBE_SPOT_INSTANCE_REQUESTS_HPP
#define WRIT_EC2_DESCRIBE_SPOT_INSTANCE_REQUESTS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_spot_instance_requests_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/spot_instance_request_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribeSpotInstanceRequests. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotInstanceRequests.html
struct DescribeSpotInstanceRequests {
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// SpotInstanceRequestId.N: spot instance request ids, `sir-…`.
    List<SpotInstanceRequestId> spot_instance_request_ids{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeSpotInstanceRequests&,
                                     const DescribeSpotInstanceRequests&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeSpotInstanceRequests";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeSpotInstanceRequestsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<likely_listed_ids_rules, documented_filter_rules,
                            extra_parameter_rules>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.spot_instance_request_ids.empty();
        }
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "availability-zone-group", "create-time", "fault-code", "fault-message", "instance-id",
            "launch-group", "launch.block-device-mapping.delete-on-termination",
            "launch.block-device-mapping.device-name", "launch.block-device-mapping.snapshot-id",
            "launch.block-device-mapping.volume-size", "launch.block-device-mapping.volume-type",
            "launch.group-id", "launch.group-name", "launch.image-id", "launch.instance-type",
            "launch.kernel-id", "launch.key-name", "launch.monitoring-enabled", "launch.ramdisk-id",
            "launched-availability-zone", "launched-availability-zone-id",
            "network-interface.addresses.primary", "network-interface.delete-on-termination",
            "network-interface.description", "network-interface.device-index",
            "network-interface.group-id", "network-interface.network-interface-id",
            "network-interface.private-ip-address", "network-interface.subnet-id",
            "product-description", "spot-instance-request-id", "spot-price", "state", "status-code",
            "status-message", "tag-key", "tag:<key>", "type", "valid-from", "valid-until"};
        /// Its members, in order.
        using members = Members<
            &DescribeSpotInstanceRequests::next_token, &DescribeSpotInstanceRequests::max_results,
            &DescribeSpotInstanceRequests::dry_run,
            &DescribeSpotInstanceRequests::spot_instance_request_ids,
            &DescribeSpotInstanceRequests::filters, &DescribeSpotInstanceRequests::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NextToken", self.next_token);
            row("MaxResults", self.max_results);
            row("DryRun", self.dry_run);
            row("SpotInstanceRequestId", self.spot_instance_request_ids);
            row("Filter", self.filters);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
