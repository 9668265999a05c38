// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ManagedResourceVisibilitySettings, a structure in replies.
#ifndef WRIT_EC2_TYPES_MANAGED_RESOURCE_VISIBILITY_SETTINGS_HPP
#define WRIT_EC2_TYPES_MANAGED_RESOURCE_VISIBILITY_SETTINGS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ManagedResourceDefaultVisibility;  // writ/ec2/types/managed_resource_default_visibility.hpp

/// ManagedResourceVisibilitySettings, a structure in what EC2 answers to
/// GetManagedResourceVisibility and ModifyManagedResourceVisibility. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ManagedResourceVisibilitySettings.html
struct ManagedResourceVisibilitySettings {
    /// defaultVisibility: `hidden` or `visible`.
    XmlValue<ManagedResourceDefaultVisibility> default_visibility{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ManagedResourceVisibilitySettings&,
                                     const ManagedResourceVisibilitySettings&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ManagedResourceVisibilitySettings::default_visibility>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("defaultVisibility", self.default_visibility);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
