// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetAllowedImagesSettings.
#ifndef WRIT_EC2_TYPES_GET_ALLOWED_IMAGES_SETTINGS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_ALLOWED_IMAGES_SETTINGS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ManagedBy;  // writ/ec2/types/managed_by.hpp

/// DeprecationTimeCondition, a structure in what EC2 answers to GetAllowedImagesSettings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeprecationTimeCondition.html
struct DeprecationTimeCondition {
    /// maximumDaysSinceDeprecated: a whole number.
    XmlInteger maximum_days_since_deprecated{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeprecationTimeCondition&,
                                     const DeprecationTimeCondition&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DeprecationTimeCondition::maximum_days_since_deprecated>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("maximumDaysSinceDeprecated", self.maximum_days_since_deprecated);
        }
    };
};

/// CreationDateCondition, a structure in what EC2 answers to GetAllowedImagesSettings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreationDateCondition.html
struct CreationDateCondition {
    /// maximumDaysSinceCreated: a whole number.
    XmlInteger maximum_days_since_created{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreationDateCondition&,
                                     const CreationDateCondition&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreationDateCondition::maximum_days_since_created>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("maximumDaysSinceCreated", self.maximum_days_since_created);
        }
    };
};

/// ImageWatermarkFilterResponse, a structure in what EC2 answers to GetAllowedImagesSettings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageWatermarkFilterResponse.html
struct ImageWatermarkFilterResponse {
    /// watermarkKey: text.
    XmlText watermark_key{};
    /// sourceImageRegion: a Region.
    XmlValue<Region> source_image_region{};
    /// maximumDaysSinceSourceImageCreated: a whole number.
    XmlInteger maximum_days_since_source_image_created{};
    /// maximumDaysSinceWatermarkCreated: a whole number.
    XmlInteger maximum_days_since_watermark_created{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImageWatermarkFilterResponse&,
                                     const ImageWatermarkFilterResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ImageWatermarkFilterResponse::watermark_key,
                    &ImageWatermarkFilterResponse::source_image_region,
                    &ImageWatermarkFilterResponse::maximum_days_since_source_image_created,
                    &ImageWatermarkFilterResponse::maximum_days_since_watermark_created>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("watermarkKey", self.watermark_key);
            row("sourceImageRegion", self.source_image_region);
            row("maximumDaysSinceSourceImageCreated", self.maximum_days_since_source_image_created);
            row("maximumDaysSinceWatermarkCreated", self.maximum_days_since_watermark_created);
        }
    };
};

/// ImageCriterion, a structure in what EC2 answers to GetAllowedImagesSettings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageCriterion.html
struct ImageCriterion {
    /// imageProviderSet: texts.
    XmlList<XmlText> image_providers{};
    /// marketplaceProductCodeSet: texts.
    XmlList<XmlText> marketplace_product_codes{};
    /// imageNameSet: texts.
    XmlList<XmlText> image_names{};
    /// deprecationTimeCondition: a DeprecationTimeCondition.
    Optional<DeprecationTimeCondition> deprecation_time_condition{};
    /// creationDateCondition: a CreationDateCondition.
    Optional<CreationDateCondition> creation_date_condition{};
    /// imageWatermarkSet: a list of ImageWatermarkFilterResponse.
    XmlList<ImageWatermarkFilterResponse> image_watermarks{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImageCriterion&,
                                     const ImageCriterion&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ImageCriterion::image_providers, &ImageCriterion::marketplace_product_codes,
                    &ImageCriterion::image_names, &ImageCriterion::deprecation_time_condition,
                    &ImageCriterion::creation_date_condition, &ImageCriterion::image_watermarks>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imageProviderSet", self.image_providers);
            row("marketplaceProductCodeSet", self.marketplace_product_codes);
            row("imageNameSet", self.image_names);
            row("deprecationTimeCondition", self.deprecation_time_condition);
            row("creationDateCondition", self.creation_date_condition);
            row("imageWatermarkSet", self.image_watermarks);
        }
    };
};

/// What EC2 answers to GetAllowedImagesSettings. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetAllowedImagesSettings.html
struct GetAllowedImagesSettingsResult {
    /// state: text.
    XmlText state{};
    /// imageCriterionSet: a list of ImageCriterion.
    XmlList<ImageCriterion> image_criteria{};
    /// managedBy: `account` or `declarative-policy`.
    XmlValue<ManagedBy> managed_by{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetAllowedImagesSettingsResult&,
                                     const GetAllowedImagesSettingsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetAllowedImagesSettingsResult::state,
                                &GetAllowedImagesSettingsResult::image_criteria,
                                &GetAllowedImagesSettingsResult::managed_by,
                                &GetAllowedImagesSettingsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("state", self.state);
            row("imageCriterionSet", self.image_criteria);
            row("managedBy", self.managed_by);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
