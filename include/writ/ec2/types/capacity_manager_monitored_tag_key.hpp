// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CapacityManagerMonitoredTagKey, a structure in replies.
#ifndef WRIT_EC2_TYPES_CAPACITY_MANAGER_MONITORED_TAG_KEY_HPP
#define WRIT_EC2_TYPES_CAPACITY_MANAGER_MONITORED_TAG_KEY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/capacity_manager_monitored_tag_key_status.hpp
class CapacityManagerMonitoredTagKeyStatus;

/// CapacityManagerMonitoredTagKey, a structure in what EC2 answers to
/// GetCapacityManagerMonitoredTagKeys and UpdateCapacityManagerMonitoredTagKeys. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityManagerMonitoredTagKey.html
struct CapacityManagerMonitoredTagKey {
    /// tagKey: text.
    XmlText tag_key{};
    /// status: `activating`, `activated`, `deactivating` or `suspended`.
    XmlValue<CapacityManagerMonitoredTagKeyStatus> status{};
    /// statusMessage: text.
    XmlText status_message{};
    /// capacityManagerProvided: yes or no.
    XmlBoolean capacity_manager_provided{};
    /// earliestDatapointTimestamp: a time.
    XmlValue<Timestamp> earliest_datapoint_timestamp{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityManagerMonitoredTagKey&,
                                     const CapacityManagerMonitoredTagKey&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CapacityManagerMonitoredTagKey::tag_key,
                                &CapacityManagerMonitoredTagKey::status,
                                &CapacityManagerMonitoredTagKey::status_message,
                                &CapacityManagerMonitoredTagKey::capacity_manager_provided,
                                &CapacityManagerMonitoredTagKey::earliest_datapoint_timestamp>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("tagKey", self.tag_key);
            row("status", self.status);
            row("statusMessage", self.status_message);
            row("capacityManagerProvided", self.capacity_manager_provided);
            row("earliestDatapointTimestamp", self.earliest_datapoint_timestamp);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
