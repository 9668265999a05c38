// SPDX-License-Identifier: BSL-1.0
/// The pieces that XML is made of.
#ifndef WRIT_REPLY_XML_MARKUP_HPP
#define WRIT_REPLY_XML_MARKUP_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/text/char_set.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

inline constexpr std::string_view cdata_begin = "<![CDATA[";
inline constexpr std::string_view cdata_end = "]]>";

// One of the five entities of XML, or a character by its number: `&amp;`, `&#38;`, `&#x26;`. The
// number can be that of a character which XML does not have.
struct XmlReference {
    std::size_t size = 0;  // 0 if there is none
    char32_t code_point = 0;
};

// The reference that `text`, which begins with `&`, begins with.
constexpr XmlReference read_reference(std::string_view text) noexcept {
    struct Entity {
        std::string_view name;
        char32_t code_point;
    };
    constexpr Entity entities[] = {
        {"&amp;", U'&'}, {"&lt;", U'<'}, {"&gt;", U'>'}, {"&quot;", U'"'}, {"&apos;", U'\''}};
    for (const Entity& entity : entities) {
        if (text.starts_with(entity.name)) return {entity.name.size(), entity.code_point};
    }
    if (!text.starts_with("&#")) return {};
    const bool is_hex = text.starts_with("&#x");
    std::size_t at = is_hex ? 3 : 2;
    const std::size_t begin = at;
    char32_t number = 0;
    for (; at != text.size() && text[at] != ';'; ++at) {
        const char byte = text[at];
        const int digit = byte >= '0' && byte <= '9'             ? byte - '0'
                          : is_hex && byte >= 'a' && byte <= 'f' ? byte - 'a' + 10
                          : is_hex && byte >= 'A' && byte <= 'F' ? byte - 'A' + 10
                                                                 : -1;
        if (digit < 0) return {};
        number = number * (is_hex ? 16U : 10U) + static_cast<char32_t>(digit);
        if (number > 0x10FFFF) return {};
    }
    // Not a NUL, which programs cut a text at, nor a surrogate, which UTF-8 cannot hold.
    const bool is_text = number != 0 && (number < 0xD800 || number >= 0xE000);
    if (at == begin || at == text.size() || !is_text) return {};
    return {at + 1, number};
}

// The offset of the first reference in `text`; its size if there is none. Any other `&` is text.
constexpr std::size_t find_reference(std::string_view text) noexcept {
    std::size_t at = text.find('&');
    while (at != std::string_view::npos) {
        if (read_reference(text.substr(at)).size != 0) return at;
        at = text.find('&', at + 1);
    }
    return text.size();
}

inline constexpr CharSet xml_space(" \t\r\n");

// `text` without white space around it. Not inline: each type of value would have it.
[[gnu::noinline]] constexpr std::string_view without_space(std::string_view text) noexcept {
    text.remove_prefix(xml_space.first_outside(text));
    while (!text.empty() && xml_space.contains(text.back())) text.remove_suffix(1);
    return text;
}

inline constexpr CharSet xml_name_end(" \t\r\n/>=<\"'&");

// What can be wrong with a piece of markup.
enum class XmlDefect : unsigned char {
    none,
    document_type,
    malformed_markup,
    truncated,
};

// A piece of markup, or the text in front of it.
struct XmlMarkup {
    enum class Kind : unsigned char {
        text,
        cdata,
        start,
        empty_element,
        end,
        skipped,
        fault
    };

    Kind kind = Kind::fault;
    std::size_t size = 0;        // of the whole piece
    std::string_view name = {};  // of an element, with its namespace prefix
    XmlDefect defect = XmlDefect::none;
    std::size_t defect_at = 0;

    static constexpr XmlMarkup refuse(XmlDefect defect, std::size_t at) noexcept {
        XmlMarkup markup;
        markup.defect = defect;
        markup.defect_at = at;
        return markup;
    }
};

// A comment, CDATA section or processing instruction that begins and ends like this.
constexpr XmlMarkup scan_enclosed(std::string_view text, std::string_view begin,
                                  std::string_view end, XmlMarkup::Kind kind) noexcept {
    const std::size_t at = text.find(end, begin.size());
    if (at == std::string_view::npos) return XmlMarkup::refuse(XmlDefect::truncated, text.size());
    return {kind, at + end.size()};
}

