// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/endpoint.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

using namespace writ;

// rejects host_of_a_temporary (temporary): deleted
[[maybe_unused]] constexpr std::size_t host_size(const ec2::Endpoint& endpoint) {
    return WRIT_TWIN(host_of_a_temporary, endpoint, ec2::Endpoint(endpoint)).host().size();
}

#ifndef WRIT_CASES

namespace {

using enum ec2::EndpointVariant;

struct Hosts {
    std::string_view region;
    std::string_view standard;
    std::string_view fips;
    std::string_view dual_stack;
    std::string_view fips_dual_stack;
};

// What botocore 1.43.11 makes of EC2's endpoint rule set.
constexpr Hosts hosts[] = {
    {"us-east-1", "ec2.us-east-1.amazonaws.com", "ec2-fips.us-east-1.amazonaws.com",
     "ec2.us-east-1.api.aws", "ec2-fips.us-east-1.api.aws"},
    {"mx-central-1", "ec2.mx-central-1.amazonaws.com", "ec2-fips.mx-central-1.amazonaws.com",
     "ec2.mx-central-1.api.aws", "ec2-fips.mx-central-1.api.aws"},
    {"cn-northwest-1", "ec2.cn-northwest-1.amazonaws.com.cn",
     "ec2-fips.cn-northwest-1.amazonaws.com.cn", "ec2.cn-northwest-1.api.amazonwebservices.com.cn",
     "ec2-fips.cn-northwest-1.api.amazonwebservices.com.cn"},
    // All endpoints of GovCloud are FIPS endpoints, and one does not say so.
    {"us-gov-west-1", "ec2.us-gov-west-1.amazonaws.com", "ec2.us-gov-west-1.amazonaws.com",
     "ec2.us-gov-west-1.api.aws", "ec2-fips.us-gov-west-1.api.aws"},
    {"us-iso-east-1", "ec2.us-iso-east-1.c2s.ic.gov", "ec2-fips.us-iso-east-1.c2s.ic.gov",
     "ec2.us-iso-east-1.api.aws.ic.gov", "ec2-fips.us-iso-east-1.api.aws.ic.gov"},
    {"us-isob-east-1", "ec2.us-isob-east-1.sc2s.sgov.gov", "ec2-fips.us-isob-east-1.sc2s.sgov.gov",
     "ec2.us-isob-east-1.api.aws.scloud", "ec2-fips.us-isob-east-1.api.aws.scloud"},
    {"eu-isoe-west-1", "ec2.eu-isoe-west-1.cloud.adc-e.uk",
     "ec2-fips.eu-isoe-west-1.cloud.adc-e.uk", "ec2.eu-isoe-west-1.api.cloud-aws.adc-e.uk",
     "ec2-fips.eu-isoe-west-1.api.cloud-aws.adc-e.uk"},
    {"us-isof-south-1", "ec2.us-isof-south-1.csp.hci.ic.gov",
     "ec2-fips.us-isof-south-1.csp.hci.ic.gov", "ec2.us-isof-south-1.api.aws.hci.ic.gov",
     "ec2-fips.us-isof-south-1.api.aws.hci.ic.gov"},
    {"eusc-de-east-1", "ec2.eusc-de-east-1.amazonaws.eu", "ec2-fips.eusc-de-east-1.amazonaws.eu",
     "ec2.eusc-de-east-1.api.amazonwebservices.eu",
     "ec2-fips.eusc-de-east-1.api.amazonwebservices.eu"},
};

constexpr bool has_host(std::string_view region, ec2::EndpointVariant variant,
                        std::string_view host) {
    const auto endpoint = ec2::endpoint(*Region::parse(region), variant);
    return endpoint && endpoint->host() == host;
}

constexpr bool all_hosts_are_right() {
    for (const Hosts& wanted : hosts) {
        if (!has_host(wanted.region, standard, wanted.standard)) return false;
        if (!has_host(wanted.region, fips, wanted.fips)) return false;
        if (!has_host(wanted.region, dual_stack, wanted.dual_stack)) return false;
        if (!has_host(wanted.region, fips_dual_stack, wanted.fips_dual_stack)) return false;
    }
    return true;
}
static_assert(all_hosts_are_right());

std::string host_of(std::string_view region, ec2::EndpointVariant variant) {
    const writ_test::ExactBuffer buffer(region);
    const auto parsed = Region::parse(buffer.text());
    if (!parsed) return "no Region";
    const auto endpoint = ec2::endpoint(*parsed, variant);
    return endpoint ? std::string(endpoint->host()) : std::string(endpoint.error().name());
}

}  // namespace

