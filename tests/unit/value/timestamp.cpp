// SPDX-License-Identifier: BSL-1.0
#include <writ/value/timestamp.hpp>

#include "support/harness.hpp"

#include <writ/schema/table.hpp>

using namespace writ;

ACCEPTS(Timestamp, "2015-01-25T08:00:00Z")
ACCEPTS(Timestamp, "2000-01-02T20:34:56.123Z")
ACCEPTS(Timestamp, "2024-02-29T23:59:59.000000001Z")

REFUSES(Timestamp, not_a_time, 10, "2015-01-25T08:00:00Z", "2015-01-25 08:00:00Z")
REFUSES(Timestamp, not_a_time, 0, "2015-01-25T08:00:00Z", "")
REFUSES(Timestamp, not_a_time, 10, "2015-01-25T08:00:00Z", "2015-01-25")
REFUSES(Timestamp, not_a_time, 4, "2015-01-25T08:00:00Z", "1422172800")
REFUSES(Timestamp, no_such_time, 8, "2024-02-29T00:00:00Z", "2023-02-29T00:00:00Z")
REFUSES(Timestamp, not_utc, 19, "2015-01-25T08:00:00Z", "2015-01-25T08:00:00+00:00")
REFUSES(Timestamp, not_utc, 21, "2015-01-25T08:00:00.5Z", "2015-01-25T08:00:00.5-01:00")
REFUSES(Timestamp, not_utc, 19, "2015-01-25T08:00:00Z", "2015-01-25T08:00:00+0000")

#ifndef WRIT_CASES

#include <string_view>
#include <type_traits>

static_assert(writ_test::is_checked_view<Timestamp>());
static_assert(!std::is_default_constructible_v<Timestamp>);
static_assert(!detail::is_unreserved<Timestamp>, "a colon is escaped");

TEST_CASE("a timestamp tells its seconds") {
    CHECK(*Timestamp("2015-01-25T08:00:00Z").seconds() == 1'422'172'800);
    CHECK(*Timestamp("1969-12-31T23:59:59.9Z").seconds() == -1);
    CHECK(*Timestamp::unchecked("2019-12-16T22:48:18-01:00").seconds() == 1'576'540'098);
    // As a sample reply of GetPasswordData has it, of the API version 2012-06-15.
    CHECK(*Timestamp::of_reply("2012-07-30T07:27:23.000+0000").seconds() == 1'343'633'243);
    CHECK_FALSE(Timestamp::unchecked("tomorrow").seconds());
    CHECK_FALSE(Timestamp::unchecked("2023-02-29T00:00:00Z").seconds());
}

TEST_CASE("a timestamp is made of seconds") {
    const auto text = TimeText::of_seconds(writ_test::opaque(1'422'172'800));
    REQUIRE(text);
    const auto timestamp = Timestamp::parse(*text);
    REQUIRE(timestamp);
    CHECK(*timestamp == Timestamp("2015-01-25T08:00:00Z"));
}

#endif
