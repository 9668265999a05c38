// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ListImagesInRecycleBin.
#ifndef WRIT_EC2_TYPES_LIST_IMAGES_IN_RECYCLE_BIN_RESULT_HPP
#define WRIT_EC2_TYPES_LIST_IMAGES_IN_RECYCLE_BIN_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ImageRecycleBinInfo, a structure in what EC2 answers to ListImagesInRecycleBin.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageRecycleBinInfo.html
struct ImageRecycleBinInfo {
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// name: text.
    XmlText name{};
    /// description: text.
    XmlText description{};
    /// recycleBinEnterTime: a time.
    XmlValue<Timestamp> recycle_bin_enter_time{};
    /// recycleBinExitTime: a time.
    XmlValue<Timestamp> recycle_bin_exit_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImageRecycleBinInfo&,
                                     const ImageRecycleBinInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImageRecycleBinInfo::image_id, &ImageRecycleBinInfo::name,
                                &ImageRecycleBinInfo::description,
                                &ImageRecycleBinInfo::recycle_bin_enter_time,
                                &ImageRecycleBinInfo::recycle_bin_exit_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imageId", self.image_id);
            row("name", self.name);
            row("description", self.description);
            row("recycleBinEnterTime", self.recycle_bin_enter_time);
            row("recycleBinExitTime", self.recycle_bin_exit_time);
        }
    };
};

/// What EC2 answers to ListImagesInRecycleBin. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListImagesInRecycleBin.html
struct ListImagesInRecycleBinResult {
    /// imageSet: a list of ImageRecycleBinInfo.
    XmlList<ImageRecycleBinInfo> images{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ListImagesInRecycleBinResult&,
                                     const ListImagesInRecycleBinResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ListImagesInRecycleBinResult::images,
                                &ListImagesInRecycleBinResult::next_token,
                                &ListImagesInRecycleBinResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imageSet", self.images);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
