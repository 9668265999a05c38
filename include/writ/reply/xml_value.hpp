// SPDX-License-Identifier: BSL-1.0
/// A value in a reply.
#ifndef WRIT_REPLY_XML_VALUE_HPP
#define WRIT_REPLY_XML_VALUE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_markup.hpp>
#include <writ/reply/xml_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// A text that spells a `Value`, such as an id or a word, or nothing, or something that this
/// version does not know. It is looked at when it is asked for, and nothing that stands there
/// refuses the reply.
///
/// A word is compared with the constants of its type, whose header you include:
/// `instance.state->name == ec2::InstanceStateName::running`.
template <class Value>
class XmlValue {
public:
    /// What it spells.
    using spelt_type = Value;

    /// Nothing.
    constexpr XmlValue() noexcept = default;

    /// What `text` spells.
    constexpr explicit XmlValue(const XmlText& text) noexcept : text_(text) {}

    /// The value, for the next request; it views the reply. Nothing if there is no text, or one
    /// that does not stand in the reply as it is, since it has a reference, a comment or an element
    /// in it, which EC2 does not do in a value: `text()` has that. A text that is malformed as a
    /// `Value` is one that `is_malformed()`: `check` refuses the request that it goes into, unless
    /// you make an unchecked one of it.
    constexpr Optional<Value> value() const noexcept {
        const std::string_view text = detail::without_space(text_.plain());
        if (text.empty()) return {};
        return Value::of_reply(text);
    }

    /// The text as it stands in the reply.
    constexpr XmlText text() const noexcept { return text_; }

    /// Whether two have the same text.
    friend constexpr bool operator==(const XmlValue&, const XmlValue&) noexcept = default;

    /// Whether the text is that of `value`, but for white space around one that stands in the reply
    /// as it is.
    friend constexpr bool operator==(const XmlValue& left, const Value& value) noexcept {
        if (!left.text_.is_plain()) return left.text_ == value.text();
        return detail::without_space(left.text_.plain()) == value.text();
    }

private:
    XmlText text_ = {};
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
