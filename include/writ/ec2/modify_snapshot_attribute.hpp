// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifySnapshotAttribute.
#ifndef WRIT_EC2_MODIFY_SNAPSHOT_ATTRIBUTE_HPP
#define WRIT_EC2_MODIFY_SNAPSHOT_ATTRIBUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/operation_type.hpp>
#include <writ/ec2/types/permission_group.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/ec2/types/snapshot_attribute_name.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
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

/// CreateVolumePermission, a structure in ModifySnapshotAttribute.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolumePermission.html
struct CreateVolumePermission {
    /// UserId: an account id.
    Optional<AccountId> user_id{};
    /// Group: `all`.
    Optional<PermissionGroup> group{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVolumePermission&,
                                     const CreateVolumePermission&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateVolumePermission::user_id, &CreateVolumePermission::group>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("UserId", self.user_id);
            row("Group", self.group);
        }
    };
};

/// CreateVolumePermissionModifications, a structure in ModifySnapshotAttribute.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolumePermissionModifications.html
struct CreateVolumePermissionModifications {
    /// Add.N: a list of CreateVolumePermission.
    List<CreateVolumePermission> add{};
    /// Remove.N: a list of CreateVolumePermission.
    List<CreateVolumePermission> remove{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVolumePermissionModifications&,
                                     const CreateVolumePermissionModifications&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateVolumePermissionModifications::add,
                                &CreateVolumePermissionModifications::remove>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Add", self.add);
            row("Remove", self.remove);
        }
    };
};

/// The request ModifySnapshotAttribute. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html
struct ModifySnapshotAttribute {
    /// SnapshotId: a snapshot id, `snap-…`.
    Required<SnapshotId, struct SnapshotId_given_right_and_in_order> snapshot_id;
    /// Attribute: `productCodes` or `createVolumePermission`.
    Optional<SnapshotAttributeName> attribute{};
    /// CreateVolumePermission: CreateVolumePermissionModifications.
    CreateVolumePermissionModifications create_volume_permission{};
    /// UserGroup.N: texts.
    List<AnyText> group_names{};
    /// OperationType: `add` or `remove`.
    Optional<OperationType> operation_type{};
    /// UserId.N: account ids.
    List<AccountId> user_ids{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifySnapshotAttribute&,
                                     const ModifySnapshotAttribute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifySnapshotAttribute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&ModifySnapshotAttribute::snapshot_id, &ModifySnapshotAttribute::attribute,
                    &ModifySnapshotAttribute::create_volume_permission,
                    &ModifySnapshotAttribute::group_names, &ModifySnapshotAttribute::operation_type,
                    &ModifySnapshotAttribute::user_ids, &ModifySnapshotAttribute::dry_run,
                    &ModifySnapshotAttribute::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SnapshotId", self.snapshot_id);
            row("Attribute", self.attribute);
            row("CreateVolumePermission", self.create_volume_permission);
            row("UserGroup", self.group_names);
            row("OperationType", self.operation_type);
            row("UserId", self.user_ids);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
