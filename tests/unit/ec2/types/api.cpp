// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/api.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

TEST_CASE("all actions speak the version of the EC2 API that the model has") {
    STATIC_REQUIRE(ec2::api_version == "2016-11-15");
}

#endif
