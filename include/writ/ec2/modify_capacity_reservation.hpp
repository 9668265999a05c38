// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyCapacityReservation.
#ifndef WRIT_EC2_MODIFY_CAPACITY_RESERVATION_HPP
#define WRIT_EC2_MODIFY_CAPACITY_RESERVATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/ec2/types/end_date_type.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_match_criteria.hpp>
#include <writ/ec2/types/modify_capacity_reservation_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
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

/// The request ModifyCapacityReservation. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyCapacityReservation.html
struct ModifyCapacityReservation {
    /// CapacityReservationId: a capacity reservation id, `cr-…`.
    Required<CapacityReservationId, struct CapacityReservationId_given_right_and_in_order>
        capacity_reservation_id;
    /// InstanceCount: a whole number.
    Optional<Integer> instance_count{};
    /// EndDate: a time.
    Optional<Timestamp> end_date{};
    /// EndDateType: `unlimited` or `limited`.
    Optional<EndDateType> end_date_type{};
    /// Accept: yes or no.
    YesNo accept{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// AdditionalInfo: text.
    Optional<AnyText> additional_info{};
    /// InstanceMatchCriteria: `open` or `targeted`.
    Optional<InstanceMatchCriteria> instance_match_criteria{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyCapacityReservation&,
                                     const ModifyCapacityReservation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyCapacityReservation";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyCapacityReservationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ModifyCapacityReservation::capacity_reservation_id,
            &ModifyCapacityReservation::instance_count, &ModifyCapacityReservation::end_date,
            &ModifyCapacityReservation::end_date_type, &ModifyCapacityReservation::accept,
            &ModifyCapacityReservation::dry_run, &ModifyCapacityReservation::additional_info,
            &ModifyCapacityReservation::instance_match_criteria, &ModifyCapacityReservation::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CapacityReservationId", self.capacity_reservation_id);
            row("InstanceCount", self.instance_count);
            row("EndDate", self.end_date);
            row("EndDateType", self.end_date_type);
            row("Accept", self.accept);
            row("DryRun", self.dry_run);
            row("AdditionalInfo", self.additional_info);
            row("InstanceMatchCriteria", self.instance_match_criteria);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
