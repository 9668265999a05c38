// SPDX-License-Identifier: BSL-1.0
/// Which parameter a name belongs to.
#ifndef WRIT_SCHEMA_FIND_FIELD_HPP
#define WRIT_SCHEMA_FIND_FIELD_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/schema/schema.hpp>
#include <writ/schema/schema_data.hpp>
#include <writ/text/copy.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// How many structures can lie in one another. Those of EC2 are at most 8 (model of 2026-08-07);
// only one that holds its own kind has no end.
inline constexpr int most_levels = 16;

// An index above this is read as this: the list that it leaves a gap in is refused anyway.
inline constexpr std::uint32_t most_index = 0xFFFF'FFFE;

// The place in `schema` of the parameter called `name`, `size` if there is none.
constexpr std::size_t find_field(const SchemaData& schema, std::string_view name) noexcept {
    if (name.empty()) return schema.size;
    const auto name_of = [&](std::size_t at) { return schema.name_of(schema.records[at]); };
    std::size_t first = 0;
    std::size_t count = schema.size;
    while (count != 0) {
        const std::size_t half = count / 2;
        if (is_name_less(name_of(schema.by_name[first + half]), name)) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    if (first == schema.size || name_of(schema.by_name[first]) != name) return schema.size;
    return schema.by_name[first];
}

// Whether two texts of `size` bytes, which is not 0, are the same. Names are short: a call takes
// longer.
constexpr bool same_bytes(const char* left, const char* right, std::size_t size) noexcept {
    if (std::is_constant_evaluated()) return view(left, size) == view(right, size);
    const auto differ = [&](auto word, std::size_t at) {
        auto other = word;
        std::memcpy(&word, left + at, sizeof word);
        std::memcpy(&other, right + at, sizeof other);
        return word != other;
    };
    if (size >= 8) {
        for (std::size_t at = 0; at < size - 8; at += 8) {
            if (differ(std::uint64_t{}, at)) return false;
        }
        return !differ(std::uint64_t{}, size - 8);
    }
    if (size >= 4) return !differ(std::uint32_t{}, 0) && !differ(std::uint32_t{}, size - 4);
    return left[0] == right[0] && left[size / 2] == right[size / 2] &&
           left[size - 1] == right[size - 1];
}

// Whether `name` begins with the name of `field`, up to its end or to a dot.
constexpr bool begins_with(std::string_view name, const SchemaData& schema,
                           const FieldRecord& field) noexcept {
    const std::size_t size = field.name_size;
    if (size == 0 || name.size() < size) return false;
    if (name.size() != size && name[size] != '.') return false;
    return same_bytes(name.data(), schema.names + field.name_at + 1, size);
}

// One step into a request along a name: `Tag.2` of `Tag.2.Key`.
struct NameStep {
    std::uint32_t size = 0;   // how much of the name it takes, with the dot behind it
    std::uint32_t index = 0;  // of a list
    std::uint16_t field = 0;  // its place in the schema; its size if there is no such parameter
};

// Reads `.12` at `at` of `name`, and moves `at` behind it; no index is 0 if that is not there.
constexpr bool take_index(std::string_view name, std::size_t& at, std::uint32_t& index) noexcept {
    const auto is_digit = [&](std::size_t place) {
        return place < name.size() && name[place] >= '0' && name[place] <= '9';
    };
    if (at == name.size() || name[at] != '.' || !is_digit(at + 1)) return false;
    const std::size_t begin = ++at;
    std::uint64_t number = 0;
    for (; is_digit(at); ++at) {
        number = number * 10 + static_cast<std::uint64_t>(name[at] - '0');
        if (number > most_index) number = most_index;
    }
    index = static_cast<std::uint32_t>(number);
    return name[begin] != '0' || at == begin + 1;
}

// The first step along `name`, which begins in a structure of `schema`. The field at `guess` is
// looked at first, since names mostly come in order.
constexpr NameStep take_step(const SchemaData& schema, std::string_view name,
                             std::size_t guess) noexcept {
    const NameStep unknown{0, 0, schema.size};
    NameStep step{0, 0, static_cast<std::uint16_t>(guess)};
    std::size_t at = 0;
    if (guess < schema.size && begins_with(name, schema, schema.records[guess])) {
        at = schema.records[guess].name_size;
    } else {
        at = name.find('.');
        if (at > name.size()) at = name.size();
        step.field = static_cast<std::uint16_t>(find_field(schema, name.substr(0, at)));
        if (step.field == schema.size) return unknown;
    }
    const FieldRecord& field = schema.records[step.field];
    if (field.form == FieldForm::list && !take_index(name, at, step.index)) return unknown;
    if (field.kind == FieldKind::structure) {
        if (at == name.size() || name[at] != '.') return unknown;
        ++at;
    } else if (at != name.size()) {
        return unknown;
    }
    step.size = static_cast<std::uint32_t>(at);
    return step;
}

// Where names are looked for first, on each level: behind the one before.
struct Guesses {
    std::uint8_t field[most_levels] = {};

    constexpr void note(int level, const SchemaData& schema, const NameStep& step) noexcept {
        const unsigned next = step.field + (step.index == 0 ? 1U : 0U);
        field[level] = static_cast<std::uint8_t>(next < schema.size ? next : 0);
    }
};

// The steps along `name`, if a parameter of that name lies in `schema`; else the first one is
// unknown. The first few are put into `steps`, for who goes along the name.
constexpr bool find_parameter(const SchemaData& schema, std::string_view name, Guesses& guesses,
                              NameStep* steps, int count) noexcept {
    const SchemaData* inner = &schema;
    if (name.size() <= UINT32_MAX) {
        for (int level = 0; level != most_levels; ++level) {
            const NameStep step = take_step(*inner, name, guesses.field[level]);
            if (step.field == inner->size) break;
            guesses.note(level, *inner, step);
            if (level < count) steps[level] = step;
            const FieldRecord& field = inner->records[step.field];
            if (field.kind != FieldKind::structure) return true;
            inner = &field.structure->data();
            name.remove_prefix(step.size);
        }
    }
    steps[0] = {0, 0, schema.size};
    return false;
}

// Whether a request has a parameter called `name`, Action and Version included.
constexpr bool has_parameter(const SchemaData& schema, std::string_view name) noexcept {
    Guesses none;
    NameStep step;
    return name == "Action" || name == "Version" || find_parameter(schema, name, none, &step, 1);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
