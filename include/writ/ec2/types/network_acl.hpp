// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkAcl, a structure in replies.
#ifndef WRIT_EC2_TYPES_NETWORK_ACL_HPP
#define WRIT_EC2_TYPES_NETWORK_ACL_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/network_acl_association.hpp>
#include <writ/ec2/types/network_acl_entry.hpp>
#include <writ/ec2/types/network_acl_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// NetworkAcl, a structure in what EC2 answers to CreateNetworkAcl and DescribeNetworkAcls. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAcl.html
struct NetworkAcl {
    /// associationSet: a list of NetworkAclAssociation.
    XmlList<NetworkAclAssociation> associations{};
    /// entrySet: a list of NetworkAclEntry.
    XmlList<NetworkAclEntry> entries{};
    /// default: yes or no.
    XmlBoolean is_default{};
    /// networkAclId: a network ACL id, `acl-…`.
    XmlValue<NetworkAclId> network_acl_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// ownerId: text.
    XmlText owner_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkAcl&, const NetworkAcl&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NetworkAcl::associations, &NetworkAcl::entries,
                                &NetworkAcl::is_default, &NetworkAcl::network_acl_id,
                                &NetworkAcl::tags, &NetworkAcl::vpc_id, &NetworkAcl::owner_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associationSet", self.associations);
            row("entrySet", self.entries);
            row("default", self.is_default);
            row("networkAclId", self.network_acl_id);
            row("tagSet", self.tags);
            row("vpcId", self.vpc_id);
            row("ownerId", self.owner_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
