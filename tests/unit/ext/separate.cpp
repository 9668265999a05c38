// SPDX-License-Identifier: BSL-1.0
#include <writ/ext/separate.hpp>

#include "support/harness.hpp"

#include <string>

#include <writ/ec2/copy_image.hpp>

using namespace writ;

#ifndef WRIT_CASES

// That other files need not compile them is tested as a consumer: tests/consumer/separate.
TEST_CASE("walks that are compiled by name do what the others do") {
    const auto checked = check(ec2::CopyImage{
        .name = "nightly", .source_image_id = "ami-5731123e", .source_region = "us-east-1"});
    REQUIRE(checked);
    const auto text = query<std::string>(*checked);
    const auto read = read_query<ec2::CopyImage>(std::string_view(text));
    REQUIRE(read);
    CHECK(read->request() == checked->request());
}

#endif
