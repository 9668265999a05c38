// SPDX-License-Identifier: BSL-1.0
/// The XML of EC2's replies. It is made for these and is no general XML library: it has no
/// namespaces, no attributes to read, and no document types.
#ifndef WRIT_REPLY_XML_HPP
#define WRIT_REPLY_XML_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/precondition.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/result.hpp>
#include <writ/reply/xml_markup.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/text/char_set.hpp>
#include <writ/text/viewed_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no XML that can be read; `XmlElement::reasons` has the sentences.
enum class xml_fault : unsigned char {
    none,
    empty,
    no_element,
    document_type,
    malformed_markup,
    truncated,
    mismatched_end,
    too_deep,
    text_after_end,
};

namespace detail {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

constexpr xml_fault fault_of(XmlDefect defect) noexcept {
    switch (defect) {
        case XmlDefect::none: return xml_fault::none;
        case XmlDefect::document_type: return xml_fault::document_type;
        case XmlDefect::malformed_markup: break;
        case XmlDefect::truncated: return xml_fault::truncated;
    }
    return xml_fault::malformed_markup;
}

}  // namespace detail

class XmlChildren;

/// An element of a reply that `read_xml` has found well-formed. It views the reply's text.
class XmlElement {
public:
    /// Why a text is no XML that can be read.
    using fault_type = xml_fault;

    /// The name, without a namespace prefix.
    constexpr std::string_view name() const noexcept {
        const std::size_t colon = name_.rfind(':');
        return colon == std::string_view::npos ? name_ : name_.substr(colon + 1);
    }

    /// The elements directly in this one, in order: a range that looks for the next as it goes.
    constexpr XmlChildren children() const noexcept;

    /// The first element directly in this one that is called `name`; nothing if there is none.
    constexpr Optional<XmlElement> child(std::string_view name) const noexcept;

    /// The text directly in this element, without that of the elements in it.
    constexpr XmlText text() const noexcept { return XmlText(content_); }

    /// The sentences, in the order of `xml_fault`.
    static constexpr Reason reasons[] = {
        {"empty", "the reply is empty, as none of EC2's is; look at the HTTP status and the proxy"},
        {"no_element",
         "the reply begins with no XML element: plain text, JSON or what is compressed, and not of "
         "EC2; look at the HTTP status, the proxy and the endpoint"},
        {"document_type",
         "the reply declares a document type, which EC2 does not; look at the proxy and the "
         "endpoint"},
        {"malformed_markup",
         "the reply has markup that is no XML: it was damaged, or is not of EC2; look at the text "
         "there, and at the proxy"},
        {"truncated",
         "the reply ends in the middle; read all of the body, or send the same again, with the "
         "same "
         "ClientToken"},
        {"mismatched_end",
         "an element of the reply is ended by another's name: it was damaged, or is not of EC2; "
         "look at the text there, and at the proxy"},
        {"too_deep",
         "the reply has more elements within each other than any of EC2's; look at the proxy and "
         "the endpoint"},
        {"text_after_end", "there is something behind the end of the reply; give just the body"},
    };

private:
    friend class XmlChildren;
    friend constexpr Result<XmlElement, Malformed<XmlElement>> read_xml(
        std::string_view text WRIT_LIFETIMEBOUND) noexcept;

    constexpr XmlElement(std::string_view name, std::string_view content) noexcept
        : name_(name), content_(content) {}

    std::string_view name_;
    std::string_view content_;
};

/// The elements directly in another, in order.
class XmlChildren {
public:
    /// Walks over the elements.
    class iterator {
    public:
        /// What it walks over.
        using value_type = XmlElement;
        /// The distance of two iterators, which nobody asks for.
        using difference_type = std::ptrdiff_t;

        /// An iterator of nothing.
        constexpr iterator() noexcept = default;

        /// The element, which must be there.
        constexpr XmlElement operator*() const noexcept {
            if (is_end_) detail::iterator_is_at_the_end();
            return XmlElement(name_, content_);
        }

        /// The next element.
        constexpr iterator& operator++() noexcept {
            find();
            return *this;
        }

        /// The next element.
        constexpr iterator operator++(int) noexcept {
            iterator before = *this;
            find();
            return before;
        }

        /// Whether two iterators of one element are at the same place.
        friend constexpr bool operator==(const iterator& left, const iterator& right) noexcept {
            return left.rest_.size() == right.rest_.size() && left.is_end_ == right.is_end_;
        }

