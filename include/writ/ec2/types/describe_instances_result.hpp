// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeInstances.
#ifndef WRIT_EC2_TYPES_DESCRIBE_INSTANCES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_INSTANCES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/group_identifier_reply.hpp>
#include <writ/ec2/types/instance.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Reservation, a structure in what EC2 answers to DescribeInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Reservation.html
struct Reservation {
    /// reservationId: text.
    XmlText reservation_id{};
    /// ownerId: text.
    XmlText owner_id{};
    /// requesterId: text.
    XmlText requester_id{};
    /// groupSet: a list of GroupIdentifierReply.
    XmlList<GroupIdentifierReply> groups{};
    /// instancesSet: a list of Instance.
    XmlList<Instance> instances{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Reservation&, const Reservation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Reservation::reservation_id, &Reservation::owner_id,
                                &Reservation::requester_id, &Reservation::groups,
                                &Reservation::instances>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("reservationId", self.reservation_id);
            row("ownerId", self.owner_id);
            row("requesterId", self.requester_id);
            row("groupSet", self.groups);
            row("instancesSet", self.instances);
        }
    };
};

/// What EC2 answers to DescribeInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
struct DescribeInstancesResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// reservationSet: a list of Reservation.
    XmlList<Reservation> reservations{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeInstancesResult&,
                                     const DescribeInstancesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeInstancesResult::next_token,
                                &DescribeInstancesResult::reservations,
                                &DescribeInstancesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("reservationSet", self.reservations);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
