// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// DiskImageDetail, a structure in requests.
#ifndef WRIT_EC2_TYPES_DISK_IMAGE_DETAIL_HPP
#define WRIT_EC2_TYPES_DISK_IMAGE_DETAIL_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/disk_image_format.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/long.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// DiskImageDetail, a structure in requests of ImportInstance and ImportVolume. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DiskImageDetail.html
struct DiskImageDetail {
    /// Format: `VMDK`, `RAW` or `VHD`.
    Required<DiskImageFormat, struct Format_given_right_and_in_order> format;
    /// Bytes: a whole number.
    Required<Long, struct Bytes_given_right_and_in_order> bytes;
    /// ImportManifestUrl: text.
    Required<AnyText, struct ImportManifestUrl_given_right_and_in_order> import_manifest_url;

    /// Whether two are equal.
    friend constexpr bool operator==(const DiskImageDetail&,
                                     const DiskImageDetail&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DiskImageDetail::format, &DiskImageDetail::bytes,
                                &DiskImageDetail::import_manifest_url>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"ImportManifestUrl"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Format", self.format);
            row("Bytes", self.bytes);
            row("ImportManifestUrl", self.import_manifest_url);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
