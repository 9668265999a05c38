// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateSubnet.
#ifndef WRIT_EC2_CREATE_SUBNET_HPP
#define WRIT_EC2_CREATE_SUBNET_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_subnet_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/ipv6_cidr_block.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateSubnet. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html
struct CreateSubnet {
    /// VpcId: a VPC id, `vpc-…`.
    Required<VpcId, struct VpcId_given_right_and_in_order> vpc_id;
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// CidrBlock: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> cidr_block{};
    /// Ipv6CidrBlock: an IPv6 CIDR block.
    Optional<Ipv6CidrBlock> ipv6_cidr_block{};
    /// OutpostArn: an Outpost ARN.
    Optional<OutpostArn> outpost_arn{};
    /// Ipv6Native: yes or no.
    YesNo ipv6_native{};
    /// Ipv4IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Optional<IpamPoolId> ipv4_ipam_pool_id{};
    /// Ipv4NetmaskLength: a whole number.
    Optional<Integer> ipv4_netmask_length{};
    /// Ipv6IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Optional<IpamPoolId> ipv6_ipam_pool_id{};
    /// Ipv6NetmaskLength: a whole number.
    Optional<Integer> ipv6_netmask_length{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateSubnet&, const CreateSubnet&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateSubnet";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateSubnetResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, tag_specification_type_rules,
                            tag_specification_rules, extra_parameter_rules,
                            zone_id_lies_outside_region, outpost_lies_outside_region,
                            destination_region_is_not_told>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"subnet"};
        /// Its members, in order.
        using members = Members<
            &CreateSubnet::vpc_id, &CreateSubnet::tag_specifications,
            &CreateSubnet::availability_zone, &CreateSubnet::availability_zone_id,
            &CreateSubnet::cidr_block, &CreateSubnet::ipv6_cidr_block, &CreateSubnet::outpost_arn,
            &CreateSubnet::ipv6_native, &CreateSubnet::ipv4_ipam_pool_id,
            &CreateSubnet::ipv4_netmask_length, &CreateSubnet::ipv6_ipam_pool_id,
            &CreateSubnet::ipv6_netmask_length, &CreateSubnet::dry_run, &CreateSubnet::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VpcId", self.vpc_id);
            row("TagSpecification", self.tag_specifications);
            row("AvailabilityZone", self.availability_zone);
            row("AvailabilityZoneId", self.availability_zone_id);
            row("CidrBlock", self.cidr_block);
            row("Ipv6CidrBlock", self.ipv6_cidr_block);
            row("OutpostArn", self.outpost_arn);
            row("Ipv6Native", self.ipv6_native);
            row("Ipv4IpamPoolId", self.ipv4_ipam_pool_id);
            row("Ipv4NetmaskLength", self.ipv4_netmask_length);
            row("Ipv6IpamPoolId", self.ipv6_ipam_pool_id);
            row("Ipv6NetmaskLength", self.ipv6_netmask_length);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
