// SPDX-License-Identifier: BSL-1.0
/// In what time the copy of a snapshot must be complete.
#ifndef WRIT_VALUE_COMPLETION_DURATION_HPP
#define WRIT_VALUE_COMPLETION_DURATION_HPP

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>
#include <writ/core/result.hpp>
#include <writ/text/char_set.hpp>
#include <writ/text/decimal.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a number is no completion duration; `CompletionDuration::reasons` has the sentences.
enum class completion_duration_fault : unsigned char {
    none,
    not_a_number,
    too_short,
    too_long,
    not_a_multiple_of_15,
};

/// The time in which a time-based snapshot copy must be complete, in minutes: a multiple of 15
/// from 15 minutes to 48 hours (time-based-copies in the EBS guide; the EC2 model of 2026-08-07
/// has no range).
class CompletionDuration {
public:
    /// Why a number is no completion duration.
    using fault_type = completion_duration_fault;

    /// A literal number of minutes, checked by the compiler; no character, and no yes or no.
    template <std::integral Integer>
        requires(sizeof(Integer) >= sizeof(short) && !std::is_same_v<Integer, wchar_t> &&
                 !std::is_same_v<Integer, char16_t> && !std::is_same_v<Integer, char32_t>)
    consteval CompletionDuration(Integer minutes) noexcept
        : minutes_(static_cast<std::uint32_t>(minutes)), is_checked_(true) {
        reject<CompletionDuration>(inspect(static_cast<std::int64_t>(minutes)).fault);
    }

    /// `minutes` as a duration, or what is wrong with them.
    static constexpr Result<CompletionDuration, Malformed<CompletionDuration>> from_minutes(
        std::int64_t minutes) noexcept {
        if (const auto malformed = inspect(minutes)) return malformed;
        return CompletionDuration(static_cast<std::uint32_t>(minutes), true);
    }

    /// The number of minutes that `text` spells in decimal digits, or what is wrong with it.
    static constexpr Result<CompletionDuration, Malformed<CompletionDuration>> parse(
        std::string_view text) noexcept {
        constexpr std::uint64_t most = 999'999'999;  // all above it are too long alike
        const std::size_t digits_end = digits.first_outside(text);
        if (text.empty() || digits_end != text.size()) {
            return Malformed<CompletionDuration>{fault_type::not_a_number, digits_end};
        }
        if (text.size() > 1 && text.front() == '0') {
            return Malformed<CompletionDuration>{fault_type::not_a_number, 0};
        }
        const auto minutes = parse_decimal(text, most);
        return from_minutes(static_cast<std::int64_t>(minutes ? *minutes : most));
    }

    /// `minutes` without a look at them: for what AWS knows and this version does not.
    static constexpr CompletionDuration unchecked(std::uint32_t minutes) noexcept {
        return CompletionDuration(minutes, false);
    }

    /// The duration in minutes.
    constexpr std::uint32_t minutes() const noexcept { return minutes_; }

    /// The decimal digits of the minutes, as they are sent.
    constexpr Decimal text() const noexcept { return Decimal(minutes_); }

    /// Whether the range and step have been looked at; not after `unchecked`.
    constexpr bool is_checked() const noexcept { return is_checked_; }

    /// Digits need no escape.
    static constexpr bool is_unreserved = true;

    /// Whether two durations are the same number of minutes.
    friend constexpr bool operator==(const CompletionDuration& left,
                                     const CompletionDuration& right) noexcept {
        return left.minutes_ == right.minutes_;
    }

    /// The order of two durations is that of their minutes.
    friend constexpr std::strong_ordering operator<=>(const CompletionDuration& left,
                                                      const CompletionDuration& right) noexcept {
        return left.minutes_ <=> right.minutes_;
    }

    /// What is wrong with `minutes`, if anything is.
    static constexpr Malformed<CompletionDuration> inspect(std::int64_t minutes) noexcept {
        using enum completion_duration_fault;
        if (minutes < 15) return {too_short, 0};
        if (minutes > 2880) return {too_long, 0};
        if (minutes % 15 != 0) return {not_a_multiple_of_15, 0};
        return {};
    }

    /// The sentences, in the order of `completion_duration_fault`.
    static constexpr Reason reasons[] = {
        {"not_a_number", "give the minutes as a whole number in decimal digits, such as 60"},
        {"too_short", "a copy can be asked to complete in no less than 15 minutes"},
        {"too_long", "a copy can be given at most 2880 minutes (48 hours) to complete"},
        {"not_a_multiple_of_15", "the minutes go in steps of 15; give 15, 30, 45, 60 and so on"},
    };

private:
    constexpr CompletionDuration(std::uint32_t minutes, bool is_checked) noexcept
        : minutes_(minutes), is_checked_(is_checked) {}

    std::uint32_t minutes_;
    bool is_checked_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
