// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PathFilter, a structure in replies.
#ifndef WRIT_EC2_TYPES_PATH_FILTER_HPP
#define WRIT_EC2_TYPES_PATH_FILTER_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/filter_port_range.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PathFilter, a structure in what EC2 answers to CreateNetworkInsightsPath and
/// DescribeNetworkInsightsPaths. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PathFilter.html
struct PathFilter {
    /// sourceAddress: text.
    XmlText source_address{};
    /// sourcePortRange: a FilterPortRange.
    Optional<FilterPortRange> source_port_range{};
    /// destinationAddress: text.
    XmlText destination_address{};
    /// destinationPortRange: a FilterPortRange.
    Optional<FilterPortRange> destination_port_range{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PathFilter&, const PathFilter&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PathFilter::source_address, &PathFilter::source_port_range,
                                &PathFilter::destination_address,
                                &PathFilter::destination_port_range>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sourceAddress", self.source_address);
            row("sourcePortRange", self.source_port_range);
            row("destinationAddress", self.destination_address);
            row("destinationPortRange", self.destination_port_range);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
