// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// FastLaunchSnapshotConfigurationResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_FAST_LAUNCH_SNAPSHOT_CONFIGURATION_RESPONSE_HPP
#define WRIT_EC2_TYPES_FAST_LAUNCH_SNAPSHOT_CONFIGURATION_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// FastLaunchSnapshotConfigurationResponse, a structure in what EC2 answers to 3 actions. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FastLaunchSnapshotConfigurationResponse.html
struct FastLaunchSnapshotConfigurationResponse {
    /// targetResourceCount: a whole number.
    XmlInteger target_resource_count{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FastLaunchSnapshotConfigurationResponse&,
                                     const FastLaunchSnapshotConfigurationResponse&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FastLaunchSnapshotConfigurationResponse::target_resource_count>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("targetResourceCount", self.target_resource_count);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
