// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyVpcEncryptionControl.
#ifndef WRIT_EC2_MODIFY_VPC_ENCRYPTION_CONTROL_HPP
#define WRIT_EC2_MODIFY_VPC_ENCRYPTION_CONTROL_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_vpc_encryption_control_result.hpp>
#include <writ/ec2/types/vpc_encryption_control_exclusion_state_input.hpp>
#include <writ/ec2/types/vpc_encryption_control_id.hpp>
#include <writ/ec2/types/vpc_encryption_control_mode.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyVpcEncryptionControl. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEncryptionControl.html
struct ModifyVpcEncryptionControl {
    /// VpcEncryptionControlId: a VPC encryption control id, `vpcec-…`.
    Required<VpcEncryptionControlId, struct VpcEncryptionControlId_given_right_and_in_order>
        vpc_encryption_control_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Mode: `monitor` or `enforce`.
    Optional<VpcEncryptionControlMode> mode{};
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
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVpcEncryptionControl&,
                                     const ModifyVpcEncryptionControl&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyVpcEncryptionControl";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyVpcEncryptionControlResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyVpcEncryptionControl::vpc_encryption_control_id,
                                &ModifyVpcEncryptionControl::dry_run,
                                &ModifyVpcEncryptionControl::mode,
                                &ModifyVpcEncryptionControl::internet_gateway_exclusion,
                                &ModifyVpcEncryptionControl::egress_only_internet_gateway_exclusion,
                                &ModifyVpcEncryptionControl::nat_gateway_exclusion,
                                &ModifyVpcEncryptionControl::virtual_private_gateway_exclusion,
                                &ModifyVpcEncryptionControl::vpc_peering_exclusion,
                                &ModifyVpcEncryptionControl::lambda_exclusion,
                                &ModifyVpcEncryptionControl::vpc_lattice_exclusion,
                                &ModifyVpcEncryptionControl::elastic_file_system_exclusion,
                                &ModifyVpcEncryptionControl::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VpcEncryptionControlId", self.vpc_encryption_control_id);
            row("DryRun", self.dry_run);
            row("Mode", self.mode);
            row("InternetGatewayExclusion", self.internet_gateway_exclusion);
            row("EgressOnlyInternetGatewayExclusion", self.egress_only_internet_gateway_exclusion);
            row("NatGatewayExclusion", self.nat_gateway_exclusion);
            row("VirtualPrivateGatewayExclusion", self.virtual_private_gateway_exclusion);
            row("VpcPeeringExclusion", self.vpc_peering_exclusion);
            row("LambdaExclusion", self.lambda_exclusion);
            row("VpcLatticeExclusion", self.vpc_lattice_exclusion);
            row("ElasticFileSystemExclusion", self.elastic_file_system_exclusion);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
