// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeDeclarativePoliciesReports.
#ifndef WRIT_EC2_TYPES_DESCRIBE_DECLARATIVE_POLICIES_REPORTS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_DECLARATIVE_POLICIES_REPORTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/declarative_policies_report_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ReportState;  // writ/ec2/types/report_state.hpp

/// DeclarativePoliciesReport, a structure in what EC2 answers to
/// DescribeDeclarativePoliciesReports.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeclarativePoliciesReport.html
struct DeclarativePoliciesReport {
    /// reportId: a declarative policies report id, `p-…`.
    XmlValue<DeclarativePoliciesReportId> report_id{};
    /// s3Bucket: text.
    XmlText s3_bucket{};
    /// s3Prefix: text.
    XmlText s3_prefix{};
    /// targetId: text.
    XmlText target_id{};
    /// startTime: a time.
    XmlValue<Timestamp> start_time{};
    /// endTime: a time.
    XmlValue<Timestamp> end_time{};
    /// status: `running`, `cancelled`, `complete` or `error`.
    XmlValue<ReportState> status{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeclarativePoliciesReport&,
                                     const DeclarativePoliciesReport&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DeclarativePoliciesReport::report_id, &DeclarativePoliciesReport::s3_bucket,
                    &DeclarativePoliciesReport::s3_prefix, &DeclarativePoliciesReport::target_id,
                    &DeclarativePoliciesReport::start_time, &DeclarativePoliciesReport::end_time,
                    &DeclarativePoliciesReport::status, &DeclarativePoliciesReport::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("reportId", self.report_id);
            row("s3Bucket", self.s3_bucket);
            row("s3Prefix", self.s3_prefix);
            row("targetId", self.target_id);
            row("startTime", self.start_time);
            row("endTime", self.end_time);
            row("status", self.status);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeDeclarativePoliciesReports. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDeclarativePoliciesReports.html
struct DescribeDeclarativePoliciesReportsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// reportSet: a list of DeclarativePoliciesReport.
    XmlList<DeclarativePoliciesReport> reports{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeDeclarativePoliciesReportsResult&,
                                     const DescribeDeclarativePoliciesReportsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeDeclarativePoliciesReportsResult::next_token,
                                &DescribeDeclarativePoliciesReportsResult::reports,
                                &DescribeDeclarativePoliciesReportsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("reportSet", self.reports);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
