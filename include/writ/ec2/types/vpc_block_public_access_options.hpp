// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpcBlockPublicAccessOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS_HPP
#define WRIT_EC2_TYPES_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InternetGatewayBlockMode;  // writ/ec2/types/internet_gateway_block_mode.hpp
class ManagedBy;  // writ/ec2/types/managed_by.hpp
// writ/ec2/types/vpc_block_public_access_exclusions_allowed.hpp
class VpcBlockPublicAccessExclusionsAllowed;
class VpcBlockPublicAccessState;  // writ/ec2/types/vpc_block_public_access_state.hpp

/// VpcBlockPublicAccessOptions, a structure in what EC2 answers to
/// DescribeVpcBlockPublicAccessOptions and ModifyVpcBlockPublicAccessOptions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcBlockPublicAccessOptions.html
struct VpcBlockPublicAccessOptions {
    /// awsAccountId: an account id.
    XmlValue<AccountId> aws_account_id{};
    /// awsRegion: text.
    XmlText aws_region{};
    /// state: `default-state`, `update-in-progress` or `update-complete`.
    XmlValue<VpcBlockPublicAccessState> state{};
    /// internetGatewayBlockMode: `off`, `block-bidirectional` or `block-ingress`.
    XmlValue<InternetGatewayBlockMode> internet_gateway_block_mode{};
    /// reason: text.
    XmlText reason{};
    /// lastUpdateTimestamp: a time.
    XmlValue<Timestamp> last_update_timestamp{};
    /// managedBy: `account` or `declarative-policy`.
    XmlValue<ManagedBy> managed_by{};
    /// exclusionsAllowed: `allowed` or `not-allowed`.
    XmlValue<VpcBlockPublicAccessExclusionsAllowed> exclusions_allowed{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcBlockPublicAccessOptions&,
                                     const VpcBlockPublicAccessOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpcBlockPublicAccessOptions::aws_account_id,
                                &VpcBlockPublicAccessOptions::aws_region,
                                &VpcBlockPublicAccessOptions::state,
                                &VpcBlockPublicAccessOptions::internet_gateway_block_mode,
                                &VpcBlockPublicAccessOptions::reason,
                                &VpcBlockPublicAccessOptions::last_update_timestamp,
                                &VpcBlockPublicAccessOptions::managed_by,
                                &VpcBlockPublicAccessOptions::exclusions_allowed>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("awsAccountId", self.aws_account_id);
            row("awsRegion", self.aws_region);
            row("state", self.state);
            row("internetGatewayBlockMode", self.internet_gateway_block_mode);
            row("reason", self.reason);
            row("lastUpdateTimestamp", self.last_update_timestamp);
            row("managedBy", self.managed_by);
            row("exclusionsAllowed", self.exclusions_allowed);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
