// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamPolicyDocument, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_POLICY_DOCUMENT_HPP
#define WRIT_EC2_TYPES_IPAM_POLICY_DOCUMENT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ipam_policy_allocation_rule.hpp>
#include <writ/ec2/types/ipam_policy_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpamPolicyResourceType;  // writ/ec2/types/ipam_policy_resource_type.hpp

/// IpamPolicyDocument, a structure in what EC2 answers to GetIpamPolicyAllocationRules and
/// ModifyIpamPolicyAllocationRules. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPolicyDocument.html
struct IpamPolicyDocument {
    /// ipamPolicyId: an IPAM policy id, `ipam-policy-…`.
    XmlValue<IpamPolicyId> ipam_policy_id{};
    /// locale: text.
    XmlText locale{};
    /// resourceType: `alb`, `eip`, `rds` or `rnat`.
    XmlValue<IpamPolicyResourceType> resource_type{};
    /// allocationRuleSet: a list of IpamPolicyAllocationRule.
    XmlList<IpamPolicyAllocationRule> allocation_rules{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPolicyDocument&,
                                     const IpamPolicyDocument&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPolicyDocument::ipam_policy_id, &IpamPolicyDocument::locale,
                                &IpamPolicyDocument::resource_type,
                                &IpamPolicyDocument::allocation_rules>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamPolicyId", self.ipam_policy_id);
            row("locale", self.locale);
            row("resourceType", self.resource_type);
            row("allocationRuleSet", self.allocation_rules);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
