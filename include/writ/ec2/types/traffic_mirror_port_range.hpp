// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TrafficMirrorPortRange, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRAFFIC_MIRROR_PORT_RANGE_HPP
#define WRIT_EC2_TYPES_TRAFFIC_MIRROR_PORT_RANGE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TrafficMirrorPortRange, a structure in what EC2 answers to 6 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TrafficMirrorPortRange.html
struct TrafficMirrorPortRange {
    /// fromPort: a whole number.
    XmlInteger from_port{};
    /// toPort: a whole number.
    XmlInteger to_port{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TrafficMirrorPortRange&,
                                     const TrafficMirrorPortRange&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TrafficMirrorPortRange::from_port,
                                &TrafficMirrorPortRange::to_port>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("fromPort", self.from_port);
            row("toPort", self.to_port);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
