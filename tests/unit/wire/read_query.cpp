// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/read_query.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <string>

#include <writ/ec2/copy_image.hpp>

using namespace writ;

namespace {

struct NoOption {};
struct rule_of_no_request : ec2::kms_key_needs_encryption {};

}  // namespace

// rejects unknown_query_option (option): takes in_region.*, waive<rule>, also<rule>
[[maybe_unused]] bool read_query_with_option(std::string_view query) {
    return read_query<ec2::CopyImage>(query,
                                      WRIT_TWIN(unknown_query_option, keep_unknown, NoOption()))
        .has_value();
}

// rejects foreign_rule_waived_by_query_reader (option): only a rule of the request can be waived
[[maybe_unused]] bool read_query_with_waived_rule(std::string_view query) {
    return read_query<ec2::CopyImage>(
               query, waive<WRIT_TWIN(foreign_rule_waived_by_query_reader, ec2::tag_key_given_twice,
                                      rule_of_no_request)>)
        .has_value();
}

// rejects read_of_a_temporary (temporary): a value only views its text
[[maybe_unused]] bool read_query_of(const std::string& query) {
    return read_query<ec2::CopyImage>(WRIT_TWIN(read_of_a_temporary, query, std::string(query)))
        .has_value();
}

// rejects read_of_a_temporary_into_memory (temporary): a value only views its text
[[maybe_unused]] bool read_query_of(const std::string& query, ReadingMemory& memory) {
    return read_query<ec2::CopyImage>(
               WRIT_TWIN(read_of_a_temporary_into_memory, query, std::string(query)), memory)
        .has_value();
}

#ifndef WRIT_CASES

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <random>
#include <string_view>
#include <vector>

