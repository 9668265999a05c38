// SPDX-License-Identifier: BSL-1.0
/// Times to and from text: the date-time of RFC 3339 section 5.6.
#ifndef WRIT_TEXT_TIME_HPP
#define WRIT_TEXT_TIME_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/text/char_set.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

inline constexpr std::int64_t seconds_of_a_day = std::int64_t{24} * 60 * 60;

// From the first of March of the year 0 to the first of January of 1970.
inline constexpr std::int64_t days_before_1970 = 719'468;

// Years begin in March here, so that the day which some have more is their last.
constexpr std::int64_t days_before_year(std::int64_t year) noexcept {
    return year * 365 + year / 4 - year / 100 + year / 400;
}

// How many days of such a year lie before `month`, counted from 0.
constexpr std::int64_t days_before_month(std::int64_t month) noexcept {
    return (153 * month + 2) / 5;
}

constexpr std::int64_t days_of_month(std::int64_t year, std::int64_t month) noexcept {
    if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

// The days from 1970 to a date, months and days counted from 1; the year is at least 0.
constexpr std::int64_t days_from_1970(std::int64_t year, std::int64_t month,
                                      std::int64_t day) noexcept {
    const bool is_next = month > 2;  // in the year that begins in March
    // One cycle of 400 years on, so that the year is at least 0.
    const std::int64_t days = days_before_year(year + 400 - (is_next ? 0 : 1)) +
                              days_before_month(month + (is_next ? -3 : 9)) + day - 1;
    return days - days_before_year(400) - days_before_1970;
}

}  // namespace detail

/// What a text is as a time.
struct TimeScan {
    /// What a scan ended at.
    enum class End : unsigned char {
        at_end,       ///< The text is a time.
        at_error,     ///< It has not the form of one from `offset` on.
        at_no_value,  ///< It has, but there is no such month, day, hour, minute or second.
    };

    /// What the scan ended at.
    End end = End::at_end;
    /// Where; at the end of a time, where the `Z` or the difference from UTC stands.
    std::size_t offset = 0;
    /// Whether there is a difference from UTC, instead of a `Z`.
    bool has_difference = false;
    /// The seconds from 1970 to the time, without the fraction.
    std::int64_t seconds = 0;
};

namespace detail {

// Where `text` stops to look like `form`, in which a 0 stands for any digit.
constexpr std::size_t matches_up_to(std::string_view text, std::string_view form) noexcept {
    std::size_t at = 0;
    while (at != form.size() && at != text.size() &&
           (form[at] == '0' ? digits.contains(text[at]) : form[at] == text[at])) {
        ++at;
    }
    return at;
}

// The number that the `count` digits of `text` at `at` spell.
constexpr std::int64_t number_at(std::string_view text, std::size_t at,
                                 std::size_t count) noexcept {
    std::int64_t number = 0;
    for (; count != 0; --count) number = number * 10 + (text[at++] - '0');
    return number;
}

}  // namespace detail

