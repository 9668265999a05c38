// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetGroupsForCapacityReservation.
#ifndef WRIT_EC2_TYPES_GET_GROUPS_FOR_CAPACITY_RESERVATION_RESULT_HPP
#define WRIT_EC2_TYPES_GET_GROUPS_FOR_CAPACITY_RESERVATION_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CapacityReservationGroup, a structure in what EC2 answers to GetGroupsForCapacityReservation.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationGroup.html
struct CapacityReservationGroup {
    /// groupArn: an ARN.
    XmlValue<Arn> group_arn{};
    /// ownerId: text.
    XmlText owner_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityReservationGroup&,
                                     const CapacityReservationGroup&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CapacityReservationGroup::group_arn,
                                &CapacityReservationGroup::owner_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("groupArn", self.group_arn);
            row("ownerId", self.owner_id);
        }
    };
};

/// What EC2 answers to GetGroupsForCapacityReservation. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetGroupsForCapacityReservation.html
struct GetGroupsForCapacityReservationResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// capacityReservationGroupSet: a list of CapacityReservationGroup.
    XmlList<CapacityReservationGroup> capacity_reservation_groups{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetGroupsForCapacityReservationResult&,
                                     const GetGroupsForCapacityReservationResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetGroupsForCapacityReservationResult::next_token,
                                &GetGroupsForCapacityReservationResult::capacity_reservation_groups,
                                &GetGroupsForCapacityReservationResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("capacityReservationGroupSet", self.capacity_reservation_groups);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
