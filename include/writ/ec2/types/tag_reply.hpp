// SPDX-License-Identifier: BSL-1.0
/// Tags, as EC2 describes them.
#ifndef WRIT_EC2_TYPES_TAG_REPLY_HPP
#define WRIT_EC2_TYPES_TAG_REPLY_HPP

#include <concepts>

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// A tag, as EC2 describes it.
struct TagReply {
    XmlText key{};    ///< key
    XmlText value{};  ///< value

    /// Whether two say the same.
    friend constexpr bool operator==(const TagReply&, const TagReply&) noexcept = default;
};

/// What is read from a reply.
template <class Self, class Row>
    requires std::same_as<const Self, const TagReply>
constexpr void reply_table(Self& tag, Row& row) {
    row("key", tag.key);
    row("value", tag.value);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
