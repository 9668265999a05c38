// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AccountVpcEncryptionControlExclusions, a structure in replies.
#ifndef WRIT_EC2_TYPES_ACCOUNT_VPC_ENCRYPTION_CONTROL_EXCLUSIONS_HPP
#define WRIT_EC2_TYPES_ACCOUNT_VPC_ENCRYPTION_CONTROL_EXCLUSIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/vpc_encryption_control_exclusion_state.hpp
class VpcEncryptionControlExclusionState;

/// AccountVpcEncryptionControlExclusions, a structure in what EC2 answers to
/// DescribeAccountVpcEncryptionControl and ModifyAccountVpcEncryptionControl. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AccountVpcEncryptionControlExclusions.html
struct AccountVpcEncryptionControlExclusions {
    /// internetGateway: `enabling`, `enabled`, `disabling` or `disabled`.
    XmlValue<VpcEncryptionControlExclusionState> internet_gateway{};
    /// egressOnlyInternetGateway: `enabling`, `enabled`, `disabling` or `disabled`.
    XmlValue<VpcEncryptionControlExclusionState> egress_only_internet_gateway{};
    /// natGateway: `enabling`, `enabled`, `disabling` or `disabled`.
    XmlValue<VpcEncryptionControlExclusionState> nat_gateway{};
    /// virtualPrivateGateway: `enabling`, `enabled`, `disabling` or `disabled`.
    XmlValue<VpcEncryptionControlExclusionState> virtual_private_gateway{};
    /// vpcPeering: `enabling`, `enabled`, `disabling` or `disabled`.
    XmlValue<VpcEncryptionControlExclusionState> vpc_peering{};
    /// lambda: `enabling`, `enabled`, `disabling` or `disabled`.
    XmlValue<VpcEncryptionControlExclusionState> lambda{};
    /// vpcLattice: `enabling`, `enabled`, `disabling` or `disabled`.
    XmlValue<VpcEncryptionControlExclusionState> vpc_lattice{};
    /// elasticFileSystem: `enabling`, `enabled`, `disabling` or `disabled`.
    XmlValue<VpcEncryptionControlExclusionState> elastic_file_system{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AccountVpcEncryptionControlExclusions&,
                                     const AccountVpcEncryptionControlExclusions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&AccountVpcEncryptionControlExclusions::internet_gateway,
                    &AccountVpcEncryptionControlExclusions::egress_only_internet_gateway,
                    &AccountVpcEncryptionControlExclusions::nat_gateway,
                    &AccountVpcEncryptionControlExclusions::virtual_private_gateway,
                    &AccountVpcEncryptionControlExclusions::vpc_peering,
                    &AccountVpcEncryptionControlExclusions::lambda,
                    &AccountVpcEncryptionControlExclusions::vpc_lattice,
                    &AccountVpcEncryptionControlExclusions::elastic_file_system>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("internetGateway", self.internet_gateway);
            row("egressOnlyInternetGateway", self.egress_only_internet_gateway);
            row("natGateway", self.nat_gateway);
            row("virtualPrivateGateway", self.virtual_private_gateway);
            row("vpcPeering", self.vpc_peering);
            row("lambda", self.lambda);
            row("vpcLattice", self.vpc_lattice);
            row("elasticFileSystem", self.elastic_file_system);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
