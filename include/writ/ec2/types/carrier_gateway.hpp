// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CarrierGateway, a structure in replies.
#ifndef WRIT_EC2_TYPES_CARRIER_GATEWAY_HPP
#define WRIT_EC2_TYPES_CARRIER_GATEWAY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/carrier_gateway_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CarrierGatewayState;  // writ/ec2/types/carrier_gateway_state.hpp

/// CarrierGateway, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CarrierGateway.html
struct CarrierGateway {
    /// carrierGatewayId: a carrier gateway id, `cagw-…`.
    XmlValue<CarrierGatewayId> carrier_gateway_id{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// state: `pending`, `available`, `deleting` or `deleted`.
    XmlValue<CarrierGatewayState> state{};
    /// ownerId: text.
    XmlText owner_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CarrierGateway&,
                                     const CarrierGateway&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CarrierGateway::carrier_gateway_id, &CarrierGateway::vpc_id,
                                &CarrierGateway::state, &CarrierGateway::owner_id,
                                &CarrierGateway::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("carrierGatewayId", self.carrier_gateway_id);
            row("vpcId", self.vpc_id);
            row("state", self.state);
            row("ownerId", self.owner_id);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
