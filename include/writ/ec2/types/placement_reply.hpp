// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PlacementReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_PLACEMENT_REPLY_HPP
#define WRIT_EC2_TYPES_PLACEMENT_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/dedicated_host_id.hpp>
#include <writ/ec2/types/placement_group_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class Tenancy;  // writ/ec2/types/tenancy.hpp

/// PlacementReply, a structure in what EC2 answers to DescribeInstances and RunInstances. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Placement.html
struct PlacementReply {
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// affinity: text.
    XmlText affinity{};
    /// groupName: text.
    XmlText group_name{};
    /// partitionNumber: a whole number.
    XmlInteger partition_number{};
    /// hostId: a dedicated host id, `h-…`.
    XmlValue<DedicatedHostId> host_id{};
    /// tenancy: `default`, `dedicated` or `host`.
    XmlValue<Tenancy> tenancy{};
    /// spreadDomain: text.
    XmlText spread_domain{};
    /// hostResourceGroupArn: an ARN.
    XmlValue<Arn> host_resource_group_arn{};
    /// groupId: a placement group id, `pg-…`.
    XmlValue<PlacementGroupId> group_id{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PlacementReply&,
                                     const PlacementReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PlacementReply::availability_zone_id, &PlacementReply::affinity,
                                &PlacementReply::group_name, &PlacementReply::partition_number,
                                &PlacementReply::host_id, &PlacementReply::tenancy,
                                &PlacementReply::spread_domain,
                                &PlacementReply::host_resource_group_arn, &PlacementReply::group_id,
                                &PlacementReply::availability_zone>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZoneId", self.availability_zone_id);
            row("affinity", self.affinity);
            row("groupName", self.group_name);
            row("partitionNumber", self.partition_number);
            row("hostId", self.host_id);
            row("tenancy", self.tenancy);
            row("spreadDomain", self.spread_domain);
            row("hostResourceGroupArn", self.host_resource_group_arn);
            row("groupId", self.group_id);
            row("availabilityZone", self.availability_zone);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
