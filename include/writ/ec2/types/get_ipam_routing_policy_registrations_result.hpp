// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamRoutingPolicyRegistrations.
#ifndef WRIT_EC2_TYPES_GET_IPAM_ROUTING_POLICY_REGISTRATIONS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_ROUTING_POLICY_REGISTRATIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/ipam_routing_policy_registration_state.hpp
class IpamRoutingPolicyRegistrationState;

/// IpamRoutingPolicyRegistration, a structure in what EC2 answers to
/// GetIpamRoutingPolicyRegistrations.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamRoutingPolicyRegistration.html
struct IpamRoutingPolicyRegistration {
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// asnSet: texts.
    XmlList<XmlText> asns{};
    /// permitMoreSpecificAnnouncements: yes or no.
    XmlBoolean permit_more_specific_announcements{};
    /// maxLength: a whole number.
    XmlInteger max_length{};
    /// description: text.
    XmlText description{};
    /// latestDeltaId: text.
    XmlText latest_delta_id{};
    /// state: one of 8 words, such as `pending-activate`.
    XmlValue<IpamRoutingPolicyRegistrationState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamRoutingPolicyRegistration&,
                                     const IpamRoutingPolicyRegistration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &IpamRoutingPolicyRegistration::cidr, &IpamRoutingPolicyRegistration::asns,
            &IpamRoutingPolicyRegistration::permit_more_specific_announcements,
            &IpamRoutingPolicyRegistration::max_length, &IpamRoutingPolicyRegistration::description,
            &IpamRoutingPolicyRegistration::latest_delta_id, &IpamRoutingPolicyRegistration::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidr", self.cidr);
            row("asnSet", self.asns);
            row("permitMoreSpecificAnnouncements", self.permit_more_specific_announcements);
            row("maxLength", self.max_length);
            row("description", self.description);
            row("latestDeltaId", self.latest_delta_id);
            row("state", self.state);
        }
    };
};

/// What EC2 answers to GetIpamRoutingPolicyRegistrations. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamRoutingPolicyRegistrations.html
struct GetIpamRoutingPolicyRegistrationsResult {
    /// ipamRoutingPolicyRegistrationSet: a list of IpamRoutingPolicyRegistration.
    XmlList<IpamRoutingPolicyRegistration> ipam_routing_policy_registrations{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetIpamRoutingPolicyRegistrationsResult&,
                                     const GetIpamRoutingPolicyRegistrationsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&GetIpamRoutingPolicyRegistrationsResult::ipam_routing_policy_registrations,
                    &GetIpamRoutingPolicyRegistrationsResult::next_token,
                    &GetIpamRoutingPolicyRegistrationsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamRoutingPolicyRegistrationSet", self.ipam_routing_policy_registrations);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
