// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeFpgaImages.
#ifndef WRIT_EC2_TYPES_DESCRIBE_FPGA_IMAGES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_FPGA_IMAGES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/fpga_image_id.hpp>
#include <writ/ec2/types/product_code.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class FpgaImageStateCode;  // writ/ec2/types/fpga_image_state_code.hpp

/// PciId, a structure in what EC2 answers to DescribeFpgaImages.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PciId.html
struct PciId {
    /// DeviceId: text.
    XmlText device_id{};
    /// VendorId: text.
    XmlText vendor_id{};
    /// SubsystemId: text.
    XmlText subsystem_id{};
    /// SubsystemVendorId: text.
    XmlText subsystem_vendor_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PciId&, const PciId&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PciId::device_id, &PciId::vendor_id, &PciId::subsystem_id,
                                &PciId::subsystem_vendor_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("DeviceId", self.device_id);
            row("VendorId", self.vendor_id);
            row("SubsystemId", self.subsystem_id);
            row("SubsystemVendorId", self.subsystem_vendor_id);
        }
    };
};

/// FpgaImageState, a structure in what EC2 answers to DescribeFpgaImages.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FpgaImageState.html
struct FpgaImageState {
    /// code: `pending`, `failed`, `available` or `unavailable`.
    XmlValue<FpgaImageStateCode> code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FpgaImageState&,
                                     const FpgaImageState&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FpgaImageState::code, &FpgaImageState::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

/// FpgaImage, a structure in what EC2 answers to DescribeFpgaImages.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FpgaImage.html
struct FpgaImage {
    /// fpgaImageId: an FPGA image id, `afi-…`.
    XmlValue<FpgaImageId> fpga_image_id{};
    /// fpgaImageGlobalId: text.
    XmlText fpga_image_global_id{};
    /// name: text.
    XmlText name{};
    /// description: text.
    XmlText description{};
    /// shellVersion: text.
    XmlText shell_version{};
    /// pciId: a PciId.
    Optional<PciId> pci_id{};
    /// state: a FpgaImageState.
    Optional<FpgaImageState> state{};
    /// createTime: a time.
    XmlValue<Timestamp> create_time{};
    /// updateTime: a time.
    XmlValue<Timestamp> update_time{};
    /// ownerId: text.
    XmlText owner_id{};
    /// ownerAlias: text.
    XmlText owner_alias{};
    /// productCodes: a list of ProductCode.
    XmlList<ProductCode> product_codes{};
    /// tags: a list of TagReply.
    XmlList<TagReply> tags{};
    /// public: yes or no.
    XmlBoolean is_public{};
    /// dataRetentionSupport: yes or no.
    XmlBoolean data_retention_support{};
    /// instanceTypes: texts.
    XmlList<XmlText> instance_types{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FpgaImage&, const FpgaImage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FpgaImage::fpga_image_id, &FpgaImage::fpga_image_global_id,
                                &FpgaImage::name, &FpgaImage::description,
                                &FpgaImage::shell_version, &FpgaImage::pci_id, &FpgaImage::state,
                                &FpgaImage::create_time, &FpgaImage::update_time,
                                &FpgaImage::owner_id, &FpgaImage::owner_alias,
                                &FpgaImage::product_codes, &FpgaImage::tags, &FpgaImage::is_public,
                                &FpgaImage::data_retention_support, &FpgaImage::instance_types>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("fpgaImageId", self.fpga_image_id);
            row("fpgaImageGlobalId", self.fpga_image_global_id);
            row("name", self.name);
            row("description", self.description);
            row("shellVersion", self.shell_version);
            row("pciId", self.pci_id);
            row("state", self.state);
            row("createTime", self.create_time);
            row("updateTime", self.update_time);
            row("ownerId", self.owner_id);
            row("ownerAlias", self.owner_alias);
            row("productCodes", self.product_codes);
            row("tags", self.tags);
            row("public", self.is_public);
            row("dataRetentionSupport", self.data_retention_support);
            row("instanceTypes", self.instance_types);
        }
    };
};

/// What EC2 answers to DescribeFpgaImages. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFpgaImages.html
struct DescribeFpgaImagesResult {
    /// fpgaImageSet: a list of FpgaImage.
    XmlList<FpgaImage> fpga_images{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeFpgaImagesResult&,
                                     const DescribeFpgaImagesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeFpgaImagesResult::fpga_images,
                                &DescribeFpgaImagesResult::next_token,
                                &DescribeFpgaImagesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("fpgaImageSet", self.fpga_images);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
