// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TagReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_TAG_REPLY_HPP
#define WRIT_EC2_TYPES_TAG_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TagReply, a structure in what EC2 answers to TryPages and TryPagesAgain. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Tag.html
struct TagReply {
    /// Key: text.
    XmlText key{};
    /// Value: text.
    XmlText value{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TagReply&, const TagReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TagReply::key, &TagReply::value>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("Key", self.key);
            row("Value", self.value);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
