// SPDX-License-Identifier: BSL-1.0
/// Images, as EC2 describes them (members as of the EC2 model of 2026-08-07, botocore 1.43.67).
/// They view the reply's text. Times, such as `2015-01-25T08:00:00.000Z`, and words of which EC2
/// may know new ones tomorrow are kept as text.
#ifndef WRIT_EC2_TYPES_IMAGE_HPP
#define WRIT_EC2_TYPES_IMAGE_HPP

#include <concepts>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/value/image_id.hpp>

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
};

/// What is read from a reply.
template <class Self, class Row>
    requires std::same_as<const Self, const StateReason>
constexpr void reply_table(Self& reason, Row& row) {
    row("code", reason.code);
    row("message", reason.message);
}

/// A product code of a vendor.
struct ProductCode {
    XmlText product_code_id{};    ///< productCode
    XmlText product_code_type{};  ///< type

    /// Whether two say the same.
    friend constexpr bool operator==(const ProductCode&, const ProductCode&) noexcept = default;
};

/// What is read from a reply.
template <class Self, class Row>
    requires std::same_as<const Self, const ProductCode>
constexpr void reply_table(Self& code, Row& row) {
    row("productCode", code.product_code_id);
    row("type", code.product_code_type);
}

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
};

/// What is read from a reply.
template <class Self, class Row>
    requires std::same_as<const Self, const ImageWatermark>
constexpr void reply_table(Self& watermark, Row& row) {
    row("watermarkKey", watermark.watermark_key);
    row("sourceImageRegion", watermark.source_image_region);
    row("sourceImageId", watermark.source_image_id);
    row("sourceImageCreationTime", watermark.source_image_creation_time);
    row("watermarkCreationTime", watermark.watermark_creation_time);
}

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
};

/// What is read from a reply.
template <class Self, class Row>
    requires std::same_as<const Self, const EbsBlockDeviceReply>
constexpr void reply_table(Self& device, Row& row) {
    row("deleteOnTermination", device.delete_on_termination);
    row("iops", device.iops);
    row("snapshotId", device.snapshot_id);
    row("volumeSize", device.volume_size);
    row("volumeType", device.volume_type);
    row("kmsKeyId", device.kms_key_id);
    row("throughput", device.throughput);
    row("outpostArn", device.outpost_arn);
    row("availabilityZone", device.availability_zone);
    row("encrypted", device.encrypted);
    row("VolumeInitializationRate", device.volume_initialization_rate);
    row("AvailabilityZoneId", device.availability_zone_id);
    row("EbsCardIndex", device.ebs_card_index);
}

/// A device of an image.
struct BlockDeviceMappingReply {
    Optional<EbsBlockDeviceReply> ebs{};  ///< ebs
    XmlText no_device{};                  ///< noDevice
    XmlText device_name{};                ///< deviceName
    XmlText virtual_name{};               ///< virtualName

    /// Whether two say the same.
    friend constexpr bool operator==(const BlockDeviceMappingReply&,
                                     const BlockDeviceMappingReply&) noexcept = default;
};

/// What is read from a reply.
template <class Self, class Row>
    requires std::same_as<const Self, const BlockDeviceMappingReply>
constexpr void reply_table(Self& mapping, Row& row) {
    row("ebs", mapping.ebs);
    row("noDevice", mapping.no_device);
    row("deviceName", mapping.device_name);
    row("virtualName", mapping.virtual_name);
}

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
};

/// What is read from a reply.
template <class Self, class Row>
    requires std::same_as<const Self, const Image>
constexpr void reply_table(Self& image, Row& row) {
    row("imageId", image.image_id);
    row("imageState", image.state);
    row("stateReason", image.state_reason);
    row("name", image.name);
    row("description", image.description);
    row("imageOwnerId", image.owner_id);
    row("imageOwnerAlias", image.image_owner_alias);
    row("isPublic", image.is_public);
    row("creationDate", image.creation_date);
    row("architecture", image.architecture);
    row("blockDeviceMapping", image.block_device_mappings);
    row("tagSet", image.tags);
    row("platformDetails", image.platform_details);
    row("usageOperation", image.usage_operation);
    row("enaSupport", image.ena_support);
    row("hypervisor", image.hypervisor);
    row("rootDeviceName", image.root_device_name);
    row("rootDeviceType", image.root_device_type);
    row("sriovNetSupport", image.sriov_net_support);
    row("virtualizationType", image.virtualization_type);
    row("bootMode", image.boot_mode);
    row("tpmSupport", image.tpm_support);
    row("deprecationTime", image.deprecation_time);
    row("imdsSupport", image.imds_support);
    row("sourceInstanceId", image.source_instance_id);
    row("deregistrationProtection", image.deregistration_protection);
    row("lastLaunchedTime", image.last_launched_time);
    row("imageAllowed", image.image_allowed);
    row("sourceImageId", image.source_image_id);
    row("sourceImageRegion", image.source_image_region);
    row("freeTierEligible", image.free_tier_eligible);
    row("publicSsmParameterName", image.public_ssm_parameter_name);
    row("imageWatermarkSet", image.image_watermarks);
    row("imageLocation", image.image_location);
    row("productCodes", image.product_codes);
    row("imageType", image.image_type);
    row("kernelId", image.kernel_id);
    row("ramdiskId", image.ramdisk_id);
    row("platform", image.platform);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
