// SPDX-License-Identifier: BSL-1.0
#include <writ/core/reason.hpp>

#include "support/harness.hpp"
#include "support/stops.hpp"

#include <string_view>

using namespace writ;

#ifndef WRIT_CASES

namespace {

struct Speed {
    enum class fault_type : unsigned char {
        none,
        too_slow,
        too_fast,
    };

    static constexpr Reason reasons[] = {
        {"too_slow", "go faster"},
        {"too_fast", "go slower", "SpeedLimitExceeded"},
    };
};

using Fault = Speed::fault_type;

constexpr Malformed<Speed> fine;
constexpr Malformed<Speed> slow{Fault::too_slow, 0};
constexpr Malformed<Speed> fast{Fault::too_fast, 3};

static_assert(!fine && fine.fault == Fault::none && fine.offset == 0);
static_assert(slow && slow.name() == "too_slow" && slow.text() == "go faster");
static_assert(fast && fast.name() == "too_fast" && fast.text() == "go slower");
static_assert(fast.offset == 3);
static_assert(slow.ec2_code().empty() && fast.ec2_code() == "SpeedLimitExceeded");
static_assert(&fast.reason() == &Speed::reasons[1], "a fault's reason is not a copy");
static_assert(!std::is_convertible_v<Malformed<Speed>, bool>, "a bool only where one is asked for");

struct Walk : Speed {
    std::string_view text() const;
};

struct Jump : Speed {
    int text() const;
};

static_assert(ValueType<Walk> && !ValueType<Speed> && !ValueType<Jump> && !ValueType<int>);
static_assert(!ValueType<Malformed<Speed>>, "it has a text, but no grammar");

}  // namespace

TEST_CASE("a fault that is not there has no reason and stops the program") {
    const Malformed<Speed> right{static_cast<Fault>(writ_test::opaque(0)), 0};
    CHECK_STOPS(malformed_holds_no_fault, right.reason());
    CHECK_STOPS(malformed_holds_no_fault, right.name());
    CHECK_STOPS(malformed_holds_no_fault, right.text());
    CHECK_STOPS(malformed_holds_no_fault, right.ec2_code());
}

TEST_CASE("a fault finds its reason by its place in the enumeration") {
    const auto fault = static_cast<Fault>(writ_test::opaque(2));
    const Malformed<Speed> malformed{fault, 1};
    CHECK(static_cast<bool>(malformed));
    CHECK(malformed.name() == "too_fast");
    CHECK(malformed.reason().text == "go slower");
    CHECK(malformed.ec2_code() == "SpeedLimitExceeded");
}

#endif
