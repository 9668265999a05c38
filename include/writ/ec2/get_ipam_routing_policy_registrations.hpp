// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request GetIpamRoutingPolicyRegistrations.
#ifndef WRIT_EC2_GET_IPAM_ROUTING_POLICY_REGISTRATIONS_HPP
#define WRIT_EC2_GET_IPAM_ROUTING_POLICY_REGISTRATIONS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/get_ipam_routing_policy_registrations_result.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request GetIpamRoutingPolicyRegistrations. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamRoutingPolicyRegistrations.html
struct GetIpamRoutingPolicyRegistrations {
    /// IpamInternetRegistryAssociationId: text.
    Required<AnyText, struct IpamInternetRegistryAssociationId_given_right_and_in_order>
        ipam_internet_registry_association_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Cidr: a CIDR block.
    Optional<CidrBlock> cidr{};
    /// MaxResults: how many results one reply may hold, 5 to 1000.
    Optional<LimitedNumber<MaxResults, 5, 1000>> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const GetIpamRoutingPolicyRegistrations&,
                                     const GetIpamRoutingPolicyRegistrations&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "GetIpamRoutingPolicyRegistrations";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = GetIpamRoutingPolicyRegistrationsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &GetIpamRoutingPolicyRegistrations::ipam_internet_registry_association_id,
            &GetIpamRoutingPolicyRegistrations::dry_run, &GetIpamRoutingPolicyRegistrations::cidr,
            &GetIpamRoutingPolicyRegistrations::max_results,
            &GetIpamRoutingPolicyRegistrations::next_token,
            &GetIpamRoutingPolicyRegistrations::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamInternetRegistryAssociationId", self.ipam_internet_registry_association_id);
            row("DryRun", self.dry_run);
            row("Cidr", self.cidr);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
