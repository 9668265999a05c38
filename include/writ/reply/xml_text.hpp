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

// Goes over the text directly in an element, piece by piece, with its references replaced.
class XmlTextPieces {
public:
    constexpr explicit XmlTextPieces(std::string_view content) noexcept : rest_(content) {}

    // The next piece, which lasts until the one behind it; empty at the end.
    constexpr std::string_view next() noexcept {
        using Kind = XmlMarkup::Kind;
        while (text_.empty() && !rest_.empty()) {
            const XmlMarkup markup = scan_markup(rest_);
            const std::string_view piece = rest_.substr(0, markup.size);
            rest_.remove_prefix(markup.size);
            switch (markup.kind) {
                case Kind::text:
                    if (depth_ == 0) text_ = piece;
                    break;
                case Kind::cdata: {
                    const std::size_t size = piece.size() - cdata_begin.size() - cdata_end.size();
                    if (depth_ == 0 && size != 0) return piece.substr(cdata_begin.size(), size);
                    break;
                }
                case Kind::start: ++depth_; break;
                case Kind::end: --depth_; break;
                case Kind::empty_element:
                case Kind::skipped: break;
                case Kind::fault: rest_ = {}; break;  // not out of a well-formed reply
            }
        }
        if (text_.empty()) return {};
        const std::size_t plain = find_reference(text_);
        const std::string_view piece = text_.substr(0, plain);
        text_.remove_prefix(plain);
        if (plain != 0) return piece;
        const XmlReference reference = read_reference(text_);
        text_.remove_prefix(reference.size);
        return view(encoded_, encode_utf8(reference.code_point, encoded_));
    }

private:
    std::string_view rest_;
    std::string_view text_ = {};  // in front of that, what is not given yet
    std::size_t depth_ = 0;
    char encoded_[4] = {};
};

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

    /// Whether there is an element, though perhaps one without text.
    constexpr bool is_there() const noexcept { return content_.data() != nullptr; }

    /// Whether the text stands in the reply as it is, so that `plain()` is all of it.
    constexpr bool is_plain() const noexcept {
        return content_.find('<') == std::string_view::npos &&
               detail::find_reference(content_) == content_.size();
    }

    /// The text, if `is_plain()`; empty otherwise.
    constexpr std::string_view plain() const noexcept {
        return is_plain() ? content_ : std::string_view();
    }

    /// The same without the white space at its ends that stands in the reply as it is.
    constexpr XmlText trimmed() const noexcept { return XmlText(detail::without_space(content_)); }

    /// Gives the text, piece by piece, to `put`, a callable that takes a `std::string_view`.
    template <class Put>
    constexpr void each_piece(Put&& put) const {
        detail::XmlTextPieces pieces(content_);
        for (auto piece = pieces.next(); !piece.empty(); piece = pieces.next()) put(piece);
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
        detail::XmlTextPieces ours(left.content_);
        detail::XmlTextPieces theirs(right.content_);
        std::string_view mine;
        std::string_view its;
        for (;;) {
            if (mine.empty()) mine = ours.next();
            if (its.empty()) its = theirs.next();
            if (mine.empty() || its.empty()) return mine.empty() && its.empty();
            const std::size_t size = mine.size() < its.size() ? mine.size() : its.size();
            if (mine.substr(0, size) != its.substr(0, size)) return false;
            mine.remove_prefix(size);
            its.remove_prefix(size);
        }
    }

private:
    std::string_view content_ = {};
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
