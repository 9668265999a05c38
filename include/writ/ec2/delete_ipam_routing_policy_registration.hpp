// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DeleteIpamRoutingPolicyRegistration.
#ifndef WRIT_EC2_DELETE_IPAM_ROUTING_POLICY_REGISTRATION_HPP
#define WRIT_EC2_DELETE_IPAM_ROUTING_POLICY_REGISTRATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/delete_ipam_routing_policy_registration_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DeleteIpamRoutingPolicyRegistration. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteIpamRoutingPolicyRegistration.html
struct DeleteIpamRoutingPolicyRegistration {
    /// IpamInternetRegistryAssociationId: text.
    Required<AnyText, struct IpamInternetRegistryAssociationId_given_right_and_in_order>
        ipam_internet_registry_association_id;
    /// Cidr: a CIDR block.
    Required<CidrBlock, struct Cidr_given_right_and_in_order> cidr;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Force: yes or no.
    YesNo force{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DeleteIpamRoutingPolicyRegistration&,
                                     const DeleteIpamRoutingPolicyRegistration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DeleteIpamRoutingPolicyRegistration";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DeleteIpamRoutingPolicyRegistrationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&DeleteIpamRoutingPolicyRegistration::ipam_internet_registry_association_id,
                    &DeleteIpamRoutingPolicyRegistration::cidr,
                    &DeleteIpamRoutingPolicyRegistration::dry_run,
                    &DeleteIpamRoutingPolicyRegistration::force,
                    &DeleteIpamRoutingPolicyRegistration::client_token,
                    &DeleteIpamRoutingPolicyRegistration::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamInternetRegistryAssociationId", self.ipam_internet_registry_association_id);
            row("Cidr", self.cidr);
            row("DryRun", self.dry_run);
            row("Force", self.force);
            row("ClientToken", self.client_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
