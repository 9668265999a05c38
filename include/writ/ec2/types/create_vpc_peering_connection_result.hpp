// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateVpcPeeringConnection.
#ifndef WRIT_EC2_TYPES_CREATE_VPC_PEERING_CONNECTION_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_VPC_PEERING_CONNECTION_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/vpc_peering_connection.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreateVpcPeeringConnection. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcPeeringConnection.html
struct CreateVpcPeeringConnectionResult {
    /// vpcPeeringConnection: a VpcPeeringConnection.
    Optional<VpcPeeringConnection> vpc_peering_connection{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateVpcPeeringConnectionResult&,
                                     const CreateVpcPeeringConnectionResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateVpcPeeringConnectionResult::vpc_peering_connection,
                                &CreateVpcPeeringConnectionResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpcPeeringConnection", self.vpc_peering_connection);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
