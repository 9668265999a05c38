// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/image.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

#include <string_view>

#include <writ/reply/reply_filler.hpp>
#include <writ/reply/xml.hpp>

namespace {

// Every element of an image, each with another text.
constexpr std::string_view everything =
    "<item>"
    "<imageId>ami-0abcdef1234567890</imageId>"
    "<imageState>imageState &amp; co</imageState>"
    "<stateReason>"
    "<code>code &amp; co</code>"
    "<message>message &amp; co</message>"
    "</stateReason>"
    "<name>name &amp; co</name>"
    "<description>description &amp; co</description>"
    "<imageOwnerId>imageOwnerId &amp; co</imageOwnerId>"
    "<imageOwnerAlias>imageOwnerAlias &amp; co</imageOwnerAlias>"
    "<isPublic>true</isPublic>"
    "<creationDate>creationDate &amp; co</creationDate>"
    "<architecture>architecture &amp; co</architecture>"
    "<blockDeviceMapping><item>"
    "<ebs>"
    "<deleteOnTermination>true</deleteOnTermination>"
    "<iops>2</iops>"
    "<snapshotId>snapshotId &amp; co</snapshotId>"
    "<volumeSize>4</volumeSize>"
    "<volumeType>volumeType &amp; co</volumeType>"
    "<kmsKeyId>kmsKeyId &amp; co</kmsKeyId>"
    "<throughput>7</throughput>"
    "<outpostArn>outpostArn &amp; co</outpostArn>"
    "<availabilityZone>availabilityZone &amp; co</availabilityZone>"
    "<encrypted>true</encrypted>"
    "<VolumeInitializationRate>11</VolumeInitializationRate>"
    "<AvailabilityZoneId>AvailabilityZoneId &amp; co</AvailabilityZoneId>"
    "<EbsCardIndex>13</EbsCardIndex>"
    "</ebs>"
    "<noDevice>noDevice &amp; co</noDevice>"
    "<deviceName>deviceName &amp; co</deviceName>"
    "<virtualName>virtualName &amp; co</virtualName>"
    "</item></blockDeviceMapping>"
    "<tagSet><item>"
    "<key>key &amp; co</key>"
    "<value>value &amp; co</value>"
    "</item></tagSet>"
    "<platformDetails>platformDetails &amp; co</platformDetails>"
    "<usageOperation>usageOperation &amp; co</usageOperation>"
    "<enaSupport>true</enaSupport>"
    "<hypervisor>hypervisor &amp; co</hypervisor>"
    "<rootDeviceName>rootDeviceName &amp; co</rootDeviceName>"
    "<rootDeviceType>rootDeviceType &amp; co</rootDeviceType>"
    "<sriovNetSupport>sriovNetSupport &amp; co</sriovNetSupport>"
    "<virtualizationType>virtualizationType &amp; co</virtualizationType>"
    "<bootMode>bootMode &amp; co</bootMode>"
    "<tpmSupport>tpmSupport &amp; co</tpmSupport>"
    "<deprecationTime>deprecationTime &amp; co</deprecationTime>"
    "<imdsSupport>imdsSupport &amp; co</imdsSupport>"
    "<sourceInstanceId>sourceInstanceId &amp; co</sourceInstanceId>"
    "<deregistrationProtection>deregistrationProtection &amp; co</deregistrationProtection>"
    "<lastLaunchedTime>lastLaunchedTime &amp; co</lastLaunchedTime>"
    "<imageAllowed>true</imageAllowed>"
    "<sourceImageId>sourceImageId &amp; co</sourceImageId>"
    "<sourceImageRegion>sourceImageRegion &amp; co</sourceImageRegion>"
    "<freeTierEligible>true</freeTierEligible>"
    "<publicSsmParameterName>publicSsmParameterName &amp; co</publicSsmParameterName>"
    "<imageWatermarkSet><item>"
    "<watermarkKey>watermarkKey &amp; co</watermarkKey>"
    "<sourceImageRegion>sourceImageRegion &amp; co</sourceImageRegion>"
    "<sourceImageId>sourceImageId &amp; co</sourceImageId>"
    "<sourceImageCreationTime>sourceImageCreationTime &amp; co</sourceImageCreationTime>"
    "<watermarkCreationTime>watermarkCreationTime &amp; co</watermarkCreationTime>"
    "</item></imageWatermarkSet>"
    "<imageLocation>imageLocation &amp; co</imageLocation>"
    "<productCodes><item>"
    "<productCode>productCode &amp; co</productCode>"
    "<type>type &amp; co</type>"
    "</item></productCodes>"
    "<imageType>imageType &amp; co</imageType>"
    "<kernelId>kernelId &amp; co</kernelId>"
    "<ramdiskId>ramdiskId &amp; co</ramdiskId>"
    "<platform>platform &amp; co</platform>"
    "</item>";

constexpr ec2::Image read(std::string_view text) {
    return detail::read_element<ec2::Image>(*read_xml(text));
}

}  // namespace

