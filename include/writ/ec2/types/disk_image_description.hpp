// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// DiskImageDescription, a structure in replies.
#ifndef WRIT_EC2_TYPES_DISK_IMAGE_DESCRIPTION_HPP
#define WRIT_EC2_TYPES_DISK_IMAGE_DESCRIPTION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DiskImageFormat;  // writ/ec2/types/disk_image_format.hpp

/// DiskImageDescription, a structure in what EC2 answers to 3 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DiskImageDescription.html
struct DiskImageDescription {
    /// checksum: text.
    XmlText checksum{};
    /// format: `VMDK`, `RAW` or `VHD`.
    XmlValue<DiskImageFormat> format{};
    /// importManifestUrl: text.
    XmlText import_manifest_url{};
    /// size: a whole number.
    XmlInteger size{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DiskImageDescription&,
                                     const DiskImageDescription&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DiskImageDescription::checksum, &DiskImageDescription::format,
                                &DiskImageDescription::import_manifest_url,
                                &DiskImageDescription::size>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"importManifestUrl"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("checksum", self.checksum);
            row("format", self.format);
            row("importManifestUrl", self.import_manifest_url);
            row("size", self.size);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
