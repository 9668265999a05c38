// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateNetworkInterfacePermission.
#ifndef WRIT_EC2_CREATE_NETWORK_INTERFACE_PERMISSION_HPP
#define WRIT_EC2_CREATE_NETWORK_INTERFACE_PERMISSION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_network_interface_permission_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/interface_permission_type.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateNetworkInterfacePermission. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterfacePermission.html
struct CreateNetworkInterfacePermission {
    /// NetworkInterfaceId: a network interface id, `eni-…`.
    Required<NetworkInterfaceId, struct NetworkInterfaceId_given_right_and_in_order>
        network_interface_id;
    /// Permission: `INSTANCE-ATTACH` or `EIP-ASSOCIATE`.
    Required<InterfacePermissionType, struct Permission_given_right_and_in_order> permission;
    /// AwsAccountId: an account id.
    Optional<AccountId> aws_account_id{};
    /// AwsService: text.
    Optional<AnyText> aws_service{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateNetworkInterfacePermission&,
                                     const CreateNetworkInterfacePermission&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateNetworkInterfacePermission";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateNetworkInterfacePermissionResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateNetworkInterfacePermission::network_interface_id,
                                &CreateNetworkInterfacePermission::permission,
                                &CreateNetworkInterfacePermission::aws_account_id,
                                &CreateNetworkInterfacePermission::aws_service,
                                &CreateNetworkInterfacePermission::dry_run,
                                &CreateNetworkInterfacePermission::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NetworkInterfaceId", self.network_interface_id);
            row("Permission", self.permission);
            row("AwsAccountId", self.aws_account_id);
            row("AwsService", self.aws_service);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
