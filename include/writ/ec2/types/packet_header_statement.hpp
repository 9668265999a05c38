// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PacketHeaderStatement, a structure in replies.
#ifndef WRIT_EC2_TYPES_PACKET_HEADER_STATEMENT_HPP
#define WRIT_EC2_TYPES_PACKET_HEADER_STATEMENT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class Protocol;  // writ/ec2/types/protocol.hpp

/// PacketHeaderStatement, a structure in what EC2 answers to CreateNetworkInsightsAccessScope and
/// GetNetworkInsightsAccessScopeContent. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PacketHeaderStatement.html
struct PacketHeaderStatement {
    /// sourceAddressSet: texts.
    XmlList<XmlText> source_addresses{};
    /// destinationAddressSet: texts.
    XmlList<XmlText> destination_addresses{};
    /// sourcePortSet: texts.
    XmlList<XmlText> source_ports{};
    /// destinationPortSet: texts.
    XmlList<XmlText> destination_ports{};
    /// sourcePrefixListSet: texts.
    XmlList<XmlText> source_prefix_lists{};
    /// destinationPrefixListSet: texts.
    XmlList<XmlText> destination_prefix_lists{};
    /// protocolSet: each `tcp` or `udp`.
    XmlList<XmlValue<Protocol>> protocols{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PacketHeaderStatement&,
                                     const PacketHeaderStatement&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &PacketHeaderStatement::source_addresses, &PacketHeaderStatement::destination_addresses,
            &PacketHeaderStatement::source_ports, &PacketHeaderStatement::destination_ports,
            &PacketHeaderStatement::source_prefix_lists,
            &PacketHeaderStatement::destination_prefix_lists, &PacketHeaderStatement::protocols>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sourceAddressSet", self.source_addresses);
            row("destinationAddressSet", self.destination_addresses);
            row("sourcePortSet", self.source_ports);
            row("destinationPortSet", self.destination_ports);
            row("sourcePrefixListSet", self.source_prefix_lists);
            row("destinationPrefixListSet", self.destination_prefix_lists);
            row("protocolSet", self.protocols);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
