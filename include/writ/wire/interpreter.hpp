// SPDX-License-Identifier: BSL-1.0
/// The way out at run time: one walk over schemas for all requests.
#ifndef WRIT_WIRE_INTERPRETER_HPP
#define WRIT_WIRE_INTERPRETER_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/schema/member_view.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/schema.hpp>
#include <writ/text/copy.hpp>
#include <writ/text/decimal.hpp>
#include <writ/text/percent.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/whole_number.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/parameter_visitor.hpp>

// How a parameter goes out: `walk_schema` has the members' places from the schema, looks at each
// through a pointer to just what it is, and tells one of three of it, an `Out`:
//
//     VisitOut        hands it to a `ParameterVisitor`
//     SizeOut         counts its bytes
//     MemoryOut       writes it into memory, fast
//
// What an `Out` has done so far is a `State` that is handed on and comes back, so that it stays in
// a register; what it knows of where it is, is a `Front`. None of this is a template of the
// request.

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

//=== the walk ===//

// A name of a schema, without what stands in front of it.
struct FieldName {
    const char* text;     // `&Name=`
    std::uint32_t index;  // of a list, from 1; 0 if it is none
    std::uint32_t size;   // of the name alone

    constexpr std::string_view plain() const noexcept { return view(text + 1, size); }
};

// How many bytes `.12` takes, or nothing.
constexpr std::size_t index_size(std::uint32_t index) noexcept {
    if (index == 0) return 0;
    std::size_t size = 2;
    for (; index >= 10; index /= 10) ++size;
    return size;
}

template <class Out>
typename Out::State walk_schema(typename Out::State state, const typename Out::Front& front,
                                const SchemaData& schema, const void* object);

// Tells of a parameter that is a list, a structure or a number, or of those in the extra slot.
template <class Out>
[[gnu::noinline]] typename Out::State walk_field(typename Out::State state,
                                                 const typename Out::Front& front,
                                                 const FieldRecord& field, FieldName name,
                                                 MemberView view) {
    const auto* element = static_cast<const char*>(view.first);
    if (field.kind == FieldKind::extra) {
        const void* const first = element;
        return Out::extra(state, front, {static_cast<const Parameter*>(first), view.count});
    }
    if (field.is_list) name.index = 1;
    for (; view.count != 0; --view.count, ++name.index, element += field.element_size) {
        const void* const at = element;
        if (field.kind == FieldKind::structure) {
            const auto inner = Out::inside(front, name);
            state = walk_schema<Out>(state, inner, field.structure->data(), at);
        } else if (field.kind == FieldKind::text) {
            const auto& value = *static_cast<const ValueText*>(at);
            state =
                Out::value(state, front, name, value.text, field.is_unreserved && value.is_checked);
        } else if (field.kind == FieldKind::number) {
            const auto digits = Decimal::of_signed(static_cast<const ValueNumber*>(at)->number);
            state = Out::value(state, front, name, digits, true);
        } else if (const auto& yes_no = *static_cast<const YesNo*>(at); yes_no.is_said()) {
            state = Out::value(state, front, name, yes_no.text(), true);
        }
        if (Out::is_over(state)) break;
    }
    return state;
}

// Tells of each parameter of `object`, whose type `schema` describes. Most are single texts.
template <class Out>
typename Out::State walk_schema(typename Out::State state, const typename Out::Front& front,
                                const SchemaData& schema, const void* object) {
    MemberView views[most_fields];
    schema.view_members(object, views);
    const MemberView* view = views;
    const FieldRecord* const end = schema.records + schema.size;
    for (const FieldRecord* field = schema.records; field != end; ++field, ++view) {
        if (view->count == 0) continue;
        const FieldName name{schema.names + field->name_at, 0, field->name_size};
        if (field->kind == FieldKind::text && !field->is_list) {
            const auto& value = *static_cast<const ValueText*>(view->first);
            state = Out::single_value(state, front, name, value.text,
                                      field->is_unreserved && value.is_checked);
        } else if (field->kind == FieldKind::yes_no && !field->is_list) {
            const auto& value = *static_cast<const YesNo*>(view->first);
            state = Out::single_value(state, front, name, value.text(), true);
        } else {
            state = walk_field<Out>(state, front, *field, name, *view);
        }
        if (Out::is_over(state)) return state;
    }
    return state;
}

//=== to a visitor ===//

class VisitOut {
public:
    struct State {};
    struct Front {
        ParameterVisitor& visitor;
        WireName name = {};

        // What lies in it.
        WireName operator+(FieldName inner) const noexcept {
            return {name.text.empty() ? nullptr : &name, inner.plain(), inner.index};
        }
    };

