// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateNatGateway.
#ifndef WRIT_EC2_CREATE_NAT_GATEWAY_HPP
#define WRIT_EC2_CREATE_NAT_GATEWAY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/allocation_id.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/availability_mode.hpp>
#include <writ/ec2/types/connectivity_type.hpp>
#include <writ/ec2/types/create_nat_gateway_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
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

/// AvailabilityZoneAddress, a structure in CreateNatGateway.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZoneAddress.html
struct AvailabilityZoneAddress {
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// AllocationId.N: allocation ids, `eipalloc-…`.
    List<AllocationId> allocation_ids{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AvailabilityZoneAddress&,
                                     const AvailabilityZoneAddress&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, zone_id_lies_outside_region,
                            destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&AvailabilityZoneAddress::availability_zone,
                                &AvailabilityZoneAddress::availability_zone_id,
                                &AvailabilityZoneAddress::allocation_ids>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AvailabilityZone", self.availability_zone);
            row("AvailabilityZoneId", self.availability_zone_id);
            row("AllocationId", self.allocation_ids);
        }
    };
};

/// The request CreateNatGateway. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html
struct CreateNatGateway {
    /// AvailabilityMode: `zonal` or `regional`.
    Optional<AvailabilityMode> availability_mode{};
    /// AllocationId: an allocation id, `eipalloc-…`.
    Optional<AllocationId> allocation_id{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// SubnetId: a subnet id, `subnet-…`.
    Optional<SubnetId> subnet_id{};
    /// VpcId: a VPC id, `vpc-…`.
    Optional<VpcId> vpc_id{};
    /// AvailabilityZoneAddress.N: a list of AvailabilityZoneAddress.
    List<AvailabilityZoneAddress> availability_zone_addresses{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// ConnectivityType: `private` or `public`.
    Optional<ConnectivityType> connectivity_type{};
    /// PrivateIpAddress: text.
    Optional<AnyText> private_ip_address{};
    /// SecondaryAllocationId.N: allocation ids, `eipalloc-…`.
    List<AllocationId> secondary_allocation_ids{};
    /// SecondaryPrivateIpAddress.N: texts.
    List<AnyText> secondary_private_ip_addresses{};
    /// SecondaryPrivateIpAddressCount: a whole number, 1 to 31.
    Optional<LimitedNumber<Integer, 1, 31>> secondary_private_ip_address_count{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateNatGateway&,
                                     const CreateNatGateway&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateNatGateway";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateNatGatewayResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"natgateway"};
        /// Its members, in order.
        using members = Members<
            &CreateNatGateway::availability_mode, &CreateNatGateway::allocation_id,
            &CreateNatGateway::client_token, &CreateNatGateway::dry_run,
            &CreateNatGateway::subnet_id, &CreateNatGateway::vpc_id,
            &CreateNatGateway::availability_zone_addresses, &CreateNatGateway::tag_specifications,
            &CreateNatGateway::connectivity_type, &CreateNatGateway::private_ip_address,
            &CreateNatGateway::secondary_allocation_ids,
            &CreateNatGateway::secondary_private_ip_addresses,
            &CreateNatGateway::secondary_private_ip_address_count, &CreateNatGateway::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AvailabilityMode", self.availability_mode);
            row("AllocationId", self.allocation_id);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row("SubnetId", self.subnet_id);
            row("VpcId", self.vpc_id);
            row("AvailabilityZoneAddress", self.availability_zone_addresses);
            row("TagSpecification", self.tag_specifications);
            row("ConnectivityType", self.connectivity_type);
            row("PrivateIpAddress", self.private_ip_address);
            row("SecondaryAllocationId", self.secondary_allocation_ids);
            row("SecondaryPrivateIpAddress", self.secondary_private_ip_addresses);
            row("SecondaryPrivateIpAddressCount", self.secondary_private_ip_address_count);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
