// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ReplaceRouteTableAssociation.
#ifndef WRIT_EC2_TYPES_REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT_HPP
#define WRIT_EC2_TYPES_REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/route_table_association_id.hpp>
#include <writ/ec2/types/route_table_association_state.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to ReplaceRouteTableAssociation. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRouteTableAssociation.html
struct ReplaceRouteTableAssociationResult {
    /// newAssociationId: a route table association id, `rtbassoc-…`.
    XmlValue<RouteTableAssociationId> new_association_id{};
    /// associationState: a RouteTableAssociationState.
    Optional<RouteTableAssociationState> association_state{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReplaceRouteTableAssociationResult&,
                                     const ReplaceRouteTableAssociationResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ReplaceRouteTableAssociationResult::new_association_id,
                                &ReplaceRouteTableAssociationResult::association_state,
                                &ReplaceRouteTableAssociationResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("newAssociationId", self.new_association_id);
            row("associationState", self.association_state);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
