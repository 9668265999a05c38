// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkAclAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_NETWORK_ACL_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_NETWORK_ACL_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/network_acl_association_id.hpp>
#include <writ/ec2/types/network_acl_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// NetworkAclAssociation, a structure in what EC2 answers to CreateNetworkAcl and
/// DescribeNetworkAcls. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAclAssociation.html
struct NetworkAclAssociation {
    /// networkAclAssociationId: a network ACL association id, `aclassoc-…`.
    XmlValue<NetworkAclAssociationId> network_acl_association_id{};
    /// networkAclId: a network ACL id, `acl-…`.
    XmlValue<NetworkAclId> network_acl_id{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkAclAssociation&,
                                     const NetworkAclAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NetworkAclAssociation::network_acl_association_id,
                                &NetworkAclAssociation::network_acl_id,
                                &NetworkAclAssociation::subnet_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkAclAssociationId", self.network_acl_association_id);
            row("networkAclId", self.network_acl_id);
            row("subnetId", self.subnet_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
