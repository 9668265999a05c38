// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to UpdateCapacityManagerMonitoredTagKeys.
#ifndef WRIT_EC2_TYPES_UPDATE_CAPACITY_MANAGER_MONITORED_TAG_KEYS_RESULT_HPP
#define WRIT_EC2_TYPES_UPDATE_CAPACITY_MANAGER_MONITORED_TAG_KEYS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/capacity_manager_monitored_tag_key.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to UpdateCapacityManagerMonitoredTagKeys. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateCapacityManagerMonitoredTagKeys.html
struct UpdateCapacityManagerMonitoredTagKeysResult {
    /// capacityManagerTagKeySet: a list of CapacityManagerMonitoredTagKey.
    XmlList<CapacityManagerMonitoredTagKey> capacity_manager_tag_keys{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const UpdateCapacityManagerMonitoredTagKeysResult&,
                                     const UpdateCapacityManagerMonitoredTagKeysResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&UpdateCapacityManagerMonitoredTagKeysResult::capacity_manager_tag_keys,
                    &UpdateCapacityManagerMonitoredTagKeysResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityManagerTagKeySet", self.capacity_manager_tag_keys);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
