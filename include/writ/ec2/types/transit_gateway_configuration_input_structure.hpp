// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayConfigurationInputStructure, a structure in requests.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_CONFIGURATION_INPUT_STRUCTURE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_CONFIGURATION_INPUT_STRUCTURE_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TransitGatewayConfigurationInputStructure, a structure in requests of CreateClientVpnEndpoint
/// and ModifyClientVpnEndpoint. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayConfigurationInputStructure.html
struct TransitGatewayConfigurationInputStructure {
    /// TransitGatewayId: a transit gateway id, `tgw-…`.
    Optional<TransitGatewayId> transit_gateway_id{};
    /// AvailabilityZone.N: zones by their names.
    List<AvailabilityZone> availability_zones{};
    /// AvailabilityZoneId.N: zones by their ids.
    List<AvailabilityZoneId> availability_zone_ids{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TransitGatewayConfigurationInputStructure&,
                                     const TransitGatewayConfigurationInputStructure&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, zone_id_lies_outside_region,
                            destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&TransitGatewayConfigurationInputStructure::transit_gateway_id,
                                &TransitGatewayConfigurationInputStructure::availability_zones,
                                &TransitGatewayConfigurationInputStructure::availability_zone_ids>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransitGatewayId", self.transit_gateway_id);
            row("AvailabilityZone", self.availability_zones);
            row("AvailabilityZoneId", self.availability_zone_ids);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
