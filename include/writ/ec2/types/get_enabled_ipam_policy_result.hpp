// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetEnabledIpamPolicy.
#ifndef WRIT_EC2_TYPES_GET_ENABLED_IPAM_POLICY_RESULT_HPP
#define WRIT_EC2_TYPES_GET_ENABLED_IPAM_POLICY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ipam_policy_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpamPolicyManagedBy;  // writ/ec2/types/ipam_policy_managed_by.hpp

/// What EC2 answers to GetEnabledIpamPolicy. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEnabledIpamPolicy.html
struct GetEnabledIpamPolicyResult {
    /// ipamPolicyEnabled: yes or no.
    XmlBoolean ipam_policy_enabled{};
    /// ipamPolicyId: an IPAM policy id, `ipam-policy-…`.
    XmlValue<IpamPolicyId> ipam_policy_id{};
    /// managedBy: `account` or `delegated-administrator-for-ipam`.
    XmlValue<IpamPolicyManagedBy> managed_by{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetEnabledIpamPolicyResult&,
                                     const GetEnabledIpamPolicyResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetEnabledIpamPolicyResult::ipam_policy_enabled,
                                &GetEnabledIpamPolicyResult::ipam_policy_id,
                                &GetEnabledIpamPolicyResult::managed_by,
                                &GetEnabledIpamPolicyResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamPolicyEnabled", self.ipam_policy_enabled);
            row("ipamPolicyId", self.ipam_policy_id);
            row("managedBy", self.managed_by);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
