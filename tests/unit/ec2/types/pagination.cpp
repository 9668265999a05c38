// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/pagination.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <writ/core/list.hpp>
#include <writ/ec2/describe_route_tables.hpp>
#include <writ/ec2/describe_volumes.hpp>
#include <writ/ec2/describe_vpc_encryption_controls.hpp>
#include <writ/ec2/describe_vpcs.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/max_results.hpp>

using namespace writ;

namespace {

constexpr ec2::ImageId ids[] = {"ami-5731123e"};

// A listing, with nothing else to it.
struct Listed {
    Optional<AnyText> next_token{};
};

struct Listing {
    List<ec2::ImageId> image_ids{};
    Optional<MaxResults> max_results{};
    Optional<AnyText> next_token{};

    struct Model {
        using result_type = Listed;
    };
};

constexpr ec2::VolumeId a_volume[] = {"vol-0abcdef1234567890"};
constexpr ec2::VpcId a_vpc[] = {"vpc-0abcdef1234567890"};

}  // namespace

BREAKS(ids_exclude_max_results, "MaxResults",
       (ec2::DescribeVolumes{.volume_ids = {}, .max_results = 5}),
       (ec2::DescribeVolumes{.volume_ids = a_volume, .max_results = 5}))
BREAKS(ids_may_exclude_max_results, "MaxResults",
       (ec2::DescribeVpcs{.vpc_ids = {}, .max_results = 5}),
       (ec2::DescribeVpcs{.vpc_ids = a_vpc, .max_results = 5}))
BREAKS(max_results_is_below_5, "MaxResults", (ec2::DescribeVolumes{.max_results = 5}),
       (ec2::DescribeVolumes{.max_results = 4}))

#ifndef WRIT_CASES

TEST_CASE("ids without MaxResults, and any of two lists of ids beside it") {
    CHECK(check(ec2::DescribeVolumes{.volume_ids = a_volume}));
    const ec2::VpcEncryptionControlId control[] = {"vpcec-0abcdef1234567890"};
    const auto by_one = check(ec2::DescribeVpcEncryptionControls{
        .vpc_encryption_control_ids = control, .max_results = 5});
    REQUIRE(by_one);
    REQUIRE(by_one->advice().size() == 1);
    CHECK(by_one->advice()[0].name() == "ids_may_exclude_max_results");
    const auto by_the_other =
        check(ec2::DescribeVpcEncryptionControls{.vpc_ids = a_vpc, .max_results = 5});
    REQUIRE(by_the_other);
    CHECK(by_the_other->advice().size() == 1);
}

TEST_CASE("the next page is asked for by the token, until there is none") {
    constexpr Optional<Listing> next =
        ec2::next_page(Listing{.max_results = 5, .next_token = "a"}, Listed{.next_token = "b"});
    static_assert(next && next->next_token->text() == "b" && next->max_results->number() == 5);
    static_assert(!ec2::next_page(Listing{.next_token = "a"}, Listed{}));
    CHECK_FALSE(ec2::next_page(Listing{.next_token = "a"}, Listed{.next_token = ""}).has_value());
}

TEST_CASE("the number of results is not limited where images are named") {
    using Rule = ec2::image_ids_exclude_max_results;
    CHECK(Rule::holds(Listing{}));
    CHECK(Rule::holds(Listing{.image_ids = ids}));
    CHECK(Rule::holds(Listing{.max_results = 5}));
    CHECK_FALSE(Rule::holds(Listing{.image_ids = ids, .max_results = 5}));
}

TEST_CASE("a page without results is refused where the model begins above 0") {
    const auto refused = check(ec2::DescribeRouteTables{.max_results = 0});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().size() == 1);
    CHECK(refused.error()[0].name() == "max_results_is_zero");
    CHECK(refused.error()[0].parameter == "MaxResults");
    CHECK(check(ec2::DescribeRouteTables{.max_results = 1}));
    CHECK(check(ec2::DescribeRouteTables{}));
}

#endif