TEST_CASE("each partition has its hosts in four variants") {
    for (const Hosts& wanted : hosts) {
        CAPTURE(wanted.region);
        CHECK(host_of(wanted.region, standard) == wanted.standard);
        CHECK(host_of(wanted.region, fips) == wanted.fips);
        CHECK(host_of(wanted.region, dual_stack) == wanted.dual_stack);
        CHECK(host_of(wanted.region, fips_dual_stack) == wanted.fips_dual_stack);
    }
}

TEST_CASE("a host is never guessed") {
    for (const std::string_view region : {"xx-yy-1", "us-gov-1", "eusc-fr-east-1", "aws-east-1"}) {
        CAPTURE(region);
        for (const auto variant : {standard, fips, dual_stack, fips_dual_stack}) {
            CHECK(host_of(region, variant) == "domain_not_known");
        }
    }
    constexpr auto endpoint = ec2::endpoint("xx-yy-1");
    STATIC_REQUIRE(!endpoint);
    CHECK(endpoint.error().parameter == "Region");
    CHECK_FALSE(endpoint.error().text().empty());
}

TEST_CASE("a Region that is not checked makes no host") {
    for (const std::string_view region : {"us-east-1", "us-east-1.evil.example/", ""}) {
        CAPTURE(region);
        const auto endpoint = ec2::endpoint(unchecked<Region>(region));
        REQUIRE_FALSE(endpoint);
        CHECK(endpoint.error().name() == "domain_not_known");
    }
}

TEST_CASE("the Region that a request was checked for makes the host") {
    const auto request = check(COPY_FROM("us-east-1"), in_region("eu-west-1"));
    REQUIRE(request);
    const auto endpoint = ec2::endpoint(*request);
    REQUIRE(endpoint);
    CHECK(endpoint->host() == "ec2.eu-west-1.amazonaws.com");
    const auto other = ec2::endpoint(*request, fips_dual_stack);
    REQUIRE(other);
    CHECK(other->host() == "ec2-fips.eu-west-1.api.aws");

    constexpr auto by_compiler =
        ec2::endpoint(checked(COPY_FROM("cn-north-1"), in_region("cn-north-1")));
    STATIC_REQUIRE(by_compiler->host() == "ec2.cn-north-1.amazonaws.com.cn");
}

TEST_CASE("a request that was checked for no Region has no host") {
    const auto endpoint = ec2::endpoint(*check(COPY_FROM("us-east-1")));
    REQUIRE_FALSE(endpoint);
    CHECK(endpoint.error().name() == "region_not_told");
    CHECK(endpoint.error().parameter == "Region");
    CHECK_FALSE(endpoint.error().text().empty());
}

TEST_CASE("the longest host has room") {
    // 32 bytes, the most that a Region has, in the partition with the longest domain
    constexpr std::string_view region = "cn-abcdefghijklmnopqrstuvwxyz-12";
    STATIC_REQUIRE(region.size() == 32);
    CHECK(host_of(region, fips_dual_stack) ==
          "ec2-fips.cn-abcdefghijklmnopqrstuvwxyz-12.api.amazonwebservices.com.cn");
}

TEST_CASE("an endpoint allocates nothing") {
    const writ_test::AllocationWatch watch;
    const bool is_there = ec2::endpoint("us-east-1", dual_stack).has_value();
    CHECK(watch.allocations() == 0);
    CHECK(is_there);
}

#endif
