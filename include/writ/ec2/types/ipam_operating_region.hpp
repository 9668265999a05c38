// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamOperatingRegion, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_OPERATING_REGION_HPP
#define WRIT_EC2_TYPES_IPAM_OPERATING_REGION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpamOperatingRegion, a structure in what EC2 answers to 8 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamOperatingRegion.html
struct IpamOperatingRegion {
    /// regionName: a Region.
    XmlValue<Region> region_name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamOperatingRegion&,
                                     const IpamOperatingRegion&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamOperatingRegion::region_name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("regionName", self.region_name);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
