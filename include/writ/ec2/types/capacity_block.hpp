// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CapacityBlock, a structure in replies.
#ifndef WRIT_EC2_TYPES_CAPACITY_BLOCK_HPP
#define WRIT_EC2_TYPES_CAPACITY_BLOCK_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CapacityBlockResourceState;  // writ/ec2/types/capacity_block_resource_state.hpp

/// CapacityBlock, a structure in what EC2 answers to DescribeCapacityBlocks and
/// PurchaseCapacityBlock. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityBlock.html
struct CapacityBlock {
    /// capacityBlockId: text.
    XmlText capacity_block_id{};
    /// ultraserverType: text.
    XmlText ultraserver_type{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// capacityReservationIdSet: capacity reservation ids, `cr-…`.
    XmlList<XmlValue<CapacityReservationId>> capacity_reservation_ids{};
    /// startDate: a time.
    XmlValue<Timestamp> start_date{};
    /// endDate: a time.
    XmlValue<Timestamp> end_date{};
    /// createDate: a time.
    XmlValue<Timestamp> create_date{};
    /// state: one of 8 words, such as `active`.
    XmlValue<CapacityBlockResourceState> state{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityBlock&, const CapacityBlock&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CapacityBlock::capacity_block_id, &CapacityBlock::ultraserver_type,
                    &CapacityBlock::availability_zone, &CapacityBlock::availability_zone_id,
                    &CapacityBlock::capacity_reservation_ids, &CapacityBlock::start_date,
                    &CapacityBlock::end_date, &CapacityBlock::create_date, &CapacityBlock::state,
                    &CapacityBlock::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityBlockId", self.capacity_block_id);
            row("ultraserverType", self.ultraserver_type);
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
            row("capacityReservationIdSet", self.capacity_reservation_ids);
            row("startDate", self.start_date);
            row("endDate", self.end_date);
            row("createDate", self.create_date);
            row("state", self.state);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