    private:
        friend class XmlChildren;

        constexpr explicit iterator(std::string_view content) noexcept
            : rest_(content), is_end_(false) {
            find();
        }

        constexpr void find() noexcept {
            while (!rest_.empty()) {
                const detail::XmlMarkup markup = detail::scan_markup(rest_);
                using Kind = detail::XmlMarkup::Kind;
                if (markup.kind == Kind::start || markup.kind == Kind::empty_element) {
                    const detail::XmlExtent extent = detail::find_extent(rest_, markup);
                    name_ = markup.name;
                    content_ = rest_.substr(extent.content_begin,
                                            extent.content_end - extent.content_begin);
                    rest_.remove_prefix(extent.end);
                    return;
                }
                rest_.remove_prefix(markup.size);
            }
            is_end_ = true;
        }

        std::string_view rest_ = {};
        std::string_view name_ = {};
        std::string_view content_ = {};
        bool is_end_ = true;
    };

    /// The first element.
    constexpr iterator begin() const noexcept { return iterator(content_); }

    /// Behind the last element.
    constexpr iterator end() const noexcept { return iterator(); }

private:
    friend class XmlElement;

    constexpr explicit XmlChildren(std::string_view content) noexcept : content_(content) {}

    std::string_view content_;
};

/// Declared above.
constexpr XmlChildren XmlElement::children() const noexcept {
    return XmlChildren(content_);
}

/// Declared above.
constexpr Optional<XmlElement> XmlElement::child(std::string_view name) const noexcept {
    for (const XmlElement element : children()) {
        if (element.name() == name) return element;
    }
    return {};
}

/// Reads a whole document: its outermost element, or the first thing that is wrong with it. Only
/// what tells where elements begin and end can be wrong: no character within a text or an attribute
/// is, be it of XML and UTF-8 or not. The text is looked through once, from front to back; nothing
/// is expanded and nothing allocated.
constexpr Result<XmlElement, Malformed<XmlElement>> read_xml(
    std::string_view text WRIT_LIFETIMEBOUND) noexcept {
    using Kind = detail::XmlMarkup::Kind;
    constexpr std::size_t deepest = 64;
    const auto refuse = [](xml_fault fault, std::size_t at) {
        return Malformed<XmlElement>{fault, at};
    };
    if (text.empty()) return refuse(xml_fault::empty, 0);
    std::string_view open[deepest];
    std::size_t depth = 0;
    std::size_t root_begin = 0;
    std::size_t root_end = 0;
    std::string_view root;
    std::size_t at = text.starts_with(detail::byte_order_mark) ? detail::byte_order_mark.size() : 0;
    while (at != text.size()) {
        const detail::XmlMarkup markup = detail::scan_markup(text.substr(at));
        if (markup.kind == Kind::fault)
            return refuse(detail::fault_of(markup.defect), at + markup.defect_at);
        const std::size_t next = at + markup.size;
        if ((markup.kind == Kind::text || markup.kind == Kind::cdata) && depth == 0) {
            const std::string_view outside = text.substr(at, markup.size);
            const std::size_t space = detail::xml_space.first_outside(outside);
            if (space != outside.size()) {
                return refuse(root.empty() ? xml_fault::no_element : xml_fault::text_after_end,
                              at + space);
            }
        } else if (markup.kind == Kind::start || markup.kind == Kind::empty_element) {
            if (depth == 0 && !root.empty()) return refuse(xml_fault::text_after_end, at);
            if (depth == deepest) return refuse(xml_fault::too_deep, at);
            if (depth == 0) {
                root = markup.name;
                root_begin = root_end = next;
            }
            if (markup.kind == Kind::start) open[depth++] = markup.name;
        } else if (markup.kind == Kind::end) {
            if (depth == 0 || open[depth - 1] != markup.name) {
                return refuse(xml_fault::mismatched_end, at);
            }
            if (--depth == 0) root_end = at;
        }
        at = next;
    }
    if (depth != 0) return refuse(xml_fault::truncated, text.size());
    if (root.empty()) return refuse(xml_fault::no_element, text.size());
    return XmlElement(root, text.substr(root_begin, root_end - root_begin));
}

/// Refused: the element would view a document that is gone at the end of the line.
template <TemporaryText Text>
constexpr Result<XmlElement, Malformed<XmlElement>> read_xml(Text&& text) noexcept {
    detail::refuse_temporary<Text>();
    return read_xml(std::string_view(text));
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
