// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyAccountVpcEncryptionControl.
#ifndef WRIT_EC2_MODIFY_ACCOUNT_VPC_ENCRYPTION_CONTROL_HPP
#define WRIT_EC2_MODIFY_ACCOUNT_VPC_ENCRYPTION_CONTROL_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/account_vpc_encryption_control_mode.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_account_vpc_encryption_control_result.hpp>
#include <writ/ec2/types/vpc_encryption_control_exclusion_state_input.hpp>
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

/// The request ModifyAccountVpcEncryptionControl. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyAccountVpcEncryptionControl.html
struct ModifyAccountVpcEncryptionControl {
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Mode: `unmanaged`, `attempt-monitor` or `attempt-enforce`.
    Optional<AccountVpcEncryptionControlMode> mode{};
    /// InternetGateway: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> internet_gateway{};
    /// EgressOnlyInternetGateway: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> egress_only_internet_gateway{};
    /// NatGateway: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> nat_gateway{};
    /// VirtualPrivateGateway: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> virtual_private_gateway{};
    /// VpcPeering: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> vpc_peering{};
    /// Lambda: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> lambda{};
    /// VpcLattice: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> vpc_lattice{};
    /// ElasticFileSystem: `enable` or `disable`.
    Optional<VpcEncryptionControlExclusionStateInput> elastic_file_system{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyAccountVpcEncryptionControl&,
                                     const ModifyAccountVpcEncryptionControl&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyAccountVpcEncryptionControl";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyAccountVpcEncryptionControlResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyAccountVpcEncryptionControl::dry_run,
                                &ModifyAccountVpcEncryptionControl::mode,
                                &ModifyAccountVpcEncryptionControl::internet_gateway,
                                &ModifyAccountVpcEncryptionControl::egress_only_internet_gateway,
                                &ModifyAccountVpcEncryptionControl::nat_gateway,
                                &ModifyAccountVpcEncryptionControl::virtual_private_gateway,
                                &ModifyAccountVpcEncryptionControl::vpc_peering,
                                &ModifyAccountVpcEncryptionControl::lambda,
                                &ModifyAccountVpcEncryptionControl::vpc_lattice,
                                &ModifyAccountVpcEncryptionControl::elastic_file_system,
                                &ModifyAccountVpcEncryptionControl::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DryRun", self.dry_run);
            row("Mode", self.mode);
            row("InternetGateway", self.internet_gateway);
            row("EgressOnlyInternetGateway", self.egress_only_internet_gateway);
            row("NatGateway", self.nat_gateway);
            row("VirtualPrivateGateway", self.virtual_private_gateway);
            row("VpcPeering", self.vpc_peering);
            row("Lambda", self.lambda);
            row("VpcLattice", self.vpc_lattice);
            row("ElasticFileSystem", self.elastic_file_system);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
