// SPDX-License-Identifier: BSL-1.0
/// What kinds of values there are, and between which limits they lie.
#ifndef WRIT_VALUE_VALUE_KIND_HPP
#define WRIT_VALUE_VALUE_KIND_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// What a value is.
enum class ValueKind : unsigned char {
    text,    ///< text: a `TextValue`
    number,  ///< a whole number: a `WholeNumber`
    yes_no,  ///< true or false: a `YesNo`
};

/// The least and the most that a value may be: of a number the number itself, of a text how many
/// characters it has, or bytes where its type counts those.
struct Limits {
    /// The least.
    std::int64_t least = INT64_MIN;
    /// The most.
    std::int64_t most = INT64_MAX;

    /// Whether there is a least.
    constexpr bool has_least() const noexcept { return least != INT64_MIN; }

    /// Whether there is a most.
    constexpr bool has_most() const noexcept { return most != INT64_MAX; }

    /// The most, of a text.
    constexpr std::size_t longest() const noexcept { return static_cast<std::size_t>(most); }

    /// The least, of a text.
    constexpr std::size_t shortest() const noexcept { return static_cast<std::size_t>(least); }

    /// Whether two are the same.
    friend constexpr bool operator==(const Limits&, const Limits&) noexcept = default;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
