// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeVolumes.
#ifndef WRIT_EC2_DESCRIBE_VOLUMES_HPP
#define WRIT_EC2_DESCRIBE_VOLUMES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_volumes_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/volume_id.hpp>
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

/// The request DescribeVolumes. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html
struct DescribeVolumes {
    /// VolumeId.N: volume ids, `vol-…`.
    List<VolumeId> volume_ids{};
    /// IncludeManagedResources: yes or no.
    YesNo include_managed_resources{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeVolumes&,
                                     const DescribeVolumes&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeVolumes";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeVolumesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_below_5, listed_ids_rules, documented_filter_rules,
                            extra_parameter_rules>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.volume_ids.empty();
        }
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "attachment.attach-time", "attachment.delete-on-termination", "attachment.device",
            "attachment.instance-id", "attachment.status", "availability-zone",
            "availability-zone-id", "create-time", "encrypted", "fast-restored",
            "multi-attach-enabled", "operator.managed", "operator.principal", "size", "snapshot-id",
            "status", "tag-key", "tag:<key>", "volume-id", "volume-type"};
        /// Its members, in order.
        using members = Members<
            &DescribeVolumes::volume_ids, &DescribeVolumes::include_managed_resources,
            &DescribeVolumes::dry_run, &DescribeVolumes::filters, &DescribeVolumes::next_token,
            &DescribeVolumes::max_results, &DescribeVolumes::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VolumeId", self.volume_ids);
            row("IncludeManagedResources", self.include_managed_resources);
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row("NextToken", self.next_token);
            row("MaxResults", self.max_results);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
