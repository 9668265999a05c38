// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SpotPlacementReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_SPOT_PLACEMENT_REPLY_HPP
#define WRIT_EC2_TYPES_SPOT_PLACEMENT_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class Tenancy;  // writ/ec2/types/tenancy.hpp

/// SpotPlacementReply, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotPlacement.html
struct SpotPlacementReply {
    /// availabilityZone: text.
    XmlText availability_zone{};
    /// groupName: text.
    XmlText group_name{};
    /// tenancy: `default`, `dedicated` or `host`.
    XmlValue<Tenancy> tenancy{};
    /// availabilityZoneId: text.
    XmlText availability_zone_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SpotPlacementReply&,
                                     const SpotPlacementReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotPlacementReply::availability_zone,
                                &SpotPlacementReply::group_name, &SpotPlacementReply::tenancy,
                                &SpotPlacementReply::availability_zone_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZone", self.availability_zone);
            row("groupName", self.group_name);
            row("tenancy", self.tenancy);
            row("availabilityZoneId", self.availability_zone_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
