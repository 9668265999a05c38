// SPDX-License-Identifier: BSL-1.0
#include <writ/text/time.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace writ;

// rejects time_text_that_is_gone: deleted
[[maybe_unused]] constexpr TimeText new_year = *TimeText::of_seconds(0);
[[maybe_unused]] constexpr std::string_view text_of_new_year =
    WRIT_TWIN(time_text_that_is_gone, new_year, TimeText(new_year));

#ifndef WRIT_CASES

namespace {

using enum TimeScan::End;

// What is wrong with a text, and where; 1000 if nothing is, else plus 100 if there is no such time.
constexpr std::size_t fine = 1000;

constexpr std::size_t fault_of(std::string_view text) {
    const TimeScan scan = scan_time(text);
    if (scan.end == at_end) return fine;
    return scan.offset + (scan.end == at_no_value ? 100 : 0);
}

constexpr std::int64_t seconds(std::string_view text) {
    return scan_time(text).seconds;
}

std::string text_of(std::int64_t count) {
    const auto text = TimeText::of_seconds(count);
    return text ? std::string(std::string_view(*text)) : "none";
}

static_assert(text_of_new_year == "1970-01-01T00:00:00Z");

}  // namespace

TEST_CASE("the seconds of a time") {
    BOTH(seconds, "1970-01-01T00:00:00Z", 0);
    BOTH(seconds, "1970-01-01T00:01:01Z", 61);
    BOTH(seconds, "1970-01-02T01:00:00Z", 90'000);
    BOTH(seconds, "1969-12-31T23:59:59Z", -1);
    BOTH(seconds, "2015-01-25T08:00:00Z", 1'422'172'800);
    BOTH(seconds, "2000-02-29T00:00:00Z", 951'782'400);
    BOTH(seconds, "2000-03-01T00:00:00Z", 951'868'800);
    BOTH(seconds, "0000-01-01T00:00:00Z", -62'167'219'200);
    BOTH(seconds, "9999-12-31T23:59:59Z", 253'402'300'799);
    BOTH(seconds, "2000-01-02T20:34:56.999Z", 946'845'296);
    BOTH(seconds, "2016-12-31T23:59:60Z", 1'483'228'800);
}

TEST_CASE("a difference from UTC is counted") {
    BOTH(seconds, "2019-12-16T22:48:18-01:00", 1'576'540'098);
    BOTH(seconds, "2019-12-17T00:48:18+01:00", 1'576'540'098);
    BOTH(seconds, "1970-01-01T00:00:00-00:30", 1800);
    BOTH(seconds, "1970-01-01T00:00:00.5+23:59", -86'340);
    // Without the colon, as ISO 8601's basic format has it.
    BOTH(seconds, "2019-12-17T00:48:18.000+0100", 1'576'540'098);
    BOTH(seconds, "1970-01-01T00:00:00-0030", 1800);
    STATIC_REQUIRE(scan_time("1970-01-01T00:00:00.000+0000").has_difference);
    STATIC_REQUIRE(scan_time("1970-01-01T00:00:00+00:00").has_difference);
    STATIC_REQUIRE(!scan_time("1970-01-01T00:00:00Z").has_difference);
    STATIC_REQUIRE(scan_time("1970-01-01T00:00:00.25Z").offset == 22);
}

TEST_CASE("what has not the form of a time") {
    BOTH(fault_of, "2015-01-25T08:00:00Z", fine);
    BOTH(fault_of, "", 0U);
    BOTH(fault_of, "x015-01-25T08:00:00Z", 0U);
    BOTH(fault_of, "2015-1-25T08:00:00Z", 6U);
    BOTH(fault_of, "2015-01-25t08:00:00Z", 10U);
    BOTH(fault_of, "2015-01-25T08:00Z", 16U);
    BOTH(fault_of, "2015-01-25T08:00:0", 18U);
    BOTH(fault_of, "2015-01-25T08:00:00", 19U);
    BOTH(fault_of, "2015-01-25T08:00:00z", 19U);
    BOTH(fault_of, "2015-01-25T08:00:00ZZ", 20U);
    BOTH(fault_of, "2015-01-25T08:00:00.Z", 20U);
    BOTH(fault_of, "2015-01-25T08:00:00.1", 21U);
    BOTH(fault_of, "2015-01-25T08:00:00,1Z", 19U);
    BOTH(fault_of, "2015-01-25T08:00:00+01", 22U);
    BOTH(fault_of, "2015-01-25T08:00:00+0100", fine);
    BOTH(fault_of, "2015-01-25T08:00:00+010", 23U);
    BOTH(fault_of, "2015-01-25T08:00:00+01x0", 22U);
    BOTH(fault_of, "2015-01-25T08:00:00+01000", 24U);
    BOTH(fault_of, "2015-01-25T08:00:00+010:0", 23U);
    BOTH(fault_of, "2015-01-25T08:00:00-01:0", 24U);
    BOTH(fault_of, "2015-01-25T08:00:00-01:00Z", 25U);
}

TEST_CASE("times that there are not") {
    BOTH(fault_of, "2015-00-25T08:00:00Z", 105U);
    BOTH(fault_of, "2015-12-25T08:00:00Z", fine);
    BOTH(fault_of, "2015-13-25T08:00:00Z", 105U);
    BOTH(fault_of, "2015-01-00T08:00:00Z", 108U);
    BOTH(fault_of, "2015-01-31T08:00:00Z", fine);
    BOTH(fault_of, "2015-01-32T08:00:00Z", 108U);
    BOTH(fault_of, "2015-01-25T23:00:00Z", fine);
    BOTH(fault_of, "2015-01-25T24:00:00Z", 111U);
    BOTH(fault_of, "2015-01-25T08:59:00Z", fine);
    BOTH(fault_of, "2015-01-25T08:60:00Z", 114U);
    BOTH(fault_of, "2015-01-25T08:00:60Z", fine);
    BOTH(fault_of, "2015-01-25T08:00:61Z", 117U);
    BOTH(fault_of, "2015-01-25T08:00:00+23:59", fine);
    BOTH(fault_of, "2015-01-25T08:00:00+24:00", 119U);
    BOTH(fault_of, "2015-01-25T08:00:00+00:60", 119U);
    BOTH(fault_of, "2015-01-25T08:00:00+2400", 119U);
    BOTH(fault_of, "2015-01-25T08:00:00-0060", 119U);
}

TEST_CASE("the days of the months") {
    for (const std::string month : {"04", "06", "09", "11"}) {
        CHECK(fault_of("2015-" + month + "-30T08:00:00Z") == fine);
        CHECK(fault_of("2015-" + month + "-31T08:00:00Z") == 108);
    }
    for (const std::string month : {"01", "03", "05", "07", "08", "10", "12"}) {
        CHECK(fault_of("2015-" + month + "-31T08:00:00Z") == fine);
    }
    for (const std::string year : {"2024", "2000", "0400", "0004"}) {
        CHECK(fault_of(year + "-02-29T08:00:00Z") == fine);
        CHECK(fault_of(year + "-02-30T08:00:00Z") == 108);
    }
    for (const std::string year : {"2023", "1900", "2100", "0001"}) {
        CHECK(fault_of(year + "-02-28T08:00:00Z") == fine);
        CHECK(fault_of(year + "-02-29T08:00:00Z") == 108);
    }
}

TEST_CASE("the text of seconds") {
    CHECK(text_of(0) == "1970-01-01T00:00:00Z");
    CHECK(text_of(-1) == "1969-12-31T23:59:59Z");
    CHECK(text_of(1'422'172'800) == "2015-01-25T08:00:00Z");
    CHECK(text_of(-62'167'219'200) == "0000-01-01T00:00:00Z");
    CHECK(text_of(-62'167'219'201) == "none");
    CHECK(text_of(253'402'300'799) == "9999-12-31T23:59:59Z");
    CHECK(text_of(253'402'300'800) == "none");
    CHECK(text_of(INT64_MAX) == "none");
    CHECK(text_of(INT64_MIN) == "none");
}

TEST_CASE("each day of four centuries, read as it is written, is one behind the other") {
    std::string before;
    bool is_right = true;
    for (std::int64_t day = 0; day != 146'097; ++day) {
        const std::int64_t count = day * 86'400 + day % 86'400;
        const std::string text = text_of(count);
        is_right = is_right && before < text && fault_of(text) == fine && seconds(text) == count;
        before = text;
    }
    CHECK(is_right);
}

#endif
