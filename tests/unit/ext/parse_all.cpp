// SPDX-License-Identifier: BSL-1.0
#include <writ/ext/parse_all.hpp>

#include "support/harness.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>

using namespace writ;

namespace {

using Texts = std::vector<std::string>;
using Map = std::map<std::string, std::string>;

[[maybe_unused]] Texts make_texts() {
    return {"ami-5731123e", "ami-5731123f"};
}
[[maybe_unused]] Map make_map() {
    return {{"Env", "prod"}, {"Name", "web"}};
}

[[maybe_unused]] const Texts texts = make_texts();
[[maybe_unused]] const Map map = make_map();

// A range that makes its texts only when they are asked for.
struct Made {
    struct Iterator {
        std::string operator*() const { return "ami-5731123e"; }
        Iterator& operator++() { return *this; }
        bool operator==(const Iterator&) const = default;
    };
    Iterator begin() const { return {}; }
    Iterator end() const { return {}; }
};
[[maybe_unused]] const Made made;

// One that has only one text at a time.
struct Input {
    struct Iterator {
        const std::string* at = nullptr;
        const std::string& operator*() const { return *at; }
        Iterator& operator++() {
            ++at;
            return *this;
        }
        void operator++(int) { ++at; }
        bool operator==(const Iterator&) const = default;
    };
    const std::string* first = nullptr;
    const std::string* last = nullptr;
    Iterator begin() const { return {first}; }
    Iterator end() const { return {last}; }
};
[[maybe_unused]] const Input input;

}  // namespace

// rejects texts_that_are_gone: values only view their texts
[[maybe_unused]] bool parse_texts() {
    return parse_all<ec2::ImageId>(WRIT_TWIN(texts_that_are_gone, texts, make_texts())).has_value();
}

// rejects texts_that_are_made: values only view their texts
[[maybe_unused]] bool parse_made() {
    return parse_all<ec2::ImageId>(WRIT_TWIN(texts_that_are_made, texts, made)).has_value();
}

// rejects texts_of_an_input: values only view their texts
[[maybe_unused]] bool parse_input() {
    return parse_all<ec2::ImageId>(WRIT_TWIN(texts_of_an_input, texts, input)).has_value();
}

// rejects tags_that_are_gone: tags only view their texts
[[maybe_unused]] bool parse_map() {
    return parse_all<ec2::Tag>(WRIT_TWIN(tags_that_are_gone, map, make_map())).has_value();
}

// rejects vector_that_is_gone: deleted
[[maybe_unused]] bool use_vector() {
    const auto ids = parse_all<ec2::ImageId>(texts);
    return WRIT_TWIN(vector_that_is_gone, ids, parse_all<ec2::ImageId>(texts))->empty();
}

#ifndef WRIT_CASES

#include <list>
#include <string_view>
#include <unordered_map>

#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/describe_images.hpp>
#include <writ/ec2/types/completion_duration.hpp>
#include <writ/wire/query.hpp>

#include "support/stops.hpp"

namespace {

template <class Value, class Range>
std::string texts_of(Range&& range) {
    std::string text;
    for (const Value& value : *parse_all<Value>(range)) {
        text.append(value.text()).append(" ");
    }
    return text;
}

constexpr std::string_view both = "ami-5731123e ami-5731123f ";

}  // namespace

//=== texts ===//

TEST_CASE("any range of texts becomes values") {
    const std::list<std::string> list(texts.begin(), texts.end());
    const std::string_view views[] = {texts[0], texts[1]};
    const char* const pointers[] = {"ami-5731123e", "ami-5731123f"};
    const char arrays[][13] = {"ami-5731123e", "ami-5731123f"};
    CHECK(texts_of<ec2::ImageId>(texts) == both);
    CHECK(texts_of<ec2::ImageId>(list) == both);
    CHECK(texts_of<ec2::ImageId>(views) == both);
    CHECK(texts_of<ec2::ImageId>(pointers) == both);
    CHECK(texts_of<ec2::ImageId>(arrays) == both);
    CHECK(texts_of<ec2::ImageId>(List<std::string_view>(views)) == both);
    // The texts of these lie elsewhere: only what views them is gone.
    const auto of_views = parse_all<ec2::ImageId>(std::vector<std::string_view>(views, views + 2));
    REQUIRE(of_views);
    CHECK(of_views->size() == 2);
    CHECK((*of_views)[1].text().data() == texts[1].data());
}

TEST_CASE("of no texts there are no values, and nothing is wrong") {
    const auto none = parse_all<ec2::ImageId>(List<std::string_view>());
    REQUIRE(none);
    CHECK(none->empty());
}