    static constexpr bool is_over(State) noexcept { return false; }

    static State value(State, const Front& front, FieldName name, std::string_view text,
                       bool is_unreserved) {
        front.visitor.visit(front + name, text, is_unreserved);
        return {};
    }

    static State single_value(State state, const Front& front, FieldName name,
                              std::string_view text, bool is_unreserved) {
        return value(state, front, name, text, is_unreserved);
    }

    static State extra(State, const Front& front, const List<Parameter>& parameters) {
        visit_extra(parameters, front.visitor);
        return {};
    }

    static Front inside(const Front& front, FieldName name) noexcept {
        return {front.visitor, front + name};
    }
};

//=== a count of bytes ===//

class SizeOut {
public:
    // How many there are so far.
    using State = std::size_t;
    // How many stand in front of a name.
    using Front = std::size_t;

    static constexpr bool is_over(State) noexcept { return false; }

    static State value(State size, const Front& front, FieldName name, std::string_view text,
                       bool is_unreserved) noexcept {
        return single_value(size, front, name, text, is_unreserved) + index_size(name.index);
    }

    static State single_value(State size, const Front& front, FieldName name, std::string_view text,
                              bool is_unreserved) noexcept {
        return size + front + name.size + 2 +
               (is_unreserved ? text.size() : percent_encoded_size(text));
    }

    static State extra(State size, const Front&, const List<Parameter>& parameters) noexcept {
        for (const Parameter& parameter : parameters) {
            size +=
                percent_encoded_size(parameter.name) + 2 + percent_encoded_size(parameter.value);
        }
        return size;
    }

    static Front inside(const Front& front, FieldName name) noexcept {
        return front + name.size + index_size(name.index) + 1;
    }
};

//=== into memory ===//

// Names are copied in steps of so many bytes. Up to one less may be written behind a name: they are
// overwritten later, or stand behind all that is written.
inline constexpr std::size_t copy_step = SchemaData::least_text;

// Two moves of sixteen bytes.
[[gnu::always_inline]] inline void copy_one_step(const char* text, char* out) noexcept {
    static_assert(copy_step == 32);
    char front[16];
    char back[16];
    std::memcpy(front, text, 16);
    std::memcpy(back, text + 16, 16);
    std::memcpy(out, front, 16);
    std::memcpy(out + 16, back, 16);
}

[[gnu::noinline]] inline void copy_further_steps(const char* text, std::size_t size,
                                                 char* out) noexcept {
    for (std::size_t at = copy_step; at < size; at += copy_step) copy_one_step(text + at, out + at);
}

// Copies `size` bytes; on both sides there is room for whole steps. Most names take one.
[[gnu::always_inline]] inline char* copy_steps(const char* text, std::size_t size,
                                               char* out) noexcept {
    copy_one_step(text, out);
    if (size > copy_step) copy_further_steps(text, size, out);
    return out + size;
}

class MemoryOut {
public:
    // Where what was written ends; null if something had no room.
    using State = char*;

    // What stands in front of a name: `&TagSpecification.1.`. Once it has been written it is copied
    // from there.
    struct Front {
        const char* end;  // of the memory
        const Front* outer = nullptr;
        FieldName name = {};
        std::size_t size = 0;  // with the outer ones and the `&`
        mutable const char* written = nullptr;
    };

    static constexpr bool is_over(State at) noexcept { return at == nullptr; }

    [[gnu::always_inline]] static State single_value(State at, const Front& front, FieldName name,
                                                     std::string_view text,
                                                     bool is_unreserved) noexcept {
        const std::uint64_t size = text.size();
        const std::uint64_t most =
            front.size + name.size + most_of_marks + (is_unreserved ? size : 3 * size);
        if (most > static_cast<std::size_t>(front.end - at)) {
            return value_at_the_end(at, front, name, text, is_unreserved);
        }
        at = put_name(at, front, name);
        return is_unreserved ? copy_text(text, at) : percent_encode(text, at);
    }

    // The same of an element of a list, or of a word.
    [[gnu::noinline]] static State value(State at, const Front& front, FieldName name,
                                         std::string_view text, bool is_unreserved) noexcept {
        const std::uint64_t most =
            front.size + name.size + most_of_marks + 3 * std::uint64_t{text.size()};
        if (most > static_cast<std::size_t>(front.end - at)) {
            return value_at_the_end(at, front, name, text, is_unreserved);
        }
        at = put_name(at, front, name);
        if (name.index != 0) {
            at = put_index(name.index, at - 1);
            *at++ = '=';
        }
        return is_unreserved ? copy_text(text, at) : percent_encode(text, at);
    }

