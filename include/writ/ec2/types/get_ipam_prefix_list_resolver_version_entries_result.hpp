// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamPrefixListResolverVersionEntries.
#ifndef WRIT_EC2_TYPES_GET_IPAM_PREFIX_LIST_RESOLVER_VERSION_ENTRIES_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_PREFIX_LIST_RESOLVER_VERSION_ENTRIES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpamPrefixListResolverVersionEntry, a structure in what EC2 answers to
/// GetIpamPrefixListResolverVersionEntries.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPrefixListResolverVersionEntry.html
struct IpamPrefixListResolverVersionEntry {
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPrefixListResolverVersionEntry&,
                                     const IpamPrefixListResolverVersionEntry&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPrefixListResolverVersionEntry::cidr>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidr", self.cidr);
        }
    };
};

/// What EC2 answers to GetIpamPrefixListResolverVersionEntries. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamPrefixListResolverVersionEntries.html
struct GetIpamPrefixListResolverVersionEntriesResult {
    /// entrySet: a list of IpamPrefixListResolverVersionEntry.
    XmlList<IpamPrefixListResolverVersionEntry> entries{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const GetIpamPrefixListResolverVersionEntriesResult&,
        const GetIpamPrefixListResolverVersionEntriesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetIpamPrefixListResolverVersionEntriesResult::entries,
                                &GetIpamPrefixListResolverVersionEntriesResult::next_token,
                                &GetIpamPrefixListResolverVersionEntriesResult::request_id>;

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