namespace {

constexpr std::size_t plenty = 1 << 16;

// What came of a query string: the one that writ writes for it, and a line `advice <name>: <rule>`
// for each advice; or its faults, as `<name>: <fault>` and, if it is not 0, ` @<offset>`. The query
// lies in a buffer of its exact size. Nothing is said of a Region that is not told.
template <class... Option>
std::string read_with(ReadingMemory& memory, std::string_view query, const Option&... option) {
    const writ_test::ExactBuffer buffer(query);
    const writ_test::AllocationWatch watch;
    const auto request = read_query<ec2::CopyImage>(buffer.text(), memory, option...,
                                                    waive<ec2::destination_region_is_not_told>,
                                                    waive<ec2::description_is_not_ascii>);
    if (watch.allocations() != 0) return "it allocates";
    if (request) {
        std::string text = writ::query<std::string>(*request);
        for (const Fault& advice : request->advice()) {
            text += "\nadvice " + advice.parameter.to<std::string>() + ": " +
                    std::string(advice.name());
        }
        return text;
    }
    std::string text;
    for (const Fault& fault : request.error()) {
        if (!text.empty()) text += "\n";
        text += fault.parameter.to<std::string>() + ": " + std::string(fault.name());
        const bool is_of_memory = fault.name() == "memory_too_small";
        if (fault.offset != (is_of_memory ? memory.needed() : 0)) {
            text += " @" + std::to_string(fault.offset);
        }
        if (fault.text().empty()) text += " (without a sentence)";
    }
    if (request.error().overflow() != 0) {
        text += "\nand " + std::to_string(request.error().overflow()) + " more";
    }
    return text;
}

template <class... Option>
std::string read(std::string_view query, const Option&... option) {
    const auto bytes = std::make_unique<std::byte[]>(plenty);
    ReadingMemory memory(bytes.get(), plenty);
    return read_with(memory, query, option...);
}

#define START "Action=CopyImage&Version=2016-11-15"
#define LEAST START "&Name=abc&SourceImageId=ami-5731123e&SourceRegion=us-east-1"
#define WITH(parameters) LEAST "&" parameters

// Captured bodies: of botocore, which writes a space as `+`, and of the SDK for JavaScript.
constexpr std::string_view botocore = START
    "&Name=my+golden+ami%2F2026-01&SourceImageId=ami-0abcdef1234567890&SourceRegion=us-east-1"
    "&ClientToken=550e8400-e29b-41d4-a716-446655440000"
    "&Description=Copy+of+golden+image+%28v1.2%2F3%29+%26+friends&Encrypted=true"
    "&KmsKeyId=arn%3Aaws%3Akms%3Aus-east-1%3A012345678910%3Akey%2F1234abcd-12ab-34cd-56ef-"
    "1234567890ab&DestinationOutpostArn=arn%3Aaws%3Aoutposts%3Aus-east-1%3A123456789012%3A"
    "outpost%2Fop-1234567890abcdef0&CopyImageTags=true&TagSpecification.1.ResourceType=image"
    "&TagSpecification.1.Tag.1.Key=Name&TagSpecification.1.Tag.1.Value=golden+ami"
    "&TagSpecification.1.Tag.2.Key=env&TagSpecification.1.Tag.2.Value=prod%2Feu"
    "&TagSpecification.2.ResourceType=snapshot&TagSpecification.2.Tag.1.Key=owner"
    "&TagSpecification.2.Tag.1.Value=team%40example.com&DryRun=false";

constexpr std::string_view javascript = START
    "&Name=my%20golden%20ami%2F2026-01&SourceImageId=ami-0abcdef1234567890&SourceRegion=us-east-1"
    "&ClientToken=550e8400-e29b-41d4-a716-446655440000"
    "&Description=Copy%20of%20golden%20image%20%28v1.2%2F3%29%20%26%20friends&Encrypted=true"
    "&KmsKeyId=arn%3Aaws%3Akms%3Aus-east-1%3A012345678910%3Akey%2F1234abcd-12ab-34cd-56ef-"
    "1234567890ab&DestinationOutpostArn=arn%3Aaws%3Aoutposts%3Aus-east-1%3A123456789012%3A"
    "outpost%2Fop-1234567890abcdef0&CopyImageTags=true&TagSpecification.1.ResourceType=image"
    "&TagSpecification.1.Tag.1.Key=Name&TagSpecification.1.Tag.1.Value=golden%20ami"
    "&TagSpecification.1.Tag.2.Key=env&TagSpecification.1.Tag.2.Value=prod%2Feu"
    "&TagSpecification.2.ResourceType=snapshot&TagSpecification.2.Tag.1.Key=owner"
    "&TagSpecification.2.Tag.1.Value=team%40example.com&DryRun=false";

// The encoder test of botocore 1.43.67, whose name is no legal one.
constexpr std::string_view encoder = START
    "&Name=My+server+%28v1.0%29%5Bx%5D%2Fa-b%27c%40d_e~%2A%2B&SourceImageId=ami-5731123e"
    "&SourceRegion=us-west-2&Description=&Encrypted=true&KmsKeyId=arn%3Aaws%3Akms%3Aus-east-1%3A"
    "012345678910%3Aalias%2FExampleAlias&ClientToken=550e8400-e29b-41d4-a716-446655440000"
    "&CopyImageTags=false&DryRun=true&SnapshotCopyCompletionDurationMinutes=30"
    "&TagSpecification.1.ResourceType=image&TagSpecification.1.Tag.1.Key=k+e"
    "&TagSpecification.1.Tag.1.Value=v%3D%C3%A9%26&TagSpecification.1.Tag.2.Key=Empty"
    "&TagSpecification.1.Tag.2.Value=&TagSpecification.2.ResourceType=snapshot";

constexpr ec2::Tag twelve[] = {
    {.key = "k1", .value = "1"}, {.key = "k2", .value = ""},
    {.key = "k3", .value = ""},  {.key = "k4", .value = ""},
    {.key = "k5", .value = ""},  {.key = "k6", .value = ""},
    {.key = "k7", .value = ""},  {.key = "k8", .value = ""},
    {.key = "k9", .value = ""},  {.key = "k 10", .value = "10"},
    {.key = "k11", .value = ""}, {.key = "k12", .value = "&=%+\xC3\xA9"}};
constexpr ec2::Tag one[] = {{.key = "owner", .value = "team@example.com"}};
constexpr ec2::TagSpecification tags[] = {{.resource_type = "image", .tags = twelve},
                                          {.resource_type = "snapshot", .tags = one}};

constexpr ec2::CopyImage full{
    .name = "my golden ami/2026-01",
    .source_image_id = "ami-0abcdef1234567890",
    .source_region = "us-east-1",
    .client_token = "550e8400-e29b-41d4-a716-446655440000",
    .description = "Copy of golden image (v1.2/3) & 100% + \xF0\x9F\x98\x80",
    .encryption = encrypted_with(KEY_IN("us-east-1")),
    .destination = on_outpost(OUTPOST_IN("us-east-1")),
    .copy_image_tags = true,
    .tag_specifications = tags,
    .dry_run = false,
};

constexpr ec2::CopyImage requests[] = {
    full,
    COPY_FROM("us-east-1"),
    COPY_FROM("us-east-1", .description = ""),
    COPY_FROM("us-east-1", .encryption = unencrypted(), .copy_image_tags = false,
              .snapshot_copy_completion_duration_minutes = 2880, .dry_run = true),
    COPY_FROM("us-east-1", .encryption = encrypted(),
              .destination = in_local_zone("us-east-1-atl-2a")),
    COPY_FROM("us-east-1", .encryption = encrypted_with("alias/a"),
              .destination = in_local_zone_id("use1-atl2-az1"), .tag_specifications = tags),
};

std::vector<std::string> pieces_of(std::string_view query) {
    std::vector<std::string> pieces;
    while (!query.empty()) {
        const std::string_view piece = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), piece.size() + 1));
        pieces.emplace_back(piece);
    }
    return pieces;
}

