// SPDX-License-Identifier: BSL-1.0
/// What fills a struct from the elements of a reply.
#ifndef WRIT_REPLY_REPLY_FILLER_HPP
#define WRIT_REPLY_REPLY_FILLER_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/reply/reply_schema.hpp>
#include <writ/reply/xml.hpp>
#include <writ/reply/xml_markup.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/text/copy.hpp>
#include <writ/wire/reading_memory.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// What is wrong with a reply that is neither a result nor a service error, besides what it is no
/// XML for.
struct ReplyReasons {
    /// It is HTML.
    static constexpr Reason web_page{"web_page",
                                     "a web page of a proxy or another server, in place of EC2's "
                                     "reply; look at the HTTP status, "
                                     "the proxy and the endpoint"};
    /// The outermost element is another.
    static constexpr Reason other_element{
        "other_element",
        "the reply is XML, but neither this action's result nor a service error of EC2; look at "
        "the endpoint, the proxy, and as what it is read"};
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
};

namespace detail {

// What has come of the reading of one reply.
class ReplyReading {
public:
    constexpr explicit ReplyReading(ReadingMemory& memory) noexcept : memory_(memory) {}

    // What stopped it first; no reason if nothing did.
    constexpr const Reason* reason() const noexcept { return reason_; }

    // Whether something stopped it.
    constexpr bool is_refused() const noexcept { return is_refused_; }

    constexpr void refuse(const Reason& reason) noexcept {
        if (!is_refused_) reason_ = &reason;
        is_refused_ = true;
    }

    // The text of a value, without white space around it.
    constexpr std::string_view value(const ReplyRecord& record,
                                     const XmlElement& element) noexcept {
        const XmlText xml = element.text();
        const std::string_view text = without_space(xml.is_plain() ? xml.plain() : decoded(xml));
        if (text.empty() && record.is_required) refuse(ReplyReasons::missing_element);
        return text;
    }

private:
    constexpr std::string_view decoded(const XmlText& text) noexcept {
        const std::size_t size = text.size();
        if (size == 0) return {};
        return decoded_into_memory(text, size);
    }

    std::string_view decoded_into_memory(const XmlText& text, std::size_t size) noexcept {
        char* const data = memory_.take<char>(size);
        if (data == nullptr) {
            refuse(ReplyReasons::memory_too_small);
            return {};
        }
        text.copy(data);
        return view(data, size);
    }

    ReadingMemory& memory_;
    const Reason* reason_ = &no_reason;
    // With -fsanitize=undefined GCC takes no comparison of such pointers for a constant.
    bool is_refused_ = false;
};

// Goes over the elements of a structure that are for its members. So the elements are walked over
// once, however many members there are. Of several elements with one name the first counts.
class MemberElements {
public:
    constexpr MemberElements(const ReplyData& data, const XmlElement& parent) noexcept
        : data_(data), element_(parent.children().begin()) {
        find();
    }

    // Whether it stands at one, and not behind the last.
    constexpr bool is_at_one() const noexcept { return element_ != XmlChildren::iterator(); }

    // The element, and which member it is for.
    constexpr XmlElement element() const noexcept { return *element_; }
    constexpr std::size_t index() const noexcept { return index_; }
    constexpr const ReplyRecord& record() const noexcept { return data_.records[index_]; }

    constexpr void go_on() noexcept {
        ++element_;
        find();
    }

    // Whether a required member had none.
    constexpr bool lack_one() const noexcept {
        bool is_lacking = false;
        for (std::size_t at = 0; at != data_.size; ++at) {
            is_lacking = is_lacking || (data_.records[at].is_required && !has_met(at));
        }
        return is_lacking;
    }

private:
    constexpr void find() noexcept {
        for (; is_at_one(); ++element_) {
            const std::string_view name = element().name();
            const std::size_t next = index_ + 1;
            std::size_t at = data_.find(name, next);
            if (at == data_.size && name == "RequestID") at = data_.find("requestId", next);
            if (at == data_.size || has_met(at)) continue;
            met_[at / 64] |= std::uint64_t{1} << at % 64;
            index_ = at;
            return;
        }
    }

