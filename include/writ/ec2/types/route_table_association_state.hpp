// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RouteTableAssociationState, a structure in replies.
#ifndef WRIT_EC2_TYPES_ROUTE_TABLE_ASSOCIATION_STATE_HPP
#define WRIT_EC2_TYPES_ROUTE_TABLE_ASSOCIATION_STATE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class RouteTableAssociationStateCode;  // writ/ec2/types/route_table_association_state_code.hpp

/// RouteTableAssociationState, a structure in what EC2 answers to 4 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteTableAssociationState.html
struct RouteTableAssociationState {
    /// state: one of 5 words, such as `associating`.
    XmlValue<RouteTableAssociationStateCode> state{};
    /// statusMessage: text.
    XmlText status_message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RouteTableAssociationState&,
                                     const RouteTableAssociationState&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RouteTableAssociationState::state,
                                &RouteTableAssociationState::status_message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("state", self.state);
            row("statusMessage", self.status_message);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
