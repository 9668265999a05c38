// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ImageWatermark, a structure in replies.
#ifndef WRIT_EC2_TYPES_IMAGE_WATERMARK_HPP
#define WRIT_EC2_TYPES_IMAGE_WATERMARK_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/region.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ImageWatermark, a structure in what EC2 answers to DescribeImages and
/// DescribeInstanceImageMetadata. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageWatermark.html
struct ImageWatermark {
    /// watermarkKey: text.
    XmlText watermark_key{};
    /// sourceImageRegion: a Region.
    XmlValue<Region> source_image_region{};
    /// sourceImageId: an image id.
    XmlValue<ImageId> source_image_id{};
    /// sourceImageCreationTime: a time.
    XmlValue<Timestamp> source_image_creation_time{};
    /// watermarkCreationTime: a time.
    XmlValue<Timestamp> watermark_creation_time{};

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

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
