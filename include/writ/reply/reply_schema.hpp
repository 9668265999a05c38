// SPDX-License-Identifier: BSL-1.0
/// How a struct says what it is read from, and the same as data.
#ifndef WRIT_REPLY_REPLY_SCHEMA_HPP
#define WRIT_REPLY_REPLY_SCHEMA_HPP

#include <cstddef>
#include <cstdint>
#include <new>
#include <string_view>
#include <type_traits>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/reply/xml.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/schema_size.hpp>
#include <writ/schema/table.hpp>
#include <writ/text/copy.hpp>

// The reply table of a result, or of a structure in one, is one plain function in its `Model`,
//
//     template <class Self, class Row>
//     static constexpr void reply_table(Self& self, Row& row);
//
// which calls `row("elementName", self.member)` for each element. A member is
//
//     XmlText, XmlBoolean, XmlInteger   text as it stands there, and what it spells
//     XmlValue<a value type>            the same, of an id, a word, a time
//     a struct with a reply table       a structure
//     XmlList<any of these>             a list, read as it is walked over
//     a value type                      not in a list: what the caller cannot do without
//     Optional<…>, Required<…>          the same, where it matters whether it is there; an element
//                                       without text is no value, but of a Blob
//
// A schema is made of it while compiling, which one interpreter (reply/reply_filler.hpp) walks.

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// What a member is filled with.
enum class ReplyKind : unsigned char {
    text,
    value,
    structure,
    list,
};

struct ReplyData;

// A member in the schema of a reply, as small as can be.
struct ReplyRecord {
    union {
        // Makes of `text` the value at `place`, which may be malformed.
        void (*put)(std::string_view text, void* place) noexcept = nullptr;
        const ReplyData* structure;
    };
    std::uint16_t name_at = 0;  // among the schema's names
    std::uint8_t name_size = 0;
    std::uint8_t place = 0;  // where its place is noted
    ReplyKind kind = ReplyKind::text;
    bool is_optional = false;
    bool is_required = false;
    bool skips_empty = false;  // whether an element without text is no value
};

// How many members a structure of a reply can have, and how many places are noted of them.
inline constexpr std::size_t most_reply_members = 128;
inline constexpr std::size_t most_reply_places = 2 * most_reply_members;

// The schema of a structure in a reply.
struct ReplyData {
    const ReplyRecord* records = nullptr;
    const char* names = nullptr;
    // Notes where the members of a structure lie; and of an Optional, behind its value's place,
    // that of whether it is there.
    void (*note_places)(void* structure, void** places) noexcept = nullptr;
    std::size_t size = 0;

    constexpr std::string_view name_of(const ReplyRecord& record) const noexcept {
        return view(names + record.name_at, record.name_size);
    }

    // Which member has this name; `size` if none has. It is looked for from the one at `first` on,
    // then from the front, as most elements come in one order. `first` may be `size`.
    constexpr std::size_t find(std::string_view name, std::size_t first) const noexcept {
        std::size_t at = first;
        for (std::size_t left = size; left != 0; --left, ++at) {
            if (at == size) at = 0;
            // A look at one byte saves most comparisons.
            const std::string_view known = name_of(records[at]);
            if (known.size() != name.size()) continue;
            if (name.empty() || (known.front() == name.front() && known == name)) return at;
        }
        return size;
    }
};

