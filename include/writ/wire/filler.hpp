// SPDX-License-Identifier: BSL-1.0
/// The way in at run time: one walk over schemas fills all requests.
#ifndef WRIT_WIRE_FILLER_HPP
#define WRIT_WIRE_FILLER_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/rule/ask.hpp>
#include <writ/schema/held.hpp>
#include <writ/schema/member_place.hpp>
#include <writ/text/char_set.hpp>
#include <writ/wire/entry.hpp>
#include <writ/wire/reading.hpp>

// How a parameter comes in: `find_entries` looks its name up in the schema, a step at a time, and
// `fill_object` goes over the fields and takes the entries of each, which are sorted. A structure's
// entries go one step on and are filled in the same way. None of this is a template of the request.

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

//=== names ===//

// Compares Action or Version with what is wanted.
inline void compare(const Reading& reading, const Parameter& parameter, bool& is_there,
                    std::string_view wanted, const Reason& otherwise) noexcept {
    if (is_there) reading.refuse(parameter, ReadingReasons::given_twice);
    const std::string_view value = parameter.value;
    if (value != wanted && value.data() != refused_value) reading.refuse(parameter, otherwise);
    is_there = true;
}

// Finds each parameter's place, except for Action and Version, which are only compared. There is
// room for as many entries as parameters.
inline Entries find_entries(const Reading& reading, const SchemaData& schema,
                            Entry* entries) noexcept {
    Entry* end = entries;
    bool has_action = false;
    bool has_version = false;
    Guesses guesses;
    for (const Parameter& parameter : reading.parameters) {
        const std::string_view name = parameter.name;
        if (name == "Action") {
            compare(reading, parameter, has_action, schema.name(), ReadingReasons::wrong_action);
        } else if (name == "Version") {
            compare(reading, parameter, has_version, schema.version(),
                    ReadingReasons::wrong_version);
        } else {
            end->parameter = &parameter;
            end->begin = end->level = 0;
            find_parameter(schema, name, guesses, end->steps, Entry::kept_steps);
            ++end;
        }
    }
    if (reading.is_query && !has_action) reading.miss({{}, "Action", {}});
    if (reading.is_query && !has_version) reading.miss({{}, "Version", {}});
    return {entries, end};
}

// Goes one step on in each name, into a structure of this schema.
inline void step_in(const SchemaData& schema, Entries entries) noexcept {
    Guesses guesses;
    for (Entry& entry : entries) {
        entry.step_in(schema, guesses.field[0]);
        guesses.note(0, schema, entry.step());
    }
    sort(entries);
}

//=== values ===//

// Entries of one place. Indices too large to be told apart lie in one place too.
[[gnu::noinline]] inline void refuse_repeated(const Reading& reading, Entries entries) noexcept {
    const Parameter& first = *entries.begin()->parameter;
    for (const Entry& again : Entries{entries.begin() + 1, entries.end()}) {
        if (again.parameter->name == first.name) {
            reading.refuse(*again.parameter, ReadingReasons::given_twice);
        }
    }
}

// Puts in place of a malformed value what counts as given, and what no rule objects to.
inline void put_stand_in(FieldKind kind, void* place) noexcept {
    if (kind == FieldKind::yes_no) {
        const YesNo yes = true;
        std::memcpy(place, &yes, sizeof yes);
    } else if (kind == FieldKind::number) {
        const ValueNumber blank;
        std::memcpy(place, &blank, sizeof blank);
    } else {
        const ValueText blank;
        std::memcpy(place, &blank, sizeof blank);
    }
}

// Puts a value in place as it is, if that can be done.
inline bool put_unchecked(FieldKind kind, std::string_view text, void* place) noexcept {
    if (kind == FieldKind::text) {
        const ValueText value{text};
        std::memcpy(place, &value, sizeof value);
        return true;
    }
    if (kind == FieldKind::number) {
        const SpeltNumber spelt = read_number(text, true);
        const ValueNumber value{spelt.number};
        if (!spelt.is_number || !spelt.fits) return false;
        std::memcpy(place, &value, sizeof value);
        return true;
    }
    return false;
}

// Fills the value at `place`.
inline void fill_value(const Reading& reading, const FieldRecord& field, const Parameter& parameter,
                       void* place) noexcept {
    const std::string_view text = parameter.value;
    if (text.data() == refused_value) {
        put_stand_in(field.kind, place);
        return;
    }
    if (reading.setup.unchecked.count != 0 && reading.setup.unchecked.contain(parameter.name) &&
        put_unchecked(field.kind, text, place)) {
        return;
    }
    const ValueFault malformed = field.value->parse_into(*field.value, text, place);
    if (malformed.fault == 0) return;
    reading.refuse(parameter, field.value->reasons[malformed.fault - std::size_t{1}],
                   malformed.offset);
    put_stand_in(field.kind, place);
}

//=== structures and lists ===//

// What is not there to be filled: a place for the value of a list that there is no memory for.
union Unkept {
    ValueText text;
    ValueNumber number;
    YesNo yes_no;

    Unkept() noexcept : text() {}
};

