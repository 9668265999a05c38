// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeReservedInstancesModifications.
#ifndef WRIT_EC2_DESCRIBE_RESERVED_INSTANCES_MODIFICATIONS_HPP
#define WRIT_EC2_DESCRIBE_RESERVED_INSTANCES_MODIFICATIONS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_reserved_instances_modifications_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/reserved_instances_modification_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribeReservedInstancesModifications. API version 2016-11-15, members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReservedInstancesModifications.html
struct DescribeReservedInstancesModifications {
    /// ReservedInstancesModificationId.N: reserved instances modification ids, `rimod-…`.
    List<ReservedInstancesModificationId> reserved_instances_modification_ids{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeReservedInstancesModifications&,
                                     const DescribeReservedInstancesModifications&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeReservedInstancesModifications";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeReservedInstancesModificationsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "client-token", "create-date", "effective-date",
            "modification-result.reserved-instances-id",
            "modification-result.target-configuration.availability-zone",
            "modification-result.target-configuration.availability-zone-id",
            "modification-result.target-configuration.instance-count",
            "modification-result.target-configuration.instance-type", "reserved-instances-id",
            "reserved-instances-modification-id", "status", "status-message", "update-date"};
        /// Its members, in order.
        using members =
            Members<&DescribeReservedInstancesModifications::reserved_instances_modification_ids,
                    &DescribeReservedInstancesModifications::next_token,
                    &DescribeReservedInstancesModifications::filters,
                    &DescribeReservedInstancesModifications::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ReservedInstancesModificationId", self.reserved_instances_modification_ids);
            row("NextToken", self.next_token);
            row("Filter", self.filters);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
