// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/http.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

TEST_CASE("an EC2 request is a POST of a form to the root") {
    STATIC_REQUIRE(http::method == "POST");
    STATIC_REQUIRE(http::path == "/");
    STATIC_REQUIRE(http::content_type == "application/x-www-form-urlencoded");
}

#endif
