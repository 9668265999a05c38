// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PrefixListIdReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_PREFIX_LIST_ID_REPLY_HPP
#define WRIT_EC2_TYPES_PREFIX_LIST_ID_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PrefixListIdReply, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixListId.html
struct PrefixListIdReply {
    /// description: text.
    XmlText description{};
    /// prefixListId: a prefix list resource id, `pl-…`.
    XmlValue<PrefixListResourceId> prefix_list_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PrefixListIdReply&,
                                     const PrefixListIdReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PrefixListIdReply::description,
                                &PrefixListIdReply::prefix_list_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("prefixListId", self.prefix_list_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