std::string joined(const std::vector<std::string>& pieces) {
    std::string query;
    for (const std::string& piece : pieces) {
        if (!query.empty()) query += "&";
        query += piece;
    }
    return query;
}

std::string with_plus(std::string query) {
    for (std::size_t at = query.find("%20"); at != query.npos; at = query.find("%20")) {
        query.replace(at, 3, "+");
    }
    return query;
}

// Every byte of names and values as an escape, in lower case.
std::string all_escaped(std::string_view query) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::string escaped;
    for (std::size_t at = 0; at != query.size(); ++at) {
        const auto byte = static_cast<unsigned char>(query[at]);
        if (query[at] == '&' || query[at] == '=') {
            escaped += query[at];
        } else if (query[at] == '%') {
            escaped += query.substr(at, 3);
            at += 2;
        } else {
            escaped += {'%', hex[byte >> 4U], hex[byte & 15U]};
        }
    }
    return escaped;
}

}  // namespace

TEST_CASE("the reason has a sentence and EC2's code") {
    CHECK(QueryReasons::malformed_escape.name == "malformed_escape");
    CHECK_FALSE(QueryReasons::malformed_escape.text.empty());
    CHECK(QueryReasons::malformed_escape.ec2_code == "MalformedQueryString");
}

//=== what clients send ===//

TEST_CASE("reading a query undoes writing it") {
    for (const ec2::CopyImage& request : requests) {
        const std::string query = writ::query<std::string>(unchecked(request));
        CHECK(read(query) == query);
        CHECK(read(query, in_region("us-east-1")) == query);
        CHECK(read(with_plus(query)) == query);
        CHECK(read(all_escaped(query)) == query);
    }
}

TEST_CASE("a query that names a Region, read without one that is told, has advice") {
    const writ_test::ExactBuffer query(START
                                       "&Name=abc&SourceImageId=ami-5731123e&SourceRegion="
                                       "us-west-2&DestinationAvailabilityZone=us-west-2-lax-1a");
    const auto request = read_query<ec2::CopyImage>(query.text());
    REQUIRE(request);
    REQUIRE(request->advice().size() == 1);
    CHECK(request->advice()[0].name() == "destination_region_is_not_told");
    CHECK(request->advice()[0].parameter == "DestinationAvailabilityZone");
    CHECK((*read_query<ec2::CopyImage>(query.text(), in_region("us-west-2"))).advice().empty());
}

TEST_CASE("a query is read in any order") {
    std::mt19937 random(1);
    for (const ec2::CopyImage& request : requests) {
        const std::string query = writ::query<std::string>(unchecked(request));
        std::vector<std::string> pieces = pieces_of(query);
        // as Go sorts them: `.10` before `.2`
        std::sort(pieces.begin(), pieces.end());
        CHECK(read(with_plus(joined(pieces))) == query);
        std::reverse(pieces.begin(), pieces.end());
        CHECK(read(joined(pieces)) == query);
        for (int round = 0; round != 20; ++round) {
            std::shuffle(pieces.begin(), pieces.end(), random);
            CHECK(read(joined(pieces)) == query);
        }
    }
}

TEST_CASE("what other SDKs send is read") {
    const std::string written = read(botocore);
    CHECK(written.starts_with(START "&Name=my%20golden%20ami%2F2026-01&"));
    CHECK(written.size() == javascript.size());
    CHECK(read(javascript) == written);
    CHECK(read(START "&SourceRegion=us-west-2&SourceImageId=ami-1a2b3c4d&Name=My-Standard-AMI") ==
          START "&Name=My-Standard-AMI&SourceImageId=ami-1a2b3c4d&SourceRegion=us-west-2");
    // The SDK for C++ sends the version last.
    CHECK(read("Action=CopyImage&Name=abc&SourceImageId=ami-5731123e&SourceRegion=us-east-1"
               "&Version=2016-11-15") == LEAST);
    CHECK(read(encoder).starts_with("Name: "));
    std::string named(encoder);
    named.replace(named.find("~%2A%2B"), 7, "");
    constexpr auto untagged = waive<ec2::tag_specification_has_no_tags>;
    CHECK(read(named) == "TagSpecification.2: tag_specification_has_no_tags");
    CHECK(read(named, untagged)
              .starts_with(START "&Name=My%20server%20%28v1.0%29%5Bx%5D%2Fa-b%27c%40d_e&"));
    CHECK(read(named, untagged).find("&TagSpecification.1.Tag.1.Key=k%20e&") != named.npos);
    CHECK(read(named, untagged).find("&TagSpecification.1.Tag.1.Value=v%3D%C3%A9%26&") !=
          named.npos);
}

