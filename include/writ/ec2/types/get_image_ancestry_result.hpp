// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetImageAncestry.
#ifndef WRIT_EC2_TYPES_GET_IMAGE_ANCESTRY_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IMAGE_ANCESTRY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/region.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ImageAncestryEntry, a structure in what EC2 answers to GetImageAncestry.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageAncestryEntry.html
struct ImageAncestryEntry {
    /// creationDate: a time.
    XmlValue<Timestamp> creation_date{};
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// imageOwnerAlias: text.
    XmlText image_owner_alias{};
    /// sourceImageId: an image id.
    XmlValue<ImageId> source_image_id{};
    /// sourceImageRegion: a Region.
    XmlValue<Region> source_image_region{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImageAncestryEntry&,
                                     const ImageAncestryEntry&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImageAncestryEntry::creation_date, &ImageAncestryEntry::image_id,
                                &ImageAncestryEntry::image_owner_alias,
                                &ImageAncestryEntry::source_image_id,
                                &ImageAncestryEntry::source_image_region>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("creationDate", self.creation_date);
            row("imageId", self.image_id);
            row("imageOwnerAlias", self.image_owner_alias);
            row("sourceImageId", self.source_image_id);
            row("sourceImageRegion", self.source_image_region);
        }
    };
};

/// What EC2 answers to GetImageAncestry. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageAncestry.html
struct GetImageAncestryResult {
    /// imageAncestryEntrySet: a list of ImageAncestryEntry.
    XmlList<ImageAncestryEntry> image_ancestry_entries{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetImageAncestryResult&,
                                     const GetImageAncestryResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetImageAncestryResult::image_ancestry_entries,
                                &GetImageAncestryResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imageAncestryEntrySet", self.image_ancestry_entries);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
