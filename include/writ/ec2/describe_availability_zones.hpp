// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeAvailabilityZones.
#ifndef WRIT_EC2_DESCRIBE_AVAILABILITY_ZONES_HPP
#define WRIT_EC2_DESCRIBE_AVAILABILITY_ZONES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_availability_zones_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
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

/// The request DescribeAvailabilityZones. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html
struct DescribeAvailabilityZones {
    /// ZoneName.N: texts.
    List<AnyText> zone_names{};
    /// ZoneId.N: texts.
    List<AnyText> zone_ids{};
    /// AllAvailabilityZones: yes or no.
    YesNo all_availability_zones{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeAvailabilityZones&,
                                     const DescribeAvailabilityZones&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeAvailabilityZones";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeAvailabilityZonesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "group-long-name", "group-name", "message", "opt-in-status", "parent-zone-id",
            "parent-zone-name", "region-name", "state", "zone-id", "zone-name", "zone-type"};
        /// Its members, in order.
        using members = Members<
            &DescribeAvailabilityZones::zone_names, &DescribeAvailabilityZones::zone_ids,
            &DescribeAvailabilityZones::all_availability_zones, &DescribeAvailabilityZones::dry_run,
            &DescribeAvailabilityZones::filters, &DescribeAvailabilityZones::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ZoneName", self.zone_names);
            row("ZoneId", self.zone_ids);
            row("AllAvailabilityZones", self.all_availability_zones);
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
