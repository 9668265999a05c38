// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/parameters.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <deque>
#include <map>
#include <ranges>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <writ/core/optional_reference.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/value/any_text.hpp>

using namespace writ;

namespace {

using Owning = std::vector<std::pair<std::string, std::string>>;
using Viewing = std::vector<Parameter>;

// rejects container_of_views: the elements own their names and values
[[maybe_unused]] std::size_t count_in_container() {
    return parameters<WRIT_TWIN(container_of_views, Owning, Viewing)>(
               checked(COPY_FROM("us-east-1")))
        .size();
}

}  // namespace

#ifndef WRIT_CASES

namespace {

// Holds its own kind, below a long name.
struct Chain {
    Optional<AnyText> text{};
    OptionalReference<Chain> next{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Text", self.text);
            row("SomethingThatLiesWithinSomethingElseAndHasALongName", self.next);
        }
    };
};

struct Chained {
    Chain chain{};

    struct Model {
        static constexpr std::string_view action = "Chained";
        static constexpr std::string_view version = "2000-01-01";
        using rules = Rules<>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Chain", self.chain);
        }
    };
};

constexpr ec2::Tag tag[] = {{.key = "a b", .value = "&=%+"}};
constexpr ec2::TagSpecification specifications[] = {{.resource_type = "snapshot", .tags = tag},
                                                    {.resource_type = "image"}};
constexpr Parameter extra[] = {{"New.N.1", "x y"}, {"\xC3\xA9", ""}};

constexpr ec2::CopyImage request =
    COPY_FROM("us-east-1", .description = "", .encryption = encrypted_with("alias/a"),
              .copy_image_tags = false, .tag_specifications = specifications,
              .snapshot_copy_completion_duration_minutes = 60, .extra = extra);

constexpr std::size_t count_of_parameters() {
    std::size_t count = 0;
    each_parameter(unchecked(request), [&](std::string_view, std::string_view) { ++count; });
    return count;
}
static_assert(count_of_parameters() == 16);

}  // namespace

TEST_CASE("parameters have whole names and plain values, in the order of the writer") {
    std::string text;
    each_parameter(*check(request, waive<ec2::tag_specification_has_no_tags>),
                   [&](std::string_view name, std::string_view value) {
                       text += std::string(name) + "=" + std::string(value) + "\n";
                   });
    CHECK(text ==
          "Action=CopyImage\nVersion=2016-11-15\nName=My server\nSourceImageId=ami-5731123e\n"
          "SourceRegion=us-east-1\nDescription=\nEncrypted=true\nKmsKeyId=alias/a\n"
          "CopyImageTags=false\nTagSpecification.1.ResourceType=snapshot\n"
          "TagSpecification.1.Tag.1.Key=a b\nTagSpecification.1.Tag.1.Value=&=%+\n"
          "TagSpecification.2.ResourceType=image\n"
          "SnapshotCopyCompletionDurationMinutes=60\nNew.N.1=x y\n\xC3\xA9=\n");
}

TEST_CASE("parameters come in any container that owns them, and it is a range") {
    Owning one_by_one;
    each_parameter(*check(request, waive<ec2::tag_specification_has_no_tags>),
                   [&](std::string_view name, std::string_view value) {
                       one_by_one.emplace_back(name, value);
                   });
    const auto vector =
        parameters<Owning>(*check(request, waive<ec2::tag_specification_has_no_tags>));
    static_assert(std::ranges::random_access_range<decltype(vector)>);
    CHECK(vector == one_by_one);
    const auto deque = parameters<std::deque<Owning::value_type>>(
        *check(request, waive<ec2::tag_specification_has_no_tags>));
    CHECK(std::ranges::equal(deque, one_by_one));
    const auto map = parameters<std::multimap<std::string, std::string>>(
        *check(request, waive<ec2::tag_specification_has_no_tags>));
    CHECK(map.size() == one_by_one.size());
    CHECK(std::ranges::is_permutation(map, one_by_one, {}, [](const auto& pair) {
        return Owning::value_type(pair.first, pair.second);
    }));
}

TEST_CASE("a list of any length has whole names") {
    std::vector<std::string> keys;
    for (int number = 0; number != 1000; ++number) keys.push_back(std::to_string(number));
    std::vector<ec2::Tag> tags;
    for (const std::string& key : keys) tags.push_back({.key = ec2::TagKey::unchecked(key)});
    const ec2::TagSpecification many[] = {{.resource_type = "snapshot", .tags = tags}};
    std::size_t at = 0;
    bool is_right = true;
    each_parameter(unchecked(COPY_FROM("us-east-1", .tag_specifications = many)),
                   [&](std::string_view name, std::string_view value) {
                       if (!name.ends_with(".Key")) return;
                       is_right =
                           is_right && value == keys[at] &&
                           name == "TagSpecification.1.Tag." + std::to_string(at + 1) + ".Key";
                       ++at;
                   });
    CHECK(is_right);
    CHECK(at == 1000);
}

TEST_CASE("an extra name of any length is whole") {
    const std::string name(1000, 'n');
    const Parameter long_name[] = {{name, "1"}};
    std::string last;
    each_parameter(unchecked(COPY_FROM("us-east-1", .extra = long_name)),
                   [&](std::string_view own_name, std::string_view) { last = own_name; });
    CHECK(last == name);
}

TEST_CASE("a name that lies too deep is cut") {
    std::vector<Chain> links(1, Chain{.text = "last"});
    links.reserve(12);
    for (int count = 0; count != 11; ++count) links.push_back({.text = {}, .next = links.back()});
    std::vector<std::size_t> sizes;
    each_parameter(unchecked(Chained{links.back()}), [&](std::string_view name, std::string_view) {
        if (name.starts_with("Chain")) sizes.push_back(name.size());
    });
    CHECK(sizes == std::vector<std::size_t>{256});
}

TEST_CASE("parameters allocate nothing") {
    const auto checked_request = check(request, waive<ec2::tag_specification_has_no_tags>);
    REQUIRE(checked_request);
    std::size_t count = 0;
    const writ_test::AllocationWatch watch;
    each_parameter(*checked_request, [&](std::string_view, std::string_view) { ++count; });
    CHECK(watch.allocations() == 0);
    CHECK(count == 16);
}

#endif
