// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeImageUsageReportEntries.
#ifndef WRIT_EC2_TYPES_DESCRIBE_IMAGE_USAGE_REPORT_ENTRIES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_IMAGE_USAGE_REPORT_ENTRIES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/image_usage_report_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ImageUsageReportEntry, a structure in what EC2 answers to DescribeImageUsageReportEntries.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageUsageReportEntry.html
struct ImageUsageReportEntry {
    /// resourceType: text.
    XmlText resource_type{};
    /// reportId: an image usage report id, `amiur-…`.
    XmlValue<ImageUsageReportId> report_id{};
    /// usageCount: a whole number.
    XmlInteger usage_count{};
    /// accountId: text.
    XmlText account_id{};
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// reportCreationTime: a time.
    XmlValue<Timestamp> report_creation_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImageUsageReportEntry&,
                                     const ImageUsageReportEntry&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ImageUsageReportEntry::resource_type, &ImageUsageReportEntry::report_id,
                    &ImageUsageReportEntry::usage_count, &ImageUsageReportEntry::account_id,
                    &ImageUsageReportEntry::image_id, &ImageUsageReportEntry::report_creation_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("resourceType", self.resource_type);
            row("reportId", self.report_id);
            row("usageCount", self.usage_count);
            row("accountId", self.account_id);
            row("imageId", self.image_id);
            row("reportCreationTime", self.report_creation_time);
        }
    };
};

/// What EC2 answers to DescribeImageUsageReportEntries. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageUsageReportEntries.html
struct DescribeImageUsageReportEntriesResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// imageUsageReportEntrySet: a list of ImageUsageReportEntry.
    XmlList<ImageUsageReportEntry> image_usage_report_entries{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeImageUsageReportEntriesResult&,
                                     const DescribeImageUsageReportEntriesResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeImageUsageReportEntriesResult::next_token,
                                &DescribeImageUsageReportEntriesResult::image_usage_report_entries,
                                &DescribeImageUsageReportEntriesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("imageUsageReportEntrySet", self.image_usage_report_entries);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
