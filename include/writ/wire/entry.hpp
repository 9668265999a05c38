// SPDX-License-Identifier: BSL-1.0
/// Parameters in the order of a schema, whichever order they came in.
#ifndef WRIT_WIRE_ENTRY_HPP
#define WRIT_WIRE_ENTRY_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/schema/find_field.hpp>
#include <writ/schema/parameter.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// One parameter, and where in the structure that is being read it lies.
struct Entry {
    // So many steps along a name are kept; further ones are taken again.
    static constexpr int kept_steps = 3;

    const Parameter* parameter;
    std::uint32_t begin;  // how much of its name stands in front: `TagSpecification.1.`
    std::uint32_t level;  // how many steps that is
    NameStep steps[kept_steps];
    NameStep later;  // the next step, if it is not kept

    std::string_view front() const noexcept {
        return std::string_view(parameter->name).substr(0, begin);
    }

    std::string_view rest() const noexcept {
        return std::string_view(parameter->name).substr(begin);
    }

    // The next step along the name.
    const NameStep& step() const noexcept { return level < kept_steps ? steps[level] : later; }

    std::uint16_t field() const noexcept { return step().field; }
    std::uint32_t index() const noexcept { return step().index; }

    // Goes one step on, into a structure of this schema.
    void step_in(const SchemaData& schema, std::size_t guess) noexcept {
        begin += step().size;
        ++level;
        if (level >= kept_steps) later = take_step(schema, rest(), guess);
    }

    friend bool operator<(const Entry& left, const Entry& right) noexcept {
        if (left.field() != right.field()) return left.field() < right.field();
        if (left.index() != right.index()) return left.index() < right.index();
        return left.parameter < right.parameter;
    }
};

// The steps along a name, or along what is left of it.
struct Path {
    NameStep steps[most_levels] = {};

    // Whether its parameter stands before another one on the wire.
    bool is_before(const Path& other) const noexcept {
        int level = 0;
        const auto are_same = [](const NameStep& left, const NameStep& right) {
            return left.field == right.field && left.index == right.index;
        };
        while (level != most_levels - 1 && are_same(steps[level], other.steps[level])) ++level;
        const NameStep& left = steps[level];
        const NameStep& right = other.steps[level];
        return left.field != right.field ? left.field < right.field : left.index < right.index;
    }
};

// Entries that lie one behind the other.
struct Entries {
    Entry* first;
    Entry* last;

    Entry* begin() const noexcept { return first; }
    Entry* end() const noexcept { return last; }
    bool empty() const noexcept { return first == last; }
    std::size_t size() const noexcept { return static_cast<std::size_t>(last - first); }
};

// Heapsort: in place, and never more than n log n comparisons, whoever chose the order. What a
// client sends is mostly in order already.
inline void sort(Entries entries) noexcept {
    Entry* const first = entries.first;
    const std::size_t size = entries.size();
    bool is_sorted = true;
    for (std::size_t at = 1; at < size && is_sorted; ++at) is_sorted = !(first[at] < first[at - 1]);
    if (is_sorted) return;
    const auto swap = [&](std::size_t left, std::size_t right) {
        const Entry entry = first[left];
        first[left] = first[right];
        first[right] = entry;
    };
    const auto sift_down = [&](std::size_t root, std::size_t end) {
        for (std::size_t child = 2 * root + 1; child < end; child = 2 * root + 1) {
            if (child + 1 < end && first[child] < first[child + 1]) ++child;
            if (!(first[root] < first[child])) break;
            swap(root, child);
            root = child;
        }
    };
    for (std::size_t root = size / 2; root != 0; --root) sift_down(root - 1, size);
    for (std::size_t end = size - 1; end != 0; --end) {
        swap(0, end);
        sift_down(0, end);
    }
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
