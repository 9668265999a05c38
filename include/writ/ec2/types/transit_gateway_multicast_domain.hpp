// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayMulticastDomain, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_MULTICAST_DOMAIN_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_MULTICAST_DOMAIN_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/transit_gateway_multicast_domain_id.hpp>
#include <writ/ec2/types/transit_gateway_multicast_domain_options.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/transit_gateway_multicast_domain_state.hpp
class TransitGatewayMulticastDomainState;

/// TransitGatewayMulticastDomain, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayMulticastDomain.html
struct TransitGatewayMulticastDomain {
    /// transitGatewayMulticastDomainId: a transit gateway multicast domain id,
    /// `tgw-mcast-domain-…`.
    XmlValue<TransitGatewayMulticastDomainId> transit_gateway_multicast_domain_id{};
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// transitGatewayMulticastDomainArn: an ARN.
    XmlValue<Arn> transit_gateway_multicast_domain_arn{};
    /// ownerId: text.
    XmlText owner_id{};
    /// options: TransitGatewayMulticastDomainOptions.
    Optional<TransitGatewayMulticastDomainOptions> options{};
    /// state: `pending`, `available`, `deleting` or `deleted`.
    XmlValue<TransitGatewayMulticastDomainState> state{};
    /// creationTime: a time.
    XmlValue<Timestamp> creation_time{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayMulticastDomain&,
                                     const TransitGatewayMulticastDomain&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TransitGatewayMulticastDomain::transit_gateway_multicast_domain_id,
            &TransitGatewayMulticastDomain::transit_gateway_id,
            &TransitGatewayMulticastDomain::transit_gateway_multicast_domain_arn,
            &TransitGatewayMulticastDomain::owner_id, &TransitGatewayMulticastDomain::options,
            &TransitGatewayMulticastDomain::state, &TransitGatewayMulticastDomain::creation_time,
            &TransitGatewayMulticastDomain::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayMulticastDomainId", self.transit_gateway_multicast_domain_id);
            row("transitGatewayId", self.transit_gateway_id);
            row("transitGatewayMulticastDomainArn", self.transit_gateway_multicast_domain_arn);
            row("ownerId", self.owner_id);
            row("options", self.options);
            row("state", self.state);
            row("creationTime", self.creation_time);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
