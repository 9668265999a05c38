// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/remedy.hpp>

#include "support/harness.hpp"

#include <map>
#include <string>
#include <string_view>

#include <writ/ec2/create_volume.hpp>
#include <writ/ec2/types/error_code.hpp>

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

TEST_CASE("each code of the page has its remedy") {
    std::map<Remedy, int> found;
    for (const auto& [code, wanted] : ec2::ErrorCode::documented) {
        CAPTURE(code);
        CHECK(remedy(wanted == Remedy::nothing_failed ? 412 : 400, code) == wanted);
        ++found[wanted];
    }
    CHECK(found.size() == 6);
    CHECK(found[Remedy::ask_for_rights] > 9);
}

TEST_CASE("a code by its name is the code that came") {
    const auto reply = read_reply<ec2::CreateVolume>(
        400,
        "<Response><Errors><Error><Code>InvalidAMIID.NotFound</Code></Error></Errors>"
        "</Response>");
    CHECK(reply.service_error()->code() == ec2::ErrorCode::InvalidAMIID_NotFound);
    CHECK_FALSE(reply.service_error()->code() == ec2::ErrorCode::InvalidAMIID_Malformed);
}

TEST_CASE("who may not, asks for rights") {
    for (const std::string_view code : detail::codes_of_rights) {
        CAPTURE(code);
        CHECK(remedy(403, code) == Remedy::ask_for_rights);
    }
}

// Until 0.2 they all asked for a request that is corrected.
TEST_CASE("a code that another service of AWS answers with has its remedy, with any status") {
    for (const int status : {400, 403, 408, 503}) {
        for (const std::string_view code :
             {"Throttling", "ThrottlingException", "ThrottledException", "RequestThrottled",
              "RequestThrottledException", "TooManyRequestsException", "SlowDown",
              "PriorRequestNotComplete", "RequestTimeout", "RequestTimeoutException"}) {
            CAPTURE(status, code);
            CHECK(remedy(status, code) == Remedy::retry);
        }
        for (const std::string_view code :
             {"AccessDenied", "AccessDeniedException", "NotAuthorized",
              "UnrecognizedClientException", "InvalidAccessKeyId", "ExpiredToken",
              "ExpiredTokenException"}) {
            CAPTURE(status, code);
            CHECK(remedy(status, code) == Remedy::ask_for_rights);
        }
    }
    CHECK(remedy(400, "ThrottlingExceptions") == Remedy::correct);
    CHECK(remedy(403, "\n AccessDenied ") == Remedy::ask_for_rights);
    CHECK(remedy(400, " VpcLimitExceeded\n") == Remedy::raise_limit);
    CHECK(remedy(400, "Accessdenied") == Remedy::correct);
    // Whatever else it says, there were too many requests.
    CHECK(remedy(429, "of tomorrow") == Remedy::retry);
}

TEST_CASE("a code has one remedy, and stands in one list") {
    std::map<std::string_view, int> met;
    const auto meet = [&](const auto& codes) {
        for (const std::string_view code : codes) CHECK(++met[code] == 1);
    };
    meet(detail::codes_of_throttling);
    meet(detail::codes_of_a_timeout);
    meet(detail::codes_of_the_moment);
    meet(detail::codes_of_rights);
    meet(detail::codes_of_limits);
    meet(detail::codes_of_states);
}

TEST_CASE("a code of tomorrow is told by its name and its status") {
    CHECK(remedy(400, "WidgetLimitExceeded") == Remedy::raise_limit);
    CHECK(remedy(400, "IncorrectWidgetState") == Remedy::wait);
    CHECK(remedy(400, "InvalidWidgetState") == Remedy::wait);
    CHECK(remedy(400, "InvalidWidget.NotFound") == Remedy::correct);
    CHECK(remedy(400, "IncorrectWidget") == Remedy::correct);
    CHECK(remedy(400, "MaxWidgets") == Remedy::correct);
    CHECK(remedy(500, "Widget") == Remedy::retry);
}

TEST_CASE("the compiler can ask as well") {
    constexpr auto reply = read_reply<ec2::CreateVolume>(
        400, "<Response><Errors><Error><Code>VolumeInUse</Code></Error></Errors></Response>");
    STATIC_REQUIRE(remedy_of(*reply.service_error()) == Remedy::wait);
}

#endif
