// SPDX-License-Identifier: BSL-1.0
/// An integer in a reply.
#ifndef WRIT_REPLY_XML_INTEGER_HPP
#define WRIT_REPLY_XML_INTEGER_HPP

#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// A whole number in decimal digits, nothing, or a text that is none.
class XmlInteger {
public:
    /// Nothing.
    constexpr XmlInteger() noexcept = default;

    /// What `text` spells.
    constexpr explicit XmlInteger(const XmlText& text) noexcept : text_(text) {}

    /// The number; nothing if the text is none, or one that takes more than 64 bits.
    constexpr Optional<std::int64_t> value() const noexcept {
        Digits read;
        text_.each_piece([&](std::string_view piece) {
            for (const char byte : piece) read.add(byte);
        });
        return read.value();
    }

    /// The text as it stands in the reply.
    constexpr XmlText text() const noexcept { return text_; }

    /// Whether two have the same text.
    friend constexpr bool operator==(const XmlInteger&, const XmlInteger&) noexcept = default;

private:
    // Reads byte by byte, since references can stand anywhere.
    class Digits {
    public:
        constexpr void add(char byte) noexcept {
            const bool is_first = !is_negative_ && !has_digit_;
            if (byte == '-' && is_first) {
                is_negative_ = true;
            } else if (byte < '0' || byte > '9') {
                is_number_ = false;
            } else {
                has_digit_ = true;
                const int digit = byte - '0';
                // Counted down, since there is one more below zero than above.
                if (number_ < (INT64_MIN + digit) / 10) {
                    is_number_ = false;
                } else {
                    number_ = number_ * 10 - digit;
                }
            }
        }

        constexpr Optional<std::int64_t> value() const noexcept {
            if (!is_number_ || !has_digit_ || (!is_negative_ && number_ == INT64_MIN)) return {};
            return is_negative_ ? number_ : -number_;
        }

    private:
        std::int64_t number_ = 0;
        bool is_negative_ = false;
        bool has_digit_ = false;
        bool is_number_ = true;
    };

    XmlText text_ = {};
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
