// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PlacementResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_PLACEMENT_RESPONSE_HPP
#define WRIT_EC2_TYPES_PLACEMENT_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PlacementResponse, a structure in what EC2 answers to CreateFleet and DescribeFleets. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PlacementResponse.html
struct PlacementResponse {
    /// groupName: text.
    XmlText group_name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PlacementResponse&,
                                     const PlacementResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PlacementResponse::group_name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("groupName", self.group_name);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
