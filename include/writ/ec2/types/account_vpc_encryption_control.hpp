// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AccountVpcEncryptionControl, a structure in replies.
#ifndef WRIT_EC2_TYPES_ACCOUNT_VPC_ENCRYPTION_CONTROL_HPP
#define WRIT_EC2_TYPES_ACCOUNT_VPC_ENCRYPTION_CONTROL_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/account_vpc_encryption_control_exclusions.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AccountVpcEncryptionControlMode;  // writ/ec2/types/account_vpc_encryption_control_mode.hpp
class AccountVpcEncryptionControlState;  // writ/ec2/types/account_vpc_encryption_control_state.hpp
class ManagedBy;  // writ/ec2/types/managed_by.hpp

/// AccountVpcEncryptionControl, a structure in what EC2 answers to
/// DescribeAccountVpcEncryptionControl and ModifyAccountVpcEncryptionControl. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AccountVpcEncryptionControl.html
struct AccountVpcEncryptionControl {
    /// state: one of 5 words, such as `default-state`.
    XmlValue<AccountVpcEncryptionControlState> state{};
    /// mode: `unmanaged`, `attempt-monitor` or `attempt-enforce`.
    XmlValue<AccountVpcEncryptionControlMode> mode{};
    /// exclusions: AccountVpcEncryptionControlExclusions.
    Optional<AccountVpcEncryptionControlExclusions> exclusions{};
    /// managedBy: `account` or `declarative-policy`.
    XmlValue<ManagedBy> managed_by{};
    /// lastUpdateTimestamp: a time.
    XmlValue<Timestamp> last_update_timestamp{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AccountVpcEncryptionControl&,
                                     const AccountVpcEncryptionControl&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &AccountVpcEncryptionControl::state, &AccountVpcEncryptionControl::mode,
            &AccountVpcEncryptionControl::exclusions, &AccountVpcEncryptionControl::managed_by,
            &AccountVpcEncryptionControl::last_update_timestamp>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("state", self.state);
            row("mode", self.mode);
            row("exclusions", self.exclusions);
            row("managedBy", self.managed_by);
            row("lastUpdateTimestamp", self.last_update_timestamp);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
