// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SubnetCidrReservation, a structure in replies.
#ifndef WRIT_EC2_TYPES_SUBNET_CIDR_RESERVATION_HPP
#define WRIT_EC2_TYPES_SUBNET_CIDR_RESERVATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/subnet_cidr_reservation_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SubnetCidrReservationType;  // writ/ec2/types/subnet_cidr_reservation_type.hpp

/// SubnetCidrReservation, a structure in what EC2 answers to 3 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetCidrReservation.html
struct SubnetCidrReservation {
    /// subnetCidrReservationId: a subnet CIDR reservation id, `scr-…`.
    XmlValue<SubnetCidrReservationId> subnet_cidr_reservation_id{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// reservationType: `prefix` or `explicit`.
    XmlValue<SubnetCidrReservationType> reservation_type{};
    /// ownerId: text.
    XmlText owner_id{};
    /// description: text.
    XmlText description{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SubnetCidrReservation&,
                                     const SubnetCidrReservation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SubnetCidrReservation::subnet_cidr_reservation_id,
                                &SubnetCidrReservation::subnet_id, &SubnetCidrReservation::cidr,
                                &SubnetCidrReservation::reservation_type,
                                &SubnetCidrReservation::owner_id,
                                &SubnetCidrReservation::description, &SubnetCidrReservation::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("subnetCidrReservationId", self.subnet_cidr_reservation_id);
            row("subnetId", self.subnet_id);
            row("cidr", self.cidr);
            row("reservationType", self.reservation_type);
            row("ownerId", self.owner_id);
            row("description", self.description);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
