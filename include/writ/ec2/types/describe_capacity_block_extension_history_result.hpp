// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeCapacityBlockExtensionHistory.
#ifndef WRIT_EC2_TYPES_DESCRIBE_CAPACITY_BLOCK_EXTENSION_HISTORY_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_CAPACITY_BLOCK_EXTENSION_HISTORY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/capacity_block_extension.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DescribeCapacityBlockExtensionHistory. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityBlockExtensionHistory.html
struct DescribeCapacityBlockExtensionHistoryResult {
    /// capacityBlockExtensionSet: a list of CapacityBlockExtension.
    XmlList<CapacityBlockExtension> capacity_block_extensions{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeCapacityBlockExtensionHistoryResult&,
                                     const DescribeCapacityBlockExtensionHistoryResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DescribeCapacityBlockExtensionHistoryResult::capacity_block_extensions,
                    &DescribeCapacityBlockExtensionHistoryResult::next_token,
                    &DescribeCapacityBlockExtensionHistoryResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityBlockExtensionSet", self.capacity_block_extensions);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
