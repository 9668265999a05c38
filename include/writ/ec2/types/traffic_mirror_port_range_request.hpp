// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TrafficMirrorPortRangeRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_TRAFFIC_MIRROR_PORT_RANGE_REQUEST_HPP
#define WRIT_EC2_TYPES_TRAFFIC_MIRROR_PORT_RANGE_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TrafficMirrorPortRangeRequest, a structure in requests of CreateTrafficMirrorFilterRule and
/// ModifyTrafficMirrorFilterRule. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TrafficMirrorPortRangeRequest.html
struct TrafficMirrorPortRangeRequest {
    /// FromPort: a whole number.
    Optional<Integer> from_port{};
    /// ToPort: a whole number.
    Optional<Integer> to_port{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TrafficMirrorPortRangeRequest&,
                                     const TrafficMirrorPortRangeRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TrafficMirrorPortRangeRequest::from_port,
                                &TrafficMirrorPortRangeRequest::to_port>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("FromPort", self.from_port);
            row("ToPort", self.to_port);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
