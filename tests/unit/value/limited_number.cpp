// SPDX-License-Identifier: BSL-1.0
#include <writ/value/limited_number.hpp>

#include "support/harness.hpp"

#include <writ/value/integer.hpp>
#include <writ/value/long.hpp>
#include <writ/value/max_results.hpp>

using namespace writ;

using Port = LimitedNumber<Integer, 1, 65535>;
using PageSize = LimitedNumber<MaxResults, 5, 1000>;
using Seconds = LimitedNumber<Integer, 3600>;
using Commitment = LimitedNumber<Long, 1, 200000000>;

ACCEPTS(Port, 1)
ACCEPTS(Port, 65535)
ACCEPTS(PageSize, 5)
ACCEPTS(PageSize, 1000)
ACCEPTS(Seconds, 2147483647)
ACCEPTS(Commitment, 200000000)

DOUBTS_SILENTLY(Port, number_is_outside_documented_range, 1, 0)
DOUBTS_SILENTLY(Port, number_is_outside_documented_range, 1, -1)
DOUBTS_SILENTLY(Port, number_is_outside_documented_range, 65535, 65536)
DOUBTS_SILENTLY(PageSize, number_is_outside_documented_range, 5, 4)
DOUBTS_SILENTLY(PageSize, number_is_outside_documented_range, 1000, 1001)
DOUBTS_SILENTLY(Seconds, number_is_outside_documented_range, 3600, 3599)
DOUBTS_SILENTLY(Commitment, number_is_outside_documented_range, 1, 200000001)

REFUSES(Port, does_not_fit_32_bits, 0, 65535, 4294967296)
REFUSES_TEXT(Port, not_a_number, 2, "80", "80/tcp")
REFUSES(PageSize, not_a_number, 0, 5, -5)
REFUSES_TEXT(PageSize, too_large, 0, "1000", "4294967296")

#ifndef WRIT_CASES

#include <string_view>

#include <writ/ec2/describe_route_tables.hpp>
#include <writ/schema/value_schema.hpp>

TEST_CASE("a limited number says which range it lies outside of") {
    const auto port = Port::parse(writ_test::opaque(70000));
    REQUIRE(port);
    CHECK(port->number() == 70000);
    CHECK(port->doubt()->text ==
          "the service model of EC2 allows 1 to 65535 here; give a number in that range");
    const auto seconds = Seconds::parse(1);
    CHECK(seconds->doubt()->text ==
          "the service model of EC2 allows at least 3600 here; give a number in that range");
    CHECK_FALSE(Port(443).doubt());
}

TEST_CASE("a limited number takes what the number without limits takes") {
    static_assert(Port::takes_all_of<int> && !Port::takes_all_of<long long>);
    static_assert(PageSize::takes_all_of<unsigned short> && !PageSize::takes_all_of<int>);
    const int known_later = static_cast<int>(writ_test::opaque(443));
    const Port port = known_later;
    CHECK(port.number() == 443);
    CHECK(Port::limits == Limits{1, 65535});
}

TEST_CASE("a limited number takes one that is known without limits, and asks for its range") {
    const MaxResults known = *MaxResults::parse(writ_test::opaque(1001));
    const PageSize page = known;
    CHECK(page.number() == 1001);
    CHECK(page.doubt()->name == "number_is_outside_documented_range");
    const Optional<PageSize> held = MaxResults(5);
    CHECK_FALSE(held->doubt());
    const PageSize unseen = MaxResults::unchecked(1001);
    CHECK(unseen.number() == 1001);
    CHECK_FALSE(unseen.is_checked());
    CHECK_FALSE(unseen.doubt());
}

TEST_CASE("the schema calls a limited number as it is called without limits, and has them") {
    CHECK(value_schema_of<Port>.name == "Integer");
    CHECK(value_schema_of<Port>.limits == Limits{1, 65535});
    CHECK(value_schema_of<PageSize>.name == "MaxResults");
}

TEST_CASE("a number outside its range is an advice, which can be waived") {
    const ec2::DescribeRouteTables request{.max_results = 4};
    const auto checked = check(request);
    REQUIRE(checked);
    REQUIRE(checked->advice().size() == 1);
    CHECK(checked->advice()[0].name() == "number_is_outside_documented_range");
    const auto waived = check(request, waive<number_is_outside_documented_range>);
    CHECK(waived->advice().empty());
}

#endif
