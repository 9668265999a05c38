// SPDX-License-Identifier: BSL-1.0
/// What self_test.py mutates. Behind each line with mutants that the test beside it does not notice
/// a comment has their kinds; it notices all others.
#ifndef WRIT_VALUE_PLANTED_HPP
#define WRIT_VALUE_PLANTED_HPP

#include <cstddef>
#include <string_view>

namespace planted {

enum class planted_fault : unsigned char {
    none,
    empty,
    too_long,
    not_lower_case,
};

struct Malformed {
    planted_fault fault = {};
    std::size_t offset = 0;
};

constexpr Malformed inspect(std::string_view text) noexcept {
    using enum planted_fault;
    constexpr std::size_t longest = 8;
    if (text.empty()) return {empty, 0};                    // nobody: reason
    if (text.size() > longest) return {too_long, longest};  // nobody: bound
    for (const char byte : text) {
        if (!(byte >= 'a' && byte <= 'z')) return {not_lower_case, 0};  // nobody: escape escape
    }
    return {};
}

// The end of a function of a type that cannot be made of nothing.
struct Made {
    planted_fault fault;
    constexpr Made(planted_fault given, int) noexcept : fault(given) {}
};
constexpr Made always_empty() noexcept {
    using enum planted_fault;
    return {empty, 0};  // nonsense: reason
}

struct sum_is_odd {
    static constexpr bool holds(int left, int right) noexcept { return (left + right) % 2 == 0; }
    static constexpr bool holds(int all) noexcept { return all != 7; }  // nobody: rule bound bound
};

// A loop that the mutant of its bound does not leave.
constexpr int count_to_three() noexcept {
    int count = 0;
    while (count != 3) count += 3;
    return count;
}

}  // namespace planted

#endif
