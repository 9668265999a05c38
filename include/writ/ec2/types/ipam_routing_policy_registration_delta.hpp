// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamRoutingPolicyRegistrationDelta, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_ROUTING_POLICY_REGISTRATION_DELTA_HPP
#define WRIT_EC2_TYPES_IPAM_ROUTING_POLICY_REGISTRATION_DELTA_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/ipam_routing_policy_registration_delta_state.hpp
class IpamRoutingPolicyRegistrationDeltaState;

/// IpamRoutingPolicyRegistrationDelta, a structure in what EC2 answers to 5 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamRoutingPolicyRegistrationDelta.html
struct IpamRoutingPolicyRegistrationDelta {
    /// deltaId: text.
    XmlText delta_id{};
    /// deltaJson: text.
    XmlText delta_json{};
    /// state: `pending`, `published` or `failed`.
    XmlValue<IpamRoutingPolicyRegistrationDeltaState> state{};
    /// stateMessage: text.
    XmlText state_message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamRoutingPolicyRegistrationDelta&,
                                     const IpamRoutingPolicyRegistrationDelta&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamRoutingPolicyRegistrationDelta::delta_id,
                                &IpamRoutingPolicyRegistrationDelta::delta_json,
                                &IpamRoutingPolicyRegistrationDelta::state,
                                &IpamRoutingPolicyRegistrationDelta::state_message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("deltaId", self.delta_id);
            row("deltaJson", self.delta_json);
            row("state", self.state);
            row("stateMessage", self.state_message);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
