// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkInsightsPath, a structure in replies.
#ifndef WRIT_EC2_TYPES_NETWORK_INSIGHTS_PATH_HPP
#define WRIT_EC2_TYPES_NETWORK_INSIGHTS_PATH_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/network_insights_path_id.hpp>
#include <writ/ec2/types/network_insights_resource_id.hpp>
#include <writ/ec2/types/path_filter.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class Protocol;  // writ/ec2/types/protocol.hpp

/// NetworkInsightsPath, a structure in what EC2 answers to CreateNetworkInsightsPath and
/// DescribeNetworkInsightsPaths. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInsightsPath.html
struct NetworkInsightsPath {
    /// networkInsightsPathId: a network insights path id, `nip-…`.
    XmlValue<NetworkInsightsPathId> network_insights_path_id{};
    /// networkInsightsPathArn: an ARN.
    XmlValue<Arn> network_insights_path_arn{};
    /// createdDate: a time.
    XmlValue<Timestamp> created_date{};
    /// source: a network insights resource id.
    XmlValue<NetworkInsightsResourceId> source{};
    /// destination: a network insights resource id.
    XmlValue<NetworkInsightsResourceId> destination{};
    /// sourceArn: an ARN.
    XmlValue<Arn> source_arn{};
    /// destinationArn: an ARN.
    XmlValue<Arn> destination_arn{};
    /// sourceIp: text.
    XmlText source_ip{};
    /// destinationIp: text.
    XmlText destination_ip{};
    /// protocol: `tcp` or `udp`.
    XmlValue<Protocol> protocol{};
    /// destinationPort: a whole number.
    XmlInteger destination_port{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// filterAtSource: a PathFilter.
    Optional<PathFilter> filter_at_source{};
    /// filterAtDestination: a PathFilter.
    Optional<PathFilter> filter_at_destination{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkInsightsPath&,
                                     const NetworkInsightsPath&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &NetworkInsightsPath::network_insights_path_id,
            &NetworkInsightsPath::network_insights_path_arn, &NetworkInsightsPath::created_date,
            &NetworkInsightsPath::source, &NetworkInsightsPath::destination,
            &NetworkInsightsPath::source_arn, &NetworkInsightsPath::destination_arn,
            &NetworkInsightsPath::source_ip, &NetworkInsightsPath::destination_ip,
            &NetworkInsightsPath::protocol, &NetworkInsightsPath::destination_port,
            &NetworkInsightsPath::tags, &NetworkInsightsPath::filter_at_source,
            &NetworkInsightsPath::filter_at_destination>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkInsightsPathId", self.network_insights_path_id);
            row("networkInsightsPathArn", self.network_insights_path_arn);
            row("createdDate", self.created_date);
            row("source", self.source);
            row("destination", self.destination);
            row("sourceArn", self.source_arn);
            row("destinationArn", self.destination_arn);
            row("sourceIp", self.source_ip);
            row("destinationIp", self.destination_ip);
            row("protocol", self.protocol);
            row("destinationPort", self.destination_port);
            row("tagSet", self.tags);
            row("filterAtSource", self.filter_at_source);
            row("filterAtDestination", self.filter_at_destination);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
