// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeAggregateIdFormat.
#ifndef WRIT_EC2_TYPES_DESCRIBE_AGGREGATE_ID_FORMAT_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_AGGREGATE_ID_FORMAT_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/id_format.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DescribeAggregateIdFormat. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAggregateIdFormat.html
struct DescribeAggregateIdFormatResult {
    /// useLongIdsAggregated: yes or no.
    XmlBoolean use_long_ids_aggregated{};
    /// statusSet: a list of IdFormat.
    XmlList<IdFormat> statuses{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeAggregateIdFormatResult&,
                                     const DescribeAggregateIdFormatResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeAggregateIdFormatResult::use_long_ids_aggregated,
                                &DescribeAggregateIdFormatResult::statuses,
                                &DescribeAggregateIdFormatResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("useLongIdsAggregated", self.use_long_ids_aggregated);
            row("statusSet", self.statuses);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
