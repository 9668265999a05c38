// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeImageUsageReports.
#ifndef WRIT_EC2_TYPES_DESCRIBE_IMAGE_USAGE_REPORTS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_IMAGE_USAGE_REPORTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/image_usage_report_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ImageUsageResourceTypeOption, a structure in what EC2 answers to DescribeImageUsageReports.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageUsageResourceTypeOption.html
struct ImageUsageResourceTypeOption {
    /// optionName: text.
    XmlText option_name{};
    /// optionValueSet: texts.
    XmlList<XmlText> option_values{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImageUsageResourceTypeOption&,
                                     const ImageUsageResourceTypeOption&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImageUsageResourceTypeOption::option_name,
                                &ImageUsageResourceTypeOption::option_values>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("optionName", self.option_name);
            row("optionValueSet", self.option_values);
        }
    };
};

/// ImageUsageResourceType, a structure in what EC2 answers to DescribeImageUsageReports.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageUsageResourceType.html
struct ImageUsageResourceType {
    /// resourceType: text.
    XmlText resource_type{};
    /// resourceTypeOptionSet: a list of ImageUsageResourceTypeOption.
    XmlList<ImageUsageResourceTypeOption> resource_type_options{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImageUsageResourceType&,
                                     const ImageUsageResourceType&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImageUsageResourceType::resource_type,
                                &ImageUsageResourceType::resource_type_options>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("resourceType", self.resource_type);
            row("resourceTypeOptionSet", self.resource_type_options);
        }
    };
};

/// ImageUsageReport, a structure in what EC2 answers to DescribeImageUsageReports.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageUsageReport.html
struct ImageUsageReport {
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// reportId: an image usage report id, `amiur-…`.
    XmlValue<ImageUsageReportId> report_id{};
    /// resourceTypeSet: a list of ImageUsageResourceType.
    XmlList<ImageUsageResourceType> resource_types{};
    /// accountIdSet: account ids.
    XmlList<XmlValue<AccountId>> account_ids{};
    /// state: text.
    XmlText state{};
    /// stateReason: text.
    XmlText state_reason{};
    /// creationTime: a time.
    XmlValue<Timestamp> creation_time{};
    /// expirationTime: a time.
    XmlValue<Timestamp> expiration_time{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImageUsageReport&,
                                     const ImageUsageReport&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImageUsageReport::image_id, &ImageUsageReport::report_id,
                                &ImageUsageReport::resource_types, &ImageUsageReport::account_ids,
                                &ImageUsageReport::state, &ImageUsageReport::state_reason,
                                &ImageUsageReport::creation_time,
                                &ImageUsageReport::expiration_time, &ImageUsageReport::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imageId", self.image_id);
            row("reportId", self.report_id);
            row("resourceTypeSet", self.resource_types);
            row("accountIdSet", self.account_ids);
            row("state", self.state);
            row("stateReason", self.state_reason);
            row("creationTime", self.creation_time);
            row("expirationTime", self.expiration_time);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeImageUsageReports. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageUsageReports.html
struct DescribeImageUsageReportsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// imageUsageReportSet: a list of ImageUsageReport.
    XmlList<ImageUsageReport> image_usage_reports{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeImageUsageReportsResult&,
                                     const DescribeImageUsageReportsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeImageUsageReportsResult::next_token,
                                &DescribeImageUsageReportsResult::image_usage_reports,
                                &DescribeImageUsageReportsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("imageUsageReportSet", self.image_usage_reports);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
