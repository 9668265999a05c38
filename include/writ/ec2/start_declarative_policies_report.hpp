// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request StartDeclarativePoliciesReport.
#ifndef WRIT_EC2_START_DECLARATIVE_POLICIES_REPORT_HPP
#define WRIT_EC2_START_DECLARATIVE_POLICIES_REPORT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/start_declarative_policies_report_result.hpp>
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

/// The request StartDeclarativePoliciesReport. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartDeclarativePoliciesReport.html
struct StartDeclarativePoliciesReport {
    /// S3Bucket: text.
    Required<AnyText, struct S3Bucket_given_right_and_in_order> s3_bucket;
    /// TargetId: text.
    Required<AnyText, struct TargetId_given_right_and_in_order> target_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// S3Prefix: text.
    Optional<AnyText> s3_prefix{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const StartDeclarativePoliciesReport&,
                                     const StartDeclarativePoliciesReport&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "StartDeclarativePoliciesReport";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = StartDeclarativePoliciesReportResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &StartDeclarativePoliciesReport::s3_bucket, &StartDeclarativePoliciesReport::target_id,
            &StartDeclarativePoliciesReport::dry_run, &StartDeclarativePoliciesReport::s3_prefix,
            &StartDeclarativePoliciesReport::tag_specifications,
            &StartDeclarativePoliciesReport::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("S3Bucket", self.s3_bucket);
            row("TargetId", self.target_id);
            row("DryRun", self.dry_run);
            row("S3Prefix", self.s3_prefix);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
