// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/remedy.hpp>

#include "support/documented_codes.hpp"
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

TEST_CASE("each code of the page has its remedy") {
    const auto all_have = [](const auto& codes, int status, Remedy wanted) {
        for (const std::string_view code : codes) {
            CAPTURE(code);
            CHECK(remedy(status, code) == wanted);
        }
    };
    all_have(writ_test::codes_of_a_state, 400, Remedy::wait);
    all_have(writ_test::codes_of_a_known_time, 400, Remedy::wait);
    all_have(writ_test::codes_of_a_limit, 400, Remedy::raise_limit);
    all_have(writ_test::codes_of_the_moment, 400, Remedy::retry);
    all_have(writ_test::codes_of_the_server, 500, Remedy::retry);
    int rights = 0;
    for (const std::string_view code : writ_test::codes_of_the_request) {
        CAPTURE(code);
        const Remedy found = remedy(400, code);
        if (code == "DryRunOperation") {
            CHECK(found == Remedy::nothing_failed);
        } else if (found == Remedy::ask_for_rights) {
            ++rights;
        } else {
            CHECK(found == Remedy::correct);
        }
    }
    CHECK(rights > 9);
}

TEST_CASE("who may not, asks for rights") {
    for (const std::string_view code : detail::codes_of_rights) {
        CAPTURE(code);
        CHECK(remedy(403, code) == Remedy::ask_for_rights);
    }
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
