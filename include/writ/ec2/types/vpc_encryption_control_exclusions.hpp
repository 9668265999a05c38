// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpcEncryptionControlExclusions, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPC_ENCRYPTION_CONTROL_EXCLUSIONS_HPP
#define WRIT_EC2_TYPES_VPC_ENCRYPTION_CONTROL_EXCLUSIONS_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/vpc_encryption_control_exclusion.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VpcEncryptionControlExclusions, a structure in what EC2 answers to 7 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControlExclusions.html
struct VpcEncryptionControlExclusions {
    /// internetGateway: a VpcEncryptionControlExclusion.
    Optional<VpcEncryptionControlExclusion> internet_gateway{};
    /// egressOnlyInternetGateway: a VpcEncryptionControlExclusion.
    Optional<VpcEncryptionControlExclusion> egress_only_internet_gateway{};
    /// natGateway: a VpcEncryptionControlExclusion.
    Optional<VpcEncryptionControlExclusion> nat_gateway{};
    /// virtualPrivateGateway: a VpcEncryptionControlExclusion.
    Optional<VpcEncryptionControlExclusion> virtual_private_gateway{};
    /// vpcPeering: a VpcEncryptionControlExclusion.
    Optional<VpcEncryptionControlExclusion> vpc_peering{};
    /// lambda: a VpcEncryptionControlExclusion.
    Optional<VpcEncryptionControlExclusion> lambda{};
    /// vpcLattice: a VpcEncryptionControlExclusion.
    Optional<VpcEncryptionControlExclusion> vpc_lattice{};
    /// elasticFileSystem: a VpcEncryptionControlExclusion.
    Optional<VpcEncryptionControlExclusion> elastic_file_system{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcEncryptionControlExclusions&,
                                     const VpcEncryptionControlExclusions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpcEncryptionControlExclusions::internet_gateway,
                                &VpcEncryptionControlExclusions::egress_only_internet_gateway,
                                &VpcEncryptionControlExclusions::nat_gateway,
                                &VpcEncryptionControlExclusions::virtual_private_gateway,
                                &VpcEncryptionControlExclusions::vpc_peering,
                                &VpcEncryptionControlExclusions::lambda,
                                &VpcEncryptionControlExclusions::vpc_lattice,
                                &VpcEncryptionControlExclusions::elastic_file_system>;

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
