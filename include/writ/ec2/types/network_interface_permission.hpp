// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkInterfacePermission, a structure in replies.
#ifndef WRIT_EC2_TYPES_NETWORK_INTERFACE_PERMISSION_HPP
#define WRIT_EC2_TYPES_NETWORK_INTERFACE_PERMISSION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/network_interface_permission_id.hpp>
#include <writ/ec2/types/network_interface_permission_state.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InterfacePermissionType;  // writ/ec2/types/interface_permission_type.hpp

/// NetworkInterfacePermission, a structure in what EC2 answers to CreateNetworkInterfacePermission
/// and DescribeNetworkInterfacePermissions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfacePermission.html
struct NetworkInterfacePermission {
    /// networkInterfacePermissionId: a network interface permission id, `eni-perm-…`.
    XmlValue<NetworkInterfacePermissionId> network_interface_permission_id{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// awsAccountId: an account id.
    XmlValue<AccountId> aws_account_id{};
    /// awsService: text.
    XmlText aws_service{};
    /// permission: `INSTANCE-ATTACH` or `EIP-ASSOCIATE`.
    XmlValue<InterfacePermissionType> permission{};
    /// permissionState: a NetworkInterfacePermissionState.
    Optional<NetworkInterfacePermissionState> permission_state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkInterfacePermission&,
                                     const NetworkInterfacePermission&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &NetworkInterfacePermission::network_interface_permission_id,
            &NetworkInterfacePermission::network_interface_id,
            &NetworkInterfacePermission::aws_account_id, &NetworkInterfacePermission::aws_service,
            &NetworkInterfacePermission::permission, &NetworkInterfacePermission::permission_state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkInterfacePermissionId", self.network_interface_permission_id);
            row("networkInterfaceId", self.network_interface_id);
            row("awsAccountId", self.aws_account_id);
            row("awsService", self.aws_service);
            row("permission", self.permission);
            row("permissionState", self.permission_state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
