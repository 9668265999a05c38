// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/parameter_visitor.hpp>

#include "support/harness.hpp"

#include <string>
#include <string_view>

#include <writ/ec2/copy_image.hpp>
#include <writ/value/unlisted.hpp>
#include <writ/wire/query.hpp>

using namespace writ;

#ifndef WRIT_CASES

namespace {

// Counts, since while compiling there is no string to write into.
class Counter final : public detail::ParameterVisitor {
public:
    constexpr void visit(const WireName& name, std::string_view value,
                         bool is_unreserved) override {
        ++count;
        unreserved += is_unreserved ? 1 : 0;
        for (const WireName* within = &name; within != nullptr; within = within->within) {
            bytes += within->text.size() + within->index;
        }
        bytes += value.size();
    }

    int count = 0;
    int unreserved = 0;
    std::size_t bytes = 0;
};

constexpr Counter counted(const ec2::CopyImage& request) {
    Counter counter;
    detail::VisitingRow row(counter, nullptr);
    detail::visit_wire_table(request, row);
    return counter;
}

constexpr ec2::Tag tags[] = {{.key = "a"}, {.key = "b", .value = "c"}};
constexpr ec2::TagSpecification specifications[] = {{.resource_type = "image", .tags = tags}};
constexpr Parameter extra[] = {{"New", "1"}};
constexpr ec2::CopyImage request{.name = "abc",
                                 .source_image_id = "ami-5731123e",
                                 .source_region = "us-east-1",
                                 .copy_image_tags = true,
                                 .tag_specifications = specifications,
                                 .snapshot_copy_completion_duration_minutes = 15,
                                 .extra = extra};

}  // namespace

TEST_CASE("a table tells a visitor of each parameter that is sent, while compiling too") {
    constexpr Counter by_compiler = counted(request);
    STATIC_REQUIRE(by_compiler.count == 10);
    STATIC_REQUIRE(by_compiler.unreserved == 5);
    const Counter by_program = counted(request);
    CHECK(by_program.count == by_compiler.count);
    CHECK(by_program.bytes == by_compiler.bytes);
    ec2::CopyImage odd = request;
    odd.source_region = unchecked<Region>("x&y");
    CHECK(counted(odd).unreserved == 4);
}

TEST_CASE("a word that is not listed is escaped where it needs it") {
    const ec2::TagSpecification of_an_unlisted[] = {
        {.resource_type = unlisted("a b"), .tags = tags}};
    ec2::CopyImage odd = request;
    odd.tag_specifications = of_an_unlisted;
    CHECK(counted(odd).unreserved == 4);
    CHECK(query<std::string>(unchecked(odd)).find("ResourceType=a%20b&") != std::string::npos);
    const std::string arrives = "x+y";
    const auto parsed = ec2::ResourceType::parse(arrives);
    REQUIRE(parsed);
    const ec2::TagSpecification of_what_arrives[] = {{.resource_type = *parsed, .tags = tags}};
    odd.tag_specifications = of_what_arrives;
    CHECK(counted(odd).unreserved == 4);
    CHECK(query<std::string>(unchecked(odd)).find("ResourceType=x%2By&") != std::string::npos);
}

TEST_CASE("a visitor can be any callable") {
    std::string text;
    const auto note = [&](const WireName& name, std::string_view value, bool is_unreserved) {
        text.append(name.text).append(is_unreserved ? "=!" : "=").append(value);
    };
    detail::CallingVisitor<decltype(note)> visitor(note);
    visitor.visit({nullptr, "Name"}, "a b", false);
    visitor.visit({nullptr, "DryRun"}, "true", true);
    CHECK(text == "Name=a bDryRun=!true");
}

#endif
