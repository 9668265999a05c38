// SPDX-License-Identifier: BSL-1.0
#include <writ/ext/hash.hpp>

#include "support/harness.hpp"

#ifndef WRIT_CASES

#include <string>
#include <unordered_map>
#include <unordered_set>

#include <writ/core/optional.hpp>
#include <writ/ec2/types/completion_duration.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/region.hpp>

using namespace writ;

namespace {

static_assert(std::is_default_constructible_v<std::hash<Region>>);
static_assert(std::is_nothrow_invocable_r_v<std::size_t, std::hash<Region>, const Region&>);
static_assert(!std::is_default_constructible_v<std::hash<Optional<Region>>>, "no value");

template <class Value>
std::size_t hash_of(const Value& value) {
    return std::hash<Value>()(value);
}

}  // namespace

TEST_CASE("values that are equal have the same hash") {
    const std::string text = "ami-5731123e";
    CHECK(hash_of(ec2::ImageId("ami-5731123e")) == hash_of(*ec2::ImageId::parse(text)));
    CHECK(hash_of(ec2::ImageId("ami-5731123e")) == hash_of(ec2::ImageId::unchecked(text)));
    CHECK(hash_of(ec2::ImageId("ami-5731123e")) != hash_of(ec2::ImageId("ami-5731123f")));
    CHECK(hash_of(ec2::ImageId("ami-5731123e")) == std::hash<std::string_view>()("ami-5731123e"));
    CHECK(hash_of(MaxResults(100)) == hash_of(MaxResults::unchecked(100)));
    CHECK(hash_of(MaxResults(100)) != hash_of(MaxResults(1000)));
    CHECK(hash_of(ec2::CompletionDuration(60)) != hash_of(ec2::CompletionDuration(75)));
}

TEST_CASE("values are keys") {
    const std::unordered_map<Region, int> counts = {{Region("us-east-1"), 1},
                                                    {Region("eu-west-1"), 2}};
    CHECK(counts.at(Region("eu-west-1")) == 2);
    CHECK(!counts.contains(Region("eu-west-2")));
    CHECK(std::unordered_set<MaxResults>{MaxResults(5), MaxResults(6), MaxResults(5)}.size() == 2);
}

#endif
