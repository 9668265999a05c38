// SPDX-License-Identifier: BSL-1.0
/// The caller's memory, in which a reader puts the elements of lists and decoded text.
#ifndef WRIT_WIRE_READING_MEMORY_HPP
#define WRIT_WIRE_READING_MEMORY_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/schema/find_field.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/schema.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/whole_number.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Memory that the caller lends a reader, and that must outlive the request that is read. It is
/// handed out once, front to back; a `ReadingMemory` made anew over the same bytes starts over.
class ReadingMemory {
public:
    /// No memory: enough for a request without lists, and for text that needs no decoding.
    constexpr ReadingMemory() noexcept = default;

    /// The `size` bytes at `data`.
    ReadingMemory(void* data WRIT_LIFETIMEBOUND, std::size_t size) noexcept
        : at_(static_cast<std::byte*>(data)), room_(size) {}

    /// The bytes of an array.
    template <std::size_t Size>
    explicit ReadingMemory(std::byte (&bytes WRIT_LIFETIMEBOUND)[Size]) noexcept
        : ReadingMemory(bytes, Size) {}

    /// How many bytes have been asked for so far, whether there was room for them or not: that
    /// many, aligned as `std::max_align_t` is, would have been enough.
    std::size_t needed() const noexcept { return needed_; }

    /// Whether there was room for all that has been asked for.
    bool was_enough() const noexcept { return was_enough_; }

    /// Counts `size` more bytes as asked for, and as not there.
    void miss(std::size_t size) noexcept {
        need(size);
        was_enough_ = false;
        room_ = 0;
    }

    /// Room for `count` elements, not yet constructed; null if there is not enough.
    template <class Element>
    Element* take(std::size_t count) noexcept {
        static_assert(alignof(Element) <= alignof(std::max_align_t));
        return static_cast<Element*>(take(count, sizeof(Element), alignof(Element)));
    }

    /// The same for elements of so many bytes, with such an alignment.
    void* take(std::size_t count, std::size_t element_size, std::size_t alignment) noexcept {
        const std::size_t most = SIZE_MAX / 4 / element_size;
        const std::size_t size = (count < most ? count : most) * element_size;
        needed_ = (needed_ + alignment - 1) / alignment * alignment;
        need(size);
        const std::size_t past = reinterpret_cast<std::uintptr_t>(at_) % alignment;
        const std::size_t skip = past == 0 ? 0 : alignment - past;
        if (skip > room_ || size > room_ - skip) {
            was_enough_ = false;
            room_ = 0;
            return nullptr;
        }
        std::byte* const begin = at_ + skip;
        at_ = begin + size;
        room_ -= skip + size;
        return begin;
    }

private:
    // Counts `size` more bytes; the sum stays a number.
    void need(std::size_t size) noexcept { needed_ += size < SIZE_MAX / 2 - needed_ ? size : 0; }

    std::byte* at_ = nullptr;
    std::size_t room_ = 0;
    std::size_t needed_ = 0;
    bool was_enough_ = true;
};

namespace detail {

// The greatest alignment of what lists consist of.
inline constexpr std::size_t element_alignment = alignof(ValueNumber) > alignof(ValueText)
                                                     ? alignof(ValueNumber)
                                                     : alignof(ValueText);

// A structure, and those that it lies in.
struct Nested {
    const SchemaData& schema;
    const Nested* outer = nullptr;

    bool contains(const SchemaData& other) const noexcept {
        return &schema == &other || (outer != nullptr && outer->contains(other));
    }
};

// What parameters can need of memory at the most, besides what the reader notes of them.
struct MostNeeded {
    // By one of them, and by one byte of a name or of the sign behind it. What lies deep, and so
    // needs much, has a long name.
    std::size_t by_one = 0;
    std::size_t by_a_byte = 0;
    bool is_endless = false;  // a structure holds its own kind, which is not followed

    constexpr void note(std::size_t bytes, std::size_t size) noexcept {
        const std::size_t by_each = (bytes + size - 1) / size;
        by_one = bytes > by_one ? bytes : by_one;
        by_a_byte = by_each > by_a_byte ? by_each : by_a_byte;
    }

    // By `count` parameters whose names, with a sign behind each, have `size` bytes together.
    constexpr std::size_t by(std::size_t count, std::size_t size) const noexcept {
        const std::size_t by_all = count * by_one;
        return size * by_a_byte < by_all ? size * by_a_byte : by_all;
    }
};

// Notes what a parameter in a structure can need: an element of each list that it lies in, each
// structure that is referred to, or a place among the extra ones. What the structure itself needs
// is `bytes`, and in front of its names there are `size`.
inline void note_needs(const Nested& nested, std::size_t bytes, std::size_t size,
                       MostNeeded& most) noexcept {
    for (std::size_t at = 0; at != nested.schema.size; ++at) {
        const FieldRecord& field = nested.schema.records[at];
        if (field.kind == FieldKind::extra) {
            most.note(bytes + sizeof(Parameter) + alignof(Parameter), 1);
            continue;
        }
        std::size_t need = bytes;
        std::size_t end = size + field.name_size + std::size_t{1};  // a dot, or what is behind it
        if (field.form == FieldForm::list || field.form == FieldForm::reference) {
            need += field.element_size + element_alignment;
        }
        if (field.form == FieldForm::list) end += 2;
        const bool is_structure = field.kind == FieldKind::structure;
        if (is_structure && !nested.contains(field.structure->data())) {
            note_needs({field.structure->data(), &nested}, need, end, most);
        } else {
            most.note(need, end);
            most.is_endless = most.is_endless || is_structure;
        }
    }
}

inline MostNeeded most_needed(const SchemaData& schema) noexcept {
    MostNeeded most;
    note_needs({schema}, 0, 0, most);
    if (most.is_endless) {
        most.by_one *= most_levels;
        most.by_a_byte = most.by_one;
    }
    return most;
}

// How long the names of parameters are together, with a sign behind each.
inline std::size_t size_of(List<Parameter> parameters) noexcept {
    std::size_t size = parameters.size();
    for (const Parameter& parameter : parameters) size += parameter.name.size();
    return size;
}

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
