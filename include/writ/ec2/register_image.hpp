// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request RegisterImage.
#ifndef WRIT_EC2_REGISTER_IMAGE_HPP
#define WRIT_EC2_REGISTER_IMAGE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/architecture_values.hpp>
#include <writ/ec2/types/block_device_mapping.hpp>
#include <writ/ec2/types/boot_mode_values.hpp>
#include <writ/ec2/types/description.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/image_name.hpp>
#include <writ/ec2/types/imds_support_values.hpp>
#include <writ/ec2/types/kernel_id.hpp>
#include <writ/ec2/types/ramdisk_id.hpp>
#include <writ/ec2/types/register_image_result.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/tpm_support_values.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/limited_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request RegisterImage. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html
struct RegisterImage {
    /// Name: an image name, 3 to 128 characters.
    Required<ImageName, struct Name_given_right_and_in_order> name;
    /// ImageLocation: text.
    Optional<AnyText> image_location{};
    /// BillingProduct.N: texts.
    List<AnyText> billing_products{};
    /// BootMode: `legacy-bios`, `uefi` or `uefi-preferred`.
    Optional<BootModeValues> boot_mode{};
    /// TpmSupport: `v2.0`.
    Optional<TpmSupportValues> tpm_support{};
    /// UefiData: text, at most 64000 characters.
    Optional<LimitedText<0, 64000>> uefi_data{};
    /// ImdsSupport: `v2.0`.
    Optional<ImdsSupportValues> imds_support{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Description: a description, at most 255 characters.
    Optional<Description> description{};
    /// Architecture: one of 5 words, such as `i386`.
    Optional<ArchitectureValues> architecture{};
    /// KernelId: a kernel id, `aki-…`.
    Optional<KernelId> kernel_id{};
    /// RamdiskId: a ramdisk id, `ari-…`.
    Optional<RamdiskId> ramdisk_id{};
    /// RootDeviceName: text.
    Optional<AnyText> root_device_name{};
    /// BlockDeviceMapping.N: a list of BlockDeviceMapping.
    List<BlockDeviceMapping> block_device_mappings{};
    /// VirtualizationType: text.
    Optional<AnyText> virtualization_type{};
    /// SriovNetSupport: text.
    Optional<AnyText> sriov_net_support{};
    /// EnaSupport: yes or no.
    YesNo ena_support{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const RegisterImage&, const RegisterImage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "RegisterImage";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = RegisterImageResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"image"};
        /// Its members, in order.
        using members = Members<
            &RegisterImage::name, &RegisterImage::image_location, &RegisterImage::billing_products,
            &RegisterImage::boot_mode, &RegisterImage::tpm_support, &RegisterImage::uefi_data,
            &RegisterImage::imds_support, &RegisterImage::tag_specifications,
            &RegisterImage::dry_run, &RegisterImage::description, &RegisterImage::architecture,
            &RegisterImage::kernel_id, &RegisterImage::ramdisk_id, &RegisterImage::root_device_name,
            &RegisterImage::block_device_mappings, &RegisterImage::virtualization_type,
            &RegisterImage::sriov_net_support, &RegisterImage::ena_support, &RegisterImage::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Name", self.name);
            row("ImageLocation", self.image_location);
            row("BillingProduct", self.billing_products);
            row("BootMode", self.boot_mode);
            row("TpmSupport", self.tpm_support);
            row("UefiData", self.uefi_data);
            row("ImdsSupport", self.imds_support);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row("Description", self.description);
            row("Architecture", self.architecture);
            row("KernelId", self.kernel_id);
            row("RamdiskId", self.ramdisk_id);
            row("RootDeviceName", self.root_device_name);
            row("BlockDeviceMapping", self.block_device_mappings);
            row("VirtualizationType", self.virtualization_type);
            row("SriovNetSupport", self.sriov_net_support);
            row("EnaSupport", self.ena_support);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
