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

// What one parameter in a structure can need at the most: an element of each list that it lies in,
// each structure that is referred to, or a place among the extra ones. A structure that holds its
// own kind is told in `is_endless`, and not followed.
inline std::size_t need_of_one(const Nested& nested, bool& is_endless) noexcept {
    std::size_t most = 0;
    for (std::size_t at = 0; at != nested.schema.size; ++at) {
        const FieldRecord& field = nested.schema.records[at];
        std::size_t need = 0;
        if (field.kind == FieldKind::extra) {
            need = sizeof(Parameter) + alignof(Parameter);
        } else if (field.form == FieldForm::list || field.form == FieldForm::reference) {
            need = field.element_size + element_alignment;
        }
        if (field.kind == FieldKind::structure) {
            const SchemaData& inner = field.structure->data();
            if (nested.contains(inner)) {
                is_endless = true;
            } else {
                need += need_of_one({inner, &nested}, is_endless);
            }
        }
        most = need > most ? need : most;
    }
    return most;
}

inline std::size_t most_bytes_of_a_parameter(const SchemaData& schema) noexcept {
    bool is_endless = false;
    const std::size_t need = need_of_one({schema}, is_endless);
    return is_endless ? need * most_levels : need;
}

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
