// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyImageAttribute.
#ifndef WRIT_EC2_MODIFY_IMAGE_ATTRIBUTE_HPP
#define WRIT_EC2_MODIFY_IMAGE_ATTRIBUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/attribute_value.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/operation_type.hpp>
#include <writ/ec2/types/permission_group.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchPermission, a structure in ModifyImageAttribute.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchPermission.html
struct LaunchPermission {
    /// OrganizationArn: an ARN.
    Optional<Arn> organization_arn{};
    /// OrganizationalUnitArn: an ARN.
    Optional<Arn> organizational_unit_arn{};
    /// UserId: an account id.
    Optional<AccountId> user_id{};
    /// Group: `all`.
    Optional<PermissionGroup> group{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchPermission&,
                                     const LaunchPermission&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("OrganizationArn", self.organization_arn);
            tell("OrganizationalUnitArn", self.organizational_unit_arn);
        }
        /// Its members, in order.
        using members = Members<&LaunchPermission::organization_arn,
                                &LaunchPermission::organizational_unit_arn,
                                &LaunchPermission::user_id, &LaunchPermission::group>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("OrganizationArn", self.organization_arn);
            row("OrganizationalUnitArn", self.organizational_unit_arn);
            row("UserId", self.user_id);
            row("Group", self.group);
        }
    };
};

/// LaunchPermissionModifications, a structure in ModifyImageAttribute.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchPermissionModifications.html
struct LaunchPermissionModifications {
    /// Add.N: a list of LaunchPermission.
    List<LaunchPermission> add{};
    /// Remove.N: a list of LaunchPermission.
    List<LaunchPermission> remove{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchPermissionModifications&,
                                     const LaunchPermissionModifications&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchPermissionModifications::add,
                                &LaunchPermissionModifications::remove>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Add", self.add);
            row("Remove", self.remove);
        }
    };
};

/// The request ModifyImageAttribute. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html
struct ModifyImageAttribute {
    /// ImageId: an image id.
    Required<ImageId, struct ImageId_given_right_and_in_order> image_id;
    /// Attribute: text.
    Optional<AnyText> attribute{};
    /// Description: an AttributeValue.
    AttributeValue description{};
    /// LaunchPermission: LaunchPermissionModifications.
    LaunchPermissionModifications launch_permission{};
    /// OperationType: `add` or `remove`.
    Optional<OperationType> operation_type{};
    /// ProductCode.N: texts.
    List<AnyText> product_codes{};
    /// UserGroup.N: texts.
    List<AnyText> user_groups{};
    /// UserId.N: account ids.
    List<AccountId> user_ids{};
    /// Value: text.
    Optional<AnyText> value{};
    /// OrganizationArn.N: ARNs.
    List<Arn> organization_arns{};
    /// OrganizationalUnitArn.N: ARNs.
    List<Arn> organizational_unit_arns{};
    /// ImdsSupport: an AttributeValue.
    AttributeValue imds_support{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyImageAttribute&,
                                     const ModifyImageAttribute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyImageAttribute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("OrganizationArn.N", self.organization_arns);
            tell("OrganizationalUnitArn.N", self.organizational_unit_arns);
        }
        /// Its members, in order.
        using members = Members<
            &ModifyImageAttribute::image_id, &ModifyImageAttribute::attribute,
            &ModifyImageAttribute::description, &ModifyImageAttribute::launch_permission,
            &ModifyImageAttribute::operation_type, &ModifyImageAttribute::product_codes,
            &ModifyImageAttribute::user_groups, &ModifyImageAttribute::user_ids,
            &ModifyImageAttribute::value, &ModifyImageAttribute::organization_arns,
            &ModifyImageAttribute::organizational_unit_arns, &ModifyImageAttribute::imds_support,
            &ModifyImageAttribute::dry_run, &ModifyImageAttribute::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ImageId", self.image_id);
            row("Attribute", self.attribute);
            row("Description", self.description);
            row("LaunchPermission", self.launch_permission);
            row("OperationType", self.operation_type);
            row("ProductCode", self.product_codes);
            row("UserGroup", self.user_groups);
            row("UserId", self.user_ids);
            row("Value", self.value);
            row("OrganizationArn", self.organization_arns);
            row("OrganizationalUnitArn", self.organizational_unit_arns);
            row("ImdsSupport", self.imds_support);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
