// SPDX-License-Identifier: BSL-1.0
/// Parameters in the order of a wire table, whichever order they came in.
#ifndef WRIT_WIRE_ENTRY_HPP
#define WRIT_WIRE_ENTRY_HPP

#include <cstddef>

#include <writ/core/config.hpp>
#include <writ/wire/match.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// One parameter and where it lies in the wire table.
template <int Levels = least_levels>
struct Entry {
    WirePosition<Levels> position;
    std::size_t parameter;  // its place among those read

    friend constexpr bool operator<(const Entry& left, const Entry& right) noexcept {
        if (left.position == right.position) return left.parameter < right.parameter;
        return left.position < right.position;
    }
};

// Heapsort: in place, and never more than n log n comparisons, whoever chose the order. What a
// client sends is mostly in order already.
template <int Levels>
constexpr void sort(Entry<Levels>* entries, std::size_t size) noexcept {
    bool is_sorted = true;
    for (std::size_t at = 1; at < size && is_sorted; ++at) {
        is_sorted = !(entries[at] < entries[at - 1]);
    }
    if (is_sorted) return;
    const auto swap = [&](std::size_t left, std::size_t right) {
        const Entry<Levels> entry = entries[left];
        entries[left] = entries[right];
        entries[right] = entry;
    };
    const auto sift_down = [&](std::size_t root, std::size_t end) {
        for (std::size_t child = 2 * root + 1; child < end; child = 2 * root + 1) {
            if (child + 1 < end && entries[child] < entries[child + 1]) ++child;
            if (!(entries[root] < entries[child])) break;
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
