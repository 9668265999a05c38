// SPDX-License-Identifier: BSL-1.0
/// How a struct says what it is read from, and what fills it from the elements of a reply.
#ifndef WRIT_REPLY_REPLY_FILLER_HPP
#define WRIT_REPLY_REPLY_FILLER_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/required.hpp>
#include <writ/reply/xml.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/text/copy.hpp>
#include <writ/wire/reading_memory.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// What is wrong with a reply that is XML, but neither a result nor a service error.
struct ReplyReasons {
    /// The outermost element is another.
    static constexpr Reason other_element{
        "other_element",
        "the reply is XML, but neither this action's result nor a service error; see what answers "
        "in the service's place"};
    /// A part that every such reply has is not there.
    static constexpr Reason missing_element{
        "missing_element",
        "a part that every such reply has is not there; do not rely on the rest"};
    /// The status says that the request failed, the body that it succeeded.
    static constexpr Reason status_contradicts_reply{
        "status_contradicts_reply",
        "the HTTP status says that the request failed, its reply that it succeeded; see what "
        "stands between you and the service"};
    /// The caller's memory does not hold what had to be decoded.
    static constexpr Reason memory_too_small{
        "memory_too_small",
        "there is too little memory for the text; lend as much as ReadingMemory::needed says"};
    /// A value in a list cannot be viewed.
    static constexpr Reason list_value_is_not_plain{
        "list_value_is_not_plain",
        "a value in a list of the reply is written with references, comments or elements in it, "
        "which EC2 does not do; see what stands between you and the service"};
};

// The reply table of a result, or of a structure in one, is one plain function beside it,
//
//     template <class Self, class Row> constexpr void reply_table(Self& self, Row& row);
//
// which calls `row("elementName", self.member)` for each element. A member is
//
//     XmlText, XmlBoolean, XmlInteger   text as it stands there, and what it spells
//     a value type                      for what the next request needs, such as ImageId, and for
//                                       what has a form of its own, such as Timestamp
//     a struct with a reply table       a structure
//     XmlList<any of these>             a list, read as it is walked over
//     Optional<…>, Required<…>          the same, where it matters whether it is there

namespace detail {

// What has come of the reading of one reply.
class ReplyReading {
public:
    constexpr explicit ReplyReading(ReadingMemory& memory) noexcept : memory_(&memory) {}

    // For an element of a list whose reply has been read before: nothing in it stops the reading.
    constexpr ReplyReading() noexcept = default;

    // What stopped it first; no reason if nothing did.
    constexpr const Reason* reason() const noexcept { return reason_; }

    // Whether something stopped it.
    constexpr bool is_refused() const noexcept { return is_refused_; }

    constexpr void refuse(const Reason& reason) noexcept {
        if (!is_refused_) reason_ = &reason;
        is_refused_ = true;
    }

    // Whether lists are looked through.
    constexpr bool is_first() const noexcept { return memory_ != nullptr; }

    // What is read from now on is an element of a list, which is read again without memory.
    constexpr void enter_list() noexcept { ++lists_; }
    constexpr void leave_list() noexcept { --lists_; }

    // The text of a value, without white space around it.
    constexpr std::string_view trimmed(const XmlText& xml) noexcept {
        std::string_view text = xml.is_plain() ? xml.plain() : decoded(xml);
        text.remove_prefix(xml_space.first_outside(text));
        while (!text.empty() && xml_space.contains(text.back())) text.remove_suffix(1);
        return text;
    }

private:
    constexpr std::string_view decoded(const XmlText& text) noexcept {
        const std::size_t size = text.size();
        if (size == 0) return {};
        if (lists_ != 0 || memory_ == nullptr) {
            // A value with such a character is of no shape that writ knows: it is kept as it stands
            // there, since one odd character must not lose the reply.
            if (refers_to_no_xml_character(text.content_)) return text.content_;
            refuse(ReplyReasons::list_value_is_not_plain);
            return {};
        }
        return decoded_into_memory(text, size);
    }

    std::string_view decoded_into_memory(const XmlText& text, std::size_t size) noexcept {
        char* const data = memory_->take<char>(size);
        if (data == nullptr) {
            refuse(ReplyReasons::memory_too_small);
            return {};
        }
        text.copy(data);
        return view(data, size);
    }