// A value type of whose values an empty text is one like any other.
template <class Value>
concept EmptyIsValue = requires {
    requires Value::empty_is_a_value;
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

template <class Value>
void put_value(std::string_view text, void* place) noexcept {
    ::new (place) Value(Value::of_reply(text));
}

template <class Value>
constexpr ReplyKind reply_kind_of() noexcept {
    if constexpr (!std::is_aggregate_v<Value> && std::is_constructible_v<Value, const XmlText&>) {
        return ReplyKind::text;
    } else if constexpr (requires { Value::unchecked({}); }) {
        return ReplyKind::value;
    } else if constexpr (ListMember<Value>) {
        return ReplyKind::list;
    } else {
        return ReplyKind::structure;
    }
}

// Whether the bytes of an `Inner` are an `Outer`, which holds one and nothing else.
template <class Outer, class Inner>
constexpr bool holds_only() noexcept {
    return std::is_standard_layout_v<Outer> && std::is_trivially_copyable_v<Outer> &&
           std::is_trivially_copyable_v<Inner> && sizeof(Outer) == sizeof(Inner);
}

// A row of a reply table that notes where each member lies.
class ReplyPlaceRow {
public:
    constexpr explicit ReplyPlaceRow(void** places) noexcept : at_(places) {}

    template <class Member>
    void operator()(std::string_view, Member& member) noexcept {
        *at_++ = &member;
    }

    template <class Value>
    void operator()(std::string_view, Optional<Value>& member) noexcept {
        *at_++ = OptionalPlace::of(member);
        *at_++ = OptionalPlace::flag(member);
    }

    template <class Value, class Why>
    void operator()(std::string_view, Required<Value, Why>& member) noexcept {
        *at_++ = RequiredPlace::of(member);
    }

private:
    void** at_;
};

// Notes where the members of a `Structure` lie; where there is only room for one, as in an
// Optional, one is made first.
template <class Structure, bool is_there>
void note_places(void* structure, void** places) noexcept {
    ReplyPlaceRow row(places);
    if constexpr (is_there) {
        visit_reply_table(*static_cast<Structure*>(structure), row);
    } else {
        visit_reply_table(*::new (structure) Structure(blank_member<Structure>()), row);
    }
}

// What a schema points to; no array is empty. A `SchemaSize` counts `&` and `=` with each name.
template <SchemaSize Size>
struct ReplyParts {
    ReplyRecord records[Size.fields == 0 ? 1 : Size.fields] = {};
    char names[Size.names - 2 * Size.fields + 1] = {};
};

template <class Structure>
struct ReplySchemaOf;

// The schema of a `Structure` that is there, or of which one is to be made.
template <class Structure, bool is_there>
inline constexpr ReplyData reply_data_of{
    ReplySchemaOf<Structure>::parts.records, ReplySchemaOf<Structure>::parts.names,
    note_places<Structure, is_there>, ReplySchemaOf<Structure>::size.fields};

template <class Owner, class Member>
constexpr ReplyRecord describe_reply_member() noexcept;

// What a schema says of the elements of a list.
template <class Element>
inline constexpr ReplyRecord reply_record_of = describe_reply_member<void, Element>();

// What the schema of `Owner` says of a `Member`, but for its name. It is one for each `Owner`, so
// that a structure can hold a list of its own kind.
template <class Owner, class Member>
constexpr ReplyRecord describe_reply_member() noexcept {
    using Value = typename ValueOf<Member>::type;
    constexpr ReplyKind kind = reply_kind_of<Value>();
    ReplyRecord record;
    record.kind = kind;
    record.is_optional = std::is_same_v<Member, Optional<Value>>;
    record.is_required = ValueOf<Member>::is_required;
    if constexpr (kind == ReplyKind::text) {
        static_assert(holds_only<Value, XmlText>(), "what is made of an XmlText holds only that");
    } else if constexpr (kind == ReplyKind::value) {
        record.put = put_value<Value>;
        record.skips_empty = record.is_optional && !EmptyIsValue<Value>;
    } else if constexpr (kind == ReplyKind::structure) {
        record.structure = &reply_data_of<Value, !std::is_same_v<Member, Optional<Value>>>;
    } else {
        static_assert(holds_only<Value, XmlChildren::iterator>(),
                      "a list in a reply holds only where its first element is");
    }
    return record;
}

// A row of the reply table of `Structure` that fills its schema in.
template <class Structure, class Parts>
class ReplySchemaRow {
public:
    constexpr explicit ReplySchemaRow(Parts& parts) noexcept : parts_(parts) {}

    template <class Member>
    constexpr void operator()(std::string_view name, const Member&) noexcept {
        ReplyRecord record = describe_reply_member<Structure, Member>();
        record.name_at = static_cast<std::uint16_t>(names_);
        record.name_size = static_cast<std::uint8_t>(name.size());
        record.place = static_cast<std::uint8_t>(places_);
        parts_.records[members_++] = record;
        places_ += record.is_optional ? 2 : 1;
        for (const char byte : name) parts_.names[names_++] = byte;
    }

private:
    Parts& parts_;
    std::size_t members_ = 0;
    std::size_t places_ = 0;
    std::size_t names_ = 0;
};

template <class Structure>
struct ReplySchemaOf {
    static constexpr SchemaSize size = [] {
        SchemaSizeRow row;
        visit_reply_table(blank<Structure>, row);
        return row.size();
    }();
    static_assert(size.fields <= most_reply_members, "a structure has at most 128 members");
    static_assert(size.longest_name <= UINT8_MAX, "an element's name has at most 255 characters");

    static constexpr ReplyParts<size> parts = [] {
        ReplyParts<size> filled;
        ReplySchemaRow<Structure, ReplyParts<size>> row(filled);
        visit_reply_table(blank<Structure>, row);
        return filled;
    }();
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
