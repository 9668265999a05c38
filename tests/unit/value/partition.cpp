// SPDX-License-Identifier: BSL-1.0
#include <writ/value/partition.hpp>

#include "support/harness.hpp"

#include <iterator>
#include <string_view>

using namespace writ;

#ifndef WRIT_CASES

namespace {

// The name of the partition of a Region, `-` if no known one has such Regions.
constexpr std::string_view owner(std::string_view region) {
    const OptionalReference<Partition> partition = partition_of_region(region);
    return partition ? partition->name : "-";
}

// The Regions of each partition, from botocore 1.43.67's partitions.json.
struct Regions {
    std::string_view partition;
    std::string_view regions[34];
};

constexpr Regions known[] = {
    {"aws",
     {"af-south-1",     "ap-east-1",      "ap-east-2",      "ap-northeast-1", "ap-northeast-2",
      "ap-northeast-3", "ap-south-1",     "ap-south-2",     "ap-southeast-1", "ap-southeast-2",
      "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7",
      "ca-central-1",   "ca-west-1",      "eu-central-1",   "eu-central-2",   "eu-north-1",
      "eu-south-1",     "eu-south-2",     "eu-west-1",      "eu-west-2",      "eu-west-3",
      "il-central-1",   "me-central-1",   "me-south-1",     "mx-central-1",   "sa-east-1",
      "us-east-1",      "us-east-2",      "us-west-1",      "us-west-2"}},
    {"aws-cn", {"cn-north-1", "cn-northwest-1"}},
    {"aws-us-gov", {"us-gov-east-1", "us-gov-west-1"}},
    {"aws-iso", {"us-iso-east-1", "us-iso-west-1"}},
    {"aws-iso-b", {"us-isob-east-1", "us-isob-west-1"}},
    {"aws-iso-e", {"eu-isoe-west-1"}},
    {"aws-iso-f", {"us-isof-east-1", "us-isof-south-1"}},
    {"aws-eusc", {"eusc-de-east-1"}},
};

}  // namespace

TEST_CASE("all 46 Regions belong to their partition") {
    int count = 0;
    for (const Regions& row : known) {
        for (const std::string_view region : row.regions) {
            if (region.empty()) break;
            CAPTURE(region);
            const writ_test::ExactBuffer buffer(region);
            CHECK(owner(buffer.text()) == row.partition);
            ++count;
        }
    }
    CHECK(count == 46);
}

TEST_CASE("the front of a Region and a number are no Region, whatever the front is") {
    int with_hyphen = 0;
    for (const Regions& row : known) {
        for (const std::string_view region : row.regions) {
            if (region.empty()) break;
            const std::string_view front =
                region.substr(0, region.rfind('-', region.rfind('-') - 1));
            CAPTURE(front);
            CHECK(owner(std::string(front) + "-1") == "-");
            if (front.find('-') != std::string_view::npos) ++with_hyphen;
        }
    }
    CHECK(with_hyphen == 10);
}

TEST_CASE("a front of more than seven bytes is never taken for a shorter one") {
    CHECK(owner("us-isob-east-1") == "aws-iso-b");
    CHECK(owner("\x01us-isob-east-1") == "-");
}

TEST_CASE("a direction that only begins like that of another partition is one all the same") {
    CHECK(owner("us-iraq-1") == "aws");
    CHECK(owner("us-g{st-1") == "-");
}

TEST_CASE("a Region that opens tomorrow belongs to the partition whose Regions are named so") {
    BOTH(owner, "us-east-99", "aws");
    BOTH(owner, "us-middle-1", "aws");
    BOTH(owner, "mx-west-1", "aws");
    BOTH(owner, "cn-north-5", "aws-cn");
    BOTH(owner, "us-gov-north-1", "aws-us-gov");
    BOTH(owner, "eusc-de-west-2", "aws-eusc");
}

