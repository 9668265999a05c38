// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetManagedResourceVisibility.
#ifndef WRIT_EC2_TYPES_GET_MANAGED_RESOURCE_VISIBILITY_RESULT_HPP
#define WRIT_EC2_TYPES_GET_MANAGED_RESOURCE_VISIBILITY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/managed_resource_visibility_settings.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to GetManagedResourceVisibility. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedResourceVisibility.html
struct GetManagedResourceVisibilityResult {
    /// visibility: ManagedResourceVisibilitySettings.
    Optional<ManagedResourceVisibilitySettings> visibility{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetManagedResourceVisibilityResult&,
                                     const GetManagedResourceVisibilityResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetManagedResourceVisibilityResult::visibility,
                                &GetManagedResourceVisibilityResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("visibility", self.visibility);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
