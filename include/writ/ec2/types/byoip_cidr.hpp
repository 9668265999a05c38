// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ByoipCidr, a structure in replies.
#ifndef WRIT_EC2_TYPES_BYOIP_CIDR_HPP
#define WRIT_EC2_TYPES_BYOIP_CIDR_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/asn_association.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ByoipCidrState;  // writ/ec2/types/byoip_cidr_state.hpp

/// ByoipCidr, a structure in what EC2 answers to 6 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ByoipCidr.html
struct ByoipCidr {
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// description: text.
    XmlText description{};
    /// asnAssociationSet: a list of AsnAssociation.
    XmlList<AsnAssociation> asn_associations{};
    /// statusMessage: text.
    XmlText status_message{};
    /// state: one of 10 words, such as `advertised`.
    XmlValue<ByoipCidrState> state{};
    /// networkBorderGroup: text.
    XmlText network_border_group{};
    /// advertisementType: text.
    XmlText advertisement_type{};
    /// poolId: text.
    XmlText pool_id{};
    /// ipamPoolId: an IPAM pool id, `ipam-pool-…`.
    XmlValue<IpamPoolId> ipam_pool_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ByoipCidr&, const ByoipCidr&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ByoipCidr::cidr, &ByoipCidr::description, &ByoipCidr::asn_associations,
                    &ByoipCidr::status_message, &ByoipCidr::state, &ByoipCidr::network_border_group,
                    &ByoipCidr::advertisement_type, &ByoipCidr::pool_id, &ByoipCidr::ipam_pool_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidr", self.cidr);
            row("description", self.description);
            row("asnAssociationSet", self.asn_associations);
            row("statusMessage", self.status_message);
            row("state", self.state);
            row("networkBorderGroup", self.network_border_group);
            row("advertisementType", self.advertisement_type);
            row("poolId", self.pool_id);
            row("ipamPoolId", self.ipam_pool_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
