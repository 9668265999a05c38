// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request EnableFastSnapshotRestores.
#ifndef WRIT_EC2_ENABLE_FAST_SNAPSHOT_RESTORES_HPP
#define WRIT_EC2_ENABLE_FAST_SNAPSHOT_RESTORES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/enable_fast_snapshot_restores_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request EnableFastSnapshotRestores. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastSnapshotRestores.html
struct EnableFastSnapshotRestores {
    /// SourceSnapshotId.N: snapshot ids, `snap-…`.
    Required<List<SnapshotId>, struct SourceSnapshotId_given_right_and_in_order>
        source_snapshot_ids;
    /// AvailabilityZone.N: zones by their names.
    List<AvailabilityZone> availability_zones{};
    /// AvailabilityZoneId.N: zones by their ids.
    List<AvailabilityZoneId> availability_zone_ids{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const EnableFastSnapshotRestores&,
                                     const EnableFastSnapshotRestores&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "EnableFastSnapshotRestores";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = EnableFastSnapshotRestoresResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, extra_parameter_rules,
                            zone_id_lies_outside_region, destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&EnableFastSnapshotRestores::source_snapshot_ids,
                                &EnableFastSnapshotRestores::availability_zones,
                                &EnableFastSnapshotRestores::availability_zone_ids,
                                &EnableFastSnapshotRestores::dry_run,
                                &EnableFastSnapshotRestores::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SourceSnapshotId", self.source_snapshot_ids);
            row("AvailabilityZone", self.availability_zones);
            row("AvailabilityZoneId", self.availability_zone_ids);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
