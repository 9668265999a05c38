// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to AssociateNatGatewayAddress.
#ifndef WRIT_EC2_TYPES_ASSOCIATE_NAT_GATEWAY_ADDRESS_RESULT_HPP
#define WRIT_EC2_TYPES_ASSOCIATE_NAT_GATEWAY_ADDRESS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/nat_gateway_address.hpp>
#include <writ/ec2/types/nat_gateway_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to AssociateNatGatewayAddress. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateNatGatewayAddress.html
struct AssociateNatGatewayAddressResult {
    /// natGatewayId: a NAT gateway id, `nat-…`.
    XmlValue<NatGatewayId> nat_gateway_id{};
    /// natGatewayAddressSet: a list of NatGatewayAddress.
    XmlList<NatGatewayAddress> nat_gateway_addresses{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AssociateNatGatewayAddressResult&,
                                     const AssociateNatGatewayAddressResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AssociateNatGatewayAddressResult::nat_gateway_id,
                                &AssociateNatGatewayAddressResult::nat_gateway_addresses,
                                &AssociateNatGatewayAddressResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("natGatewayId", self.nat_gateway_id);
            row("natGatewayAddressSet", self.nat_gateway_addresses);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
