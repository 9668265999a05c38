// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateIpamRoutingPolicyRegistration.
#ifndef WRIT_EC2_CREATE_IPAM_ROUTING_POLICY_REGISTRATION_HPP
#define WRIT_EC2_CREATE_IPAM_ROUTING_POLICY_REGISTRATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_ipam_routing_policy_registration_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateIpamRoutingPolicyRegistration. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateIpamRoutingPolicyRegistration.html
struct CreateIpamRoutingPolicyRegistration {
    /// IpamInternetRegistryAssociationId: text.
    Required<AnyText, struct IpamInternetRegistryAssociationId_given_right_and_in_order>
        ipam_internet_registry_association_id;
    /// Cidr: a CIDR block.
    Required<CidrBlock, struct Cidr_given_right_and_in_order> cidr;
    /// Asn.N: texts.
    Required<List<AnyText>, struct Asn_given_right_and_in_order> asns;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// PermitMoreSpecificAnnouncements: yes or no.
    YesNo permit_more_specific_announcements{};
    /// MaxLength: a whole number, 0 to 48.
    Optional<LimitedNumber<Integer, 0, 48>> max_length{};
    /// Description: text.
    Optional<AnyText> description{};
    /// Force: yes or no.
    YesNo force{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateIpamRoutingPolicyRegistration&,
                                     const CreateIpamRoutingPolicyRegistration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateIpamRoutingPolicyRegistration";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateIpamRoutingPolicyRegistrationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateIpamRoutingPolicyRegistration::ipam_internet_registry_association_id,
            &CreateIpamRoutingPolicyRegistration::cidr, &CreateIpamRoutingPolicyRegistration::asns,
            &CreateIpamRoutingPolicyRegistration::dry_run,
            &CreateIpamRoutingPolicyRegistration::permit_more_specific_announcements,
            &CreateIpamRoutingPolicyRegistration::max_length,
            &CreateIpamRoutingPolicyRegistration::description,
            &CreateIpamRoutingPolicyRegistration::force,
            &CreateIpamRoutingPolicyRegistration::client_token,
            &CreateIpamRoutingPolicyRegistration::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamInternetRegistryAssociationId", self.ipam_internet_registry_association_id);
            row("Cidr", self.cidr);
            row("Asn", self.asns);
            row("DryRun", self.dry_run);
            row("PermitMoreSpecificAnnouncements", self.permit_more_specific_announcements);
            row("MaxLength", self.max_length);
            row("Description", self.description);
            row("Force", self.force);
            row("ClientToken", self.client_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
