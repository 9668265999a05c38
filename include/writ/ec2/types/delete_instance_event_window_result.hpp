// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DeleteInstanceEventWindow.
#ifndef WRIT_EC2_TYPES_DELETE_INSTANCE_EVENT_WINDOW_RESULT_HPP
#define WRIT_EC2_TYPES_DELETE_INSTANCE_EVENT_WINDOW_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_event_window_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceEventWindowState;  // writ/ec2/types/instance_event_window_state.hpp

/// InstanceEventWindowStateChange, a structure in what EC2 answers to DeleteInstanceEventWindow.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceEventWindowStateChange.html
struct InstanceEventWindowStateChange {
    /// instanceEventWindowId: an instance event window id, `iew-…`.
    XmlValue<InstanceEventWindowId> instance_event_window_id{};
    /// state: `creating`, `deleting`, `active` or `deleted`.
    XmlValue<InstanceEventWindowState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceEventWindowStateChange&,
                                     const InstanceEventWindowStateChange&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceEventWindowStateChange::instance_event_window_id,
                                &InstanceEventWindowStateChange::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceEventWindowId", self.instance_event_window_id);
            row("state", self.state);
        }
    };
};

/// What EC2 answers to DeleteInstanceEventWindow. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInstanceEventWindow.html
struct DeleteInstanceEventWindowResult {
    /// instanceEventWindowState: an InstanceEventWindowStateChange.
    Optional<InstanceEventWindowStateChange> instance_event_window_state{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeleteInstanceEventWindowResult&,
                                     const DeleteInstanceEventWindowResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DeleteInstanceEventWindowResult::instance_event_window_state,
                                &DeleteInstanceEventWindowResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceEventWindowState", self.instance_event_window_state);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
