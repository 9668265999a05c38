// SPDX-License-Identifier: BSL-1.0
/// `std::hash` for values: keys of `std::unordered_map` and its likes.
#ifndef WRIT_EXT_HASH_HPP
#define WRIT_EXT_HASH_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>

/// The hash of a value is that of its text, so that values that are equal have the same. The key
/// views its text, which must live as long as the map does.
template <writ::ValueType Value>
struct std::hash<Value> {
    /// The hash of `value`.
    std::size_t operator()(const Value& value) const noexcept {
        const auto& text = value.text();
        return std::hash<std::string_view>()(std::string_view(text));
    }
};

#endif
