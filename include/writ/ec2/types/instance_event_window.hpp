// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceEventWindow, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_EVENT_WINDOW_HPP
#define WRIT_EC2_TYPES_INSTANCE_EVENT_WINDOW_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_event_window_association_target.hpp>
#include <writ/ec2/types/instance_event_window_id.hpp>
#include <writ/ec2/types/instance_event_window_time_range.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceEventWindowState;  // writ/ec2/types/instance_event_window_state.hpp

/// InstanceEventWindow, a structure in what EC2 answers to 5 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceEventWindow.html
struct InstanceEventWindow {
    /// instanceEventWindowId: an instance event window id, `iew-…`.
    XmlValue<InstanceEventWindowId> instance_event_window_id{};
    /// timeRangeSet: a list of InstanceEventWindowTimeRange.
    XmlList<InstanceEventWindowTimeRange> time_ranges{};
    /// name: text.
    XmlText name{};
    /// cronExpression: text.
    XmlText cron_expression{};
    /// associationTarget: an InstanceEventWindowAssociationTarget.
    Optional<InstanceEventWindowAssociationTarget> association_target{};
    /// state: `creating`, `deleting`, `active` or `deleted`.
    XmlValue<InstanceEventWindowState> state{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceEventWindow&,
                                     const InstanceEventWindow&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceEventWindow::instance_event_window_id,
                                &InstanceEventWindow::time_ranges, &InstanceEventWindow::name,
                                &InstanceEventWindow::cron_expression,
                                &InstanceEventWindow::association_target,
                                &InstanceEventWindow::state, &InstanceEventWindow::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceEventWindowId", self.instance_event_window_id);
            row("timeRangeSet", self.time_ranges);
            row("name", self.name);
            row("cronExpression", self.cron_expression);
            row("associationTarget", self.association_target);
            row("state", self.state);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
