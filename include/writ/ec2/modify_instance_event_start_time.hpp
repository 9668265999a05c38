// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyInstanceEventStartTime.
#ifndef WRIT_EC2_MODIFY_INSTANCE_EVENT_START_TIME_HPP
#define WRIT_EC2_MODIFY_INSTANCE_EVENT_START_TIME_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_event_id.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/modify_instance_event_start_time_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyInstanceEventStartTime. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceEventStartTime.html
struct ModifyInstanceEventStartTime {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// InstanceEventId: an instance event id, `instance-event-…`.
    Required<InstanceEventId, struct InstanceEventId_given_right_and_in_order> instance_event_id;
    /// NotBefore: a time.
    Required<Timestamp, struct NotBefore_given_right_and_in_order> not_before;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyInstanceEventStartTime&,
                                     const ModifyInstanceEventStartTime&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyInstanceEventStartTime";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyInstanceEventStartTimeResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyInstanceEventStartTime::instance_id,
                                &ModifyInstanceEventStartTime::instance_event_id,
                                &ModifyInstanceEventStartTime::not_before,
                                &ModifyInstanceEventStartTime::dry_run,
                                &ModifyInstanceEventStartTime::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("InstanceEventId", self.instance_event_id);
            row("NotBefore", self.not_before);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
