// SPDX-License-Identifier: BSL-1.0
/// Tags, as EC2 describes them.
#ifndef WRIT_EC2_TYPES_TAG_REPLY_HPP
#define WRIT_EC2_TYPES_TAG_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// A tag, as EC2 describes it.
struct TagReply {
    XmlText key{};    ///< key
    XmlText value{};  ///< value

    /// Whether two say the same.
    friend constexpr bool operator==(const TagReply&, const TagReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TagReply::key, &TagReply::value>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("key", self.key);
            row("value", self.value);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
