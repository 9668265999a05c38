// SPDX-License-Identifier: BSL-1.0
/// A boolean in a reply.
#ifndef WRIT_REPLY_XML_BOOLEAN_HPP
#define WRIT_REPLY_XML_BOOLEAN_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// `true`, `false`, nothing, or a word that this version does not know.
class XmlBoolean {
public:
    /// Nothing.
    constexpr XmlBoolean() noexcept = default;

    /// What `text` spells.
    constexpr explicit XmlBoolean(const XmlText& text) noexcept : text_(text) {}

    /// The boolean; nothing if the text is neither `true` nor `false`.
    constexpr Optional<bool> value() const noexcept {
        if (is_true()) return Optional<bool>(true);
        if (is_false()) return Optional<bool>(false);
        return {};
    }

    /// Whether the text is `true`.
    constexpr bool is_true() const noexcept { return text_ == "true"; }

    /// Whether the text is `false`; if there is none, it is not.
    constexpr bool is_false() const noexcept { return text_ == "false"; }

    /// The text as it stands in the reply.
    constexpr XmlText text() const noexcept { return text_; }

    /// Whether two have the same text.
    friend constexpr bool operator==(const XmlBoolean&, const XmlBoolean&) noexcept = default;

private:
    XmlText text_ = {};
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
