// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeFastLaunchImages.
#ifndef WRIT_EC2_TYPES_DESCRIBE_FAST_LAUNCH_IMAGES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_FAST_LAUNCH_IMAGES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/fast_launch_launch_template_specification_response.hpp>
#include <writ/ec2/types/fast_launch_snapshot_configuration_response.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class FastLaunchResourceType;  // writ/ec2/types/fast_launch_resource_type.hpp
class FastLaunchStateCode;  // writ/ec2/types/fast_launch_state_code.hpp

/// DescribeFastLaunchImagesSuccessItem, a structure in what EC2 answers to
/// DescribeFastLaunchImages.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFastLaunchImagesSuccessItem.html
struct DescribeFastLaunchImagesSuccessItem {
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// resourceType: `snapshot`.
    XmlValue<FastLaunchResourceType> resource_type{};
    /// snapshotConfiguration: a FastLaunchSnapshotConfigurationResponse.
    Optional<FastLaunchSnapshotConfigurationResponse> snapshot_configuration{};
    /// launchTemplate: a FastLaunchLaunchTemplateSpecificationResponse.
    Optional<FastLaunchLaunchTemplateSpecificationResponse> launch_template{};
    /// maxParallelLaunches: a whole number.
    XmlInteger max_parallel_launches{};
    /// ownerId: text.
    XmlText owner_id{};
    /// state: one of 6 words, such as `enabling`.
    XmlValue<FastLaunchStateCode> state{};
    /// stateTransitionReason: text.
    XmlText state_transition_reason{};
    /// stateTransitionTime: a time.
    XmlValue<Timestamp> state_transition_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeFastLaunchImagesSuccessItem&,
                                     const DescribeFastLaunchImagesSuccessItem&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeFastLaunchImagesSuccessItem::image_id,
                                &DescribeFastLaunchImagesSuccessItem::resource_type,
                                &DescribeFastLaunchImagesSuccessItem::snapshot_configuration,
                                &DescribeFastLaunchImagesSuccessItem::launch_template,
                                &DescribeFastLaunchImagesSuccessItem::max_parallel_launches,
                                &DescribeFastLaunchImagesSuccessItem::owner_id,
                                &DescribeFastLaunchImagesSuccessItem::state,
                                &DescribeFastLaunchImagesSuccessItem::state_transition_reason,
                                &DescribeFastLaunchImagesSuccessItem::state_transition_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imageId", self.image_id);
            row("resourceType", self.resource_type);
            row("snapshotConfiguration", self.snapshot_configuration);
            row("launchTemplate", self.launch_template);
            row("maxParallelLaunches", self.max_parallel_launches);
            row("ownerId", self.owner_id);
            row("state", self.state);
            row("stateTransitionReason", self.state_transition_reason);
            row("stateTransitionTime", self.state_transition_time);
        }
    };
};

/// What EC2 answers to DescribeFastLaunchImages. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFastLaunchImages.html
struct DescribeFastLaunchImagesResult {
    /// fastLaunchImageSet: a list of DescribeFastLaunchImagesSuccessItem.
    XmlList<DescribeFastLaunchImagesSuccessItem> fast_launch_images{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeFastLaunchImagesResult&,
                                     const DescribeFastLaunchImagesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeFastLaunchImagesResult::fast_launch_images,
                                &DescribeFastLaunchImagesResult::next_token,
                                &DescribeFastLaunchImagesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("fastLaunchImageSet", self.fast_launch_images);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
