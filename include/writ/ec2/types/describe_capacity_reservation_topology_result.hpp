// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeCapacityReservationTopology.
#ifndef WRIT_EC2_TYPES_DESCRIBE_CAPACITY_RESERVATION_TOPOLOGY_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_CAPACITY_RESERVATION_TOPOLOGY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CapacityReservationTopology, a structure in what EC2 answers to
/// DescribeCapacityReservationTopology.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationTopology.html
struct CapacityReservationTopology {
    /// capacityReservationId: a capacity reservation id, `cr-…`.
    XmlValue<CapacityReservationId> capacity_reservation_id{};
    /// capacityBlockId: text.
    XmlText capacity_block_id{};
    /// state: text.
    XmlText state{};
    /// instanceType: text.
    XmlText instance_type{};
    /// groupName: text.
    XmlText group_name{};
    /// networkNodeSet: texts.
    XmlList<XmlText> network_nodes{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityReservationTopology&,
                                     const CapacityReservationTopology&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CapacityReservationTopology::capacity_reservation_id,
            &CapacityReservationTopology::capacity_block_id, &CapacityReservationTopology::state,
            &CapacityReservationTopology::instance_type, &CapacityReservationTopology::group_name,
            &CapacityReservationTopology::network_nodes,
            &CapacityReservationTopology::availability_zone_id,
            &CapacityReservationTopology::availability_zone>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityReservationId", self.capacity_reservation_id);
            row("capacityBlockId", self.capacity_block_id);
            row("state", self.state);
            row("instanceType", self.instance_type);
            row("groupName", self.group_name);
            row("networkNodeSet", self.network_nodes);
            row("availabilityZoneId", self.availability_zone_id);
            row("availabilityZone", self.availability_zone);
        }
    };
};

/// What EC2 answers to DescribeCapacityReservationTopology. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservationTopology.html
struct DescribeCapacityReservationTopologyResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// capacityReservationSet: a list of CapacityReservationTopology.
    XmlList<CapacityReservationTopology> capacity_reservations{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeCapacityReservationTopologyResult&,
                                     const DescribeCapacityReservationTopologyResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeCapacityReservationTopologyResult::next_token,
                                &DescribeCapacityReservationTopologyResult::capacity_reservations,
                                &DescribeCapacityReservationTopologyResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("capacityReservationSet", self.capacity_reservations);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
