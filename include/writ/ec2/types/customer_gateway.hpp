// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CustomerGateway, a structure in replies.
#ifndef WRIT_EC2_TYPES_CUSTOMER_GATEWAY_HPP
#define WRIT_EC2_TYPES_CUSTOMER_GATEWAY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/customer_gateway_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CustomerGateway, a structure in what EC2 answers to CreateCustomerGateway and
/// DescribeCustomerGateways. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CustomerGateway.html
struct CustomerGateway {
    /// certificateArn: an ARN.
    XmlValue<Arn> certificate_arn{};
    /// deviceName: text.
    XmlText device_name{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// bgpAsnExtended: text.
    XmlText bgp_asn_extended{};
    /// customerGatewayId: a customer gateway id, `cgw-…`.
    XmlValue<CustomerGatewayId> customer_gateway_id{};
    /// state: text.
    XmlText state{};
    /// type: text.
    XmlText type{};
    /// ipAddress: text.
    XmlText ip_address{};
    /// bgpAsn: text.
    XmlText bgp_asn{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CustomerGateway&,
                                     const CustomerGateway&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CustomerGateway::certificate_arn, &CustomerGateway::device_name,
                                &CustomerGateway::tags, &CustomerGateway::bgp_asn_extended,
                                &CustomerGateway::customer_gateway_id, &CustomerGateway::state,
                                &CustomerGateway::type, &CustomerGateway::ip_address,
                                &CustomerGateway::bgp_asn>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("certificateArn", self.certificate_arn);
            row("deviceName", self.device_name);
            row("tagSet", self.tags);
            row("bgpAsnExtended", self.bgp_asn_extended);
            row("customerGatewayId", self.customer_gateway_id);
            row("state", self.state);
            row("type", self.type);
            row("ipAddress", self.ip_address);
            row("bgpAsn", self.bgp_asn);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
