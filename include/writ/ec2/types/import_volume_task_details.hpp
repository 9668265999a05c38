// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ImportVolumeTaskDetails, a structure in replies.
#ifndef WRIT_EC2_TYPES_IMPORT_VOLUME_TASK_DETAILS_HPP
#define WRIT_EC2_TYPES_IMPORT_VOLUME_TASK_DETAILS_HPP

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

/// ImportVolumeTaskDetails, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportVolumeTaskDetails.html
struct ImportVolumeTaskDetails {
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
    /// volume: a DiskImageVolumeDescription.
    Optional<DiskImageVolumeDescription> volume{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImportVolumeTaskDetails&,
                                     const ImportVolumeTaskDetails&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImportVolumeTaskDetails::availability_zone,
                                &ImportVolumeTaskDetails::availability_zone_id,
                                &ImportVolumeTaskDetails::bytes_converted,
                                &ImportVolumeTaskDetails::description,
                                &ImportVolumeTaskDetails::image, &ImportVolumeTaskDetails::volume>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
            row("bytesConverted", self.bytes_converted);
            row("description", self.description);
            row("image", self.image);
            row("volume", self.volume);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
