// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayConnectOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_CONNECT_OPTIONS_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_CONNECT_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ProtocolValue;  // writ/ec2/types/protocol_value.hpp

/// TransitGatewayConnectOptions, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayConnectOptions.html
struct TransitGatewayConnectOptions {
    /// protocol: `gre`.
    XmlValue<ProtocolValue> protocol{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayConnectOptions&,
                                     const TransitGatewayConnectOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayConnectOptions::protocol>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("protocol", self.protocol);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
