// SPDX-License-Identifier: BSL-1.0
/// A point in time.
#ifndef WRIT_VALUE_TIMESTAMP_HPP
#define WRIT_VALUE_TIMESTAMP_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/time.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no timestamp; `Timestamp::reasons` has the sentences.
enum class timestamp_fault : unsigned char {
    none,
    not_a_time,
    no_such_time,
    not_utc,
};

/// A time in UTC as the protocol spells it: `2015-01-25T08:00:00Z`, with a fraction of the second
/// or without (the date-time of RFC 3339 section 5.6 without a difference from UTC; Smithy 2.0,
/// timestampFormat). A `TimeText` is made of a count of seconds.
class Timestamp : public TextValue<Timestamp, timestamp_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Timestamp(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Timestamp)

    /// The seconds from the beginning of 1970 to it, without the fraction; nothing if an unchecked
    /// text, or one of a reply, is no time. One with a difference from UTC, as a reply can have it
    /// (`+01:00`, `+0100`), is understood.
    constexpr Optional<std::int64_t> seconds() const noexcept {
        const TimeScan scan = scan_time(text());
        if (scan.end != TimeScan::End::at_end) return {};
        return scan.seconds;
    }

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<Timestamp> inspect(std::string_view text) noexcept {
        const TimeScan scan = scan_time(text);
        if (scan.end == TimeScan::End::at_error) return {fault_type::not_a_time, scan.offset};
        if (scan.end == TimeScan::End::at_no_value) return {fault_type::no_such_time, scan.offset};
        if (scan.has_difference) return {fault_type::not_utc, scan.offset};
        return {};
    }

    /// The sentences, in the order of `timestamp_fault`.
    static constexpr Reason reasons[] = {
        {"not_a_time", "give date and time in the form 2015-01-25T08:00:00Z"},
        {"no_such_time", "there is no such month, day, hour, minute or second; correct it"},
        {"not_utc", "a request gives the time in UTC; convert it, and end it with a Z"},
    };

private:
    friend TextValue;

    constexpr explicit Timestamp(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
