// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetManagedPrefixListEntries.
#ifndef WRIT_EC2_TYPES_GET_MANAGED_PREFIX_LIST_ENTRIES_RESULT_HPP
#define WRIT_EC2_TYPES_GET_MANAGED_PREFIX_LIST_ENTRIES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PrefixListEntry, a structure in what EC2 answers to GetManagedPrefixListEntries.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixListEntry.html
struct PrefixListEntry {
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// description: text.
    XmlText description{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PrefixListEntry&,
                                     const PrefixListEntry&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PrefixListEntry::cidr, &PrefixListEntry::description>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidr", self.cidr);
            row("description", self.description);
        }
    };
};

/// What EC2 answers to GetManagedPrefixListEntries. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListEntries.html
struct GetManagedPrefixListEntriesResult {
    /// entrySet: a list of PrefixListEntry.
    XmlList<PrefixListEntry> entries{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetManagedPrefixListEntriesResult&,
                                     const GetManagedPrefixListEntriesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetManagedPrefixListEntriesResult::entries,
                                &GetManagedPrefixListEntriesResult::next_token,
                                &GetManagedPrefixListEntriesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("entrySet", self.entries);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
