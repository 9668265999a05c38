// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyFpgaImageAttribute.
#ifndef WRIT_EC2_MODIFY_FPGA_IMAGE_ATTRIBUTE_HPP
#define WRIT_EC2_MODIFY_FPGA_IMAGE_ATTRIBUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/fpga_image_attribute_name.hpp>
#include <writ/ec2/types/fpga_image_id.hpp>
#include <writ/ec2/types/modify_fpga_image_attribute_result.hpp>
#include <writ/ec2/types/operation_type.hpp>
#include <writ/ec2/types/permission_group.hpp>
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

/// LoadPermissionRequest, a structure in ModifyFpgaImageAttribute.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LoadPermissionRequest.html
struct LoadPermissionRequest {
    /// Group: `all`.
    Optional<PermissionGroup> group{};
    /// UserId: an account id.
    Optional<AccountId> user_id{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LoadPermissionRequest&,
                                     const LoadPermissionRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LoadPermissionRequest::group, &LoadPermissionRequest::user_id>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Group", self.group);
            row("UserId", self.user_id);
        }
    };
};

/// LoadPermissionModifications, a structure in ModifyFpgaImageAttribute.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LoadPermissionModifications.html
struct LoadPermissionModifications {
    /// Add.N: a list of LoadPermissionRequest.
    List<LoadPermissionRequest> add{};
    /// Remove.N: a list of LoadPermissionRequest.
    List<LoadPermissionRequest> remove{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LoadPermissionModifications&,
                                     const LoadPermissionModifications&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LoadPermissionModifications::add,
                                &LoadPermissionModifications::remove>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Add", self.add);
            row("Remove", self.remove);
        }
    };
};

/// The request ModifyFpgaImageAttribute. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyFpgaImageAttribute.html
struct ModifyFpgaImageAttribute {
    /// FpgaImageId: an FPGA image id, `afi-…`.
    Required<FpgaImageId, struct FpgaImageId_given_right_and_in_order> fpga_image_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Attribute: `description`, `name`, `loadPermission` or `productCodes`.
    Optional<FpgaImageAttributeName> attribute{};
    /// OperationType: `add` or `remove`.
    Optional<OperationType> operation_type{};
    /// UserId.N: account ids.
    List<AccountId> user_ids{};
    /// UserGroup.N: texts.
    List<AnyText> user_groups{};
    /// ProductCode.N: texts.
    List<AnyText> product_codes{};
    /// LoadPermission: LoadPermissionModifications.
    LoadPermissionModifications load_permission{};
    /// Description: text.
    Optional<AnyText> description{};
    /// Name: text.
    Optional<AnyText> name{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyFpgaImageAttribute&,
                                     const ModifyFpgaImageAttribute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyFpgaImageAttribute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyFpgaImageAttributeResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ModifyFpgaImageAttribute::fpga_image_id, &ModifyFpgaImageAttribute::dry_run,
            &ModifyFpgaImageAttribute::attribute, &ModifyFpgaImageAttribute::operation_type,
            &ModifyFpgaImageAttribute::user_ids, &ModifyFpgaImageAttribute::user_groups,
            &ModifyFpgaImageAttribute::product_codes, &ModifyFpgaImageAttribute::load_permission,
            &ModifyFpgaImageAttribute::description, &ModifyFpgaImageAttribute::name,
            &ModifyFpgaImageAttribute::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("FpgaImageId", self.fpga_image_id);
            row("DryRun", self.dry_run);
            row("Attribute", self.attribute);
            row("OperationType", self.operation_type);
            row("UserId", self.user_ids);
            row("UserGroup", self.user_groups);
            row("ProductCode", self.product_codes);
            row("LoadPermission", self.load_permission);
            row("Description", self.description);
            row("Name", self.name);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