// The entries at the front of `entries` of which `belongs` is true, which are taken away.
template <class Belongs>
Entries take_front(Entries& entries, Belongs belongs) noexcept {
    const Entries all = entries;
    while (!entries.empty() && belongs(*entries.first)) ++entries.first;
    return {all.first, entries.first};
}

// Tells of a gap before the element of a list that these are the entries of: at the parameter of it
// that is the first on the wire. Each name is gone along once: an index can be as long as a body.
[[gnu::noinline]] inline void refuse_gap(const Reading& reading, const FieldRecord& field,
                                         Entries element) noexcept {
    const Entry* first = element.begin();
    Path path_of_first;
    Guesses guesses;
    for (const Entry& entry : element) {
        if (field.kind != FieldKind::structure) break;
        Path path;
        const std::string_view within = entry.rest().substr(entry.step().size);
        find_parameter(field.structure->data(), within, guesses, path.steps, most_levels);
        if (&entry == first || path.is_before(path_of_first)) {
            first = &entry;
            path_of_first = path;
        }
    }
    reading.refuse(*first->parameter, ReadingReasons::list_index_gap);
}

// How many elements a list has; tells of the first gap in its indices.
inline std::size_t count_elements(const Reading& reading, const FieldRecord& field,
                                  Entries entries) noexcept {
    std::size_t count = 0;
    std::uint32_t last = 0;
    bool has_gap = false;
    while (!entries.empty()) {
        const std::uint32_t index = entries.first->index();
        const Entries element =
            take_front(entries, [&](const Entry& entry) { return entry.index() == index; });
        if (index != last + 1 && !has_gap) refuse_gap(reading, field, element);
        has_gap = has_gap || index != last + 1;
        last = index;
        ++count;
    }
    return count;
}

// Of elements whose indices are too large to be told apart, which are a gap in any case, the first
// is looked into: the entries that begin as it does.
inline Entries of_first_element(Entries entries) noexcept {
    const Entry& first = *entries.first;
    const std::string_view front =
        std::string_view(first.parameter->name).substr(0, first.begin + first.step().size);
    // A list of texts has one parameter an element, and no dot behind the index.
    return take_front(entries, [&](const Entry& entry) {
        return std::string_view(entry.parameter->name).starts_with(front);
    });
}

// Calls itself for the structures in one. A template as AskingWalk is.
template <class = void>
struct FillingWalk {
    // Makes a blank structure at `place`, or none where there is no place, and fills it.
    static void fill_structure(const Reading& reading, const FieldRecord& field, void* place,
                               Entries entries, const Inside& where) noexcept {
        const SchemaData& inner = field.structure->data();
        if (place != nullptr) inner.make_blank(place);
        step_in(inner, entries);
        fill_object(reading, inner, place, entries, where);
    }

    [[gnu::noinline]] static void fill_list(const Reading& reading, const FieldRecord& field,
                                            std::size_t at, void* place, Entries entries,
                                            const Inside& where) noexcept {
        const std::size_t count = count_elements(reading, field, entries);
        void* const elements = reading.memory.take(count, field.element_size, element_alignment);
        auto* element = static_cast<char*>(elements);
        while (!entries.empty()) {
            const std::uint32_t index = entries.first->index();
            Entries own =
                take_front(entries, [&](const Entry& entry) { return entry.index() == index; });
            if (field.kind == FieldKind::structure) {
                if (index == most_index) own = of_first_element(own);
                fill_structure(reading, field, element, own,
                               {where.request, &where, at, own.first->index()});
            } else {
                if (own.size() != 1) refuse_repeated(reading, own);
                Unkept unkept;
                void* const to = element != nullptr ? static_cast<void*>(element) : &unkept;
                fill_value(reading, field, *own.first->parameter, to);
            }
            if (element != nullptr) element += field.element_size;
        }
        // A list that lacks a part is none: no rule is to speak of what only memory is missing for.
        if (place == nullptr || !reading.memory.was_enough()) return;
        const ListParts parts{elements, count};
        std::memcpy(place, &parts, sizeof parts);
    }

    // Keeps the parameters that the schema does not know, or refuses them.
    [[gnu::noinline]] static void fill_extra(const Reading& reading, void* place,
                                             Entries entries) noexcept {
        if (!reading.setup.keeps_unknown) {
            for (const Entry& entry : entries) {
                reading.refuse(*entry.parameter, ReadingReasons::unknown_parameter);
            }
            return;
        }
        auto* const kept = reading.memory.take<Parameter>(entries.size());
        if (kept == nullptr) return;
        std::size_t count = 0;
        for (const Entry& entry : entries) new (kept + count++) Parameter(*entry.parameter);
        const ListParts parts{kept, count};
        std::memcpy(place, &parts, sizeof parts);
    }

