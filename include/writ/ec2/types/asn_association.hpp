// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AsnAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_ASN_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_ASN_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AsnAssociationState;  // writ/ec2/types/asn_association_state.hpp

/// AsnAssociation, a structure in what EC2 answers to 8 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AsnAssociation.html
struct AsnAssociation {
    /// asn: text.
    XmlText asn{};
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// statusMessage: text.
    XmlText status_message{};
    /// state: one of 6 words, such as `disassociated`.
    XmlValue<AsnAssociationState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AsnAssociation&,
                                     const AsnAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AsnAssociation::asn, &AsnAssociation::cidr,
                                &AsnAssociation::status_message, &AsnAssociation::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("asn", self.asn);
            row("cidr", self.cidr);
            row("statusMessage", self.status_message);
            row("state", self.state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
