// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeImageAttribute.
#ifndef WRIT_EC2_TYPES_DESCRIBE_IMAGE_ATTRIBUTE_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_IMAGE_ATTRIBUTE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/attribute_value_reply.hpp>
#include <writ/ec2/types/block_device_mapping_reply.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/product_code.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class PermissionGroup;  // writ/ec2/types/permission_group.hpp

/// LaunchPermissionReply, a structure in what EC2 answers to DescribeImageAttribute.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchPermission.html
struct LaunchPermissionReply {
    /// organizationArn: an ARN.
    XmlValue<Arn> organization_arn{};
    /// organizationalUnitArn: an ARN.
    XmlValue<Arn> organizational_unit_arn{};
    /// userId: an account id.
    XmlValue<AccountId> user_id{};
    /// group: `all`.
    XmlValue<PermissionGroup> group{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchPermissionReply&,
                                     const LaunchPermissionReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchPermissionReply::organization_arn,
                                &LaunchPermissionReply::organizational_unit_arn,
                                &LaunchPermissionReply::user_id, &LaunchPermissionReply::group>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("organizationArn", self.organization_arn);
            row("organizationalUnitArn", self.organizational_unit_arn);
            row("userId", self.user_id);
            row("group", self.group);
        }
    };
};

/// What EC2 answers to DescribeImageAttribute. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageAttribute.html
struct DescribeImageAttributeResult {
    /// description: an AttributeValueReply.
    Optional<AttributeValueReply> description{};
    /// kernel: an AttributeValueReply.
    Optional<AttributeValueReply> kernel_id{};
    /// ramdisk: an AttributeValueReply.
    Optional<AttributeValueReply> ramdisk_id{};
    /// sriovNetSupport: an AttributeValueReply.
    Optional<AttributeValueReply> sriov_net_support{};
    /// bootMode: an AttributeValueReply.
    Optional<AttributeValueReply> boot_mode{};
    /// tpmSupport: an AttributeValueReply.
    Optional<AttributeValueReply> tpm_support{};
    /// uefiData: an AttributeValueReply.
    Optional<AttributeValueReply> uefi_data{};
    /// lastLaunchedTime: an AttributeValueReply.
    Optional<AttributeValueReply> last_launched_time{};
    /// imdsSupport: an AttributeValueReply.
    Optional<AttributeValueReply> imds_support{};
    /// deregistrationProtection: an AttributeValueReply.
    Optional<AttributeValueReply> deregistration_protection{};
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// launchPermission: a list of LaunchPermissionReply.
    XmlList<LaunchPermissionReply> launch_permissions{};
    /// productCodes: a list of ProductCode.
    XmlList<ProductCode> product_codes{};
    /// blockDeviceMapping: a list of BlockDeviceMappingReply.
    XmlList<BlockDeviceMappingReply> block_device_mappings{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeImageAttributeResult&,
                                     const DescribeImageAttributeResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &DescribeImageAttributeResult::description, &DescribeImageAttributeResult::kernel_id,
            &DescribeImageAttributeResult::ramdisk_id,
            &DescribeImageAttributeResult::sriov_net_support,
            &DescribeImageAttributeResult::boot_mode, &DescribeImageAttributeResult::tpm_support,
            &DescribeImageAttributeResult::uefi_data,
            &DescribeImageAttributeResult::last_launched_time,
            &DescribeImageAttributeResult::imds_support,
            &DescribeImageAttributeResult::deregistration_protection,
            &DescribeImageAttributeResult::image_id,
            &DescribeImageAttributeResult::launch_permissions,
            &DescribeImageAttributeResult::product_codes,
            &DescribeImageAttributeResult::block_device_mappings,
            &DescribeImageAttributeResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("kernel", self.kernel_id);
            row("ramdisk", self.ramdisk_id);
            row("sriovNetSupport", self.sriov_net_support);
            row("bootMode", self.boot_mode);
            row("tpmSupport", self.tpm_support);
            row("uefiData", self.uefi_data);
            row("lastLaunchedTime", self.last_launched_time);
            row("imdsSupport", self.imds_support);
            row("deregistrationProtection", self.deregistration_protection);
            row("imageId", self.image_id);
            row("launchPermission", self.launch_permissions);
            row("productCodes", self.product_codes);
            row("blockDeviceMapping", self.block_device_mappings);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
