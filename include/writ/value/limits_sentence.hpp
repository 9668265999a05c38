// SPDX-License-Identifier: BSL-1.0
/// A sentence that tells limits.
#ifndef WRIT_VALUE_LIMITS_SENTENCE_HPP
#define WRIT_VALUE_LIMITS_SENTENCE_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/text/decimal.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// A sentence that tells limits.
struct SentenceOfLimits {
    static constexpr std::size_t room = 160;

    constexpr SentenceOfLimits(std::string_view front, Limits limits,
                               std::string_view behind) noexcept {
        put(front);
        if (!limits.has_most()) put("at least ");
        if (limits.has_least()) put(Decimal::of_signed(limits.least));
        if (limits.has_least() && limits.has_most()) put(" to ");
        if (!limits.has_least()) put("at most ");
        if (limits.has_most()) put(Decimal::of_signed(limits.most));
        put(behind);
    }

    constexpr void put(std::string_view part) noexcept {
        for (const char byte : part) text[size++] = byte;
    }
    constexpr void put(const Decimal& part) noexcept { put(std::string_view(part)); }

    std::size_t size = 0;
    char text[room] = {};
};

// The same with no room behind it.
template <std::size_t Size>
struct FittingText {
    constexpr explicit FittingText(const SentenceOfLimits& sentence) noexcept {
        for (std::size_t at = 0; at != Size; ++at) text[at] = sentence.text[at];
    }

    char text[Size + 1] = {};
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
