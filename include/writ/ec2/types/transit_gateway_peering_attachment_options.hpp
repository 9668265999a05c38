// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayPeeringAttachmentOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_PEERING_ATTACHMENT_OPTIONS_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_PEERING_ATTACHMENT_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DynamicRoutingValue;  // writ/ec2/types/dynamic_routing_value.hpp

/// TransitGatewayPeeringAttachmentOptions, a structure in what EC2 answers to 5 actions. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayPeeringAttachmentOptions.html
struct TransitGatewayPeeringAttachmentOptions {
    /// dynamicRouting: `enable` or `disable`.
    XmlValue<DynamicRoutingValue> dynamic_routing{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayPeeringAttachmentOptions&,
                                     const TransitGatewayPeeringAttachmentOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayPeeringAttachmentOptions::dynamic_routing>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("dynamicRouting", self.dynamic_routing);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
