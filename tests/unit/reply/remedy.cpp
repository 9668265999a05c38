// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/remedy.hpp>

#include "support/harness.hpp"

#include <string>
#include <string_view>

#include <writ/ec2/create_volume.hpp>

using namespace writ;

#ifndef WRIT_CASES

namespace {

Remedy remedy(int status, std::string_view code) {
    const std::string body = "<Response><Errors><Error><Code>" + std::string(code) +
                             "</Code><Message>m</Message></Error></Errors></Response>";
    const auto reply = read_reply<ec2::CreateVolume>(status, body);
    return remedy_of(*reply.service_error());
}

}  // namespace

TEST_CASE("a dry run that would have succeeded asks for nothing") {
    CHECK(remedy(412, "DryRunOperation") == Remedy::nothing_failed);
}

TEST_CASE("who may not, asks for rights") {
    for (const std::string_view code : detail::codes_of_rights) {
        CAPTURE(code);
        CHECK(remedy(403, code) == Remedy::ask_for_rights);
    }
}

TEST_CASE("what ends by itself is sent again") {
    CHECK(remedy(503, "RequestLimitExceeded") == Remedy::retry);
    CHECK(remedy(500, "InternalError") == Remedy::retry);
    CHECK(remedy(500, "CodeOfTomorrow") == Remedy::retry);
    CHECK(remedy(400, "ConcurrentTagAccess") == Remedy::retry);
    CHECK(remedy(500, "InsufficientInstanceCapacity") == Remedy::retry);
}

TEST_CASE("a limit is raised, or room is made under it") {
    CHECK(remedy(400, "VpcLimitExceeded") == Remedy::raise_limit);
    CHECK(remedy(400, "SnapshotLimitExceeded") == Remedy::raise_limit);
}

TEST_CASE("another state is waited for") {
    for (const std::string_view code :
         {"IncorrectInstanceState", "IncorrectState", "IncorrectStateException", "VolumeInUse",
          "InvalidGroup.InUse", "DependencyViolation", "FleetNotInModifiableState",
          "InvalidVpcEndpointService.InUse", "InvalidAMIID.Unavailable"}) {
        CAPTURE(code);
        CHECK(remedy(400, code) == Remedy::wait);
    }
}

TEST_CASE("all else asks for a request that is corrected") {
    for (const std::string_view code :
         {"InvalidParameterValue", "InvalidAMIID.NotFound", "InvalidAMIID.Malformed",
          "MissingParameter", "UnknownParameter", "InvalidState.NotFound", "CodeOfTomorrow"}) {
        CAPTURE(code);
        CHECK(remedy(400, code) == Remedy::correct);
    }
}

TEST_CASE("the compiler can ask as well") {
    constexpr auto reply = read_reply<ec2::CreateVolume>(
        400, "<Response><Errors><Error><Code>VolumeInUse</Code></Error></Errors></Response>");
    STATIC_REQUIRE(remedy_of(*reply.service_error()) == Remedy::wait);
}

#endif
