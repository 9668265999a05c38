// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyCapacityReservationFleet.
#ifndef WRIT_EC2_MODIFY_CAPACITY_RESERVATION_FLEET_HPP
#define WRIT_EC2_MODIFY_CAPACITY_RESERVATION_FLEET_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/capacity_reservation_fleet_id.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_capacity_reservation_fleet_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyCapacityReservationFleet. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyCapacityReservationFleet.html
struct ModifyCapacityReservationFleet {
    /// CapacityReservationFleetId: a capacity reservation fleet id, `crf-…`.
    Required<CapacityReservationFleetId, struct CapacityReservationFleetId_given_right_and_in_order>
        capacity_reservation_fleet_id;
    /// TotalTargetCapacity: a whole number.
    Optional<Integer> total_target_capacity{};
    /// EndDate: a time.
    Optional<Timestamp> end_date{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// RemoveEndDate: yes or no.
    YesNo remove_end_date{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyCapacityReservationFleet&,
                                     const ModifyCapacityReservationFleet&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyCapacityReservationFleet";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyCapacityReservationFleetResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyCapacityReservationFleet::capacity_reservation_fleet_id,
                                &ModifyCapacityReservationFleet::total_target_capacity,
                                &ModifyCapacityReservationFleet::end_date,
                                &ModifyCapacityReservationFleet::dry_run,
                                &ModifyCapacityReservationFleet::remove_end_date,
                                &ModifyCapacityReservationFleet::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CapacityReservationFleetId", self.capacity_reservation_fleet_id);
            row("TotalTargetCapacity", self.total_target_capacity);
            row("EndDate", self.end_date);
            row("DryRun", self.dry_run);
            row("RemoveEndDate", self.remove_end_date);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
