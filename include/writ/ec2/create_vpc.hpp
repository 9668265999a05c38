// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateVpc.
#ifndef WRIT_EC2_CREATE_VPC_HPP
#define WRIT_EC2_CREATE_VPC_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_vpc_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/ipv6_pool_ec2_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/tenancy.hpp>
#include <writ/ec2/types/vpc_encryption_control_exclusion_state_input.hpp>
#include <writ/ec2/types/vpc_encryption_control_mode.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/ipv6_cidr_block.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VpcEncryptionControlConfiguration, a structure in CreateVpc.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControlConfiguration.html
struct VpcEncryptionControlConfiguration {
    /// Mode: `monitor` or `enforce`.
    Required<VpcEncryptionControlMode, struct Mode_given_right_and_in_order> mode;
    /// InternetGatewayExclusion: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> internet_gateway_exclusion{};
    /// EgressOnlyInternetGatewayExclusion: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> egress_only_internet_gateway_exclusion{};
    /// NatGatewayExclusion: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> nat_gateway_exclusion{};
    /// VirtualPrivateGatewayExclusion: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> virtual_private_gateway_exclusion{};
    /// VpcPeeringExclusion: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> vpc_peering_exclusion{};
    /// LambdaExclusion: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> lambda_exclusion{};
    /// VpcLatticeExclusion: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> vpc_lattice_exclusion{};
    /// ElasticFileSystemExclusion: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> elastic_file_system_exclusion{};

    /// Whether two are equal.
    friend constexpr bool operator==(const VpcEncryptionControlConfiguration&,
                                     const VpcEncryptionControlConfiguration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&VpcEncryptionControlConfiguration::mode,
                    &VpcEncryptionControlConfiguration::internet_gateway_exclusion,
                    &VpcEncryptionControlConfiguration::egress_only_internet_gateway_exclusion,
                    &VpcEncryptionControlConfiguration::nat_gateway_exclusion,
                    &VpcEncryptionControlConfiguration::virtual_private_gateway_exclusion,
                    &VpcEncryptionControlConfiguration::vpc_peering_exclusion,
                    &VpcEncryptionControlConfiguration::lambda_exclusion,
                    &VpcEncryptionControlConfiguration::vpc_lattice_exclusion,
                    &VpcEncryptionControlConfiguration::elastic_file_system_exclusion>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Mode", self.mode);
            row("InternetGatewayExclusion", self.internet_gateway_exclusion);
            row("EgressOnlyInternetGatewayExclusion", self.egress_only_internet_gateway_exclusion);
            row("NatGatewayExclusion", self.nat_gateway_exclusion);
            row("VirtualPrivateGatewayExclusion", self.virtual_private_gateway_exclusion);
            row("VpcPeeringExclusion", self.vpc_peering_exclusion);
            row("LambdaExclusion", self.lambda_exclusion);
            row("VpcLatticeExclusion", self.vpc_lattice_exclusion);
            row("ElasticFileSystemExclusion", self.elastic_file_system_exclusion);
        }
    };
};

/// The request CreateVpc. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html
struct CreateVpc {
    /// CidrBlock: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> cidr_block{};
    /// Ipv6Pool: an IPv6 pool EC2 id, `ipv6pool-ec2-…`.
    Optional<Ipv6PoolEc2Id> ipv6_pool{};
    /// Ipv6CidrBlock: an IPv6 CIDR block.
    Optional<Ipv6CidrBlock> ipv6_cidr_block{};
    /// Ipv4IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Optional<IpamPoolId> ipv4_ipam_pool_id{};
    /// Ipv4NetmaskLength: a whole number.
    Optional<Integer> ipv4_netmask_length{};
    /// Ipv6IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Optional<IpamPoolId> ipv6_ipam_pool_id{};
    /// Ipv6NetmaskLength: a whole number.
    Optional<Integer> ipv6_netmask_length{};
    /// Ipv6CidrBlockNetworkBorderGroup: text.
    Optional<AnyText> ipv6_cidr_block_network_border_group{};
    /// VpcEncryptionControl: a VpcEncryptionControlConfiguration.
    Optional<VpcEncryptionControlConfiguration> vpc_encryption_control{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// InstanceTenancy: `default`, `dedicated` or `host`.
    Optional<Tenancy> instance_tenancy{};
    /// AmazonProvidedIpv6CidrBlock: yes or no.
    YesNo amazon_provided_ipv6_cidr_block{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVpc&, const CreateVpc&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateVpc";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateVpcResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"vpc"};
        /// Its members, in order.
        using members = Members<
            &CreateVpc::cidr_block, &CreateVpc::ipv6_pool, &CreateVpc::ipv6_cidr_block,
            &CreateVpc::ipv4_ipam_pool_id, &CreateVpc::ipv4_netmask_length,
            &CreateVpc::ipv6_ipam_pool_id, &CreateVpc::ipv6_netmask_length,
            &CreateVpc::ipv6_cidr_block_network_border_group, &CreateVpc::vpc_encryption_control,
            &CreateVpc::tag_specifications, &CreateVpc::dry_run, &CreateVpc::instance_tenancy,
            &CreateVpc::amazon_provided_ipv6_cidr_block, &CreateVpc::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CidrBlock", self.cidr_block);
            row("Ipv6Pool", self.ipv6_pool);
            row("Ipv6CidrBlock", self.ipv6_cidr_block);
            row("Ipv4IpamPoolId", self.ipv4_ipam_pool_id);
            row("Ipv4NetmaskLength", self.ipv4_netmask_length);
            row("Ipv6IpamPoolId", self.ipv6_ipam_pool_id);
            row("Ipv6NetmaskLength", self.ipv6_netmask_length);
            row("Ipv6CidrBlockNetworkBorderGroup", self.ipv6_cidr_block_network_border_group);
            row("VpcEncryptionControl", self.vpc_encryption_control);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row("InstanceTenancy", self.instance_tenancy);
            row("AmazonProvidedIpv6CidrBlock", self.amazon_provided_ipv6_cidr_block);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
