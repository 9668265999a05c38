// SPDX-License-Identifier: BSL-1.0
/// Images, as EC2 describes them (members as of the EC2 model of 2026-08-07, botocore 1.43.67).
/// They view the reply's text. Times, such as `2015-01-25T08:00:00.000Z`, and words of which EC2
/// may know new ones tomorrow are kept as text.
#ifndef WRIT_EC2_TYPES_IMAGE_HPP
#define WRIT_EC2_TYPES_IMAGE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The states of an image: `image.state == image_state::available`. A state that is none of these
/// is kept as any other text.
namespace image_state {

/// It is being made.
inline constexpr std::string_view pending = "pending";
/// It can be used.
inline constexpr std::string_view available = "available";
/// As EC2 calls it.
inline constexpr std::string_view invalid = "invalid";
/// As EC2 calls it.
inline constexpr std::string_view deregistered = "deregistered";
/// As EC2 calls it.
inline constexpr std::string_view transient = "transient";
/// It could not be made; the state reason says why.
inline constexpr std::string_view failed = "failed";
/// As EC2 calls it.
inline constexpr std::string_view error = "error";
/// As EC2 calls it.
inline constexpr std::string_view disabled = "disabled";

}  // namespace image_state

/// Why something is in the state that it is in.
struct StateReason {
    XmlText code{};     ///< code
    XmlText message{};  ///< message

    /// Whether two say the same.
    friend constexpr bool operator==(const StateReason&, const StateReason&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&StateReason::code, &StateReason::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

/// A product code of a vendor.
struct ProductCode {
    XmlText product_code_id{};    ///< productCode
    XmlText product_code_type{};  ///< type

    /// Whether two say the same.
    friend constexpr bool operator==(const ProductCode&, const ProductCode&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ProductCode::product_code_id, &ProductCode::product_code_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("productCode", self.product_code_id);
            row("type", self.product_code_type);
        }
    };
};

/// A watermark of an image.
struct ImageWatermark {
    XmlText watermark_key{};               ///< watermarkKey
    XmlText source_image_region{};         ///< sourceImageRegion
    XmlText source_image_id{};             ///< sourceImageId
    XmlText source_image_creation_time{};  ///< sourceImageCreationTime
    XmlText watermark_creation_time{};     ///< watermarkCreationTime

    /// Whether two say the same.
    friend constexpr bool operator==(const ImageWatermark&,
                                     const ImageWatermark&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ImageWatermark::watermark_key, &ImageWatermark::source_image_region,
                    &ImageWatermark::source_image_id, &ImageWatermark::source_image_creation_time,
                    &ImageWatermark::watermark_creation_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("watermarkKey", self.watermark_key);
            row("sourceImageRegion", self.source_image_region);
            row("sourceImageId", self.source_image_id);
            row("sourceImageCreationTime", self.source_image_creation_time);
            row("watermarkCreationTime", self.watermark_creation_time);
        }
    };
};

/// The EBS volume that a device is made with.
struct EbsBlockDeviceReply {
    XmlBoolean delete_on_termination{};       ///< deleteOnTermination
    XmlInteger iops{};                        ///< iops
    XmlText snapshot_id{};                    ///< snapshotId
    XmlInteger volume_size{};                 ///< volumeSize
    XmlText volume_type{};                    ///< volumeType
    XmlText kms_key_id{};                     ///< kmsKeyId
    XmlInteger throughput{};                  ///< throughput
    XmlText outpost_arn{};                    ///< outpostArn
    XmlText availability_zone{};              ///< availabilityZone
    XmlBoolean encrypted{};                   ///< encrypted
    XmlInteger volume_initialization_rate{};  ///< VolumeInitializationRate
    XmlText availability_zone_id{};           ///< AvailabilityZoneId
    XmlInteger ebs_card_index{};              ///< EbsCardIndex

    /// Whether two say the same.
    friend constexpr bool operator==(const EbsBlockDeviceReply&,
                                     const EbsBlockDeviceReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&EbsBlockDeviceReply::delete_on_termination, &EbsBlockDeviceReply::iops,
                    &EbsBlockDeviceReply::snapshot_id, &EbsBlockDeviceReply::volume_size,
                    &EbsBlockDeviceReply::volume_type, &EbsBlockDeviceReply::kms_key_id,
                    &EbsBlockDeviceReply::throughput, &EbsBlockDeviceReply::outpost_arn,
                    &EbsBlockDeviceReply::availability_zone, &EbsBlockDeviceReply::encrypted,
                    &EbsBlockDeviceReply::volume_initialization_rate,
                    &EbsBlockDeviceReply::availability_zone_id,
                    &EbsBlockDeviceReply::ebs_card_index>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("deleteOnTermination", self.delete_on_termination);
            row("iops", self.iops);
            row("snapshotId", self.snapshot_id);
            row("volumeSize", self.volume_size);
            row("volumeType", self.volume_type);
            row("kmsKeyId", self.kms_key_id);
            row("throughput", self.throughput);
            row("outpostArn", self.outpost_arn);
            row("availabilityZone", self.availability_zone);
            row("encrypted", self.encrypted);
            row("VolumeInitializationRate", self.volume_initialization_rate);
            row("AvailabilityZoneId", self.availability_zone_id);
            row("EbsCardIndex", self.ebs_card_index);
        }
    };
};

