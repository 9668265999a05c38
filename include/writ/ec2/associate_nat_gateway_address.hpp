// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request AssociateNatGatewayAddress.
#ifndef WRIT_EC2_ASSOCIATE_NAT_GATEWAY_ADDRESS_HPP
#define WRIT_EC2_ASSOCIATE_NAT_GATEWAY_ADDRESS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/allocation_id.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/associate_nat_gateway_address_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/nat_gateway_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request AssociateNatGatewayAddress. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateNatGatewayAddress.html
struct AssociateNatGatewayAddress {
    /// NatGatewayId: a NAT gateway id, `nat-…`.
    Required<NatGatewayId, struct NatGatewayId_given_right_and_in_order> nat_gateway_id;
    /// AllocationId.N: allocation ids, `eipalloc-…`.
    Required<List<AllocationId>, struct AllocationId_given_right_and_in_order> allocation_ids;
    /// PrivateIpAddress.N: texts.
    List<AnyText> private_ip_addresses{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AssociateNatGatewayAddress&,
                                     const AssociateNatGatewayAddress&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "AssociateNatGatewayAddress";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = AssociateNatGatewayAddressResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, extra_parameter_rules,
                            zone_id_lies_outside_region, destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<
            &AssociateNatGatewayAddress::nat_gateway_id,
            &AssociateNatGatewayAddress::allocation_ids,
            &AssociateNatGatewayAddress::private_ip_addresses, &AssociateNatGatewayAddress::dry_run,
            &AssociateNatGatewayAddress::availability_zone,
            &AssociateNatGatewayAddress::availability_zone_id, &AssociateNatGatewayAddress::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NatGatewayId", self.nat_gateway_id);
            row("AllocationId", self.allocation_ids);
            row("PrivateIpAddress", self.private_ip_addresses);
            row("DryRun", self.dry_run);
            row("AvailabilityZone", self.availability_zone);
            row("AvailabilityZoneId", self.availability_zone_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
