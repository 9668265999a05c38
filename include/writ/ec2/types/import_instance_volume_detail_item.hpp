// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ImportInstanceVolumeDetailItem, a structure in replies.
#ifndef WRIT_EC2_TYPES_IMPORT_INSTANCE_VOLUME_DETAIL_ITEM_HPP
#define WRIT_EC2_TYPES_IMPORT_INSTANCE_VOLUME_DETAIL_ITEM_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/disk_image_description.hpp>
#include <writ/ec2/types/disk_image_volume_description.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ImportInstanceVolumeDetailItem, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstanceVolumeDetailItem.html
struct ImportInstanceVolumeDetailItem {
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// bytesConverted: a whole number.
    XmlInteger bytes_converted{};
    /// description: text.
    XmlText description{};
    /// image: a DiskImageDescription.
    Optional<DiskImageDescription> image{};
    /// status: text.
    XmlText status{};
    /// statusMessage: text.
    XmlText status_message{};
    /// volume: a DiskImageVolumeDescription.
    Optional<DiskImageVolumeDescription> volume{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImportInstanceVolumeDetailItem&,
                                     const ImportInstanceVolumeDetailItem&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImportInstanceVolumeDetailItem::availability_zone,
                                &ImportInstanceVolumeDetailItem::availability_zone_id,
                                &ImportInstanceVolumeDetailItem::bytes_converted,
                                &ImportInstanceVolumeDetailItem::description,
                                &ImportInstanceVolumeDetailItem::image,
                                &ImportInstanceVolumeDetailItem::status,
                                &ImportInstanceVolumeDetailItem::status_message,
                                &ImportInstanceVolumeDetailItem::volume>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
            row("bytesConverted", self.bytes_converted);
            row("description", self.description);
            row("image", self.image);
            row("status", self.status);
            row("statusMessage", self.status_message);
            row("volume", self.volume);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
