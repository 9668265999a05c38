// SPDX-License-Identifier: BSL-1.0
/// Text in XML, with its references not yet replaced.
#ifndef WRIT_REPLY_XML_TEXT_HPP
#define WRIT_REPLY_XML_TEXT_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/reply/xml_markup.hpp>
#include <writ/text/copy.hpp>
#include <writ/text/utf8.hpp>
#include <writ/text/viewed_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// Gives `text` with its references replaced to `put`.
template <class Put>
constexpr void replace_references(std::string_view text, Put& put) {
    while (!text.empty()) {
        const std::size_t plain = find_reference(text);
        if (plain != 0) put(text.substr(0, plain));
        text.remove_prefix(plain);
        if (text.empty()) break;
        const detail::XmlReference reference = detail::read_reference(text);
        char encoded[4] = {};
        put(detail::view(encoded, encode_utf8(reference.code_point, encoded)));
        text.remove_prefix(reference.size);
    }
}

}  // namespace detail

/// The text of an element, as a view of a well-formed reply: references, CDATA sections and
/// comments in it are taken care of as it is read.
///
/// `&#x1;` stands for the byte 1, although XML has no such character: EC2 sends what is in a tag.
/// A `&` that begins neither one of the five entities nor the number of a character that UTF-8 has
/// (`&nbsp;`, `&#xD800;`, `&#x110000;`, a bare `&`) is text as it stands, and so is `&#0;`: no NUL
/// is made. All other bytes are given as they are; where the reply is not UTF-8, nor is the text.
class XmlText {
public:
    /// No text.
    constexpr XmlText() noexcept = default;

    /// The text directly in an element with this well-formed `content`.
    constexpr explicit XmlText(std::string_view content WRIT_LIFETIMEBOUND) noexcept
        : content_(content) {}

    /// Refused: the content would be gone at the end of the line.
    template <TemporaryText Text>
    constexpr explicit XmlText(Text&& content) noexcept : content_(content) {
        detail::refuse_temporary<Text>();
    }

    /// Whether the text stands in the reply as it is, so that `plain()` is all of it.
    constexpr bool is_plain() const noexcept {
        return content_.find('<') == std::string_view::npos &&
               detail::find_reference(content_) == content_.size();
    }

    /// The text, if `is_plain()`; empty otherwise.
    constexpr std::string_view plain() const noexcept {
        return is_plain() ? content_ : std::string_view();
    }

    /// Gives the text, piece by piece, to `put`, a callable that takes a `std::string_view`.
    template <class Put>
    constexpr void each_piece(Put&& put) const {
        using Kind = detail::XmlMarkup::Kind;
        std::size_t depth = 0;
        for (std::string_view rest = content_; !rest.empty();) {
            const detail::XmlMarkup markup = detail::scan_markup(rest);
            const std::string_view piece = rest.substr(0, markup.size);
            rest.remove_prefix(markup.size);
            switch (markup.kind) {
                case Kind::text:
                    if (depth == 0) detail::replace_references(piece, put);
                    break;
                case Kind::cdata:
                    if (depth == 0) {
                        put(piece.substr(
                            detail::cdata_begin.size(),
                            piece.size() - detail::cdata_begin.size() - detail::cdata_end.size()));
                    }
                    break;
                case Kind::start: ++depth; break;
                case Kind::end: --depth; break;
                case Kind::empty_element:
                case Kind::skipped: break;
                case Kind::fault: return;  // not out of a well-formed reply
            }
        }
    }

    /// How many bytes the text has.
    constexpr std::size_t size() const noexcept {
        std::size_t total = 0;
        each_piece([&](std::string_view piece) { total += piece.size(); });
        return total;
    }

    /// Copies the text to `out`, which has room for `size()` bytes; returns the end of it.
    constexpr char* copy(char* out) const noexcept {
        each_piece([&](std::string_view piece) { out += piece.copy(out, piece.size()); });
        return out;
    }

    /// The text as a `Text`, which has `append` (`std::string` and its likes).
    template <class Text>
    constexpr Text to() const {
        Text text;
        each_piece([&](std::string_view piece) { text.append(piece.data(), piece.size()); });
        return text;
    }

    /// Whether the text is `text`.
    friend constexpr bool operator==(const XmlText& left, std::string_view text) noexcept {
        bool same = true;
        left.each_piece([&](std::string_view piece) {
            same = same && text.starts_with(piece);
            if (same) text.remove_prefix(piece.size());
        });
        return same && text.empty();
    }

    /// Whether two have the same text, however it is written.
    friend constexpr bool operator==(const XmlText& left, const XmlText& right) noexcept {
        if (left.content_ == right.content_) return true;
        if (right.is_plain()) return left == right.content_;
        if (left.is_plain()) return right == left.content_;
        std::size_t at = 0;
        bool same = left.size() == right.size();
        left.each_piece([&](std::string_view piece) {
            same = same && right.has_at(at, piece);
            at += piece.size();
        });
        return same;
    }

private:
    // Whether `part` stands in the text at `offset`, behind which there is room for it.
    constexpr bool has_at(std::size_t offset, std::string_view part) const noexcept {
        bool same = true;
        each_piece([&](std::string_view piece) {
            const std::size_t skipped = offset < piece.size() ? offset : piece.size();
            offset -= skipped;
            piece = piece.substr(skipped, part.size());
            same = same && part.starts_with(piece);
            part.remove_prefix(piece.size());
        });
        return same;
    }

    std::string_view content_ = {};
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
