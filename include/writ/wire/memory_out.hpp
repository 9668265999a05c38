// SPDX-License-Identifier: BSL-1.0
/// The way out into memory, fast.
#ifndef WRIT_WIRE_MEMORY_OUT_HPP
#define WRIT_WIRE_MEMORY_OUT_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/schema_data.hpp>
#include <writ/text/copy.hpp>
#include <writ/text/decimal.hpp>
#include <writ/text/percent.hpp>
#include <writ/wire/field_name.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

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
    // from there; and from there the next element of a list has what stands in front of the index.
    struct Front {
        const char* end;  // of the memory
        const Front* outer = nullptr;
        FieldName name = {};
        std::size_t stem = 0;  // its size without the index and the last `.`, with the outer ones
        std::size_t size = 0;  // its size; 0 at the top
        mutable const char* written = nullptr;
        mutable const char* last_written = nullptr;
    };

    static constexpr bool is_over(const char* at) noexcept { return at == nullptr; }

    // Asks for room for the most that it can take, which is soon done.
    [[gnu::always_inline]] static State single_value(State at, const Front& front, FieldName name,
                                                     std::string_view text,
                                                     bool is_unreserved) noexcept {
        if (!has_room_for_most(at, front, name, text)) {
            return value_at_the_end(at, front, name, text, is_unreserved);
        }
        at = put_name(at, front, name);
        return is_unreserved ? copy_text(text, at) : percent_encode(text, at);
    }

    // The same of an element of a list, or of a number.
    [[gnu::noinline]] static State value(State at, const Front& front, FieldName name,
                                         std::string_view text, bool is_unreserved) noexcept {
        if (!has_room_for_most(at, front, name, text)) {
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
        const std::size_t stem = front.size + name.size + (front.size == 0 ? 1 : 0);
        return {front.end, &front, name, stem, stem + index_size(name.index) + 1};
    }

    static void go_on(Front& front) noexcept {
        front.size = front.stem + index_size(++front.name.index) + 1;
        front.written = nullptr;
    }

private:
    // `&`, `.4294967295`, `=`, and what is written behind it.
    static constexpr std::size_t most_of_marks = 13 + copy_step;

    [[gnu::always_inline]] static bool has_room_for_most(const char* at, const Front& front,
                                                         FieldName name,
                                                         std::string_view text) noexcept {
        const std::uint64_t most =
            front.size + name.size + most_of_marks + 3 * std::uint64_t{text.size()};
        return most <= static_cast<std::size_t>(front.end - at);
    }

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
        if (front.last_written != nullptr) {
            out = copy_steps(front.last_written, front.stem, out);
        } else if (outer.size == 0) {
            out = copy_steps(front.name.text, front.stem, out);
        } else {
            out = outer.written != nullptr ? copy_steps(outer.written, outer.size, out)
                                           : put_front(outer, out);
            out = copy_steps(front.name.text + 1, front.name.size, out);
        }
        out = put_index(front.name.index, out);
        *out++ = '.';
        front.written = front.last_written = begin;
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

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