TEST_CASE("pieces that are empty, or have more or fewer equals signs than one") {
    CHECK(read("&&" LEAST "&") == LEAST);
    CHECK(read(START "&&&Name=abc&&SourceImageId=ami-5731123e&SourceRegion=us-east-1&&") == LEAST);
    CHECK(read(WITH("Description")) == WITH("Description="));
    CHECK(read(WITH("Description=")) == WITH("Description="));
    CHECK(read(WITH("Description=b=c")) == WITH("Description=b%3Dc"));
    CHECK(read(WITH("Description==")) == WITH("Description=%3D"));
    CHECK(read(WITH("ClientToken")) == "ClientToken: empty");
    CHECK(read(WITH("=")) == ": unknown_parameter");
    CHECK(read(WITH("=a")) == ": unknown_parameter");
    CHECK(read(WITH("a=b=c"), keep_unknown) ==
          WITH("a=b%3Dc") "\nadvice a: extra_parameter_is_not_checked");
    // Only an ampersand separates.
    CHECK(read(WITH("Description=a;DryRun=true")) == WITH("Description=a%3BDryRun%3Dtrue"));
    CHECK(read("?" LEAST).starts_with("Action: missing"));
}

TEST_CASE("an escape is what it stands for, in names and values") {
    CHECK(read("%41ction=%43opyImage&Version=2016%2D11%2d15&N%61me=%61bc"
               "&SourceImageId=ami%2d5731123e&SourceRegion=us-east-1") == LEAST);
    CHECK(read(WITH("TagSpecification%2E1%2eTag.%31.Key=a%26b&TagSpecification.1.ResourceType="
                    "image&TagSpecification.1.Tag.1.Value=")) ==
          WITH("TagSpecification.1.ResourceType=image&TagSpecification.1.Tag.1.Key=a%26b"
               "&TagSpecification.1.Tag.1.Value="));
    CHECK(
        read(WITH(
            "TagSpecification%2E1%2eTag.%31.Key=a%26b&TagSpecification.1.ResourceType="
            "image")) == WITH("TagSpecification.1.ResourceType=image&TagSpecification.1.Tag.1.Key="
                              "a%26b") "\nadvice TagSpecification.1.Tag.1.Key: tag_has_no_value");
    CHECK(read(WITH("Description=a%3Db%26c%2525+d%2Be")) ==
          WITH("Description=a%3Db%26c%2525%20d%2Be"));
    CHECK(read(WITH("Dry+Run=true")) == "Dry Run: unknown_parameter");
    CHECK(read(WITH("Dry%20Run=true")) == "Dry Run: unknown_parameter");
    // An escaped separator separates nothing.
    CHECK(read(WITH("DryRun%3Dtrue")) == "DryRun=true: unknown_parameter");
    CHECK(read(WITH("a%26DryRun=true")) == "a&DryRun: unknown_parameter");
}

//=== faults ===//

TEST_CASE("action and version must be there and right") {
    CHECK(read("") ==
          "Action: missing\nVersion: missing\nName: missing\nSourceImageId: missing\n"
          "SourceRegion: missing");
    constexpr std::string_view rest = "&Name=abc&SourceImageId=ami-5731123e&SourceRegion=us-east-1";
    const auto with = [&](std::string_view start) { return read(std::string(start).append(rest)); };
    CHECK(with("Action=CopyImage") == "Version: missing");
    CHECK(with("Version=2016-11-15") == "Action: missing");
    CHECK(with("Version=2016-11-15&Action=CopyImages") == "Action: wrong_action");
    CHECK(with("Version=2016-11-15&Action=copyImage") == "Action: wrong_action");
    CHECK(with("Version=2016-11-15&Action=") == "Action: wrong_action");
    CHECK(with("Version=2016-11-15&Action") == "Action: wrong_action");
    CHECK(with("Action=CopyImage&Version=2016-09-15") == "Version: wrong_version");
    CHECK(with("Action=CopySnapshot&Version=") == "Action: wrong_action\nVersion: wrong_version");
    CHECK(with("action=CopyImage&Version=2016-11-15") ==
          "Action: missing\naction: unknown_parameter");
    CHECK(with(START "&Action=CopyImage") == "Action: given_twice");
    CHECK(with(START "&%41ction=CopyImage") == "Action: given_twice");
    CHECK(with("Action=%4&Version=2016-11-15") == "Action: malformed_escape");
    CHECK(with("Action=%&Version=%zz") == "Action: malformed_escape\nVersion: malformed_escape");
}

