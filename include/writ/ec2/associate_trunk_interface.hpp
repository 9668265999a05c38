// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request AssociateTrunkInterface.
#ifndef WRIT_EC2_ASSOCIATE_TRUNK_INTERFACE_HPP
#define WRIT_EC2_ASSOCIATE_TRUNK_INTERFACE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/associate_trunk_interface_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request AssociateTrunkInterface. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateTrunkInterface.html
struct AssociateTrunkInterface {
    /// BranchInterfaceId: a network interface id, `eni-…`.
    Required<NetworkInterfaceId, struct BranchInterfaceId_given_right_and_in_order>
        branch_interface_id;
    /// TrunkInterfaceId: a network interface id, `eni-…`.
    Required<NetworkInterfaceId, struct TrunkInterfaceId_given_right_and_in_order>
        trunk_interface_id;
    /// VlanId: a whole number.
    Optional<Integer> vlan_id{};
    /// GreKey: a whole number.
    Optional<Integer> gre_key{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AssociateTrunkInterface&,
                                     const AssociateTrunkInterface&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "AssociateTrunkInterface";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = AssociateTrunkInterfaceResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&AssociateTrunkInterface::branch_interface_id,
                    &AssociateTrunkInterface::trunk_interface_id, &AssociateTrunkInterface::vlan_id,
                    &AssociateTrunkInterface::gre_key, &AssociateTrunkInterface::client_token,
                    &AssociateTrunkInterface::dry_run, &AssociateTrunkInterface::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("BranchInterfaceId", self.branch_interface_id);
            row("TrunkInterfaceId", self.trunk_interface_id);
            row("VlanId", self.vlan_id);
            row("GreKey", self.gre_key);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
