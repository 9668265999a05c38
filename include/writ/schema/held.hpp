// SPDX-License-Identifier: BSL-1.0
/// What a member holds, as far as its schema tells of what type that is.
#ifndef WRIT_SCHEMA_HELD_HPP
#define WRIT_SCHEMA_HELD_HPP

#include <cstddef>
#include <cstring>

#include <writ/core/config.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/schema_data.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// Nothing here looks at an object through another type: parts of a list and of a reference are
// copied out, and what a member holds is reached by a pointer to just that.

// The parts of a List, whatever its elements are.
struct ListParts {
    const void* data;
    std::size_t size;
};
static_assert(sizeof(List<Parameter>) == sizeof(ListParts));

// The parts of an OptionalReference, whatever it refers to.
struct ReferenceParts {
    const void* structure = nullptr;
    bool is_there = false;
};
static_assert(sizeof(OptionalReference<Parameter>) == sizeof(ReferenceParts));

template <class Parts>
Parts copy_parts(const void* place) noexcept {
    Parts parts;
    std::memcpy(&parts, place, sizeof parts);
    return parts;
}

// Whether an Optional of something of `size` bytes is there, which it keeps behind that.
inline bool is_there(const void* place, std::size_t size) noexcept {
    const void* const flag = static_cast<const char*>(place) + size;
    return *static_cast<const bool*>(flag);
}

// Notes that it is.
inline void note_there(void* place, std::size_t size) noexcept {
    void* const flag = static_cast<char*>(place) + size;
    *static_cast<bool*>(flag) = true;
}

// What is at `place` in `object`, to be changed.
inline void* place_in(void* object, const void* place) noexcept {
    return static_cast<char*>(object) +
           (static_cast<const char*>(place) - static_cast<const char*>(object));
}

// The value or the structure of a member, the elements of its list, or nothing.
struct Held {
    const void* first;
    std::size_t count;
};

// What the member at `place` holds.
inline Held held_at(const FieldRecord& field, const void* place) noexcept {
    if (field.form == FieldForm::list) {
        const auto parts = copy_parts<ListParts>(place);
        return {parts.data, parts.size};
    }
    if (field.form == FieldForm::reference) {
        const auto parts = copy_parts<ReferenceParts>(place);
        return {parts.structure, parts.is_there ? 1U : 0U};
    }
    if (field.form == FieldForm::optional && !is_there(place, field.element_size))
        return {place, 0};
    if (field.kind == FieldKind::yes_no && !static_cast<const YesNo*>(place)->is_said()) {
        return {place, 0};
    }
    return {place, 1};
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
