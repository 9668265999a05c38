// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts and of model/curation.txt; do not edit it.
/// What EC2 answers to DescribeImages.
#ifndef WRIT_EC2_TYPES_DESCRIBE_IMAGES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_IMAGES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/block_device_mapping_reply.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/image_watermark.hpp>
#include <writ/ec2/types/kernel_id.hpp>
#include <writ/ec2/types/product_code.hpp>
#include <writ/ec2/types/ramdisk_id.hpp>
#include <writ/ec2/types/state_reason.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ArchitectureValues;  // writ/ec2/types/architecture_values.hpp
class BootModeValues;  // writ/ec2/types/boot_mode_values.hpp
class DeviceType;  // writ/ec2/types/device_type.hpp
class HypervisorType;  // writ/ec2/types/hypervisor_type.hpp
class ImageState;  // writ/ec2/types/image_state.hpp
class ImageTypeValues;  // writ/ec2/types/image_type_values.hpp
class ImdsSupportValues;  // writ/ec2/types/imds_support_values.hpp
class PlatformValues;  // writ/ec2/types/platform_values.hpp
class TpmSupportValues;  // writ/ec2/types/tpm_support_values.hpp
class VirtualizationType;  // writ/ec2/types/virtualization_type.hpp

/// Image, a structure in what EC2 answers to DescribeImages.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html
struct Image {
    /// platformDetails: text.
    XmlText platform_details{};
    /// usageOperation: text.
    XmlText usage_operation{};
    /// blockDeviceMapping: a list of BlockDeviceMappingReply.
    XmlList<BlockDeviceMappingReply> block_device_mappings{};
    /// description: text.
    XmlText description{};
    /// enaSupport: yes or no.
    XmlBoolean ena_support{};
    /// hypervisor: `ovm` or `xen`.
    XmlValue<HypervisorType> hypervisor{};
    /// imageOwnerAlias: text.
    XmlText image_owner_alias{};
    /// name: text.
    XmlText name{};
    /// rootDeviceName: text.
    XmlText root_device_name{};
    /// rootDeviceType: `ebs` or `instance-store`.
    XmlValue<DeviceType> root_device_type{};
    /// sriovNetSupport: text.
    XmlText sriov_net_support{};
    /// stateReason: a StateReason.
    Optional<StateReason> state_reason{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// virtualizationType: `hvm` or `paravirtual`.
    XmlValue<VirtualizationType> virtualization_type{};
    /// bootMode: `legacy-bios`, `uefi` or `uefi-preferred`.
    XmlValue<BootModeValues> boot_mode{};
    /// tpmSupport: `v2.0`.
    XmlValue<TpmSupportValues> tpm_support{};
    /// deprecationTime: text.
    XmlText deprecation_time{};
    /// imdsSupport: `v2.0`.
    XmlValue<ImdsSupportValues> imds_support{};
    /// sourceInstanceId: text.
    XmlText source_instance_id{};
    /// deregistrationProtection: text.
    XmlText deregistration_protection{};
    /// lastLaunchedTime: text.
    XmlText last_launched_time{};
    /// imageAllowed: yes or no.
    XmlBoolean image_allowed{};
    /// sourceImageId: an image id.
    XmlValue<ImageId> source_image_id{};
    /// sourceImageRegion: a Region.
    XmlValue<Region> source_image_region{};
    /// freeTierEligible: yes or no.
    XmlBoolean free_tier_eligible{};
    /// publicSsmParameterName: text.
    XmlText public_ssm_parameter_name{};
    /// imageWatermarkSet: a list of ImageWatermark.
    XmlList<ImageWatermark> image_watermarks{};
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// imageLocation: text.
    XmlText image_location{};
    /// imageState: one of 8 words, such as `pending`.
    XmlValue<ImageState> state{};
    /// imageOwnerId: text.
    XmlText owner_id{};
    /// creationDate: text.
    XmlText creation_date{};
    /// isPublic: yes or no.
    XmlBoolean is_public{};
    /// productCodes: a list of ProductCode.
    XmlList<ProductCode> product_codes{};
    /// architecture: one of 5 words, such as `i386`.
    XmlValue<ArchitectureValues> architecture{};
    /// imageType: `machine`, `kernel` or `ramdisk`.
    XmlValue<ImageTypeValues> image_type{};
    /// kernelId: a kernel id, `aki-…`.
    XmlValue<KernelId> kernel_id{};
    /// ramdiskId: a ramdisk id, `ari-…`.
    XmlValue<RamdiskId> ramdisk_id{};
    /// platform: `Windows`.
    XmlValue<PlatformValues> platform{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Image&, const Image&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &Image::platform_details, &Image::usage_operation, &Image::block_device_mappings,
            &Image::description, &Image::ena_support, &Image::hypervisor, &Image::image_owner_alias,
            &Image::name, &Image::root_device_name, &Image::root_device_type,
            &Image::sriov_net_support, &Image::state_reason, &Image::tags,
            &Image::virtualization_type, &Image::boot_mode, &Image::tpm_support,
            &Image::deprecation_time, &Image::imds_support, &Image::source_instance_id,
            &Image::deregistration_protection, &Image::last_launched_time, &Image::image_allowed,
            &Image::source_image_id, &Image::source_image_region, &Image::free_tier_eligible,
            &Image::public_ssm_parameter_name, &Image::image_watermarks, &Image::image_id,
            &Image::image_location, &Image::state, &Image::owner_id, &Image::creation_date,
            &Image::is_public, &Image::product_codes, &Image::architecture, &Image::image_type,
            &Image::kernel_id, &Image::ramdisk_id, &Image::platform>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("platformDetails", self.platform_details);
            row("usageOperation", self.usage_operation);
            row("blockDeviceMapping", self.block_device_mappings);
            row("description", self.description);
            row("enaSupport", self.ena_support);
            row("hypervisor", self.hypervisor);
            row("imageOwnerAlias", self.image_owner_alias);
            row("name", self.name);
            row("rootDeviceName", self.root_device_name);
            row("rootDeviceType", self.root_device_type);
            row("sriovNetSupport", self.sriov_net_support);
            row("stateReason", self.state_reason);
            row("tagSet", self.tags);
            row("virtualizationType", self.virtualization_type);
            row("bootMode", self.boot_mode);
            row("tpmSupport", self.tpm_support);
            row("deprecationTime", self.deprecation_time);
            row("imdsSupport", self.imds_support);
            row("sourceInstanceId", self.source_instance_id);
            row("deregistrationProtection", self.deregistration_protection);
            row("lastLaunchedTime", self.last_launched_time);
            row("imageAllowed", self.image_allowed);
            row("sourceImageId", self.source_image_id);
            row("sourceImageRegion", self.source_image_region);
            row("freeTierEligible", self.free_tier_eligible);
            row("publicSsmParameterName", self.public_ssm_parameter_name);
            row("imageWatermarkSet", self.image_watermarks);
            row("imageId", self.image_id);
            row("imageLocation", self.image_location);
            row("imageState", self.state);
            row("imageOwnerId", self.owner_id);
            row("creationDate", self.creation_date);
            row("isPublic", self.is_public);
            row("productCodes", self.product_codes);
            row("architecture", self.architecture);
            row("imageType", self.image_type);
            row("kernelId", self.kernel_id);
            row("ramdiskId", self.ramdisk_id);
            row("platform", self.platform);
        }
    };
};

/// What EC2 answers to DescribeImages. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html
struct DescribeImagesResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// imagesSet: the images, each read as it is walked over.
    XmlList<Image> images{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeImagesResult&,
                                     const DescribeImagesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeImagesResult::next_token, &DescribeImagesResult::images,
                                &DescribeImagesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("imagesSet", self.images);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
