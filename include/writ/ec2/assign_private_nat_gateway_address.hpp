// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request AssignPrivateNatGatewayAddress.
#ifndef WRIT_EC2_ASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS_HPP
#define WRIT_EC2_ASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/assign_private_nat_gateway_address_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/nat_gateway_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
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

/// The request AssignPrivateNatGatewayAddress. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateNatGatewayAddress.html
struct AssignPrivateNatGatewayAddress {
    /// NatGatewayId: a NAT gateway id, `nat-…`.
    Required<NatGatewayId, struct NatGatewayId_given_right_and_in_order> nat_gateway_id;
    /// PrivateIpAddress.N: texts.
    List<AnyText> private_ip_addresses{};
    /// PrivateIpAddressCount: a whole number, 1 to 31.
    Optional<LimitedNumber<Integer, 1, 31>> private_ip_address_count{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AssignPrivateNatGatewayAddress&,
                                     const AssignPrivateNatGatewayAddress&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "AssignPrivateNatGatewayAddress";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = AssignPrivateNatGatewayAddressResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&AssignPrivateNatGatewayAddress::nat_gateway_id,
                                &AssignPrivateNatGatewayAddress::private_ip_addresses,
                                &AssignPrivateNatGatewayAddress::private_ip_address_count,
                                &AssignPrivateNatGatewayAddress::dry_run,
                                &AssignPrivateNatGatewayAddress::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NatGatewayId", self.nat_gateway_id);
            row("PrivateIpAddress", self.private_ip_addresses);
            row("PrivateIpAddressCount", self.private_ip_address_count);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
