// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to AssociateSecurityGroupVpc.
#ifndef WRIT_EC2_TYPES_ASSOCIATE_SECURITY_GROUP_VPC_RESULT_HPP
#define WRIT_EC2_TYPES_ASSOCIATE_SECURITY_GROUP_VPC_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SecurityGroupVpcAssociationState;  // writ/ec2/types/security_group_vpc_association_state.hpp

/// What EC2 answers to AssociateSecurityGroupVpc. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSecurityGroupVpc.html
struct AssociateSecurityGroupVpcResult {
    /// state: one of 6 words, such as `associating`.
    XmlValue<SecurityGroupVpcAssociationState> state{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AssociateSecurityGroupVpcResult&,
                                     const AssociateSecurityGroupVpcResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AssociateSecurityGroupVpcResult::state,
                                &AssociateSecurityGroupVpcResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("state", self.state);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
