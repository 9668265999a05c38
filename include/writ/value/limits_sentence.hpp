// SPDX-License-Identifier: BSL-1.0
/// A sentence that tells limits.
#ifndef WRIT_VALUE_LIMITS_SENTENCE_HPP
#define WRIT_VALUE_LIMITS_SENTENCE_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/decimal.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// A sentence that tells limits, of which there is at least one: `front`, then "1 to 65535", then
// `behind`.
struct SentenceOfLimits {
    static constexpr std::size_t room = 160;

    constexpr SentenceOfLimits(std::string_view front, Limits limits,
                               std::string_view behind) noexcept {
        put(front);
        if (!limits.has_most()) put("at least ");
        if (!limits.has_least()) put("at most ");
        if (limits.has_least()) put(Decimal::of_signed(limits.least));
        if (limits.has_least() && limits.has_most()) put(" to ");
        if (limits.has_most()) put(Decimal::of_signed(limits.most));
        put(behind);
    }

    constexpr void put(std::string_view part) noexcept {
        for (const char byte : part) text[size++] = byte;
    }
    constexpr void put(const Decimal& part) noexcept { put(std::string_view(part)); }

    // The reason of this name, whose sentence it is.
    constexpr Reason reason_called(const char* name) const noexcept {
        Reason made;
        made.name = words(name);
        made.text = std::string_view(text, size);
        return made;
    }

    std::size_t size = 0;
    char text[room] = {};
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
