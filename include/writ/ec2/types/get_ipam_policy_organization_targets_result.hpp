// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamPolicyOrganizationTargets.
#ifndef WRIT_EC2_TYPES_GET_IPAM_POLICY_ORGANIZATION_TARGETS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_POLICY_ORGANIZATION_TARGETS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpamPolicyOrganizationTarget, a structure in what EC2 answers to
/// GetIpamPolicyOrganizationTargets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPolicyOrganizationTarget.html
struct IpamPolicyOrganizationTarget {
    /// organizationTargetId: text.
    XmlText organization_target_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPolicyOrganizationTarget&,
                                     const IpamPolicyOrganizationTarget&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPolicyOrganizationTarget::organization_target_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("organizationTargetId", self.organization_target_id);
        }
    };
};

/// What EC2 answers to GetIpamPolicyOrganizationTargets. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamPolicyOrganizationTargets.html
struct GetIpamPolicyOrganizationTargetsResult {
    /// organizationTargetSet: a list of IpamPolicyOrganizationTarget.
    XmlList<IpamPolicyOrganizationTarget> organization_targets{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetIpamPolicyOrganizationTargetsResult&,
                                     const GetIpamPolicyOrganizationTargetsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetIpamPolicyOrganizationTargetsResult::organization_targets,
                                &GetIpamPolicyOrganizationTargetsResult::next_token,
                                &GetIpamPolicyOrganizationTargetsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("organizationTargetSet", self.organization_targets);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