TEST_CASE("all that is wrong with texts is told, each with its index") {
    const Texts some = {"ami-5731123e", "am-5731123e", "ami-5731123f", "ami-5731123", ""};
    const auto ids = parse_all<ec2::ImageId>(some);
    CHECK_FALSE(ids.has_value());
    REQUIRE_FALSE(ids);
    REQUIRE(ids.error().size() == 3);
    const MalformedElement<ec2::ImageId>& first = ids.error()[0];
    CHECK(first.index == 1);
    CHECK(first.malformed.fault == ec2::image_id_fault::wrong_prefix);
    CHECK(first.name() == "wrong_prefix");
    CHECK(first.text() == ec2::ImageId::parse("am-5731123e").error().text());
    CHECK(first.ec2_code() == "InvalidAMIID.Malformed");
    CHECK(ids.error()[1].index == 3);
    CHECK(ids.error()[1].name() == "wrong_length");
    CHECK(ids.error()[1].malformed.offset == 11);
    CHECK(ids.error()[2].index == 4);
    CHECK_STOPS(result_holds_no_value, *ids);
    CHECK_STOPS(result_holds_no_value, ids->size());
}

TEST_CASE("numbers view no text, so that it may be gone") {
    const auto durations = parse_all<ec2::CompletionDuration>(Texts{"15", "60"});
    REQUIRE(durations);
    CHECK((*durations)[1] == ec2::CompletionDuration(60));
    const auto wrong = parse_all<ec2::CompletionDuration>(Texts{"15", "16", "x"});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().size() == 2);
    CHECK_STOPS(result_holds_no_error, durations.error());
}

TEST_CASE("texts are walked once, so that an input will do") {
    const std::string numbers[] = {"15", "30", "45"};
    const auto durations = parse_all<ec2::CompletionDuration>(Input{numbers, numbers + 3});
    REQUIRE(durations);
    CHECK(durations->size() == 3);
}

TEST_CASE("values go into a request") {
    const auto ids = parse_all<ec2::ImageId>(texts);
    REQUIRE(ids);
    const std::vector<ec2::AnyImageId> any = [] {
        const auto parsed = parse_all<ec2::AnyImageId>(texts);
        return *parsed;
    }();
    const auto request = check(ec2::DescribeImages{.image_ids = any});
    REQUIRE(request);
    CHECK(query<std::string>(*request) ==
          "Action=DescribeImages&Version=2016-11-15&ImageId.1=ami-5731123e&ImageId.2=ami-5731123f");
}

//=== pairs ===//

TEST_CASE("any range of pairs becomes tags") {
    const std::vector<ec2::Tag> expected = {{.key = "Env", .value = "prod"},
                                            {.key = "Name", .value = "web"}};
    CHECK(*parse_all<ec2::Tag>(map) == expected);
    const std::vector<std::pair<std::string, std::string>> pairs(map.begin(), map.end());
    CHECK(*parse_all<ec2::Tag>(pairs) == expected);
    const Parameter parameters[] = {{"Env", "prod"}, {"Name", "web"}};
    CHECK(*parse_all<ec2::Tag>(parameters) == expected);
    const std::unordered_map<std::string, std::string> one = {{"Env", "prod"}};
    CHECK(*parse_all<ec2::Tag>(one) == std::vector<ec2::Tag>{expected[0]});
    const auto none = parse_all<ec2::Tag>(std::vector<Parameter>());
    REQUIRE(none);
    CHECK(none->empty());
}

TEST_CASE("all that is wrong with pairs is told, each with its index and half") {
    const std::string long_value(257, 'v');
    const std::vector<std::pair<std::string, std::string>> pairs = {
        {"Env", "prod"}, {"aws:name", "web"}, {"Name", "w\xff"}, {"", long_value}};
    const auto tags = parse_all<ec2::Tag>(pairs);
    CHECK_FALSE(tags.has_value());
    REQUIRE_FALSE(tags);
    std::string told;
    for (const MalformedPair& wrong : tags.error()) {
        told += std::to_string(wrong.index) + (wrong.part == PairPart::key ? " key " : " value ") +
                std::string(wrong.name()) + " @" + std::to_string(wrong.offset) + "\n";
        CHECK(wrong.text() == wrong.reason->text);
        CHECK(wrong.ec2_code() == wrong.reason->ec2_code);
    }
    CHECK(told ==
          "1 key reserved_prefix @0\n2 value not_utf8 @1\n3 key empty @0\n"
          "3 value too_long @256\n");
    CHECK_STOPS(result_holds_no_value, *tags);
}

TEST_CASE("tags go into a request") {
    const auto tags = parse_all<ec2::Tag>(map);
    REQUIRE(tags);
    const ec2::TagSpecification specifications[] = {{.resource_type = "image", .tags = *tags}};
    const auto request = check(ec2::CopyImage{.name = "My server",
                                              .source_image_id = "ami-5731123e",
                                              .source_region = "us-east-1",
                                              .tag_specifications = specifications});
    REQUIRE(request);
    CHECK(query<std::string>(*request).ends_with(
        "&TagSpecification.1.ResourceType=image&TagSpecification.1.Tag.1.Key=Env"
        "&TagSpecification.1.Tag.1.Value=prod&TagSpecification.1.Tag.2.Key=Name"
        "&TagSpecification.1.Tag.2.Value=web"));
}

#endif
