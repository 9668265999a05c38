// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetDeclarativePoliciesReportSummary.
#ifndef WRIT_EC2_TYPES_GET_DECLARATIVE_POLICIES_REPORT_SUMMARY_RESULT_HPP
#define WRIT_EC2_TYPES_GET_DECLARATIVE_POLICIES_REPORT_SUMMARY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/declarative_policies_report_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/region.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RegionalSummary, a structure in what EC2 answers to GetDeclarativePoliciesReportSummary.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegionalSummary.html
struct RegionalSummary {
    /// regionName: a Region.
    XmlValue<Region> region_name{};
    /// numberOfMatchedAccounts: a whole number.
    XmlInteger number_of_matched_accounts{};
    /// numberOfUnmatchedAccounts: a whole number.
    XmlInteger number_of_unmatched_accounts{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RegionalSummary&,
                                     const RegionalSummary&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RegionalSummary::region_name,
                                &RegionalSummary::number_of_matched_accounts,
                                &RegionalSummary::number_of_unmatched_accounts>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("regionName", self.region_name);
            row("numberOfMatchedAccounts", self.number_of_matched_accounts);
            row("numberOfUnmatchedAccounts", self.number_of_unmatched_accounts);
        }
    };
};

/// AttributeSummary, a structure in what EC2 answers to GetDeclarativePoliciesReportSummary.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttributeSummary.html
struct AttributeSummary {
    /// attributeName: text.
    XmlText attribute_name{};
    /// mostFrequentValue: text.
    XmlText most_frequent_value{};
    /// numberOfMatchedAccounts: a whole number.
    XmlInteger number_of_matched_accounts{};
    /// numberOfUnmatchedAccounts: a whole number.
    XmlInteger number_of_unmatched_accounts{};
    /// regionalSummarySet: a list of RegionalSummary.
    XmlList<RegionalSummary> regional_summaries{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AttributeSummary&,
                                     const AttributeSummary&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &AttributeSummary::attribute_name, &AttributeSummary::most_frequent_value,
            &AttributeSummary::number_of_matched_accounts,
            &AttributeSummary::number_of_unmatched_accounts, &AttributeSummary::regional_summaries>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("attributeName", self.attribute_name);
            row("mostFrequentValue", self.most_frequent_value);
            row("numberOfMatchedAccounts", self.number_of_matched_accounts);
            row("numberOfUnmatchedAccounts", self.number_of_unmatched_accounts);
            row("regionalSummarySet", self.regional_summaries);
        }
    };
};

/// What EC2 answers to GetDeclarativePoliciesReportSummary. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetDeclarativePoliciesReportSummary.html
struct GetDeclarativePoliciesReportSummaryResult {
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
    /// numberOfAccounts: a whole number.
    XmlInteger number_of_accounts{};
    /// numberOfFailedAccounts: a whole number.
    XmlInteger number_of_failed_accounts{};
    /// attributeSummarySet: a list of AttributeSummary.
    XmlList<AttributeSummary> attribute_summaries{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetDeclarativePoliciesReportSummaryResult&,
                                     const GetDeclarativePoliciesReportSummaryResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&GetDeclarativePoliciesReportSummaryResult::report_id,
                    &GetDeclarativePoliciesReportSummaryResult::s3_bucket,
                    &GetDeclarativePoliciesReportSummaryResult::s3_prefix,
                    &GetDeclarativePoliciesReportSummaryResult::target_id,
                    &GetDeclarativePoliciesReportSummaryResult::start_time,
                    &GetDeclarativePoliciesReportSummaryResult::end_time,
                    &GetDeclarativePoliciesReportSummaryResult::number_of_accounts,
                    &GetDeclarativePoliciesReportSummaryResult::number_of_failed_accounts,
                    &GetDeclarativePoliciesReportSummaryResult::attribute_summaries,
                    &GetDeclarativePoliciesReportSummaryResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("reportId", self.report_id);
            row("s3Bucket", self.s3_bucket);
            row("s3Prefix", self.s3_prefix);
            row("targetId", self.target_id);
            row("startTime", self.start_time);
            row("endTime", self.end_time);
            row("numberOfAccounts", self.number_of_accounts);
            row("numberOfFailedAccounts", self.number_of_failed_accounts);
            row("attributeSummarySet", self.attribute_summaries);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
