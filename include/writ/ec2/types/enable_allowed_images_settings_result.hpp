// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to EnableAllowedImagesSettings.
#ifndef WRIT_EC2_TYPES_ENABLE_ALLOWED_IMAGES_SETTINGS_RESULT_HPP
#define WRIT_EC2_TYPES_ENABLE_ALLOWED_IMAGES_SETTINGS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/allowed_images_settings_enabled_state.hpp
class AllowedImagesSettingsEnabledState;

/// What EC2 answers to EnableAllowedImagesSettings. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableAllowedImagesSettings.html
struct EnableAllowedImagesSettingsResult {
    /// allowedImagesSettingsState: `enabled` or `audit-mode`.
    XmlValue<AllowedImagesSettingsEnabledState> allowed_images_settings_state{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EnableAllowedImagesSettingsResult&,
                                     const EnableAllowedImagesSettingsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EnableAllowedImagesSettingsResult::allowed_images_settings_state,
                                &EnableAllowedImagesSettingsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("allowedImagesSettingsState", self.allowed_images_settings_state);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