/// A device of an image.
struct BlockDeviceMappingReply {
    Optional<EbsBlockDeviceReply> ebs{};  ///< ebs
    XmlText no_device{};                  ///< noDevice
    XmlText device_name{};                ///< deviceName
    XmlText virtual_name{};               ///< virtualName

    /// Whether two say the same.
    friend constexpr bool operator==(const BlockDeviceMappingReply&,
                                     const BlockDeviceMappingReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&BlockDeviceMappingReply::ebs, &BlockDeviceMappingReply::no_device,
                    &BlockDeviceMappingReply::device_name, &BlockDeviceMappingReply::virtual_name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ebs", self.ebs);
            row("noDevice", self.no_device);
            row("deviceName", self.device_name);
            row("virtualName", self.virtual_name);
        }
    };
};

/// An image, as EC2 describes it.
struct Image {
    Optional<ImageId> image_id{};                              ///< imageId
    XmlText state{};                                           ///< imageState
    Optional<StateReason> state_reason{};                      ///< stateReason
    XmlText name{};                                            ///< name
    XmlText description{};                                     ///< description
    XmlText owner_id{};                                        ///< imageOwnerId
    XmlText image_owner_alias{};                               ///< imageOwnerAlias
    XmlBoolean is_public{};                                    ///< isPublic
    XmlText creation_date{};                                   ///< creationDate
    XmlText architecture{};                                    ///< architecture
    XmlList<BlockDeviceMappingReply> block_device_mappings{};  ///< blockDeviceMapping
    XmlList<TagReply> tags{};                                  ///< tagSet
    XmlText platform_details{};                                ///< platformDetails
    XmlText usage_operation{};                                 ///< usageOperation
    XmlBoolean ena_support{};                                  ///< enaSupport
    XmlText hypervisor{};                                      ///< hypervisor
    XmlText root_device_name{};                                ///< rootDeviceName
    XmlText root_device_type{};                                ///< rootDeviceType
    XmlText sriov_net_support{};                               ///< sriovNetSupport
    XmlText virtualization_type{};                             ///< virtualizationType
    XmlText boot_mode{};                                       ///< bootMode
    XmlText tpm_support{};                                     ///< tpmSupport
    XmlText deprecation_time{};                                ///< deprecationTime
    XmlText imds_support{};                                    ///< imdsSupport
    XmlText source_instance_id{};                              ///< sourceInstanceId
    XmlText deregistration_protection{};                       ///< deregistrationProtection
    XmlText last_launched_time{};                              ///< lastLaunchedTime
    XmlBoolean image_allowed{};                                ///< imageAllowed
    XmlText source_image_id{};                                 ///< sourceImageId
    XmlText source_image_region{};                             ///< sourceImageRegion
    XmlBoolean free_tier_eligible{};                           ///< freeTierEligible
    XmlText public_ssm_parameter_name{};                       ///< publicSsmParameterName
    XmlList<ImageWatermark> image_watermarks{};                ///< imageWatermarkSet
    XmlText image_location{};                                  ///< imageLocation
    XmlList<ProductCode> product_codes{};                      ///< productCodes
    XmlText image_type{};                                      ///< imageType
    XmlText kernel_id{};                                       ///< kernelId
    XmlText ramdisk_id{};                                      ///< ramdiskId
    XmlText platform{};                                        ///< platform

    /// Whether two say the same.
    friend constexpr bool operator==(const Image&, const Image&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&Image::image_id, &Image::state, &Image::state_reason, &Image::name,
                    &Image::description, &Image::owner_id, &Image::image_owner_alias,
                    &Image::is_public, &Image::creation_date, &Image::architecture,
                    &Image::block_device_mappings, &Image::tags, &Image::platform_details,
                    &Image::usage_operation, &Image::ena_support, &Image::hypervisor,
                    &Image::root_device_name, &Image::root_device_type, &Image::sriov_net_support,
                    &Image::virtualization_type, &Image::boot_mode, &Image::tpm_support,
                    &Image::deprecation_time, &Image::imds_support, &Image::source_instance_id,
                    &Image::deregistration_protection, &Image::last_launched_time,
                    &Image::image_allowed, &Image::source_image_id, &Image::source_image_region,
                    &Image::free_tier_eligible, &Image::public_ssm_parameter_name,
                    &Image::image_watermarks, &Image::image_location, &Image::product_codes,
                    &Image::image_type, &Image::kernel_id, &Image::ramdisk_id, &Image::platform>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imageId", self.image_id);
            row("imageState", self.state);
            row("stateReason", self.state_reason);
            row("name", self.name);
            row("description", self.description);
            row("imageOwnerId", self.owner_id);
            row("imageOwnerAlias", self.image_owner_alias);
            row("isPublic", self.is_public);
            row("creationDate", self.creation_date);
            row("architecture", self.architecture);
            row("blockDeviceMapping", self.block_device_mappings);
            row("tagSet", self.tags);
            row("platformDetails", self.platform_details);
            row("usageOperation", self.usage_operation);
            row("enaSupport", self.ena_support);
            row("hypervisor", self.hypervisor);
            row("rootDeviceName", self.root_device_name);
            row("rootDeviceType", self.root_device_type);
            row("sriovNetSupport", self.sriov_net_support);
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
            row("imageLocation", self.image_location);
            row("productCodes", self.product_codes);
            row("imageType", self.image_type);
            row("kernelId", self.kernel_id);
            row("ramdiskId", self.ramdisk_id);
            row("platform", self.platform);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
