// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/each_at.hpp>

#include "support/harness.hpp"

#include <string>
#include <string_view>

#include <writ/ec2/describe_instances.hpp>

using namespace writ;

#ifndef WRIT_CASES

namespace {

constexpr std::string_view two_reservations =
    "<DescribeInstancesResponse><reservationSet>"
    "<item><instancesSet><item><instanceId>i-1</instanceId>"
    "<instanceState><name>running</name></instanceState></item><item/></instancesSet></item>"
    "<item><instancesSet><item><instanceId>i-3</instanceId></item></instancesSet></item>"
    "</reservationSet></DescribeInstancesResponse>";

template <class... Way>
std::string texts(const ec2::DescribeInstancesResult& result, Way... way) {
    std::string all;
    each_at([&](const auto& found) { all += found.text().template to<std::string>() + ";"; },
            result, way...);
    return all;
}

}  // namespace

TEST_CASE("what lies at a place of a result is found in all elements of the lists on the way") {
    using Result = ec2::DescribeInstancesResult;
    const auto reply = read_reply<ec2::DescribeInstances>(200, two_reservations);
    REQUIRE(reply.result());
    CHECK(texts(*reply.result(), &Result::reservations, &ec2::Reservation::instances,
                &ec2::Instance::instance_id) == "i-1;;i-3;");
    // A structure that is not there has nothing in it.
    CHECK(texts(*reply.result(), &Result::reservations, &ec2::Reservation::instances,
                &ec2::Instance::state, &ec2::InstanceState::name) == "running;");
}

TEST_CASE("the elements of a list, a structure and a value are found as they are") {
    using Result = ec2::DescribeInstancesResult;
    const auto reply = read_reply<ec2::DescribeInstances>(200, two_reservations);
    int count = 0;
    each_at([&](const ec2::Reservation&) { ++count; }, *reply.result(), &Result::reservations);
    CHECK(count == 2);
    each_at([&](const ec2::Reservation&) { ++count; }, reply.result()->reservations);
    CHECK(count == 4);
    each_at([&](const Result&) { ++count; }, *reply.result());
    CHECK(count == 5);
    each_at([&](const XmlText&) { ++count; }, *reply.result(), &Result::request_id);
    CHECK(count == 6);
}

TEST_CASE("the way is gone while compiling too") {
    constexpr auto reply = read_reply<ec2::DescribeInstances>(200, two_reservations);
    constexpr int count = [](const ec2::DescribeInstancesResult& result) {
        int number = 0;
        each_at([&](const auto&) { ++number; }, result, &ec2::DescribeInstancesResult::reservations,
                &ec2::Reservation::instances);
        return number;
    }(*reply.result());
    STATIC_REQUIRE(count == 3);
}

#endif
