// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PartReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_PART_REPLY_HPP
#define WRIT_EC2_TYPES_PART_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PartReply, a structure in what EC2 answers to TryPages and TryPagesAgain. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Part.html
struct PartReply {
    /// key: text.
    XmlText key{};
    /// Note: text.
    XmlText note{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PartReply&, const PartReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PartReply::key, &PartReply::note>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("key", self.key);
            row("Note", self.note);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
