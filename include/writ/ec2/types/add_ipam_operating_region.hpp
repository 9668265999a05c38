// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AddIpamOperatingRegion, a structure in requests.
#ifndef WRIT_EC2_TYPES_ADD_IPAM_OPERATING_REGION_HPP
#define WRIT_EC2_TYPES_ADD_IPAM_OPERATING_REGION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AddIpamOperatingRegion, a structure in requests of 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AddIpamOperatingRegion.html
struct AddIpamOperatingRegion {
    /// RegionName: a Region.
    Optional<Region> region_name{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AddIpamOperatingRegion&,
                                     const AddIpamOperatingRegion&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AddIpamOperatingRegion::region_name>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("RegionName", self.region_name);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
