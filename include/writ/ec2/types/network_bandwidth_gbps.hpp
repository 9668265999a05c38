// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkBandwidthGbps, a structure in requests.
#ifndef WRIT_EC2_TYPES_NETWORK_BANDWIDTH_GBPS_HPP
#define WRIT_EC2_TYPES_NETWORK_BANDWIDTH_GBPS_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/double.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// NetworkBandwidthGbps, a structure in requests of ModifySpotFleetRequest and RequestSpotFleet.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkBandwidthGbps.html
struct NetworkBandwidthGbps {
    /// Min: a number.
    Optional<Double> min{};
    /// Max: a number.
    Optional<Double> max{};

    /// Whether two are equal.
    friend constexpr bool operator==(const NetworkBandwidthGbps&,
                                     const NetworkBandwidthGbps&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NetworkBandwidthGbps::min, &NetworkBandwidthGbps::max>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Min", self.min);
            row("Max", self.max);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