TEST_CASE("a malformed escape is told with its place") {
    CHECK(read(WITH("Description=%")) == "Description: malformed_escape");
    CHECK(read(WITH("Description=abc%")) == "Description: malformed_escape @3");
    CHECK(read(WITH("Description=abc%4")) == "Description: malformed_escape @3");
    CHECK(read(WITH("Description=%20%4g")) == "Description: malformed_escape @3");
    CHECK(read(WITH("Description=%20%g4")) == "Description: malformed_escape @3");
    CHECK(read(WITH("Description=%%20")) == "Description: malformed_escape");
    CHECK(read(WITH("Description=%4&DryRun=true")) == "Description: malformed_escape");
    CHECK(read(WITH("Description=100%+sure")) == "Description: malformed_escape @3");
    CHECK(read(WITH("Description=a=%")) == "Description: malformed_escape @2");
    // of the name, which then is as it stands
    CHECK(read(WITH("Dry%Run=true")) == "Dry%Run: malformed_escape @3");
    CHECK(read(WITH("%")) == "%: malformed_escape");
    CHECK(read(WITH("a+%2=%")) == "a+%2: malformed_escape @2");
    CHECK(read(WITH("DryRu%6=true"), keep_unknown) == "DryRu%6: malformed_escape @5");
    CHECK(read(WITH("x=%6"), keep_unknown) == "x: malformed_escape");
}

TEST_CASE("a malformed escape hides nothing and is told once") {
    // The value counts as given, and no other fault is found with it.
    CHECK(read(START "&Name=%&SourceImageId=%&SourceRegion=%") ==
          "Name: malformed_escape\nSourceImageId: malformed_escape\n"
          "SourceRegion: malformed_escape");
    CHECK(read(WITH("DryRun=%&Encrypted=%&SnapshotCopyCompletionDurationMinutes=%")) ==
          "DryRun: malformed_escape\nEncrypted: malformed_escape\n"
          "SnapshotCopyCompletionDurationMinutes: malformed_escape");
    CHECK(read(WITH("TagSpecification.1.ResourceType=%&TagSpecification.1.Tag.1.Key=%"
                    "&TagSpecification.1.Tag.1.Value=%")) ==
          "TagSpecification.1.ResourceType: malformed_escape\n"
          "TagSpecification.1.Tag.1.Key: malformed_escape\n"
          "TagSpecification.1.Tag.1.Value: malformed_escape");
    CHECK(read(WITH("Description=%&Description=b")) ==
          "Description: malformed_escape\nDescription: given_twice");
    CHECK(read(WITH("x=%")) == "x: malformed_escape\nx: unknown_parameter");
    // The others are read as ever.
    CHECK(read(START "&Name=%zz&SourceImageId=am-1&Description=a%00&X=1") ==
          "Name: malformed_escape\nSourceImageId: wrong_prefix\nSourceRegion: missing\n"
          "Description: holds_nul @1\nX: unknown_parameter");
}

TEST_CASE("text that escapes make is judged like any other") {
    const auto fault = [](std::string_view value) {
        return read(std::string(WITH("Description=")).append(value));
    };
    CHECK(fault("ab%00c") == "Description: holds_nul @2");
    CHECK(fault("%C3%A9%FF") == "Description: not_utf8 @2");
    CHECK(fault("%C3%A9%FF") == fault("%c3%a9%fF"));
    CHECK(fault("abc%C3").ends_with(" @3"));
    CHECK(fault("abc%C0%AF").ends_with(" @3"));
    CHECK(fault("abc%ED%A0%80").ends_with(" @3"));
    CHECK(fault("%C3\xA9") == WITH("Description=%C3%A9"));
    CHECK(fault("abc\xC3").ends_with(" @3"));
    CHECK(read(WITH("%C3=1")) == "\xC3: unknown_parameter");
    CHECK(read(WITH("%C3=1"), keep_unknown) == "\xC3: extra_parameter_cannot_be_sent");
    CHECK(read(WITH("X=%FF"), keep_unknown) == "X: extra_parameter_cannot_be_sent");
    CHECK(read(WITH("X=%00"), keep_unknown) == "X: extra_parameter_cannot_be_sent");
}

TEST_CASE("rules and options are those of check") {
    CHECK(read(WITH("KmsKeyId=alias%2Fa")).find("KmsKeyId: ") == 0);
    CHECK(read(LEAST, in_region("cn-north-1"),
               waive<ec2::source_and_destination_lie_in_two_partitions>) == LEAST);
    CHECK(read(LEAST, in_region("cn-north-1")) ==
          "SourceRegion: source_and_destination_lie_in_two_partitions");
    CHECK(read(WITH("X=1&New.1=a+b&New.2=%26"), keep_unknown)
              .starts_with(WITH("X=1&New.1=a%20b&New.2=%26")));
}

