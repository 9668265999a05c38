// SPDX-License-Identifier: BSL-1.0
#include <writ/any/read_any.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/create_tags.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/run_instances.hpp>

using namespace writ;

namespace {

struct rule_of_ones_own : ec2::kms_key_needs_encryption {};

}  // namespace

// rejects also_with_any_action (option): a reader of any action takes in_region
[[maybe_unused]] bool read_with_option(const Action& action, std::string_view query,
                                       ReadingMemory& memory) {
    return read_query(action, query, memory,
                      WRIT_TWIN(also_with_any_action, waive<ec2::tag_key_given_twice>,
                                also<rule_of_ones_own>))
        .has_value();
}

// rejects any_query_that_is_gone (temporary): a value only views its text
inline std::string a_query() {
    return "Action=CreateTags";
}
[[maybe_unused]] bool read_what_is_gone(const Action& action, ReadingMemory& memory) {
    [[maybe_unused]] const std::string kept = a_query();
    return read_query(action, WRIT_TWIN(any_query_that_is_gone, kept, a_query()), memory)
        .has_value();
}

#ifndef WRIT_CASES

namespace {

using Some = Actions<ec2::RunInstances, ec2::CopyImage, ec2::CreateTags>;

constexpr std::string_view tags =
    "Action=CreateTags&Version=2016-11-15&ResourceId.1=i-12345678&Tag.1.Key=a&Tag.1.Value=b";

template <class Result>
std::string told(const Result& result) {
    if (result) return "right";
    std::string text;
    for (const Fault& fault : result.error()) {
        text +=
            fault.parameter.template to<std::string>() + ": " + std::string(fault.name()) + "; ";
    }
    return text;
}

std::string read(std::string_view query) {
    std::byte bytes[32768];
    ReadingMemory memory(bytes);
    return told(read_query<Some>(query, memory));
}

}  // namespace

TEST_CASE("the action of a query string is found wherever it stands, and encoded too") {
    CHECK(read(tags) == "right");
    CHECK(read("ResourceId.1=i-12345678&Tag.1.Key=a&Tag.1.Value=b&Version=2016-11-15&"
               "Action=CreateTags") == "right");
    CHECK(read("%41ction=Create%54ags&Version=2016-11-15&ResourceId.1=i-12345678&Tag.1.Key=a"
               "&Tag.1.Value=b") == "right");
}

TEST_CASE("an action that is not known or not there is a fault at Action") {
    CHECK(read("") == "Action: missing; ");
    CHECK(read("Version=2016-11-15") == "Action: missing; ");
    CHECK(read("Action=") == "Action: unknown_action; ");
    CHECK(read("Action=createTags") == "Action: unknown_action; ");
    CHECK(read("Action=%zz") == "Action: unknown_action; ");
    CHECK(read("Action=" + std::string(100000, 'a')) == "Action: unknown_action; ");
    CHECK(read("action=CreateTags") == "Action: missing; ");
}

TEST_CASE("an action that is not known has EC2's code and says what to do") {
    std::byte bytes[64];
    ReadingMemory memory(bytes);
    const auto refused = read_query<Some>("Action=PaintThings", memory);
    REQUIRE_FALSE(refused);
    CHECK(refused.error()[0].name() == "unknown_action");
    CHECK(refused.error()[0].ec2_code() == "InvalidAction");
    CHECK(refused.error()[0].text().find("unchecked_action") != std::string_view::npos);
}

TEST_CASE("of two actions the first is meant, and the second refused") {
    CHECK(read(std::string(tags) + "&Action=CreateTags") == "Action: given_twice; ");
    CHECK(read(std::string(tags) + "&Action=CopyImage") ==
          "Action: given_twice; Action: wrong_action; ");
}

TEST_CASE("what is wrong with a request is told as the reader with its type tells it") {
    const std::string query =
        "Action=CreateTags&Version=2016-11-15&ResourceId.1=i-1234567&Tag.1.Key=a&Tag.1.Value=b"
        "&Tag.2.Key=a&Tag.2.Value=c&Colour=red";
    std::byte bytes[32768];
    ReadingMemory memory(bytes);
    const auto typed = read_query<ec2::CreateTags>(query, memory);
    REQUIRE_FALSE(typed);
    CHECK(read(query) == told(typed));
    CHECK(typed.error().size() > 1);
}

TEST_CASE("names and values are read for an action, or for the one that they name") {
    std::byte bytes[32768];
    ReadingMemory memory(bytes);
    const Parameter given[] = {
        {"ResourceId.1", "i-12345678"}, {"Tag.1.Key", "a"}, {"Tag.1.Value", ""}};
    CHECK(told(read_parameters(*Some::find("CreateTags"), given, memory)) == "right");
    CHECK(told(read_parameters<Some>(given, memory)) == "Action: missing; ");
    std::vector<Parameter> with_action(std::begin(given), std::end(given));
    with_action.push_back({"Action", "CreateTags"});
    CHECK(told(read_parameters<Some>(with_action, memory)) == "right");
    with_action.back().value = "CreateTag";
    CHECK(told(read_parameters<Some>(with_action, memory)) == "Action: unknown_action; ");
}

TEST_CASE("options are those of the reader with the type") {
    std::byte bytes[32768];
    ReadingMemory memory(bytes);
    const std::string query = std::string(tags) + "&Tag.2.Key=a&Tag.2.Value=c&Colour=red";
    CHECK(told(read_query<Some>(query, memory)) ==
          "Colour: unknown_parameter; Tag.2.Key: tag_key_given_twice; ");
    CHECK(told(read_query<Some>(query, memory, waive<ec2::tag_key_given_twice>, keep_unknown)) ==
          "right");
    const auto known = read_query<Some>(tags, memory, in_region("us-west-2"));
    REQUIRE(known);
    REQUIRE(known->region());
    CHECK(known->region()->text() == "us-west-2");
    CHECK(told(read_query<Some>("Action=CreateTags&Version=2016-11-15&ResourceId.1=i-1&Tag.1.Key=a"
                                "&Tag.1.Value=",
                                memory, unchecked_parameters("ResourceId.N"))) == "right");
}

TEST_CASE("too little memory is told with as much as is enough") {
    for (std::size_t size = 0; size < 4096; size += 256) {
        std::vector<std::byte> bytes(size);
        ReadingMemory memory(bytes.data(), bytes.size());
        const auto result = read_query<Some>(tags, memory);
        if (result) continue;
        CHECK(told(result) == "ReadingMemory: memory_too_small; ");
        REQUIRE(memory.needed() > size);
        std::vector<std::byte> enough(memory.needed());
        ReadingMemory more(enough.data(), enough.size());
        CHECK(told(read_query<Some>(tags, more)) == "right");
    }
}

#endif
