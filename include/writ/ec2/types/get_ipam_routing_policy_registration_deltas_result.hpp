// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamRoutingPolicyRegistrationDeltas.
#ifndef WRIT_EC2_TYPES_GET_IPAM_ROUTING_POLICY_REGISTRATION_DELTAS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_ROUTING_POLICY_REGISTRATION_DELTAS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipam_routing_policy_registration_delta.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to GetIpamRoutingPolicyRegistrationDeltas. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamRoutingPolicyRegistrationDeltas.html
struct GetIpamRoutingPolicyRegistrationDeltasResult {
    /// ipamRoutingPolicyRegistrationDeltaSet: a list of IpamRoutingPolicyRegistrationDelta.
    XmlList<IpamRoutingPolicyRegistrationDelta> ipam_routing_policy_registration_deltas{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetIpamRoutingPolicyRegistrationDeltasResult&,
                                     const GetIpamRoutingPolicyRegistrationDeltasResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &GetIpamRoutingPolicyRegistrationDeltasResult::ipam_routing_policy_registration_deltas,
            &GetIpamRoutingPolicyRegistrationDeltasResult::next_token,
            &GetIpamRoutingPolicyRegistrationDeltasResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamRoutingPolicyRegistrationDeltaSet",
                self.ipam_routing_policy_registration_deltas);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
