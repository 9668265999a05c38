// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/pagination.hpp>

#include "support/harness.hpp"

#include <writ/core/list.hpp>
#include <writ/ec2/describe_route_tables.hpp>
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

}  // namespace

#ifndef WRIT_CASES

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
