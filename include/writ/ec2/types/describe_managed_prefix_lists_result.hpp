// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeManagedPrefixLists.
#ifndef WRIT_EC2_TYPES_DESCRIBE_MANAGED_PREFIX_LISTS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_MANAGED_PREFIX_LISTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/managed_prefix_list.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DescribeManagedPrefixLists. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html
struct DescribeManagedPrefixListsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// prefixListSet: a list of ManagedPrefixList.
    XmlList<ManagedPrefixList> prefix_lists{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeManagedPrefixListsResult&,
                                     const DescribeManagedPrefixListsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeManagedPrefixListsResult::next_token,
                                &DescribeManagedPrefixListsResult::prefix_lists,
                                &DescribeManagedPrefixListsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("prefixListSet", self.prefix_lists);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