//=== views ===//

TEST_CASE("what needs no decoding is viewed where it stands") {
    const writ_test::ExactBuffer buffer(WITH("Description=a+b&ClientToken=t"));
    const auto bytes = std::make_unique<char[]>(3);
    ReadingMemory memory(bytes.get(), 3);
    const auto request = read_query<ec2::CopyImage>(buffer.text(), memory);
    REQUIRE(request);
    CHECK((*request)->name->text().data() == buffer.text().data() + buffer.text().find("abc"));
    CHECK((*request)->client_token->text().data() == &buffer.text().back());
    CHECK((*request)->description->text().data() == bytes.get());
    CHECK((*request)->description->text() == "a b");
    CHECK(memory.needed() == 3);
}

TEST_CASE("a query without anything to decode needs no memory") {
    const auto request = read_query<ec2::CopyImage>(LEAST, in_region("us-west-2"));
    REQUIRE(request);
    CHECK(request->region()->text() == "us-west-2");
    ReadingMemory none;
    CHECK(read_with(none, LEAST) == LEAST);
    CHECK(none.needed() == 0);
    CHECK(none.was_enough());
    const auto refused = read_query<ec2::CopyImage>(WITH("Description=a+b"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error()[0].name() == "memory_too_small");
}

//=== memory ===//

TEST_CASE("too little memory is told, alone and with what is enough") {
    const std::string_view queries[] = {
        botocore, javascript, WITH("Description=a+b"), WITH("X=1&Y=%20"),
        // with faults besides, of which nothing is said until there is memory
        START "&Name=%&SourceImageId=am-1&X=%31"};
    for (const std::string_view query : queries) {
        CAPTURE(query);
        const std::string wanted = read(query, keep_unknown);
        ReadingMemory none;
        CHECK(read_with(none, query, keep_unknown) == "ReadingMemory: memory_too_small");
        const std::size_t needed = none.needed();
        const auto exact = std::make_unique<std::byte[]>(needed);
        ReadingMemory enough(exact.get(), needed);
        CHECK(read_with(enough, query, keep_unknown) == wanted);
        CHECK(enough.needed() == needed);
        for (std::size_t size = 0; size != needed; ++size) {
            const auto less = std::make_unique<std::byte[]>(size);
            ReadingMemory memory(less.get(), size);
            if (read_with(memory, query, keep_unknown) != "ReadingMemory: memory_too_small") {
                FAIL(size << " bytes are enough, not " << needed);
            }
            CHECK(memory.needed() == needed);
            CHECK_FALSE(memory.was_enough());
        }
    }
}

namespace {

// What is wrong about how much memory a reader says is enough, when it has `size` bytes at first;
// empty if nothing is. With plenty, `query` is read as `wanted`.
template <class... Option>
std::string complaint_about_memory(std::string_view query, std::string_view wanted,
                                   std::size_t size, const Option&... option) {
    const auto some = std::make_unique<std::byte[]>(size);
    ReadingMemory memory(some.get(), size);
    const std::string first = read_with(memory, query, option...);
    if (first == wanted) return {};
    if (first != "ReadingMemory: memory_too_small") return "not told: " + first;
    const auto bytes = std::make_unique<std::byte[]>(memory.needed());
    ReadingMemory enough(bytes.get(), memory.needed());
    if (read_with(enough, query, option...) == wanted) return {};
    return std::to_string(memory.needed()) + " bytes, told after " + std::to_string(size) +
           ", are too few";
}

}  // namespace

TEST_CASE("what is told to be enough is, even if names could not be decoded") {
    for (const ec2::CopyImage& request : requests) {
        const std::string query = writ::query<std::string>(unchecked(request));
        const std::string escaped = all_escaped(query);
        const std::string more = escaped + "&%58=1&%59=2";
        const std::string kept = read(more, keep_unknown);
        REQUIRE(kept.starts_with(query));
        for (std::size_t size = 0; size < 5000; size += 17) {
            const std::string what = complaint_about_memory(escaped, query, size) +
                                     complaint_about_memory(more, kept, size, keep_unknown);
            if (!what.empty()) FAIL(what);
        }
    }
}

TEST_CASE("what is told to be enough is, for as many lists as there can be") {
    for (const int count : {20, 64, 65, 100}) {
        CAPTURE(count);
        std::string query = LEAST;
        for (int number = 1; number <= count; ++number) {
            query += "&TagSpecification." + std::to_string(number) + ".Tag.1.Key=k";
        }
        for (const std::string& text : {query, all_escaped(query)}) {
            const std::string wanted = read(text);
            REQUIRE(wanted.starts_with("TagSpecification.1.ResourceType: missing\n"));
            for (std::size_t size = 0; size < 30'000; size += 1013) {
                const std::string what = complaint_about_memory(text, wanted, size);
                if (!what.empty()) FAIL(what);
            }
        }
    }
}

namespace {

// A query string with `count` tags, at the front of the three members that must be there.
std::string many_tags(int count, bool is_escaped) {
    std::string query = "TagSpecification.1.ResourceType=image";
    for (int number = 1; number <= count; ++number) {
        const std::string tag = "&TagSpecification.1.Tag." + std::to_string(number);
        query += tag + ".Key=" + (is_escaped ? "%6B" : "k") + std::to_string(number);
        query += tag + (is_escaped ? "%2EValue=a+b" : ".Value=ab");
    }
    return query + "&" LEAST;
}

}  // namespace

TEST_CASE("a query string is split at any length, and nothing behind it is looked at") {
    constexpr std::string_view text = "a=1&b&&=c=%2&d+e=f&&&g==&h%=&i=jklmnopqrstuvwxyzjklmnop&&";
    for (std::size_t size = 0; size <= text.size(); ++size) {
        CAPTURE(size);
        std::string found;
        detail::each_piece_of_query(
            text.substr(0, size),
            [&](std::string_view name, std::string_view value, bool is_encoded) {
                found += std::string(name) + '|' + std::string(value) + (is_encoded ? "!\n" : "\n");
            });
        std::string wanted;
        for (std::string_view rest = text.substr(0, size); !rest.empty();) {
            const std::string_view piece = rest.substr(0, rest.find('&'));
            rest.remove_prefix(std::min(rest.size(), piece.size() + 1));
            if (piece.empty()) continue;
            const std::size_t equals = std::min(piece.find('='), piece.size());
            wanted += std::string(piece.substr(0, equals)) + '|';
            if (equals != piece.size()) wanted += piece.substr(equals + 1);
            wanted += piece.find_first_of("%+") == piece.npos ? "\n" : "!\n";
        }
        CHECK(found == wanted);
    }
}

TEST_CASE("a value is decoded, whichever place its parameter has") {
    for (const int count : {62, 63, 64, 65, 66}) {
        CAPTURE(count);
        std::string query =
            "Action=CopyImage&Version=2016-11-15&Name=abc&SourceImageId=ami-5731123e"
            "&SourceRegion=us-east-1&TagSpecification.1.ResourceType=image";
        for (int at = 7; at <= count; ++at) {
            query += "&TagSpecification.1.Tag." + std::to_string(at - 6) +
                     ".Key=" + std::to_string(at) + (at == count ? "%20b" : "");
        }
        std::vector<std::byte> bytes(plenty);
        ReadingMemory memory(bytes.data(), bytes.size());
        const auto read = read_query<ec2::CopyImage>(query, memory);
        REQUIRE(read);
        const List<ec2::Tag>& kept_tags = (*read)->tag_specifications[0].tags;
        CHECK(kept_tags[kept_tags.size() - 1].key->text() == std::to_string(count) + " b");
    }
}

TEST_CASE("a query string of more than 64 parameters is read") {
    for (const bool is_escaped : {false, true}) {
        for (const int count : {28, 29, 30, 31, 50}) {
            CAPTURE(count);
            const std::string query = many_tags(count, is_escaped);
            const std::string wanted = read(query);
            REQUIRE(wanted.starts_with(LEAST "&TagSpecification.1.ResourceType=image"));
            CHECK(pieces_of(wanted).size() == pieces_of(query).size());
            ReadingMemory none;
            CHECK(read_with(none, query) == "ReadingMemory: memory_too_small");
            const auto bytes = std::make_unique<std::byte[]>(none.needed());
            ReadingMemory enough(bytes.get(), none.needed());
            CHECK(read_with(enough, query) == wanted);
            CHECK(enough.needed() <= none.needed());
        }
    }
}

TEST_CASE("64 parameters without lists need no memory, one more does") {
    std::string query = LEAST;
    for (int count = 5; count != 64; ++count) query += "&Name=abc";
    ReadingMemory none;
    CHECK(read_with(none, query).starts_with("Name: given_twice\nName: given_twice\n"));
    CHECK(none.needed() == 0);
    ReadingMemory still_none;
    CHECK(read_with(still_none, query + "&Name=abc") == "ReadingMemory: memory_too_small");
    CHECK(still_none.needed() >= 65 * (sizeof(Parameter) + sizeof(detail::Entry)));
    const auto bytes = std::make_unique<std::byte[]>(still_none.needed());
    ReadingMemory enough(bytes.get(), still_none.needed());
    CHECK(read_with(enough, query + "&Name=abc").ends_with("and 28 more"));
    // Pieces that are no parameters do not count.
    ReadingMemory none_again;
    CHECK(read_with(none_again, query + "&&&&&&").ends_with("and 27 more"));
}

TEST_CASE("hostile queries are refused soon") {
    const auto bytes = std::make_unique<std::byte[]>(1 << 26);
    const auto ends = [&](std::string_view piece, std::string_view end) {
        std::string query;
        for (int count = 0; count != 100'000; ++count) query += piece;
        ReadingMemory memory(bytes.get(), 1 << 26);
        return read_with(memory, query).ends_with(end);
    };
    // Besides the 100,000 there are Action, Version and three members missing.
    CHECK(ends("a%=%&", "and 99973 more"));
    CHECK(ends("a=%25&", "and 99973 more"));
    CHECK(ends("Name=a&", "and 99972 more"));
    CHECK(ends("&", "SourceRegion: missing"));
    CHECK(ends("=", ": unknown_parameter"));
    CHECK(ends("%", "SourceRegion: missing"));
}

//=== any input at all ===//

namespace {

// What is wrong about how `query` is read; empty if nothing is. What is accepted must be written
// as something that is read and written as the same.
std::string complaint(std::string_view query, std::byte* bytes, bool& is_accepted) {
    const writ_test::ExactBuffer buffer(query);
    ReadingMemory memory(bytes, plenty);
    const auto request = read_query<ec2::CopyImage>(buffer.text(), memory, keep_unknown);
    is_accepted = request.has_value();
    if (!request) {
        if (request.error().empty()) return "refused without a fault";
        for (const Fault& fault : request.error()) {
            if (fault.name().empty()) return "a fault without a name";
            if (fault.offset > query.size()) return "an offset behind the end";
            if (fault.name() == "memory_too_small") return "too little memory";
        }
        return {};
    }
    const std::string written = writ::query<std::string>(*request);
    const std::string again = read(written, keep_unknown);
    const std::string advice = again.substr(std::min(written.size(), again.size()));
    if (!again.starts_with(written) || (!advice.empty() && advice[0] != '\n')) {
        return "written " + written + ", then " + again;
    }
    return {};
}

}  // namespace

TEST_CASE("a query that is cut anywhere is read without a byte behind its end") {
    const auto bytes = std::make_unique<std::byte[]>(plenty);
    for (const std::string_view query : {botocore, javascript, encoder}) {
        std::size_t accepted = 0;
        for (std::size_t size = 0; size <= query.size(); ++size) {
            bool is_accepted = false;
            const std::string what = complaint(query.substr(0, size), bytes.get(), is_accepted);
            if (!what.empty()) FAIL("cut to " << size << " bytes: " << what);
            accepted += is_accepted ? 1 : 0;
        }
        CHECK(accepted < query.size());
    }
    bool is_accepted = false;
    CHECK(complaint(botocore, bytes.get(), is_accepted).empty());
    CHECK(is_accepted);
}

TEST_CASE("whatever a query is changed to, what is accepted is written as it was read") {
    const std::string tagged = many_tags(3, true);
    const std::string written = writ::query<std::string>(unchecked(full));
    const std::string_view seeds[] = {botocore, javascript, encoder, tagged, written, LEAST};
    constexpr std::string_view pieces[] = {
        "&",  "=",  "%",   "+",   "%20", "%2",   "%00", "%FF", "%C3%A9", "&a=b", "&Description=a",
        ".1", ".2", "%3D", "%26", ";",   "\xC3", "&&",  "==",  "0",      "%2E",  "-"};
    const auto bytes = std::make_unique<std::byte[]>(plenty);
    std::mt19937 random(20260926);
    const auto below = [&](std::size_t limit) { return random() % limit; };
    int accepted = 0;
    for (int round = 0; round != 20'000; ++round) {
        std::string query(seeds[below(std::size(seeds))]);
        for (std::size_t changes = 1 + below(2); changes != 0; --changes) {
            const std::size_t at = below(query.size() + 1);
            switch (below(6)) {
                case 0:
                case 1: query.insert(at, pieces[below(std::size(pieces))]); break;
                case 2: query.erase(at, 1 + below(4)); break;
                case 3: query.insert(at, 1, static_cast<char>(below(256))); break;
                case 4: query.insert(at, query.substr(below(query.size() + 1), below(60))); break;
                default:
                    if (at != query.size()) query[at] = static_cast<char>(below(128));
            }
        }
        bool is_accepted = false;
        const std::string what = complaint(query, bytes.get(), is_accepted);
        if (!what.empty()) FAIL(query << ": " << what);
        accepted += is_accepted ? 1 : 0;
    }
    CHECK(accepted > 1000);
    CHECK(accepted < 19'000);
}

#endif
