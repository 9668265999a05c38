// SPDX-License-Identifier: BSL-1.0
#include <writ/any/read_any.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/create_fleet.hpp>
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
    CHECK(read("Action=%61" + std::string(300, 'a')) == "Action: unknown_action; ");
    CHECK(read("action=CreateTags") == "Action: missing; ");
    CHECK(read("%zzction=CreateTags") == "Action: missing; ");
    CHECK(read("%41ction" + std::string(30, 'a') + "=CreateTags") == "Action: missing; ");
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

TEST_CASE("pairs of texts are read as names and values are") {
    std::byte bytes[16384];
    std::map<std::string, std::string> pairs = {
        {"Action", "CreateTags"}, {"ResourceId.1", "i-12345678"}, {"Tag.1.Key", "a b"}};
    {
        ReadingMemory memory(bytes);
        CHECK(told(read_parameters<Some>(pairs, memory)) == "right");
    }
    {
        ReadingMemory memory(bytes);
        CHECK(told(read_parameters(*Some::find("CreateTags"), pairs, memory)) == "right");
    }
    {
        ReadingMemory none;
        for (int at = 2; at != 70; ++at) {
            pairs["ResourceId." + std::to_string(at)] = "i-12345678";
        }
        CHECK(told(read_parameters<Some>(pairs, none)) == "ReadingMemory: memory_too_small; ");
        CHECK(none.needed() > 69 * sizeof(Parameter));
    }
    ReadingMemory memory(bytes);
    CHECK(told(read_parameters<Some>(pairs, memory)) == "right");
    pairs["Action"] = "CreateTag";
    ReadingMemory another(bytes);
    CHECK(told(read_parameters<Some>(pairs, another)) == "Action: unknown_action; ");
    pairs.erase("Action");
    CHECK(told(read_parameters<Some>(pairs, another)) == "Action: missing; ");
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

//=== bodies that are made to cost much ===//

// What is found in them, and how much memory is asked for. How long they take benchmarks/run logs
// shows.

namespace {

// What lies in a fleet lies deepest, and needs most.
using WithFleet = Actions<ec2::CreateFleet, ec2::CreateTags, ec2::RunInstances>;

constexpr std::string_view launch =
    "Action=RunInstances&Version=2016-11-15&ImageId=ami-12345678&MinCount=1&MaxCount=1";
constexpr std::string_view one_tag =
    "Action=CreateTags&Version=2016-11-15&ResourceId.1=i-12345678&Tag.1.Key=a&Tag.1.Value=";
constexpr std::string_view fleet =
    "Action=CreateFleet&Version=2016-11-15"
    "&LaunchTemplateConfigs.1.LaunchTemplateSpecification.LaunchTemplateName=abc"
    "&TargetCapacitySpecification.TotalTargetCapacity=1";

// What is read with no memory, and then with as much as that asks for.
struct Outcome {
    std::string told;
    std::size_t asked;   // by the first reading
    std::size_t needed;  // by the second one
};

template <class... Option>
Outcome outcome_of(std::string_view body, const Option&... option) {
    ReadingMemory none;
    const auto without = read_query<WithFleet>(body, none, option...);
    REQUIRE_FALSE(without);
    CHECK(without.error()[0].name() == "memory_too_small");
    const std::size_t asked = none.needed();
    const auto bytes = std::make_unique<std::byte[]>(asked);
    ReadingMemory memory(bytes.get(), asked);
    const auto result = read_query<WithFleet>(body, memory, option...);
    CHECK(memory.was_enough());
    Outcome outcome{"right", asked, memory.needed()};
    if (result) return outcome;
    const Faults& faults = result.error();
    const auto place = faults[0].parameter.to<std::string>();
    outcome.told = place.size() > 50 ? "(" + std::to_string(place.size()) + " bytes)" : place;
    outcome.told += ": " + std::string(faults[0].name());
    const std::size_t others = faults.size() - 1 + faults.overflow();
    if (others != 0) outcome.told += ", and " + std::to_string(others) + " more";
    return outcome;
}

// The body with what `piece(1)`, `piece(2)` and so on give behind it.
template <class Piece>
std::string with(std::string_view body, std::size_t count, const Piece& piece) {
    std::string text(body);
    for (std::size_t at = 1; at <= count; ++at) text += '&' + piece(at);
    return text;
}

// The same with one piece again and again.
std::string repeat(std::string_view body, std::size_t count, std::string_view piece) {
    return with(body, count, [&](std::size_t) { return std::string(piece); });
}

constexpr std::size_t many = 10'000;
constexpr std::size_t megabyte = 1'000'000;

}  // namespace

TEST_CASE("a list of very many elements is right, and takes a few times its size") {
    const std::string body = with(one_tag, 100'000, [](std::size_t at) {
        return "ResourceId." + std::to_string(at + 1) + "=i-12345678";
    });
    const Outcome outcome = outcome_of(body);
    CHECK(outcome.told == "right");
    CHECK(outcome.asked <= 8 * body.size());
}

TEST_CASE("very many parameters that nobody knows are counted") {
    const std::string short_names = repeat(fleet, many, "a");
    Outcome outcome = outcome_of(short_names);
    CHECK(outcome.told == "a: unknown_parameter, and 9999 more");
    // Each needs a place among the parameters and one in their order, and could be kept.
    CHECK(outcome.asked <= 100 * short_names.size());
    CHECK(outcome.needed <= 50 * short_names.size());
    const std::string encoded = repeat(fleet, many, "%61");
    outcome = outcome_of(encoded);
    CHECK(outcome.told == "a: unknown_parameter, and 9999 more");
    CHECK(outcome.asked <= 100 * encoded.size());
    // Kept, two of one name are refused; a name is compared with 256 others.
    CHECK(outcome_of(short_names, keep_unknown).told ==
          "a: extra_parameter_given_twice, and 9998 more");
}