TEST_CASE("every element of an image has its member") {
    const ec2::Image image = read(everything);
    CHECK(image.image_id->text() == "ami-0abcdef1234567890");
    CHECK(image.state == "imageState & co");
    REQUIRE(image.state_reason);
    const auto reason = *image.state_reason;
    CHECK(reason.code == "code & co");
    CHECK(reason.message == "message & co");
    CHECK(image.name == "name & co");
    CHECK(image.description == "description & co");
    CHECK(image.owner_id == "imageOwnerId & co");
    CHECK(image.image_owner_alias == "imageOwnerAlias & co");
    CHECK(image.is_public.is_true());
    CHECK(image.creation_date == "creationDate & co");
    CHECK(image.architecture == "architecture & co");
    const auto mapping = *image.block_device_mappings.begin();
    REQUIRE(mapping.ebs);
    const auto ebs = *mapping.ebs;
    CHECK(ebs.delete_on_termination.is_true());
    CHECK(*ebs.iops.value() == 2);
    CHECK(ebs.snapshot_id == "snapshotId & co");
    CHECK(*ebs.volume_size.value() == 4);
    CHECK(ebs.volume_type == "volumeType & co");
    CHECK(ebs.kms_key_id == "kmsKeyId & co");
    CHECK(*ebs.throughput.value() == 7);
    CHECK(ebs.outpost_arn == "outpostArn & co");
    CHECK(ebs.availability_zone == "availabilityZone & co");
    CHECK(ebs.encrypted.is_true());
    CHECK(*ebs.volume_initialization_rate.value() == 11);
    CHECK(ebs.availability_zone_id == "AvailabilityZoneId & co");
    CHECK(*ebs.ebs_card_index.value() == 13);
    CHECK(mapping.no_device == "noDevice & co");
    CHECK(mapping.device_name == "deviceName & co");
    CHECK(mapping.virtual_name == "virtualName & co");
    const auto tag = *image.tags.begin();
    CHECK(tag.key == "key & co");
    CHECK(tag.value == "value & co");
    CHECK(image.platform_details == "platformDetails & co");
    CHECK(image.usage_operation == "usageOperation & co");
    CHECK(image.ena_support.is_true());
    CHECK(image.hypervisor == "hypervisor & co");
    CHECK(image.root_device_name == "rootDeviceName & co");
    CHECK(image.root_device_type == "rootDeviceType & co");
    CHECK(image.sriov_net_support == "sriovNetSupport & co");
    CHECK(image.virtualization_type == "virtualizationType & co");
    CHECK(image.boot_mode == "bootMode & co");
    CHECK(image.tpm_support == "tpmSupport & co");
    CHECK(image.deprecation_time == "deprecationTime & co");
    CHECK(image.imds_support == "imdsSupport & co");
    CHECK(image.source_instance_id == "sourceInstanceId & co");
    CHECK(image.deregistration_protection == "deregistrationProtection & co");
    CHECK(image.last_launched_time == "lastLaunchedTime & co");
    CHECK(image.image_allowed.is_true());
    CHECK(image.source_image_id == "sourceImageId & co");
    CHECK(image.source_image_region == "sourceImageRegion & co");
    CHECK(image.free_tier_eligible.is_true());
    CHECK(image.public_ssm_parameter_name == "publicSsmParameterName & co");
    const auto watermark = *image.image_watermarks.begin();
    CHECK(watermark.watermark_key == "watermarkKey & co");
    CHECK(watermark.source_image_region == "sourceImageRegion & co");
    CHECK(watermark.source_image_id == "sourceImageId & co");
    CHECK(watermark.source_image_creation_time == "sourceImageCreationTime & co");
    CHECK(watermark.watermark_creation_time == "watermarkCreationTime & co");
    CHECK(image.image_location == "imageLocation & co");
    const auto code = *image.product_codes.begin();
    CHECK(code.product_code_id == "productCode & co");
    CHECK(code.product_code_type == "type & co");
    CHECK(image.image_type == "imageType & co");
    CHECK(image.kernel_id == "kernelId & co");
    CHECK(image.ramdisk_id == "ramdiskId & co");
    CHECK(image.platform == "platform & co");
}

TEST_CASE("what an image lacks is nothing") {
    constexpr ec2::Image image = read("<item/>");
    static_assert(!image.image_id && !image.state_reason && image.state == "");
    static_assert(image.tags.empty() && image.block_device_mappings.empty());
    static_assert(!image.is_public.value());
    static_assert(image == ec2::Image{});
}

TEST_CASE("images are equal in all their members") {
    CHECK(read(everything) == read(everything));
    CHECK_FALSE(read(everything) == read("<item/>"));
    CHECK_FALSE(read("<item><tagSet><item><key>a</key></item></tagSet></item>") ==
                read("<item><tagSet><item><key>b</key></item></tagSet></item>"));
    CHECK_FALSE(read("<item><stateReason><code>a</code></stateReason></item>") ==
                read("<item><stateReason><code>b</code></stateReason></item>"));
}

TEST_CASE("a state is compared with the names of those that are known") {
    constexpr auto state = [](std::string_view text) { return read(text).state; };
    static_assert(state("<i><imageState>pending</imageState></i>") == ec2::image_state::pending);
    static_assert(state("<i><imageState>available</imageState></i>") ==
                  ec2::image_state::available);
    static_assert(state("<i><imageState>invalid</imageState></i>") == ec2::image_state::invalid);
    static_assert(state("<i><imageState>deregistered</imageState></i>") ==
                  ec2::image_state::deregistered);
    static_assert(state("<i><imageState>transient</imageState></i>") ==
                  ec2::image_state::transient);
    static_assert(state("<i><imageState>failed</imageState></i>") == ec2::image_state::failed);
    static_assert(state("<i><imageState>error</imageState></i>") == ec2::image_state::error);
    static_assert(state("<i><imageState>disabled</imageState></i>") == ec2::image_state::disabled);
    static_assert(state("<i><imageState>tomorrow's</imageState></i>") == "tomorrow's");
}

#endif
