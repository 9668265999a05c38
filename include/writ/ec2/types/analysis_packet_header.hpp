// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AnalysisPacketHeader, a structure in replies.
#ifndef WRIT_EC2_TYPES_ANALYSIS_PACKET_HEADER_HPP
#define WRIT_EC2_TYPES_ANALYSIS_PACKET_HEADER_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/port_range_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AnalysisPacketHeader, a structure in what EC2 answers to 3 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AnalysisPacketHeader.html
struct AnalysisPacketHeader {
    /// destinationAddressSet: texts.
    XmlList<XmlText> destination_addresses{};
    /// destinationPortRangeSet: a list of PortRangeReply.
    XmlList<PortRangeReply> destination_port_ranges{};
    /// protocol: text.
    XmlText protocol{};
    /// sourceAddressSet: texts.
    XmlList<XmlText> source_addresses{};
    /// sourcePortRangeSet: a list of PortRangeReply.
    XmlList<PortRangeReply> source_port_ranges{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AnalysisPacketHeader&,
                                     const AnalysisPacketHeader&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &AnalysisPacketHeader::destination_addresses,
            &AnalysisPacketHeader::destination_port_ranges, &AnalysisPacketHeader::protocol,
            &AnalysisPacketHeader::source_addresses, &AnalysisPacketHeader::source_port_ranges>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("destinationAddressSet", self.destination_addresses);
            row("destinationPortRangeSet", self.destination_port_ranges);
            row("protocol", self.protocol);
            row("sourceAddressSet", self.source_addresses);
            row("sourcePortRangeSet", self.source_port_ranges);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
