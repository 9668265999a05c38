// SPDX-License-Identifier: BSL-1.0
//
// Times as AWS's command line takes them, which EC2 does not.
#pragma once

#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>

#include <writ/value/timestamp.hpp>

namespace tool {

inline std::string in_utc(std::time_t seconds) {
    const std::chrono::sys_seconds time{std::chrono::seconds(seconds)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const auto of_day = static_cast<long>((time - day).count());
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02ld:%02ld:%02ldZ", int{date.year()},
                  unsigned{date.month()}, unsigned{date.day()}, of_day / 3600, of_day / 60 % 60,
                  of_day % 60);
    return text;
}

// A time in UTC. A date, a time with an offset, one without (which is local), and seconds since
// 1970 become one; what is none stays, and writ says what is wrong with it.
inline std::string as_aws_takes_it(const std::string& given) {
    if (writ::Timestamp::parse(given)) return given;
    constexpr std::size_t most_digits = 12;
    if (!given.empty() && given.size() <= most_digits &&
        given.find_first_not_of("0123456789") == std::string::npos) {
        return in_utc(static_cast<std::time_t>(std::stoll(given)));
    }
    std::tm local = {};
    local.tm_isdst = -1;
    int size = 0;
    if (std::sscanf(given.c_str(), "%4d-%2d-%2d%n", &local.tm_year, &local.tm_mon, &local.tm_mday,
                    &size) != 3)
        return given;
    local.tm_year -= 1900;
    local.tm_mon -= 1;
    std::string_view rest = std::string_view(given).substr(static_cast<std::size_t>(size));
    int offset = 0;
    bool has_offset = false;
    if (!rest.empty()) {
        if (rest[0] != 'T' && rest[0] != ' ') return given;
        if (std::sscanf(rest.data() + 1, "%2d:%2d:%2d%n", &local.tm_hour, &local.tm_min,
                        &local.tm_sec, &size) != 3)
            return given;
        rest.remove_prefix(static_cast<std::size_t>(size) + 1);
        int hours = 0;
        int minutes = 0;
        char sign = 0;
        if (!rest.empty()) {
            if (std::sscanf(rest.data(), "%c%2d:%2d%n", &sign, &hours, &minutes, &size) != 3 ||
                static_cast<std::size_t>(size) != rest.size() || (sign != '+' && sign != '-'))
                return given;
            has_offset = true;
            offset = (hours * 60 + minutes) * (sign == '-' ? -60 : 60);
        }
    }
    if (!has_offset) {
        const std::time_t seconds = std::mktime(&local);
        return seconds == -1 ? given : in_utc(seconds);
    }
    const std::chrono::year_month_day date(
        std::chrono::year(local.tm_year + 1900),
        std::chrono::month(static_cast<unsigned>(local.tm_mon) + 1),
        std::chrono::day(static_cast<unsigned>(local.tm_mday)));
    if (!date.ok()) return given;
    const auto seconds = std::chrono::sys_days(date).time_since_epoch() +
                         std::chrono::hours(local.tm_hour) + std::chrono::minutes(local.tm_min) +
                         std::chrono::seconds(local.tm_sec - offset);
    return in_utc(static_cast<std::time_t>(std::chrono::seconds(seconds).count()));
}

}  // namespace tool
