// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ReplaceImageCriteriaInAllowedImagesSettings.
#ifndef WRIT_EC2_REPLACE_IMAGE_CRITERIA_IN_ALLOWED_IMAGES_SETTINGS_HPP
#define WRIT_EC2_REPLACE_IMAGE_CRITERIA_IN_ALLOWED_IMAGES_SETTINGS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/replace_image_criteria_in_allowed_images_settings_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/limited_text.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// DeprecationTimeConditionRequest, a structure in ReplaceImageCriteriaInAllowedImagesSettings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeprecationTimeConditionRequest.html
struct DeprecationTimeConditionRequest {
    /// MaximumDaysSinceDeprecated: a whole number, 0 to 2147483647.
    Optional<LimitedNumber<Integer, 0, 2147483647>> maximum_days_since_deprecated{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DeprecationTimeConditionRequest&,
                                     const DeprecationTimeConditionRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DeprecationTimeConditionRequest::maximum_days_since_deprecated>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("MaximumDaysSinceDeprecated", self.maximum_days_since_deprecated);
        }
    };
};

/// CreationDateConditionRequest, a structure in ReplaceImageCriteriaInAllowedImagesSettings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreationDateConditionRequest.html
struct CreationDateConditionRequest {
    /// MaximumDaysSinceCreated: a whole number, 0 to 2147483647.
    Optional<LimitedNumber<Integer, 0, 2147483647>> maximum_days_since_created{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreationDateConditionRequest&,
                                     const CreationDateConditionRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreationDateConditionRequest::maximum_days_since_created>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("MaximumDaysSinceCreated", self.maximum_days_since_created);
        }
    };
};

/// ImageWatermarkFilterRequest, a structure in ReplaceImageCriteriaInAllowedImagesSettings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageWatermarkFilterRequest.html
struct ImageWatermarkFilterRequest {
    /// WatermarkKey: text.
    Optional<AnyText> watermark_key{};
    /// SourceImageRegion: a Region.
    Optional<Region> source_image_region{};
    /// MaximumDaysSinceSourceImageCreated: a whole number.
    Optional<Integer> maximum_days_since_source_image_created{};
    /// MaximumDaysSinceWatermarkCreated: a whole number.
    Optional<Integer> maximum_days_since_watermark_created{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ImageWatermarkFilterRequest&,
                                     const ImageWatermarkFilterRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ImageWatermarkFilterRequest::watermark_key,
                    &ImageWatermarkFilterRequest::source_image_region,
                    &ImageWatermarkFilterRequest::maximum_days_since_source_image_created,
                    &ImageWatermarkFilterRequest::maximum_days_since_watermark_created>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("WatermarkKey", self.watermark_key);
            row("SourceImageRegion", self.source_image_region);
            row("MaximumDaysSinceSourceImageCreated", self.maximum_days_since_source_image_created);
            row("MaximumDaysSinceWatermarkCreated", self.maximum_days_since_watermark_created);
        }
    };
};

/// ImageCriterionRequest, a structure in ReplaceImageCriteriaInAllowedImagesSettings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageCriterionRequest.html
struct ImageCriterionRequest {
    /// ImageProvider.N: texts.
    List<AnyText> image_providers{};
    /// MarketplaceProductCode.N: texts.
    List<AnyText> marketplace_product_codes{};
    /// ImageName.N: texts, each at most 128 characters.
    List<LimitedText<0, 128>> image_names{};
    /// DeprecationTimeCondition: a DeprecationTimeConditionRequest.
    DeprecationTimeConditionRequest deprecation_time_condition{};
    /// CreationDateCondition: a CreationDateConditionRequest.
    CreationDateConditionRequest creation_date_condition{};
    /// ImageWatermark.N: a list of ImageWatermarkFilterRequest.
    List<ImageWatermarkFilterRequest> image_watermarks{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ImageCriterionRequest&,
                                     const ImageCriterionRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImageCriterionRequest::image_providers,
                                &ImageCriterionRequest::marketplace_product_codes,
                                &ImageCriterionRequest::image_names,
                                &ImageCriterionRequest::deprecation_time_condition,
                                &ImageCriterionRequest::creation_date_condition,
                                &ImageCriterionRequest::image_watermarks>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ImageProvider", self.image_providers);
            row("MarketplaceProductCode", self.marketplace_product_codes);
            row("ImageName", self.image_names);
            row("DeprecationTimeCondition", self.deprecation_time_condition);
            row("CreationDateCondition", self.creation_date_condition);
            row("ImageWatermark", self.image_watermarks);
        }
    };
};

/// The request ReplaceImageCriteriaInAllowedImagesSettings. API version 2016-11-15, members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceImageCriteriaInAllowedImagesSettings.html
struct ReplaceImageCriteriaInAllowedImagesSettings {
    /// ImageCriterion.N: a list of ImageCriterionRequest.
    List<ImageCriterionRequest> image_criteria{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ReplaceImageCriteriaInAllowedImagesSettings&,
                                     const ReplaceImageCriteriaInAllowedImagesSettings&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ReplaceImageCriteriaInAllowedImagesSettings";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReplaceImageCriteriaInAllowedImagesSettingsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ReplaceImageCriteriaInAllowedImagesSettings::image_criteria,
                                &ReplaceImageCriteriaInAllowedImagesSettings::dry_run,
                                &ReplaceImageCriteriaInAllowedImagesSettings::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ImageCriterion", self.image_criteria);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
