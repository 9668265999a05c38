// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/extra_parameters.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <string>
#include <vector>

#include <writ/ec2/copy_image.hpp>

using namespace writ;

namespace {

constexpr Parameter one_new[] = {{"NewParameter", "1"}};
constexpr Parameter two_new[] = {{"NewParameter", "1"}, {"New.Parameter.2", "1"}};
constexpr Parameter twice_new[] = {{"A", "1"}, {"NewParameter", "1"}, {"NewParameter", "2"}};
constexpr Parameter modelled[] = {{"NewParameter", "1"}, {"KmsKeyId", "alias/a"}};
constexpr Parameter like_modelled[] = {{"NewParameter", "1"}, {"KmsKeyIdX", "alias/a"}};
constexpr Parameter like_a_list[] = {{"TagSpecification.1.Tag", "v"}};
constexpr Parameter of_a_list[] = {{"TagSpecification.1.Tag.1.Value", "v"}};
constexpr Parameter nameless[] = {{"NewParameter", "1"}, {"", "1"}};
constexpr Parameter with_empty_value[] = {{"NewParameter", ""}};
constexpr Parameter of_broken_name[] = {{"New\xFFParameter", "1"}};
constexpr Parameter of_broken_value[] = {{"NewParameter", "\xC3"}};
constexpr Parameter of_cut_value[] = {{"NewParameter", std::string_view("1\0 2", 4)}};

}  // namespace

BREAKS(extra_parameter_has_a_member, "KmsKeyId",
       (COPY_FROM("us-east-1", .extra = like_modelled), waive<ec2::extra_parameter_is_not_checked>),
       (COPY_FROM("us-east-1", .extra = modelled), waive<ec2::extra_parameter_is_not_checked>))
BREAKS(extra_parameter_has_a_member, "TagSpecification.1.Tag.1.Value",
       (COPY_FROM("us-east-1", .extra = like_a_list), waive<ec2::extra_parameter_is_not_checked>),
       (COPY_FROM("us-east-1", .extra = of_a_list), waive<ec2::extra_parameter_is_not_checked>))

BREAKS(extra_parameter_given_twice, "NewParameter",
       (COPY_FROM("us-east-1", .extra = two_new), waive<ec2::extra_parameter_is_not_checked>),
       (COPY_FROM("us-east-1", .extra = twice_new), waive<ec2::extra_parameter_is_not_checked>))

BREAKS(extra_parameter_cannot_be_sent, "",
       (COPY_FROM("us-east-1", .extra = two_new), waive<ec2::extra_parameter_is_not_checked>),
       (COPY_FROM("us-east-1", .extra = nameless), waive<ec2::extra_parameter_is_not_checked>))
BREAKS(extra_parameter_cannot_be_sent, "New\xFFParameter",
       (COPY_FROM("us-east-1", .extra = one_new), waive<ec2::extra_parameter_is_not_checked>),
       (COPY_FROM("us-east-1", .extra = of_broken_name),
        waive<ec2::extra_parameter_is_not_checked>))
BREAKS(extra_parameter_cannot_be_sent, "NewParameter",
       (COPY_FROM("us-east-1", .extra = with_empty_value),
        waive<ec2::extra_parameter_is_not_checked>),
       (COPY_FROM("us-east-1", .extra = of_broken_value),
        waive<ec2::extra_parameter_is_not_checked>))
BREAKS(extra_parameter_cannot_be_sent, "NewParameter",
       (COPY_FROM("us-east-1", .extra = with_empty_value),
        waive<ec2::extra_parameter_is_not_checked>),
       (COPY_FROM("us-east-1", .extra = of_cut_value), waive<ec2::extra_parameter_is_not_checked>))

BREAKS(extra_parameter_is_not_checked, "NewParameter", (COPY_FROM("us-east-1", .extra = {})),
       (COPY_FROM("us-east-1", .extra = one_new)))

#ifndef WRIT_CASES