TEST_CASE("the memory that is asked for first is enough for what needs most") {
    const auto check = [](std::string_view front, std::string_view name, std::string_view value,
                          std::string_view told) {
        const std::string body = with(front, many, [&](std::size_t at) {
            std::string piece(name);
            piece.replace(piece.find('#'), 1, std::to_string(at));
            return piece += value;
        });
        const Outcome outcome = outcome_of(body);
        CHECK(outcome.told == told);
        CHECK(outcome.needed <= outcome.asked);
        CHECK(outcome.asked <= 50 * body.size());
    };
    check(fleet, "LaunchTemplateConfigs.1.Overrides.#.KeyName", "=a", "right");
    check(fleet, "LaunchTemplateConfigs.1.Overrides.#.BlockDeviceMapping.1.DeviceName", "=a",
          "right");
    check(launch, "NetworkInterface.#.DeviceIndex", "=1", "right");
    check(launch, "NetworkInterface.#.SubnetId", "=subnet-12345678", "right");
}

TEST_CASE("of ten thousand gaps in a list the first is told") {
    const auto gaps = [](std::size_t step) {
        return with(one_tag, many, [&](std::size_t at) {
            return "Tag." + std::to_string(1 + at * step) + ".Key=k" + std::to_string(at);
        });
    };
    for (const std::size_t step : {std::size_t{2}, many, std::size_t{4'294'967'294}}) {
        const std::string body = gaps(step);
        const Outcome outcome = outcome_of(body);
        CHECK(outcome.told == "Tag." + std::to_string(1 + step) + ".Key: list_index_gap");
        CHECK(outcome.asked <= 10 * body.size());
    }
}

TEST_CASE("an index of a million digits is a gap, whatever stands beside it") {
    const std::string nines(megabyte, '9');
    const std::string own = "TagSpecification.4294967295.Tag." + nines + ".Key=a";
    const std::string others =
        repeat(launch, many, "TagSpecification.4294967295.Tag.4294967295.Key");
    // The first of both lies in the same element as all others, which are given twice.
    for (const std::string& body :
         {std::string(launch) + '&' + own + others.substr(launch.size()), others + '&' + own}) {
        const Outcome outcome = outcome_of(body);
        CAPTURE(outcome.told);
        CHECK(outcome.told.find("list_index_gap") != std::string::npos);
        CHECK(outcome.asked <= 10 * body.size());
    }
}

TEST_CASE("a name of a megabyte is looked up once, and told as it is") {
    const std::string a(megabyte, 'a');
    for (const std::string& name :
         {a, "ImageId." + a, "TagSpecification.1." + a,
          "TagSpecification." + std::string(megabyte, '1') + a, std::string(megabyte, '.')}) {
        const std::string body = std::string(launch) + '&' + name + "=1";
        const Outcome outcome = outcome_of(body);
        CHECK(outcome.told == "(" + std::to_string(name.size()) + " bytes): unknown_parameter");
        CHECK(outcome.asked <= 2 * body.size());
    }
    std::string encoded = std::string(launch) + '&';
    for (std::size_t at = 0; at != megabyte / 3; ++at) encoded += "%61";
    CHECK(outcome_of(encoded).told == "(333333 bytes): unknown_parameter");
}

TEST_CASE("a value of a megabyte is refused where it is too long") {
    const std::string a(megabyte, 'a');
    const auto told = [&](std::string_view name, const std::string& value) {
        const std::string body = std::string(launch) + '&' + std::string(name) + '=' + value;
        const Outcome outcome = outcome_of(body);
        CHECK(outcome.asked <= 2 * body.size());
        return outcome.told;
    };
    CHECK(told("RamdiskId", a) == "RamdiskId: wrong_prefix");
    CHECK(told("SubnetId", a) == "SubnetId: wrong_prefix");
    CHECK(told("TagSpecification.1.ResourceType=instance&TagSpecification.1.Tag.1.Key", a) ==
          "TagSpecification.1.Tag.1.Key: too_long");
    // AWS gives these no limit, and a word that is not listed is only an advice.
    CHECK(told("UserData", a) == "right");
    CHECK(told("InstanceType", a) == "right");
    CHECK(told("Placement.PartitionNumber", std::string(megabyte, '9')) ==
          "Placement.PartitionNumber: does_not_fit_32_bits");
    CHECK(told("UserData", std::string(megabyte, '%')) == "UserData: malformed_escape");
}

TEST_CASE("a parameter that is given again and again is counted") {
    const std::string body = repeat(launch, many, "ImageId=ami-12345678");
    const Outcome outcome = outcome_of(body);
    CHECK(outcome.told == "ImageId: given_twice, and 9999 more");
    CHECK(outcome.asked <= 40 * body.size());
    CHECK(outcome.needed <= 5 * body.size());
}

TEST_CASE("of very many specifications of tags the first 256 types and keys are compared") {
    const auto specifications = [](std::string_view key) {
        return with(launch, many, [&](std::size_t at) {
            const std::string front = "TagSpecification." + std::to_string(at);
            return front + ".ResourceType=unlisted&" + front + ".Tag.1.Key=" + std::string(key) +
                   std::to_string(key == "same" ? 0 : at);
        });
    };
    CHECK(outcome_of(specifications("other")).told ==
          "TagSpecification.2.ResourceType: resource_type_given_twice, and 254 more");
    CHECK(outcome_of(specifications("same")).told ==
          "TagSpecification.2.Tag.1.Key: tag_key_given_twice, and 509 more");
}

TEST_CASE("signs with nothing between them are no parameters") {
    const std::string body = std::string(launch) + std::string(megabyte, '&');
    CHECK(outcome_of(body).told == "right");
}

#endif
