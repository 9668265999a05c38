// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PeeringTgwInfo, a structure in replies.
#ifndef WRIT_EC2_TYPES_PEERING_TGW_INFO_HPP
#define WRIT_EC2_TYPES_PEERING_TGW_INFO_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PeeringTgwInfo, a structure in what EC2 answers to 5 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PeeringTgwInfo.html
struct PeeringTgwInfo {
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// coreNetworkId: text.
    XmlText core_network_id{};
    /// ownerId: text.
    XmlText owner_id{};
    /// region: text.
    XmlText region{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PeeringTgwInfo&,
                                     const PeeringTgwInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PeeringTgwInfo::transit_gateway_id,
                                &PeeringTgwInfo::core_network_id, &PeeringTgwInfo::owner_id,
                                &PeeringTgwInfo::region>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayId", self.transit_gateway_id);
            row("coreNetworkId", self.core_network_id);
            row("ownerId", self.owner_id);
            row("region", self.region);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
