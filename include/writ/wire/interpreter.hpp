// SPDX-License-Identifier: BSL-1.0
/// The way out at run time: one walk over schemas for all requests.
#ifndef WRIT_WIRE_INTERPRETER_HPP
#define WRIT_WIRE_INTERPRETER_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/schema/held.hpp>
#include <writ/schema/member_place.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/schema.hpp>
#include <writ/text/copy.hpp>
#include <writ/text/decimal.hpp>
#include <writ/text/percent.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/whole_number.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/field_name.hpp>
#include <writ/wire/memory_out.hpp>
#include <writ/wire/parameter_visitor.hpp>

// How a parameter goes out: `walk` has the members' places from the schema, looks at each
// through a pointer to just what it is, and tells one of three of it, an `Out`:
//
//     VisitOut        hands it to a `ParameterVisitor`
//     SizeOut         counts its bytes
//     MemoryOut       writes it into memory, fast (wire/memory_out.hpp)
//
// What an `Out` has done so far is a `State` that is handed on and comes back, so that it stays in
// a register; what it knows of where it is, is a `Front`. None of this is a template of the
// request.

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

//=== the walk ===//

// Structures of one type that lie one behind the other; the request itself is one.
struct Structures {
    const SchemaData& schema;
    Held held;
    std::size_t size;  // of each, in bytes
};

template <class Out>
typename Out::State walk(typename Out::State state, typename Out::Front& front,
                         Structures structures);

// Tells of a parameter that is a list, a structure or a number, or of those in the extra slot.
template <class Out>
[[gnu::noinline]] typename Out::State walk_field(typename Out::State state,
                                                 const typename Out::Front& front,
                                                 const FieldRecord& field, FieldName name,
                                                 Held held) {
    if (field.form == FieldForm::list) name.index = 1;
    if (field.kind == FieldKind::structure) {
        auto inner = Out::inside(front, name);
        return walk<Out>(state, inner, {field.structure->data(), held, field.element_size});
    }
    if (field.kind == FieldKind::extra) {
        return Out::extra(state, front, {static_cast<const Parameter*>(held.first), held.count});
    }
    const auto* element = static_cast<const char*>(held.first);
    for (; held.count != 0; --held.count, ++name.index, element += field.element_size) {
        const void* const at = element;
        if (field.kind == FieldKind::text) {
            const auto& value = *static_cast<const ValueText*>(at);
            state = Out::value(state, front, name, value.text,
                               field.is_unreserved && value.is_right());
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

// Tells of each parameter of the structures, of which there is at least one. `front` is what stands
// in front of those of the first. Most are single texts.
template <class Out>
typename Out::State walk(typename Out::State state, typename Out::Front& front,
                         Structures structures) {
    const SchemaData& schema = structures.schema;
    const FieldRecord* const end = schema.records + schema.size;
    const auto* structure = static_cast<const char*>(structures.held.first);
    const void* places[most_fields];
    while (true) {
        schema.place_members(structure, places);
        const void** place = places;
        for (const FieldRecord* field = schema.records; field != end; ++field, ++place) {
            if (field->form == FieldForm::optional && !is_there(*place, field->element_size)) {
                continue;
            }
            const FieldName name{schema.names + field->name_at, 0, field->name_size};
            if (field->kind == FieldKind::text && field->form <= FieldForm::optional) {
                const auto& value = *static_cast<const ValueText*>(*place);
                state = Out::single_value(state, front, name, value.text,
                                          field->is_unreserved && value.is_right());
            } else if (field->kind == FieldKind::yes_no && field->form == FieldForm::single) {
                const auto& value = *static_cast<const YesNo*>(*place);
                if (!value.is_said()) continue;
                state = Out::single_value(state, front, name, value.text(), true);
            } else {
                const Held held = held_at(*field, *place);
                if (held.count == 0) continue;
                state = walk_field<Out>(state, front, *field, name, held);
            }
            if (Out::is_over(state)) return state;
        }
        if (--structures.held.count == 0) return state;
        structure += structures.size;
        Out::go_on(front);
    }
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

    // To the next element of a list.
    static void go_on(Front& front) noexcept { ++front.name.index; }
};

//=== a count of bytes ===//

class SizeOut {
public:
    // How many there are so far.
    using State = std::size_t;
    // How many stand in front of a name.
    struct Front {
        std::size_t stem = 0;  // without the index
        std::uint32_t index = 0;
        std::size_t size = 0;
    };

    static constexpr bool is_over(State) noexcept { return false; }

    static State value(State size, const Front& front, FieldName name, std::string_view text,
                       bool is_unreserved) noexcept {
        return single_value(size, front, name, text, is_unreserved) + index_size(name.index);
    }

    static State single_value(State size, const Front& front, FieldName name, std::string_view text,
                              bool is_unreserved) noexcept {
        return size + front.size + name.size + 2 +
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
        const std::size_t stem = front.size + name.size + 1;
        return {stem, name.index, stem + index_size(name.index)};
    }

    static void go_on(Front& front) noexcept {
        front.size = front.stem + index_size(++front.index);
    }
};

//=== whole requests ===//

template <class Out>
typename Out::State walk_request(typename Out::State state, typename Out::Front front,
                                 const SchemaData& schema, const void* request) {
    return walk<Out>(state, front, {schema, {request, 1}, 0});
}

// A template only so that a program may compile it once: ext/separate.hpp says how.
template <class = void>
struct WritingWalk {
    [[gnu::noinline]] static std::size_t size_by_schema(const SchemaData& schema,
                                                        const void* object) noexcept {
        return walk_request<SizeOut>(schema.front().size(), {}, schema, object);
    }

    // Writes the whole query string and returns its end; null, and part of it is written, if there
    // is too little room.
    static char* write_by_schema(const SchemaData& schema, const void* object, char* data,
                                 std::size_t capacity) noexcept {
        const std::string_view front = schema.front();
        if (capacity < front.size()) return nullptr;
        char* const at = copy_text(front, data);
        return walk_request<MemoryOut>(at, {data + capacity}, schema, object);
    }

    // Tells `visitor` of Action and Version, and of each parameter.
    [[gnu::noinline]] static void visit_by_schema(const SchemaData& schema, const void* object,
                                                  ParameterVisitor& visitor) {
        visitor.visit({nullptr, "Action"}, schema.name(), true);
        visitor.visit({nullptr, "Version"}, schema.version(), true);
        walk_request<VisitOut>({}, {visitor}, schema, object);
    }
};

#ifdef WRIT_SEPARATE
extern template struct WritingWalk<void>;
#endif

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
