// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SpotPlacement, a structure in requests.
#ifndef WRIT_EC2_TYPES_SPOT_PLACEMENT_HPP
#define WRIT_EC2_TYPES_SPOT_PLACEMENT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tenancy.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SpotPlacement, a structure in requests of RequestSpotFleet and RequestSpotInstances. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotPlacement.html
struct SpotPlacement {
    /// AvailabilityZone: text.
    Optional<AnyText> availability_zone{};
    /// GroupName: text.
    Optional<AnyText> group_name{};
    /// Tenancy: `default`, `dedicated` or `host`.
    Optional<Tenancy> tenancy{};
    /// AvailabilityZoneId: text.
    Optional<AnyText> availability_zone_id{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SpotPlacement&, const SpotPlacement&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotPlacement::availability_zone, &SpotPlacement::group_name,
                                &SpotPlacement::tenancy, &SpotPlacement::availability_zone_id>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AvailabilityZone", self.availability_zone);
            row("GroupName", self.group_name);
            row("Tenancy", self.tenancy);
            row("AvailabilityZoneId", self.availability_zone_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
