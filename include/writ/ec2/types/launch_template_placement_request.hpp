// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplatePlacementRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_PLACEMENT_REQUEST_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_PLACEMENT_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/dedicated_host_id.hpp>
#include <writ/ec2/types/placement_group_id.hpp>
#include <writ/ec2/types/tenancy.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplatePlacementRequest, a structure in requests of CreateLaunchTemplate and
/// CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplatePlacementRequest.html
struct LaunchTemplatePlacementRequest {
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// Affinity: text.
    Optional<AnyText> affinity{};
    /// GroupName: text.
    Optional<AnyText> group_name{};
    /// HostId: a dedicated host id, `h-…`.
    Optional<DedicatedHostId> host_id{};
    /// Tenancy: `default`, `dedicated` or `host`.
    Optional<Tenancy> tenancy{};
    /// SpreadDomain: text.
    Optional<AnyText> spread_domain{};
    /// HostResourceGroupArn: an ARN.
    Optional<Arn> host_resource_group_arn{};
    /// PartitionNumber: a whole number.
    Optional<Integer> partition_number{};
    /// GroupId: a placement group id, `pg-…`.
    Optional<PlacementGroupId> group_id{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplatePlacementRequest&,
                                     const LaunchTemplatePlacementRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, zone_id_lies_outside_region,
                            arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("HostResourceGroupArn", self.host_resource_group_arn);
        }
        /// Its members, in order.
        using members = Members<
            &LaunchTemplatePlacementRequest::availability_zone,
            &LaunchTemplatePlacementRequest::availability_zone_id,
            &LaunchTemplatePlacementRequest::affinity, &LaunchTemplatePlacementRequest::group_name,
            &LaunchTemplatePlacementRequest::host_id, &LaunchTemplatePlacementRequest::tenancy,
            &LaunchTemplatePlacementRequest::spread_domain,
            &LaunchTemplatePlacementRequest::host_resource_group_arn,
            &LaunchTemplatePlacementRequest::partition_number,
            &LaunchTemplatePlacementRequest::group_id>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AvailabilityZone", self.availability_zone);
            row("AvailabilityZoneId", self.availability_zone_id);
            row("Affinity", self.affinity);
            row("GroupName", self.group_name);
            row("HostId", self.host_id);
            row("Tenancy", self.tenancy);
            row("SpreadDomain", self.spread_domain);
            row("HostResourceGroupArn", self.host_resource_group_arn);
            row("PartitionNumber", self.partition_number);
            row("GroupId", self.group_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
