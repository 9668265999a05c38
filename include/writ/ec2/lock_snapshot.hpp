// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request LockSnapshot.
#ifndef WRIT_EC2_LOCK_SNAPSHOT_HPP
#define WRIT_EC2_LOCK_SNAPSHOT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/lock_mode.hpp>
#include <writ/ec2/types/lock_snapshot_result.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request LockSnapshot. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LockSnapshot.html
struct LockSnapshot {
    /// SnapshotId: a snapshot id, `snap-…`.
    Required<SnapshotId, struct SnapshotId_given_right_and_in_order> snapshot_id;
    /// LockMode: `compliance` or `governance`.
    Required<LockMode, struct LockMode_given_right_and_in_order> lock_mode;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// CoolOffPeriod: a whole number, 1 to 72.
    Optional<LimitedNumber<Integer, 1, 72>> cool_off_period{};
    /// LockDuration: a whole number, 1 to 36500.
    Optional<LimitedNumber<Integer, 1, 36500>> lock_duration{};
    /// ExpirationDate: a time.
    Optional<Timestamp> expiration_date{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LockSnapshot&, const LockSnapshot&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "LockSnapshot";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = LockSnapshotResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&LockSnapshot::snapshot_id, &LockSnapshot::lock_mode,
                                &LockSnapshot::dry_run, &LockSnapshot::cool_off_period,
                                &LockSnapshot::lock_duration, &LockSnapshot::expiration_date,
                                &LockSnapshot::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SnapshotId", self.snapshot_id);
            row("LockMode", self.lock_mode);
            row("DryRun", self.dry_run);
            row("CoolOffPeriod", self.cool_off_period);
            row("LockDuration", self.lock_duration);
            row("ExpirationDate", self.expiration_date);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
