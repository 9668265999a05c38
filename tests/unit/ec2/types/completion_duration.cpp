// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/completion_duration.hpp>

#include "support/harness.hpp"

#include <type_traits>

#include <writ/core/optional.hpp>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

using namespace writ;
using namespace writ::ec2;

ACCEPTS(CompletionDuration, 15)
ACCEPTS(CompletionDuration, 30)
ACCEPTS(CompletionDuration, 1440)
ACCEPTS(CompletionDuration, 2865)
ACCEPTS(CompletionDuration, 2880)

REFUSES(CompletionDuration, too_short, 0, 15, 14)
REFUSES(CompletionDuration, too_short, 0, 15, 0)
REFUSES(CompletionDuration, too_short, 0, 15, -15)
REFUSES(CompletionDuration, too_long, 0, 2880, 2881)
REFUSES(CompletionDuration, too_long, 0, 2880, 2895)
REFUSES(CompletionDuration, not_a_multiple_of_15, 0, 15, 16)
REFUSES(CompletionDuration, not_a_multiple_of_15, 0, 30, 29)
REFUSES(CompletionDuration, not_a_multiple_of_15, 0, 2880, 2879)

REFUSES_TEXT(CompletionDuration, too_short, 0, "15", "14")
REFUSES_TEXT(CompletionDuration, too_short, 0, "15", "0")
REFUSES_TEXT(CompletionDuration, too_long, 0, "2880", "2895")
REFUSES_TEXT(CompletionDuration, too_long, 0, "2880", "4294967311")            // 2^32 + 15
REFUSES_TEXT(CompletionDuration, too_long, 0, "2880", "18446744073709551631")  // 2^64 + 15
REFUSES_TEXT(CompletionDuration, too_long, 0, "2880", TIMES_1024("9"))
REFUSES_TEXT(CompletionDuration, not_a_multiple_of_15, 0, "60", "61")

REFUSES_TEXT(CompletionDuration, not_a_number, 0, "60", "")
REFUSES_TEXT(CompletionDuration, not_a_number, 0, "60", "an hour")
REFUSES_TEXT(CompletionDuration, not_a_number, 2, "60", "60m")
REFUSES_TEXT(CompletionDuration, not_a_number, 2, "60", "60.0")
REFUSES_TEXT(CompletionDuration, not_a_number, 0, "60", "+60")
REFUSES_TEXT(CompletionDuration, not_a_number, 0, "60", "-60")
REFUSES_TEXT(CompletionDuration, not_a_number, 0, "60", "060")
REFUSES_TEXT(CompletionDuration, not_a_number, 0, "60", "06")
REFUSES_TEXT(CompletionDuration, not_a_number, 0, "60", " 60")
REFUSES_TEXT(CompletionDuration, not_a_number, 2, "60", "60\n")
REFUSES_TEXT(CompletionDuration, not_a_number, 2, "60", "60\0")
REFUSES_TEXT(CompletionDuration, not_a_number, 1, "60", "0x3c")

REFUSES(CompletionDuration, too_long, 0, 60, 4294967356)

#ifndef WRIT_CASES

namespace {

using Fault = completion_duration_fault;

// The fault of a number of minutes.
Fault fault_of(std::int64_t minutes) {
    const auto duration = CompletionDuration::parse(writ_test::opaque(minutes));
    return duration ? Fault::none : duration.error().fault;
}

static_assert(!std::is_default_constructible_v<CompletionDuration>);
static_assert(!std::is_constructible_v<CompletionDuration, std::string_view>);
static_assert(!std::is_constructible_v<CompletionDuration, const char*>);
static_assert(!std::is_constructible_v<CompletionDuration, std::string>);
static_assert(std::is_trivially_copyable_v<CompletionDuration>);
static_assert(sizeof(CompletionDuration) == sizeof(detail::ValueNumber));
static_assert(CompletionDuration::is_unreserved);
static_assert(CompletionDuration(60).minutes() == 60);

}  // namespace

TEST_CASE("a completion duration is a multiple of 15 minutes up to 48 hours, and nothing else") {
    for (std::int64_t minutes = -100; minutes != 3000; ++minutes) {
        CAPTURE(minutes);
        const Fault expected = minutes < 15        ? Fault::too_short
                               : minutes > 48 * 60 ? Fault::too_long
                               : minutes % 15 != 0 ? Fault::not_a_multiple_of_15
                                                   : Fault::none;
        CHECK((fault_of(minutes) == expected));
    }
    CHECK((fault_of(std::numeric_limits<std::int64_t>::min()) == Fault::too_short));
    CHECK((fault_of(std::numeric_limits<std::int64_t>::max()) == Fault::too_long));
    CHECK((fault_of((std::int64_t{1} << 32) + 15) == Fault::too_long));
}

TEST_CASE("a completion duration is sent as its minutes in decimal digits") {
    const auto duration = CompletionDuration::parse("2880");
    CHECK(duration.has_value());
    CHECK(duration->minutes() == 2880);
    const Decimal text = duration->text();
    CHECK(std::string_view(text) == "2880");
}

TEST_CASE("an unchecked completion duration knows that it is") {
    const auto duration = CompletionDuration::unchecked(7);
    CHECK(duration.minutes() == 7);
    CHECK_FALSE(duration.is_checked());
    const Decimal text = duration.text();
    CHECK(std::string_view(text) == "7");
}

TEST_CASE("completion durations of the same minutes are equal") {
    CHECK(CompletionDuration(15) == *CompletionDuration::parse(writ_test::opaque(15)));
    CHECK(CompletionDuration(15) == CompletionDuration::unchecked(15));
    CHECK_FALSE(CompletionDuration(15) == CompletionDuration(30));
}

static_assert(!std::is_constructible_v<CompletionDuration, char>, "a character is no number");
static_assert(!std::is_constructible_v<CompletionDuration, bool>);
static_assert(!std::is_constructible_v<CompletionDuration, char32_t>);
static_assert(!std::is_convertible_v<char, Optional<CompletionDuration>>);

TEST_CASE("the code of a wrong completion duration is the one that CopySnapshot answers with") {
    for (const int recorded : {-1, 0, 1, 14, 16, 20, 2881}) {
        CAPTURE(recorded);
        CHECK(CompletionDuration::parse(recorded).error().ec2_code() == "InvalidParameterValue");
    }
}

TEST_CASE("durations are in the order of their numbers") {
    CHECK(CompletionDuration(60) < CompletionDuration(120));
    CHECK(CompletionDuration(2880) > CompletionDuration(120));
    CHECK(CompletionDuration(60) <= CompletionDuration::unchecked(60));
    CHECK(CompletionDuration(60) >= CompletionDuration::unchecked(60));
}

#endif
