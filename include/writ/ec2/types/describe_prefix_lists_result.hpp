// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribePrefixLists.
#ifndef WRIT_EC2_TYPES_DESCRIBE_PREFIX_LISTS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_PREFIX_LISTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PrefixList, a structure in what EC2 answers to DescribePrefixLists.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixList.html
struct PrefixList {
    /// cidrSet: texts.
    XmlList<XmlText> cidrs{};
    /// prefixListId: a prefix list resource id, `pl-…`.
    XmlValue<PrefixListResourceId> prefix_list_id{};
    /// prefixListName: text.
    XmlText prefix_list_name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PrefixList&, const PrefixList&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PrefixList::cidrs, &PrefixList::prefix_list_id,
                                &PrefixList::prefix_list_name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidrSet", self.cidrs);
            row("prefixListId", self.prefix_list_id);
            row("prefixListName", self.prefix_list_name);
        }
    };
};

/// What EC2 answers to DescribePrefixLists. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrefixLists.html
struct DescribePrefixListsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// prefixListSet: a list of PrefixList.
    XmlList<PrefixList> prefix_lists{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribePrefixListsResult&,
                                     const DescribePrefixListsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribePrefixListsResult::next_token,
                                &DescribePrefixListsResult::prefix_lists,
                                &DescribePrefixListsResult::request_id>;

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