    static State extra(State at, const Front& front, const List<Parameter>& parameters) noexcept {
        for (const Parameter& parameter : parameters) {
            const std::size_t names = percent_encoded_size(parameter.name) + 2;
            if (!have_room(at, front, names, percent_encoded_size(parameter.value))) return nullptr;
            *at++ = '&';
            at = percent_encode(parameter.name, at);
            *at++ = '=';
            at = percent_encode(parameter.value, at);
        }
        return at;
    }

    static Front inside(const Front& front, FieldName name) noexcept {
        return {front.end, &front, name,
                front.size + name.size + index_size(name.index) + (front.size == 0 ? 2 : 1),
                nullptr};
    }

private:
    // `&`, `.4294967295`, `=`, and what is written behind it.
    static constexpr std::size_t most_of_marks = 13 + copy_step;

    // The name and its `=`, for which there is room.
    [[gnu::always_inline]] static char* put_name(char* out, const Front& front,
                                                 FieldName name) noexcept {
        if (front.size == 0) return copy_steps(name.text, name.size + std::size_t{2}, out);
        out = front.written != nullptr ? copy_steps(front.written, front.size, out)
                                       : put_front(front, out);
        return copy_steps(name.text + 1, name.size + std::size_t{1}, out);
    }

    [[gnu::always_inline]] static char* put_index(std::uint32_t index, char* out) noexcept {
        if (index == 0) return out;
        *out++ = '.';
        return put_decimal(index, out);
    }

    // Writes it for the first time.
    [[gnu::noinline]] static char* put_front(const Front& front, char* out) noexcept {
        const char* const begin = out;
        const Front& outer = *front.outer;
        if (outer.size == 0) {
            out = copy_steps(front.name.text, front.name.size + std::size_t{1}, out);
        } else {
            out = outer.written != nullptr ? copy_steps(outer.written, outer.size, out)
                                           : put_front(outer, out);
            out = copy_steps(front.name.text + 1, front.name.size, out);
        }
        out = put_index(front.name.index, out);
        *out++ = '.';
        front.written = begin;
        return out;
    }

    // The same with nothing behind it.
    static char* put_exact_front(const Front& front, char* out) noexcept {
        if (front.size == 0) {
            *out = '&';
            return out + 1;
        }
        out = copy_text(front.name.plain(), put_exact_front(*front.outer, out));
        out = put_index(front.name.index, out);
        *out++ = '.';
        return out;
    }

    static bool have_room(const char* at, const Front& front, std::size_t names,
                          std::size_t value) noexcept {
        const auto room = static_cast<std::size_t>(front.end - at);
        return names <= room && value <= room - names;
    }

    // The same as `value` where there may be too little room for the most that it can take.
    [[gnu::noinline, gnu::cold]] static State value_at_the_end(State at, const Front& front,
                                                               FieldName name,
                                                               std::string_view text,
                                                               bool is_unreserved) noexcept {
        const std::size_t names =
            front.size + name.size + index_size(name.index) + (front.size == 0 ? 2 : 1);
        if (!have_room(at, front, names,
                       is_unreserved ? text.size() : percent_encoded_size(text))) {
            return nullptr;
        }
        at = copy_text(name.plain(), put_exact_front(front, at));
        at = put_index(name.index, at);
        *at++ = '=';
        return is_unreserved ? copy_text(text, at) : percent_encode(text, at);
    }
};

//=== whole requests ===//

[[gnu::noinline]] inline std::size_t size_by_schema(const SchemaData& schema,
                                                    const void* object) noexcept {
    return walk_schema<SizeOut>(schema.front().size(), 0, schema, object);
}

// Writes the whole query string and returns its end; null, and part of it is written, if there is
// too little room.
[[gnu::noinline]] inline char* write_by_schema(const SchemaData& schema, const void* object,
                                               char* data, std::size_t capacity) noexcept {
    const std::string_view front = schema.front();
    if (capacity < front.size()) return nullptr;
    char* const at = copy_text(front, data);
    return walk_schema<MemoryOut>(at, {data + capacity}, schema, object);
}

// Tells `visitor` of Action and Version, and of each parameter.
[[gnu::noinline]] inline void visit_by_schema(const SchemaData& schema, const void* object,
                                              ParameterVisitor& visitor) {
    visitor.visit({nullptr, "Action"}, schema.name(), true);
    visitor.visit({nullptr, "Version"}, schema.version(), true);
    walk_schema<VisitOut>({}, {visitor}, schema, object);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