TEST_CASE("no parameter that a request has a member for is an extra one") {
    for (const std::string_view name :
         {"Action", "Version", "Name", "SourceImageId", "SourceRegion", "ClientToken",
          "Description", "Encrypted", "KmsKeyId", "DestinationOutpostArn",
          "DestinationAvailabilityZone", "DestinationAvailabilityZoneId", "CopyImageTags",
          "TagSpecification.1.ResourceType", "TagSpecification.3.Tag.17.Key",
          "TagSpecification.4294967296.Tag.1.Value", "SnapshotCopyCompletionDurationMinutes",
          "DryRun"}) {
        CAPTURE(name);
        const Parameter extra[] = {{name, "1"}};
        const auto refused = check(COPY_FROM("us-east-1", .extra = extra));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().size() == 1);
        CHECK(refused.error()[0].name() == "extra_parameter_has_a_member");
        CHECK(refused.error()[0].parameter == name);
    }
}

TEST_CASE("a parameter whose name only resembles a member's is an extra one") {
    for (const std::string_view name :
         {"action", "name", "Names", "Nam", "TagSpecification", "TagSpecification.1",
          "TagSpecification.01.ResourceType", "TagSpecification..ResourceType",
          "TagSpecification.1.Tag.1", "Name.1", "TagSpecification.1.Tag.1.Key.1",
          "TagSpecification.1.Name", "Tag.1.Key", "N", " Name"}) {
        CAPTURE(name);
        const Parameter extra[] = {{name, "1"}};
        const auto result = check(COPY_FROM("us-east-1", .extra = extra));
        REQUIRE(result);
        REQUIRE(result->advice().size() == 1);
        CHECK(result->advice()[0].parameter == name);
    }
}

TEST_CASE("each extra parameter that breaks a rule is told") {
    const Parameter extra[] = {{"A", "1"},  {"Name", "1"}, {"A", "2"},     {"\xFF", "1"},
                               {"B", "\0"}, {"A", "3"},    {"DryRun", ""}, {"B", "\xFF"}};
    const auto refused = check(COPY_FROM("us-east-1", .extra = extra));
    REQUIRE_FALSE(refused);
    std::string found;
    for (const Fault& fault : refused.error()) {
        found.append(fault.name()).append(" ") += fault.parameter.to<std::string>() + "\n";
    }
    CHECK(found ==
          "extra_parameter_has_a_member Name\nextra_parameter_has_a_member DryRun\n"
          "extra_parameter_given_twice A\nextra_parameter_given_twice A\n"
          "extra_parameter_given_twice B\n"
          "extra_parameter_cannot_be_sent \xFF\nextra_parameter_cannot_be_sent B\n");
}

TEST_CASE("a name given again is found behind any number of others") {
    std::vector<std::string> names;
    for (int number = 0; number != 1000; ++number) names.push_back("X" + std::to_string(number));
    std::vector<Parameter> extra;
    for (const std::string& name : names) extra.push_back({name, "1"});
    extra.push_back({"X255", "2"});
    const auto refused = check(COPY_FROM("us-east-1", .extra = extra));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().size() == 1);
    CHECK(refused.error()[0].parameter == "X255");
}

TEST_CASE("thousands of extra parameters are judged in bounded time") {
    std::vector<std::string> names;
    for (int number = 0; number != 20000; ++number) names.push_back("X" + std::to_string(number));
    std::vector<Parameter> extra;
    for (const std::string& name : names) extra.push_back({name, "1"});
    const auto result = check(COPY_FROM("us-east-1", .extra = extra));
    REQUIRE(result);
    CHECK(result->advice().size() + result->advice().overflow() == 20000);
}

TEST_CASE("a name is compared with those of the first 256") {
    const auto is_found = [](std::size_t count, std::string_view again) {
        std::vector<std::string> names;
        for (std::size_t number = 0; number != count; ++number) {
            names.push_back("X" + std::to_string(number));
        }
        std::vector<Parameter> extra;
        for (const std::string& name : names) extra.push_back({name, "1"});
        extra.push_back({again, "2"});
        return !check(COPY_FROM("us-east-1", .extra = extra));
    };
    CHECK(is_found(255, "X0"));
    CHECK_FALSE(is_found(257, "X256"));
}

#endif
