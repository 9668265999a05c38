// SPDX-License-Identifier: BSL-1.0
#include <writ/any/write_any.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <writ/any/actions.hpp>
#include <writ/any/read_any.hpp>
#include <writ/ec2/copy_image.hpp>

using namespace writ;

namespace {

using Some = Actions<ec2::CopyImage>;

// Only a checked request can be written: not what may have been refused.
// rejects query_of_any_result (unchecked): a Checked<Request> is needed: check.request. gives
[[maybe_unused]] std::string as_string_of_result(ReadingMemory& memory) {
    const auto made = read_query<Some>("Action=CopyImage", memory);
    return query<std::string>(WRIT_TWIN(query_of_any_result, *made, made));
}

}  // namespace

#ifndef WRIT_CASES

namespace {

constexpr std::string_view copy =
    "Action=CopyImage&Version=2016-11-15&Name=My%20server&SourceImageId=ami-5731123e"
    "&SourceRegion=us-east-1&TagSpecification.1.ResourceType=image"
    "&TagSpecification.1.Tag.1.Key=Name&TagSpecification.1.Tag.1.Value=";

}  // namespace

TEST_CASE("a request of any action is written like one whose type is known") {
    std::byte bytes[16384];
    ReadingMemory memory(bytes);
    const auto request = read_query<Some>(copy, memory);
    REQUIRE(request);
    CHECK(query<std::string>(*request) == copy);
    CHECK(query_size(*request) == copy.size());
    char buffer[512];
    CHECK(write_query(*request, buffer).size == copy.size());
    CHECK(std::string_view(buffer, copy.size()) == copy);
    for (std::size_t capacity = 0; capacity <= copy.size(); ++capacity) {
        const Written written = write_query(*request, buffer, capacity);
        CHECK(written.needed == copy.size());
        CHECK(std::string_view(buffer, written.size) == copy.substr(0, capacity));
    }
    std::vector<std::pair<std::string, std::string>> pairs;
    each_parameter(*request, [&](std::string_view name, std::string_view value) {
        pairs.emplace_back(name, value);
    });
    REQUIRE(pairs.size() == 8);
    CHECK(pairs[2] == std::pair<std::string, std::string>("Name", "My server"));
    CHECK(pairs[6].first == "TagSpecification.1.Tag.1.Key");
    CHECK(parameters<std::vector<std::pair<std::string, std::string>>>(*request) == pairs);

    std::string pieces;
    write_query(*request, [&](std::string_view piece) { pieces += piece; });
    CHECK(pieces == copy);
    std::string copied;
    copy_query(*request, std::back_inserter(copied));
    CHECK(copied == copy);
}

TEST_CASE("an action that nobody knows is written as it is, with escapes") {
    const Parameter given[] = {{"New.1.Name", "a b"}, {"X&Y", "="}};
    const UncheckedAction request = unchecked_action("New Action", given, "2030");
    const std::string_view wanted = "Action=New%20Action&Version=2030&New.1.Name=a%20b&X%26Y=%3D";
    CHECK(query<std::string>(request) == wanted);
    CHECK(query_size(request) == wanted.size());
    char buffer[16];
    const Written written = write_query(request, buffer);
    CHECK(written.needed == wanted.size());
    CHECK(std::string_view(buffer, written.size) == wanted.substr(0, 16));
    std::string names;
    each_parameter(request, [&](std::string_view name, std::string_view) {
        names += std::string(name) + ' ';
    });
    CHECK(names == "Action Version New.1.Name X&Y ");
}

#endif
