// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateInstanceEventWindow.
#ifndef WRIT_EC2_CREATE_INSTANCE_EVENT_WINDOW_HPP
#define WRIT_EC2_CREATE_INSTANCE_EVENT_WINDOW_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_instance_event_window_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_event_window_time_range_request.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateInstanceEventWindow. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInstanceEventWindow.html
struct CreateInstanceEventWindow {
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Name: text.
    Optional<AnyText> name{};
    /// TimeRange.N: a list of InstanceEventWindowTimeRangeRequest.
    List<InstanceEventWindowTimeRangeRequest> time_ranges{};
    /// CronExpression: text.
    Optional<AnyText> cron_expression{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateInstanceEventWindow&,
                                     const CreateInstanceEventWindow&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateInstanceEventWindow";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateInstanceEventWindowResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateInstanceEventWindow::dry_run, &CreateInstanceEventWindow::name,
            &CreateInstanceEventWindow::time_ranges, &CreateInstanceEventWindow::cron_expression,
            &CreateInstanceEventWindow::tag_specifications, &CreateInstanceEventWindow::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DryRun", self.dry_run);
            row("Name", self.name);
            row("TimeRange", self.time_ranges);
            row("CronExpression", self.cron_expression);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
