// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/rules/describe_store_image_tasks.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <writ/ec2/describe_store_image_tasks.hpp>

using namespace writ;

namespace {

constexpr ec2::ImageId twenty_one_ids[] = {
    "ami-00000001", "ami-00000002", "ami-00000003", "ami-00000004", "ami-00000005", "ami-00000006",
    "ami-00000007", "ami-00000008", "ami-00000009", "ami-0000000a", "ami-0000000b", "ami-0000000c",
    "ami-0000000d", "ami-0000000e", "ami-0000000f", "ami-00000010", "ami-00000011", "ami-00000012",
    "ami-00000013", "ami-00000014", "ami-00000015"};

}  // namespace

#ifndef WRIT_CASES

#include <string>

TEST_CASE("DescribeStoreImageTasks: a 21st image is sent, as EC2 has not been seen to refuse it") {
    const auto advised = check(ec2::DescribeStoreImageTasks{.image_ids = twenty_one_ids});
    REQUIRE(advised);
    REQUIRE(advised->advice().size() == 1);
    CHECK(advised->advice()[0].name() == "more_than_20_image_ids");
    CHECK(query<std::string>(*advised).ends_with("&ImageId.21=ami-00000015"));
}

#endif
