// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// DiskImageVolumeDescription, a structure in replies.
#ifndef WRIT_EC2_TYPES_DISK_IMAGE_VOLUME_DESCRIPTION_HPP
#define WRIT_EC2_TYPES_DISK_IMAGE_VOLUME_DESCRIPTION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// DiskImageVolumeDescription, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DiskImageVolumeDescription.html
struct DiskImageVolumeDescription {
    /// id: text.
    XmlText id{};
    /// size: a whole number.
    XmlInteger size{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DiskImageVolumeDescription&,
                                     const DiskImageVolumeDescription&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DiskImageVolumeDescription::id, &DiskImageVolumeDescription::size>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("id", self.id);
            row("size", self.size);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