TEST_CASE("a direction is of what the published patterns take, letters, digits and underscores") {
    BOTH(owner, "us-north_of_9-1", "aws");
    BOTH(owner, "us-north.of.9-1", "-");
}

TEST_CASE("no partition is guessed") {
    BOTH(owner, "mars-east-1", "-");
    BOTH(owner, "xx-new-1", "-");
    BOTH(owner, "us-isox-east-1", "-");
    BOTH(owner, "eusc-fr-east-1", "-");
    BOTH(owner, "eu-isoe-x-y-1", "-");
    BOTH(owner, "mars-global", "-");
    BOTH(owner, "aws-global", "-");
    // They match the pattern published for aws, but are named like those of other partitions.
    BOTH(owner, "us-gov-1", "-");
    BOTH(owner, "us-iso-1", "-");
    BOTH(owner, "us-isob-1", "-");
    BOTH(owner, "eu-isoe-1", "-");
}

TEST_CASE("what is no Region belongs to no partition") {
    BOTH(owner, "", "-");
    BOTH(owner, "-", "-");
    BOTH(owner, "--", "-");
    BOTH(owner, "-1", "-");
    BOTH(owner, "us", "-");
    BOTH(owner, "us-1", "-");
    BOTH(owner, "us-east", "-");
    BOTH(owner, "useast1", "-");
    BOTH(owner, "US-EAST-1", "-");
    BOTH(owner, "-east-1", "-");
    // What only ends in the front of a Region's name.
    BOTH(owner, "\0us-east-1", "-");
    BOTH(owner, "\0\0\0\0\0\1us-east-1", "-");
    BOTH(owner, "xxxeusc-de-east-1", "-");
    BOTH(owner, "us--1", "-");
    BOTH(owner, "us-e.t-1", "-");
    BOTH(owner, "us-east-", "-");
    BOTH(owner, "us-east-a", "-");
    BOTH(owner, "us-east-1a", "-");
}

TEST_CASE("the shape of a partition's name") {
    BOTH(is_partition_name, "aws", true);
    BOTH(is_partition_name, "aws-cn", true);
    BOTH(is_partition_name, "aws-us-gov", true);
    BOTH(is_partition_name, "aws-new", true);
    BOTH(is_partition_name, "aws-a-b-c-d", true);
    BOTH(is_partition_name, "", false);
    BOTH(is_partition_name, "aw", false);
    BOTH(is_partition_name, "AWS", false);
    BOTH(is_partition_name, "aws-", false);
    BOTH(is_partition_name, "aws-cn-", false);
    BOTH(is_partition_name, "aws--cn", false);
    BOTH(is_partition_name, "awscn", false);
    BOTH(is_partition_name, "aws_cn", false);
    BOTH(is_partition_name, "aws-1", false);
    BOTH(is_partition_name, "aws-CN", false);
    BOTH(is_partition_name, "aws ", false);
    BOTH(is_partition_name, "aws\0", false);
    BOTH(is_partition_name, "gcp", false);
}

TEST_CASE("the domains of the eight partitions") {
    const Partition expected[] = {
        {"aws", "amazonaws.com", "api.aws"},
        {"aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn"},
        {"aws-us-gov", "amazonaws.com", "api.aws"},
        {"aws-iso", "c2s.ic.gov", "api.aws.ic.gov"},
        {"aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud"},
        {"aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"},
        {"aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov"},
        {"aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu"},
    };
    REQUIRE(std::size(partitions) == std::size(expected));
    for (std::size_t index = 0; index != std::size(expected); ++index) {
        CAPTURE(expected[index].name);
        CHECK(partitions[index].name == expected[index].name);
        CHECK(partitions[index].dns_suffix == expected[index].dns_suffix);
        CHECK(partitions[index].dual_stack_dns_suffix == expected[index].dual_stack_dns_suffix);
        CHECK(is_partition_name(partitions[index].name));
    }
}

#endif
