// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeAddresses.
#ifndef WRIT_EC2_DESCRIBE_ADDRESSES_HPP
#define WRIT_EC2_DESCRIBE_ADDRESSES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/ec2/types/allocation_id.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_addresses_result.hpp>
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

/// The request DescribeAddresses. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html
struct DescribeAddresses {
    /// PublicIp.N: texts.
    List<AnyText> public_ips{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// AllocationId.N: allocation ids, `eipalloc-…`.
    List<AllocationId> allocation_ids{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeAddresses&,
                                     const DescribeAddresses&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeAddresses";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeAddressesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "allocation-id", "association-id", "instance-id", "network-border-group",
            "network-interface-id", "network-interface-owner-id", "private-ip-address", "public-ip",
            "tag-key", "tag:<key>"};
        /// Its members, in order.
        using members = Members<&DescribeAddresses::public_ips, &DescribeAddresses::dry_run,
                                &DescribeAddresses::filters, &DescribeAddresses::allocation_ids,
                                &DescribeAddresses::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("PublicIp", self.public_ips);
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row("AllocationId", self.allocation_ids);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