/// Reads `text`, such as `2015-01-25T08:00:00Z`: with a fraction of the second or without, and with
/// a `Z` or a difference from UTC behind it (`+01:00`, or `+0100` as replies have had it, which
/// RFC 3339 does not know). A second 60 is one that leaps.
constexpr TimeScan scan_time(std::string_view text) noexcept {
    using enum TimeScan::End;
    constexpr std::string_view form = "0000-00-00T00:00:00";
    if (const std::size_t at = detail::matches_up_to(text, form); at != form.size()) {
        return {at_error, at};
    }
    std::size_t zone = form.size();
    if (text.substr(zone).starts_with('.')) {
        const std::size_t count = digits.first_outside(text.substr(zone + 1));
        zone += 1 + count;
        if (count == 0) return {at_error, zone};
    }
    const std::string_view behind = text.substr(zone);
    const bool is_behind_utc = behind.starts_with('-');
    const bool has_difference = is_behind_utc || behind.starts_with('+');
    std::string_view wanted = "Z";
    if (has_difference) {
        const bool has_colon = behind.size() < 4 || !digits.contains(behind[3]);
        wanted = has_colon ? "+00:00" : "+0000";
        if (is_behind_utc) wanted = has_colon ? "-00:00" : "-0000";
    }
    const std::size_t matched = detail::matches_up_to(behind, wanted);
    if (matched != wanted.size() || behind.size() != wanted.size()) {
        return {at_error, zone + matched};
    }

    const std::int64_t year = detail::number_at(text, 0, 4);
    const std::int64_t month = detail::number_at(text, 5, 2);
    const std::int64_t day = detail::number_at(text, 8, 2);
    const std::int64_t hour = detail::number_at(text, 11, 2);
    const std::int64_t minute = detail::number_at(text, 14, 2);
    const std::int64_t second = detail::number_at(text, 17, 2);
    if (month < 1 || month > 12) return {at_no_value, 5};
    if (day < 1 || day > detail::days_of_month(year, month)) return {at_no_value, 8};
    if (hour > 23) return {at_no_value, 11};
    if (minute > 59) return {at_no_value, 14};
    if (second > 60) return {at_no_value, 17};
    std::int64_t difference = 0;
    if (has_difference) {
        const std::int64_t hours = detail::number_at(behind, 1, 2);
        const std::int64_t minutes = detail::number_at(behind, behind.size() - 2, 2);
        if (hours > 23 || minutes > 59) return {at_no_value, zone};
        difference = (hours * 60 + minutes) * (is_behind_utc ? -60 : 60);
    }
    return {at_end, zone, has_difference,
            detail::days_from_1970(year, month, day) * detail::seconds_of_a_day +
                (hour * 60 + minute) * 60 + second - difference};
}

/// The text of a time in UTC, to the second: `2015-01-25T08:00:00Z`.
class TimeText {
public:
    /// The text of the time that is `seconds` from the beginning of 1970; nothing if its year has
    /// not four digits.
    static constexpr Optional<TimeText> of_seconds(std::int64_t seconds) noexcept {
        using namespace detail;
        constexpr std::int64_t first = days_from_1970(0, 1, 1) * seconds_of_a_day;
        constexpr std::int64_t behind_last = days_from_1970(10'000, 1, 1) * seconds_of_a_day;
        if (seconds < first || seconds >= behind_last) return {};
        const std::int64_t since_first = seconds - first;
        const std::int64_t days = since_first / seconds_of_a_day + first / seconds_of_a_day;
        std::int64_t rest = since_first % seconds_of_a_day;

        std::int64_t year = 0;
        for (std::int64_t step = 8192; step != 0; step /= 2) {
            if (days_from_1970(year + step, 1, 1) <= days) year += step;
        }
        std::int64_t month = 12;
        while (days_from_1970(year, month, 1) > days) --month;

        TimeText text;
        text.put(0, 4, year);
        text.put(5, 2, month);
        text.put(8, 2, days - days_from_1970(year, month, 1) + 1);
        text.put(17, 2, rest % 60);
        rest /= 60;
        text.put(14, 2, rest % 60);
        text.put(11, 2, rest / 60);
        return text;
    }

    /// The characters, which live as long as this object.
    constexpr operator std::string_view() const& noexcept WRIT_LIFETIMEBOUND {
        return std::string_view(characters_, sizeof characters_ - 1);
    }

    /// Refused: the characters would be gone at the end of the line.
    operator std::string_view() const&& = delete;

private:
    constexpr TimeText() noexcept = default;

    constexpr void put(std::size_t at, std::size_t count, std::int64_t number) noexcept {
        for (std::size_t end = at + count; end != at; number /= 10) {
            characters_[--end] = static_cast<char>('0' + number % 10);
        }
    }

    char characters_[sizeof "0000-00-00T00:00:00Z"] = "0000-00-00T00:00:00Z";
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