    ReadingMemory* memory_ = nullptr;
    const Reason* reason_ = &no_reason;
    // With -fsanitize=undefined GCC takes no comparison of such pointers for a constant.
    bool is_refused_ = false;
    std::size_t lists_ = 0;
};

// A member that nothing has been read into.
template <class Member>
constexpr Member blank_member() noexcept {
    if constexpr (requires { Member::unchecked({}); }) {
        return blank_value<Member>();
    } else {
        return make_blank<Member>();
    }
}

// What a member is filled from `element` by. A reply is not refused because a value in it has a
// shape of tomorrow.
template <class Member>
constexpr void fill_member(const XmlElement& element, Member& member,
                           ReplyReading& reading) noexcept {
    if constexpr (!std::is_aggregate_v<Member> && std::is_constructible_v<Member, const XmlText&>) {
        member = Member(element.text());
    } else if constexpr (requires { Member::unchecked({}); }) {
        const std::string_view text = reading.trimmed(element.text());
        const auto parsed = Member::parse(text);
        member = parsed ? *parsed : Member::unchecked(text);
    } else if constexpr (requires { typename Member::value_type; }) {
        member = Member(element);
        if (!reading.is_first()) return;
        reading.enter_list();
        for (const XmlElement child : element.children()) {
            auto read = blank_member<typename Member::value_type>();
            fill_member(child, read, reading);
        }
        reading.leave_list();
    } else {
        fill_structure(element, member, reading);
    }
}

template <class Value>
constexpr void fill_member(const XmlElement& element, Optional<Value>& member,
                           ReplyReading& reading) noexcept {
    Value value = blank_member<Value>();
    fill_member(element, value, reading);
    member = value;
}

template <class Value, class Why>
constexpr void fill_member(const XmlElement& element, Required<Value, Why>& member,
                           ReplyReading& reading) noexcept {
    Value value = blank_member<Value>();
    fill_member(element, value, reading);
    if constexpr (requires { Value::unchecked({}); }) {
        if (value.text().empty()) reading.refuse(ReplyReasons::missing_element);
    }
    member = value;
}

template <class Member>
inline constexpr bool is_required_in_reply = false;
template <class Value, class Why>
inline constexpr bool is_required_in_reply<Required<Value, Why>> = true;

// A visitor of a reply table that counts its rows.
struct ReplyRows {
    std::size_t count = 0;

    template <class Member>
    constexpr void operator()(std::string_view, const Member&) noexcept {
        ++count;
    }
};

template <class Structure>
constexpr std::size_t count_reply_rows() noexcept {
    ReplyRows rows;
    Structure structure = blank_member<Structure>();
    visit_reply_table(structure, rows);
    return rows.count;
}

// A visitor of a reply table of so many rows that is shown one element after the other, and fills
// the member that is read from it. So the elements are walked over once, however many members there
// are. Of several elements with one name the first counts.
template <std::size_t Rows>
class ReplyFiller {
public:
    constexpr explicit ReplyFiller(ReplyReading& reading) noexcept : reading_(reading) {}

    // The element that the table is asked about next; nothing when all have been shown, to ask
    // about what has not been there.
    constexpr void show(const Optional<XmlElement>& element) noexcept {
        element_ = element;
        name_ = element ? element->name() : std::string_view();
        row_ = 0;
    }

    template <class Member>
    constexpr void operator()(std::string_view name, Member& member) noexcept {
        bool& is_filled = is_filled_[row_++];
        if (is_filled) return;
        if (!element_) {
            if constexpr (is_required_in_reply<Member>) {
                reading_.refuse(ReplyReasons::missing_element);
            }
        } else if (name_ == name || (name_ == "RequestID" && name == "requestId")) {
            is_filled = true;
            fill_member(*element_, member, reading_);
        }
    }

private:
    ReplyReading& reading_;
    Optional<XmlElement> element_ = {};
    std::string_view name_ = {};
    std::size_t row_ = 0;
    bool is_filled_[Rows == 0 ? 1 : Rows] = {};
};

// Fills a structure from the elements in `parent`.
template <class Structure>
constexpr void fill_structure(const XmlElement& parent, Structure& structure,
                              ReplyReading& reading) noexcept {
    constexpr std::size_t rows = count_reply_rows<Structure>();
    ReplyFiller<rows> filler(reading);
    const XmlChildren elements = parent.children();
    for (auto at = elements.begin();; ++at) {
        const bool is_end = at == elements.end();
        Optional<XmlElement> element;
        if (!is_end) element = *at;
        filler.show(element);
        visit_reply_table(structure, filler);
        if (is_end) return;
    }
}

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
