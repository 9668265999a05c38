// SPDX-License-Identifier: BSL-1.0
#include <writ/rule/fault.hpp>

#include "support/harness.hpp"
#include "support/stops.hpp"

#include <iterator>
#include <span>

using namespace writ;

#ifndef WRIT_CASES

namespace {

constexpr Reason reason{"wrong_prefix", "put ami- in front", "InvalidAMIID.Malformed"};

template <std::size_t Capacity>
constexpr FaultList<Capacity> faults_of(std::size_t count) {
    FaultList<Capacity> list;
    for (std::size_t offset = 0; offset != count; ++offset) {
        list.add({Place{{}, "SourceImageId", {}}, &reason, offset});
    }
    return list;
}

// Whether a list to which `count` faults were added holds the first of them, in order, and counts
// the others.
template <std::size_t Capacity>
constexpr bool holds_the_first(std::size_t count) {
    const auto list = faults_of<Capacity>(count);
    const std::size_t size = count < Capacity ? count : Capacity;
    if (list.size() != size || list.overflow() != count - size) return false;
    if (list.empty() != (count == 0)) return false;
    std::size_t offset = 0;
    for (const Fault& fault : list) {
        if (fault.offset != offset || list[offset].offset != offset) return false;
        ++offset;
    }
    return offset == size;
}

static_assert(holds_the_first<3>(0) && holds_the_first<3>(1) && holds_the_first<3>(2));
static_assert(holds_the_first<3>(3) && holds_the_first<3>(4) && holds_the_first<3>(100));
static_assert(std::ranges::contiguous_range<Faults> && std::ranges::sized_range<Faults>);
static_assert(std::ranges::common_range<Advice> && !std::ranges::view<Faults>, "it owns them");
static_assert(std::is_trivially_copyable_v<Faults> && std::is_trivially_copyable_v<Advice>);

}  // namespace

TEST_CASE("a fault says what its reason says") {
    constexpr Fault fault{Place{{}, "SourceImageId", {}}, &reason, 3};
    CHECK(fault.parameter == "SourceImageId");
    CHECK(fault.name() == "wrong_prefix");
    CHECK(fault.text() == "put ami- in front");
    CHECK(fault.ec2_code() == "InvalidAMIID.Malformed");
    CHECK(fault.offset == 3);
    CHECK(Fault{}.name().empty());
    CHECK(Fault{}.ec2_code().empty());
}

TEST_CASE("a list of faults holds the first and counts the others") {
    const writ_test::AllocationWatch watch;
    for (const std::int64_t count : {0, 1, 31, 32, 33, 1000}) {
        const auto faults = static_cast<std::size_t>(writ_test::opaque(count));
        CHECK(holds_the_first<32>(faults));
    }
    CHECK(Faults{}.overflow() == 0);
    CHECK(watch.allocations() == 0);
}

TEST_CASE("a list that is asked for a fault that is not there stops the program") {
    const auto list = faults_of<3>(static_cast<std::size_t>(writ_test::opaque(2)));
    CHECK(list[1].offset == 1);
    CHECK_STOPS(list_has_no_such_element, list[2]);
    CHECK_STOPS(list_has_no_such_element, list[3]);
    CHECK_STOPS(list_has_no_such_element, Faults()[0]);
}

TEST_CASE("a request has room for 32 faults and 8 advices") {
    CHECK(faults_of<32>(40).size() == 32);
    STATIC_REQUIRE(std::is_same_v<Faults, FaultList<32>>);
    STATIC_REQUIRE(std::is_same_v<Advice, FaultList<8>>);
}

#endif
