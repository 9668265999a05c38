// SPDX-License-Identifier: BSL-1.0
/// A list in a reply.
#ifndef WRIT_REPLY_XML_LIST_HPP
#define WRIT_REPLY_XML_LIST_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/reply/reply_filler.hpp>
#include <writ/reply/reply_schema.hpp>
#include <writ/reply/xml.hpp>
#include <writ/schema/table.hpp>
#include <writ/wire/reading_memory.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// A template only so that a program may compile it once: ext/separate.hpp says how.
template <class = void>
struct ElementWalk {
    [[gnu::noinline]] static void fill_element(const ReplyRecord& record, void* const* places,
                                               const XmlElement& element) noexcept {
        ReadingMemory none;  // a list has no values that need it
        ReplyReading reading(none);
        fill_member(record, places, element, reading);
    }
};

#ifdef WRIT_SEPARATE
extern template struct ElementWalk<void>;
#endif

// Whether something in a `Member` of an element could stop the reading: a value, which may need
// memory, or what is required.
template <class Member>
constexpr bool can_be_refused() noexcept;

class RefusalRow {
public:
    constexpr bool is_met() const noexcept { return is_met_; }

    template <class Member>
    constexpr void operator()(std::string_view, const Member&) noexcept {
        is_met_ = is_met_ || can_be_refused<Member>();
    }

private:
    bool is_met_ = false;
};

template <class Member>
constexpr bool can_be_refused() noexcept {
    using Value = typename ValueOf<Member>::type;
    constexpr ReplyKind kind = reply_kind_of<Value>();
    if constexpr (ValueOf<Member>::is_required || kind == ReplyKind::value) {
        return true;
    } else if constexpr (kind == ReplyKind::structure) {
        RefusalRow row;
        visit_reply_table(blank<Value>, row);
        return row.is_met();
    } else {
        return false;
    }
}

// Reads an element of a list.
template <class Element>
constexpr Element read_element(const XmlElement& element) noexcept {
    static_assert(!can_be_refused<Element>(),
                  "an element of a list has no value types, but XmlValue of them, and nothing in "
                  "it is required: it is read after the reply was found right");
    if (std::is_constant_evaluated()) {
        ReadingMemory none;
        ReplyReading reading(none);
        return read_by_table<Element>(reply_record_of<Element>, element, reading);
    }
    auto read = blank_member<Element>();
    void* places[2];
    ReplyPlaceRow{places}({}, read);
    ElementWalk<>::fill_element(reply_record_of<Element>, places, element);
    return read;
}

}  // namespace detail

/// The elements of a list in a reply, in order: a forward range that views the reply's text and
/// reads an `Element` each time it is asked for one. It needs no memory and has no limit. What the
/// elements are called makes no difference.
///
///     for (const ec2::Image image : reply.result()->images) use(image);
///
/// An element has no value types but in an `XmlValue`, and nothing in it is required, so that what
/// stands in it refuses nothing.
template <class Element>
class XmlList {
public:
    /// What the list holds.
    using value_type = Element;

    /// Walks over the elements.
    class iterator {
    public:
        /// What it walks over.
        using value_type = Element;
        /// The distance of two iterators, which nobody asks for.
        using difference_type = std::ptrdiff_t;

        /// An iterator of nothing.
        constexpr iterator() noexcept = default;

        /// The element, which must be there, read anew.
        constexpr Element operator*() const noexcept { return detail::read_element<Element>(*at_); }

        /// The next element.
        constexpr iterator& operator++() noexcept {
            ++at_;
            return *this;
        }

        /// The next element.
        constexpr iterator operator++(int) noexcept { return iterator(at_++); }

        /// Whether two iterators of one list are at the same place.
        friend constexpr bool operator==(const iterator& left, const iterator& right) noexcept {
            return left.at_ == right.at_;
        }

    private:
        friend class XmlList;

        constexpr explicit iterator(const XmlChildren::iterator& at) noexcept : at_(at) {}

        XmlChildren::iterator at_ = {};
    };

    /// No elements.
    constexpr XmlList() noexcept = default;

    /// The elements in `wrapper`, such as imagesSet.
    constexpr explicit XmlList(const XmlElement& wrapper) noexcept
        : first_(wrapper.children().begin()) {}

    /// The first element.
    constexpr iterator begin() const noexcept { return first_; }

    /// Behind the last element.
    constexpr iterator end() const noexcept { return iterator(); }

    /// Whether there are none.
    constexpr bool empty() const noexcept { return begin() == end(); }

    /// Whether both have the same elements, however they are written.
    friend constexpr bool operator==(const XmlList& left, const XmlList& right) noexcept {
        iterator at = left.begin();
        for (const Element& element : right) {
            if (at == left.end() || !(*at == element)) return false;
            ++at;
        }
        return at == left.end();
    }

private:
    iterator first_ = {};
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

/// A list in a reply is a view, cheap to copy. <string_view> declares this, as it says the same.
template <class Element>
inline constexpr bool std::ranges::enable_view<writ::XmlList<Element>> = true;

/// Its iterators outlive it.
template <class Element>
inline constexpr bool std::ranges::enable_borrowed_range<writ::XmlList<Element>> = true;

#endif