    // A structure in a member.
    [[gnu::noinline]] static void fill_inner(const Reading& reading, const FieldRecord& field,
                                             std::size_t at, void* place, Entries entries,
                                             const Inside& where) noexcept {
        const Inside inner{where.request, &where, at, 0};
        if (field.form != FieldForm::reference) {
            fill_structure(reading, field, place, entries, inner);
            return;
        }
        void* const kept = reading.memory.take(1, field.element_size, element_alignment);
        fill_structure(reading, field, kept, entries, inner);
        if (place == nullptr || kept == nullptr) return;
        const ReferenceParts parts{kept, true};
        std::memcpy(place, &parts, sizeof parts);
    }

    // Fills `object`, of which nothing has been read yet, from its entries, which are sorted;
    // `where` is what it lies in. Without an object, for want of memory, what is read is looked at
    // all the same: for its faults, and for what the lists in it need.
    [[gnu::noinline]] static void fill_object(const Reading& reading, const SchemaData& schema,
                                              void* object, Entries entries,
                                              const Inside& where) noexcept {
        const void* places[most_fields];
        if (object != nullptr) schema.place_members(object, places);
        // What stands in front of the names: an index in it may be too large to count.
        const std::string_view front =
            entries.empty() ? std::string_view() : entries.first->front();
        for (std::size_t at = 0; at != schema.size; ++at) {
            const FieldRecord& field = schema.records[at];
            void* const place = object != nullptr ? place_in(object, places[at]) : nullptr;
            if (field.kind == FieldKind::extra) {
                if (!entries.empty()) fill_extra(reading, place, entries);
            } else if (entries.empty() || entries.first->field() != at) {
                const std::string_view name = schema.name_of(field);
                if (field.is_required) {
                    reading.miss(where.can_be_told() ? where.place_of(name, 0)
                                                     : Place{Within(front), name, {}});
                }
            } else {
                const Entries own =
                    take_front(entries, [&](const Entry& entry) { return entry.field() == at; });
                if (field.form == FieldForm::list) {
                    fill_list(reading, field, at, place, own, where);
                } else if (field.kind == FieldKind::structure) {
                    fill_inner(reading, field, at, place, own, where);
                } else {
                    if (own.size() != 1) refuse_repeated(reading, own);
                    Unkept unkept;
                    fill_value(reading, field, *own.first->parameter,
                               place != nullptr ? place : &unkept);
                }
                if (field.form == FieldForm::optional && place != nullptr) {
                    note_there(place, field.element_size);
                }
            }
            // What must hold before parameters are a state is asked behind the last of them.
            const bool is_last =
                at + 1 == schema.size || schema.records[at + 1].state != field.state;
            if (field.state != 0 && is_last && object != nullptr) {
                std::size_t first = at;
                while (first != 0 && schema.records[first - 1].state == field.state) --first;
                const JudgeObject judge = schema.states[field.state - 1].judge;
                if (judge != nullptr) judge(places[first], where.place(), reading.findings);
            }
        }
    }

    // Reads a request and has it judged.
    [[gnu::noinline]] static bool read(const Reading& reading, const ReadingCall& call,
                                       void* checked, void* error) noexcept {
        call.schema.data().make_blank(checked);
        if (fill_request(reading, call.schema, checked)) {
            // What is missing has been told.
            reading.findings.tell_missing(false);
            AskingWalk<>::ask_request(call.schema, checked, call.judge, call.setup,
                                      reading.findings);
        }
        return reading.findings.put(static_cast<char*>(checked) + call.rest_at, error);
    }

    // The same of names and values.
    [[gnu::noinline]] static bool read_parameters(const ReadingCall& call, void* checked,
                                                  void* error) noexcept {
        Findings findings(call.setup);
        return read(Reading{call.source.parameters, call.memory, findings, call.reading}, call,
                    checked, error);
    }

    // Returns whether what is there can be judged.
    static bool fill_request(const Reading& reading, const Schema& schema, void* request) noexcept {
        alignas(Entry) std::byte on_stack[most_on_stack * sizeof(Entry)];
        auto* entries = reinterpret_cast<Entry*>(on_stack);
        if (reading.parameters.size() > most_on_stack) {
            entries = reading.memory.take<Entry>(reading.parameters.size());
        }
        if (entries != nullptr) {
            const Entries found = find_entries(reading, schema.data(), entries);
            sort(found);
            fill_object(reading, schema.data(), request, found, {&schema});
        } else {
            // What the lists need is not known yet; to ask for the most saves the caller a third
            // try.
            reading.memory.miss(most_needed(schema.data())
                                    .by(reading.parameters.size(), size_of(reading.parameters)));
        }
        if (reading.memory.was_enough()) return true;
        // Of a query string not everything was understood; what seemed wrong may not be.
        if (reading.is_query) reading.findings.forget_faults();
        reading.findings.refuse(too_little_memory(reading.memory));
        return !reading.is_query;
    }
};

#ifdef WRIT_SEPARATE
extern template struct FillingWalk<void>;
#endif

// What so many parameters can need at the most, with what the reader notes of them.
inline std::size_t most_bytes_of_parameters(const SchemaData& schema, std::size_t count,
                                            std::size_t size) noexcept {
    return count * (sizeof(Entry) + alignof(Entry)) + most_needed(schema).by(count, size);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
