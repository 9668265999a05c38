// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeInstanceImageMetadata.
#ifndef WRIT_EC2_TYPES_DESCRIBE_INSTANCE_IMAGE_METADATA_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_INSTANCE_IMAGE_METADATA_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/image_watermark.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/instance_state.hpp>
#include <writ/ec2/types/operator_response.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ImageState;  // writ/ec2/types/image_state.hpp
class InstanceType;  // writ/ec2/types/instance_type.hpp

/// ImageMetadata, a structure in what EC2 answers to DescribeInstanceImageMetadata.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageMetadata.html
struct ImageMetadata {
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// name: text.
    XmlText name{};
    /// imageOwnerId: text.
    XmlText owner_id{};
    /// imageState: one of 8 words, such as `pending`.
    XmlValue<ImageState> state{};
    /// imageOwnerAlias: text.
    XmlText image_owner_alias{};
    /// creationDate: text.
    XmlText creation_date{};
    /// deprecationTime: text.
    XmlText deprecation_time{};
    /// imageAllowed: yes or no.
    XmlBoolean image_allowed{};
    /// isPublic: yes or no.
    XmlBoolean is_public{};
    /// imageWatermarkSet: a list of ImageWatermark.
    XmlList<ImageWatermark> image_watermarks{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImageMetadata&, const ImageMetadata&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImageMetadata::image_id, &ImageMetadata::name,
                                &ImageMetadata::owner_id, &ImageMetadata::state,
                                &ImageMetadata::image_owner_alias, &ImageMetadata::creation_date,
                                &ImageMetadata::deprecation_time, &ImageMetadata::image_allowed,
                                &ImageMetadata::is_public, &ImageMetadata::image_watermarks>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imageId", self.image_id);
            row("name", self.name);
            row("imageOwnerId", self.owner_id);
            row("imageState", self.state);
            row("imageOwnerAlias", self.image_owner_alias);
            row("creationDate", self.creation_date);
            row("deprecationTime", self.deprecation_time);
            row("imageAllowed", self.image_allowed);
            row("isPublic", self.is_public);
            row("imageWatermarkSet", self.image_watermarks);
        }
    };
};

/// InstanceImageMetadata, a structure in what EC2 answers to DescribeInstanceImageMetadata.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceImageMetadata.html
struct InstanceImageMetadata {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// launchTime: a time.
    XmlValue<Timestamp> launch_time{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// zoneId: text.
    XmlText zone_id{};
    /// instanceState: an InstanceState.
    Optional<InstanceState> state{};
    /// instanceOwnerId: text.
    XmlText owner_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// imageMetadata: an ImageMetadata.
    Optional<ImageMetadata> image_metadata{};
    /// operator: an OperatorResponse.
    Optional<OperatorResponse> operator_{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceImageMetadata&,
                                     const InstanceImageMetadata&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&InstanceImageMetadata::instance_id, &InstanceImageMetadata::instance_type,
                    &InstanceImageMetadata::launch_time, &InstanceImageMetadata::availability_zone,
                    &InstanceImageMetadata::zone_id, &InstanceImageMetadata::state,
                    &InstanceImageMetadata::owner_id, &InstanceImageMetadata::tags,
                    &InstanceImageMetadata::image_metadata, &InstanceImageMetadata::operator_>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("instanceType", self.instance_type);
            row("launchTime", self.launch_time);
            row("availabilityZone", self.availability_zone);
            row("zoneId", self.zone_id);
            row("instanceState", self.state);
            row("instanceOwnerId", self.owner_id);
            row("tagSet", self.tags);
            row("imageMetadata", self.image_metadata);
            row("operator", self.operator_);
        }
    };
};

/// What EC2 answers to DescribeInstanceImageMetadata. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceImageMetadata.html
struct DescribeInstanceImageMetadataResult {
    /// instanceImageMetadataSet: a list of InstanceImageMetadata.
    XmlList<InstanceImageMetadata> instance_image_metadata{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeInstanceImageMetadataResult&,
                                     const DescribeInstanceImageMetadataResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeInstanceImageMetadataResult::instance_image_metadata,
                                &DescribeInstanceImageMetadataResult::next_token,
                                &DescribeInstanceImageMetadataResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceImageMetadataSet", self.instance_image_metadata);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