// `<name attribute="value">`, `<name/>` or `</name>`. Attributes are passed over.
constexpr XmlMarkup scan_tag(std::string_view text) noexcept {
    const bool is_end = text.size() > 1 && text[1] == '/';
    std::size_t at = is_end ? 2 : 1;
    const auto skip_space = [&] { at += xml_space.first_outside(text.substr(at)); };
    // Most of a name are letters, which stand behind all that can end it.
    const auto is_in_name = [](char byte) { return byte > '>' || !xml_name_end.contains(byte); };
    const auto take_name = [&] {
        const std::size_t begin = at;
        while (at != text.size() && is_in_name(text[at])) ++at;
        return text.substr(begin, at - begin);
    };
    const auto refuse = [&] {
        return XmlMarkup::refuse(
            at == text.size() ? XmlDefect::truncated : XmlDefect::malformed_markup, at);
    };
    const std::string_view name = take_name();
    if (name.empty() || name.front() == '!' || name.front() == '?') return refuse();
    for (;;) {
        skip_space();
        if (at == text.size()) return refuse();
        if (text[at] == '>') {
            return {is_end ? XmlMarkup::Kind::end : XmlMarkup::Kind::start, at + 1, name};
        }
        if (is_end) return refuse();
        if (text[at] == '/' && at + 1 != text.size() && text[at + 1] == '>') {
            return {XmlMarkup::Kind::empty_element, at + 2, name};
        }
        if (text.substr(at) == "/") ++at;  // cut off in front of the >
        if (take_name().empty()) return refuse();
        skip_space();
        if (at == text.size() || text[at] != '=') return refuse();
        ++at;
        skip_space();
        if (at == text.size() || (text[at] != '"' && text[at] != '\'')) return refuse();
        const std::size_t quote = text.find(text[at], at + 1);
        const std::size_t less = text.substr(0, quote).find('<', at + 1);
        if (quote == std::string_view::npos) at = text.size();
        if (less != std::string_view::npos) at = less;
        if (quote == std::string_view::npos || less != std::string_view::npos) return refuse();
        at = quote + 1;
    }
}

// The piece at the front of `text`, which is not empty.
constexpr XmlMarkup scan_markup(std::string_view text) noexcept {
    using Kind = XmlMarkup::Kind;
    if (text.front() != '<') {
        return {Kind::text, text.substr(0, text.find('<')).size()};
    }
    // Most are tags.
    if (text.size() > 1 && text[1] != '!' && text[1] != '?') return scan_tag(text);
    if (text.starts_with("<!--")) return scan_enclosed(text, "<!--", "-->", Kind::skipped);
    if (text.starts_with(cdata_begin)) {
        return scan_enclosed(text, cdata_begin, cdata_end, Kind::cdata);
    }
    if (text.starts_with("<?")) return scan_enclosed(text, "<?", "?>", Kind::skipped);
    // A document type could declare entities that expand without bound.
    if (text.starts_with("<!DOCTYPE")) return XmlMarkup::refuse(XmlDefect::document_type, 0);
    return scan_tag(text);
}

// The element whose first tag, `begin`, stands at the front of `text`: where its content lies, and
// where it ends.
struct XmlExtent {
    std::size_t content_begin = 0;
    std::size_t content_end = 0;
    std::size_t end = 0;
};

// What the tag is that `text` begins with, which is one; without a look at its name where it has no
// attribute, in whose quotes there could be a `>`.
constexpr XmlMarkup skip_tag(std::string_view text) noexcept {
    for (std::size_t at = 1; at != text.size(); ++at) {
        if (text[at] > '>') continue;  // as letters are
        if (text[at] == '=') break;
        if (text[at] != '>') continue;
        if (text[1] == '/') return {XmlMarkup::Kind::end, at + 1};
        const bool is_empty = text[at - 1] == '/';
        return {is_empty ? XmlMarkup::Kind::empty_element : XmlMarkup::Kind::start, at + 1};
    }
    return scan_tag(text);
}

// Every list and every structure is passed over so, and most of a reply more than once.
constexpr XmlExtent find_extent(std::string_view text, const XmlMarkup& begin) noexcept {
    std::size_t at = begin.size;
    if (begin.kind == XmlMarkup::Kind::empty_element) return {at, at, at};
    const std::size_t content_begin = at;
    const XmlExtent cut{content_begin, text.size(), text.size()};
    for (std::size_t depth = 1;;) {
        at = text.find('<', at);
        if (at == std::string_view::npos || at + 1 == text.size()) return cut;
        const std::string_view rest = text.substr(at);
        const bool is_tag = rest[1] != '!' && rest[1] != '?';
        const XmlMarkup markup = is_tag ? skip_tag(rest) : scan_markup(rest);
        if (markup.kind == XmlMarkup::Kind::fault) return cut;
        if (markup.kind == XmlMarkup::Kind::start) ++depth;
        if (markup.kind == XmlMarkup::Kind::end && --depth == 0) {
            return {content_begin, at, at + markup.size};
        }
        at += markup.size;
    }
}

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