    constexpr bool has_met(std::size_t at) const noexcept {
        return (met_[at / 64] >> at % 64 & 1) != 0;
    }

    const ReplyData& data_;
    XmlChildren::iterator element_;
    std::size_t index_ = SIZE_MAX;                     // the one behind it is the first
    std::uint64_t met_[most_reply_members / 64] = {};  // a bit for each member
};

//=== at run time, by the schema ===//

// The structure is touched only where its members lie, and there what a member holds is copied or
// made by the member's own type.
inline void fill_structure(const ReplyData& data, void* structure, const XmlElement& parent,
                           ReplyReading& reading) noexcept;

// Fills the member whose place is the first of `places`. An element without text is no value, as in
// an XmlValue: an empty token, put into the next request, would be sent.
inline void fill_member(const ReplyRecord& record, void* const* places, const XmlElement& element,
                        ReplyReading& reading) noexcept {
    void* const place = places[0];
    if (record.kind == ReplyKind::text) {
        const XmlText text = element.text();
        std::memcpy(place, &text, sizeof text);
    } else if (record.kind == ReplyKind::value) {
        const std::string_view text = reading.value(record, element);
        if (text.empty() && record.skips_empty) return;
        record.put(text, place);
    } else if (record.kind == ReplyKind::structure) {
        fill_structure(*record.structure, place, element, reading);
    } else {
        const XmlChildren::iterator first = element.children().begin();
        std::memcpy(place, &first, sizeof first);
    }
    if (record.is_optional) *static_cast<bool*>(places[1]) = true;
}

inline void fill_structure(const ReplyData& data, void* structure, const XmlElement& parent,
                           ReplyReading& reading) noexcept {
    void* places[most_reply_places];
    data.note_places(structure, places);
    MemberElements members(data, parent);
    for (; members.is_at_one(); members.go_on()) {
        const ReplyRecord& record = members.record();
        fill_member(record, places + record.place, members.element(), reading);
    }
    if (members.lack_one()) reading.refuse(ReplyReasons::missing_element);
}

//=== while compiling, by the table ===//

// No pointer may change its type then, so that each member is filled as what it is.
template <class Structure>
constexpr void fill_by_table(const ReplyData& data, Structure& structure, const XmlElement& parent,
                             ReplyReading& reading) noexcept;

template <class Member>
constexpr Member read_by_table(const ReplyRecord& record, const XmlElement& element,
                               ReplyReading& reading) noexcept {
    using Value = typename ValueOf<Member>::type;
    constexpr ReplyKind kind = reply_kind_of<Value>();
    if constexpr (kind == ReplyKind::text) {
        return Value(element.text());
    } else if constexpr (kind == ReplyKind::value) {
        const std::string_view text = reading.value(record, element);
        if constexpr (OptionalMember<Member>) {
            if (text.empty() && record.skips_empty) return {};
        }
        return Value::of_reply(text);
    } else if constexpr (kind == ReplyKind::structure) {
        Value structure = blank_member<Value>();
        fill_by_table(*record.structure, structure, element, reading);
        return structure;
    } else {
        return Value(element);
    }
}

// A row of a reply table that fills the member which an element is for.
class FillingRow {
public:
    constexpr FillingRow(const MemberElements& members, ReplyReading& reading) noexcept
        : members_(members), reading_(reading) {}

    template <class Member>
    constexpr void operator()(std::string_view, Member& member) noexcept {
        if (row_++ != members_.index()) return;
        member = read_by_table<Member>(members_.record(), members_.element(), reading_);
    }

private:
    const MemberElements& members_;
    ReplyReading& reading_;
    std::size_t row_ = 0;
};

template <class Structure>
constexpr void fill_by_table(const ReplyData& data, Structure& structure, const XmlElement& parent,
                             ReplyReading& reading) noexcept {
    MemberElements members(data, parent);
    for (; members.is_at_one(); members.go_on()) {
        FillingRow row(members, reading);
        visit_reply_table(structure, row);
    }
    if (members.lack_one()) reading.refuse(ReplyReasons::missing_element);
}

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
