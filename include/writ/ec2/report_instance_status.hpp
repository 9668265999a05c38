// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ReportInstanceStatus.
#ifndef WRIT_EC2_REPORT_INSTANCE_STATUS_HPP
#define WRIT_EC2_REPORT_INSTANCE_STATUS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/report_instance_reason_codes.hpp>
#include <writ/ec2/types/report_status_type.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ReportInstanceStatus. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReportInstanceStatus.html
struct ReportInstanceStatus {
    /// InstanceId.N: instance ids, `i-…`.
    Required<List<InstanceId>, struct InstanceId_given_right_and_in_order> instances;
    /// Status: `ok` or `impaired`.
    Required<ReportStatusType, struct Status_given_right_and_in_order> status;
    /// ReasonCode.N: each one of 9 words, such as `instance-stuck-in-state`.
    Required<List<ReportInstanceReasonCodes>, struct ReasonCode_given_right_and_in_order>
        reason_codes;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// StartTime: a time.
    Optional<Timestamp> start_time{};
    /// EndTime: a time.
    Optional<Timestamp> end_time{};
    /// Description: text. AWS advises against it.
    Optional<AnyText> description{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ReportInstanceStatus&,
                                     const ReportInstanceStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ReportInstanceStatus";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ReportInstanceStatus::instances, &ReportInstanceStatus::status,
                                &ReportInstanceStatus::reason_codes, &ReportInstanceStatus::dry_run,
                                &ReportInstanceStatus::start_time, &ReportInstanceStatus::end_time,
                                &ReportInstanceStatus::description, &ReportInstanceStatus::extra>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"Description"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instances);
            row("Status", self.status);
            row("ReasonCode", self.reason_codes);
            row("DryRun", self.dry_run);
            row("StartTime", self.start_time);
            row("EndTime", self.end_time);
            row("Description", self.description);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
