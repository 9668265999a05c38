// SPDX-License-Identifier: BSL-1.0
// Compares writ's CopyImage with the bodies that other SDKs made of the same input, in
// copy_image/<case>.<SDK>.txt: lines that begin with `#` say where the body comes from, the last
// line is the body. Each is decoded and compared, as a set of parameters, with two requests: the
// one below that is written down by hand from inputs.json, and the one that writ reads from the
// decoded parameters. What writ writes is decoded by the same decoder.
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <writ/ec2/copy_image.hpp>

#include "support/harness.hpp"

using namespace writ;

namespace {

//=== the requests, by hand ===//

constexpr ec2::Tag image_tags[] = {{.key = "Name", .value = "golden ami"},
                                   {.key = "env", .value = "prod/eu"}};
constexpr ec2::Tag owner_tags[] = {{.key = "owner", .value = "team@example.com"}};
constexpr ec2::TagSpecification full_tags[] = {{.resource_type = "image", .tags = image_tags},
                                               {.resource_type = "snapshot", .tags = owner_tags}};

constexpr Checked<ec2::CopyImage> full = checked(
    ec2::CopyImage{
        .name = "my golden ami/2026-01",
        .source_image_id = "ami-0abcdef1234567890",
        .source_region = "us-east-1",
        .client_token = "550e8400-e29b-41d4-a716-446655440000",
        .description = "Copy of golden image (v1.2/3) & friends",
        .encryption = encrypted_with(
            "arn:aws:kms:us-east-1:012345678910:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
        .destination =
            on_outpost("arn:aws:outposts:us-east-1:123456789012:outpost/op-1234567890abcdef0"),
        .copy_image_tags = true,
        .tag_specifications = full_tags,
        .dry_run = false,
    },
    in_region("us-east-1"));
static_assert(query_size(full) == 811);
static_assert(full.advice().empty());

constexpr Checked<ec2::CopyImage> documentation =
    checked(ec2::CopyImage{.name = "My server",
                           .source_image_id = "ami-5731123e",
                           .source_region = "us-east-1",
                           .client_token = "a token of 1/1+1 & more",
                           .description = ""},
            in_region("us-west-2"));

constexpr ec2::Tag eleven_tags[] = {
    {.key = "k1", .value = "1"},      {.key = "k2", .value = "2"},
    {.key = "k3", .value = "3"},      {.key = "k4", .value = "4"},
    {.key = "k5", .value = "5"},      {.key = "k6", .value = "6"},
    {.key = "k7", .value = "7"},      {.key = "k8", .value = "8"},
    {.key = "k9", .value = ""},       {.key = "k\xC3\xA9 10", .value = "v=\xC3\xA9&"},
    {.key = "k11", .value = "~*+%20"}};
constexpr ec2::TagSpecification snapshot_tags[] = {
    {.resource_type = "snapshot", .tags = eleven_tags}};

constexpr Checked<ec2::CopyImage> local_zone =
    checked(ec2::CopyImage{.name = "a(b)[c]d.e/f-g'h@i_j",
                           .source_image_id = "ami-0abcdef1234567890",
                           .source_region = "us-west-2",
                           .client_token = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
                           .description = "Stra\xC3\x9F"
                                          "e \xE6\x9D\xB1\xE4\xBA\xAC \xF0\x9F\x98\x80 "
                                          "100% a+b=c;d\t\n",
                           .encryption = unencrypted(),
                           .destination = in_local_zone("us-west-2-lax-1a"),
                           .copy_image_tags = false,
                           .tag_specifications = snapshot_tags,
                           .dry_run = true},
            in_region("us-west-2"));

constexpr Checked<ec2::CopyImage> local_zone_id =
    checked(ec2::CopyImage{.name = "abc",
                           .source_image_id = "ami-1a2b3c4d",
                           .source_region = "eu-central-1",
                           .client_token = "x",
                           .encryption = encrypted(),
                           .destination = in_local_zone_id("euc1-ham1-az1")},
            in_region("eu-central-1"));

constexpr Checked<ec2::CopyImage> time_based =
    checked(ec2::CopyImage{.name = "nightly",
                           .source_image_id = "ami-1a2b3c4d",
                           .source_region = "us-gov-east-1",
                           .client_token = "x",
                           .encryption = encrypted_with("alias/aws/ebs"),
                           .snapshot_copy_completion_duration_minutes = 2880},
            in_region("us-gov-west-1"));

constexpr Checked<ec2::CopyImage> standard = checked(ec2::CopyImage{
    .name = "My-Standard-AMI", .source_image_id = "ami-1a2b3c4d", .source_region = "us-west-2"});

constexpr ec2::Tag odd_tags[] = {{.key = "k e", .value = "v=\xC3\xA9&"},
                                 {.key = "Empty", .value = ""}};
constexpr ec2::TagSpecification odd_specifications[] = {
    {.resource_type = "image", .tags = odd_tags}, {.resource_type = "snapshot"}};

constexpr Checked<ec2::CopyImage> encoder = checked(
    ec2::CopyImage{
        .name = unchecked<ec2::ImageName>("My server (v1.0)[x]/a-b'c@d_e~*+"),
        .source_image_id = "ami-5731123e",
        .source_region = "us-west-2",
        .client_token = "550e8400-e29b-41d4-a716-446655440000",
        .description = "",
        .encryption = encrypted_with("arn:aws:kms:us-east-1:012345678910:alias/ExampleAlias"),
        .copy_image_tags = false,
        .tag_specifications = odd_specifications,
        .snapshot_copy_completion_duration_minutes = 30,
        .dry_run = true},
    waive<ec2::destination_region_is_not_told>, waive<ec2::tag_specification_has_no_tags>);

struct Case {
    std::string_view name;
    const Checked<ec2::CopyImage>& request;
    std::string_view refused_name = {};  // the one fault that reading must find
};

constexpr Case cases[] = {
    {"full", full},
    {"documentation", documentation},
    {"local_zone", local_zone},
    {"local_zone_id", local_zone_id},
    {"time_based", time_based},
    {"standard", standard},
    {"encoder", encoder, "Name"},
};

//=== the comparison ===//

using Pairs = std::vector<std::pair<std::string, std::string>>;
using Set = std::multiset<std::pair<std::string, std::string>>;

void problem(const std::string& where, const std::string& what) {
    FAIL_CHECK(where << ": " << what);
}

std::string decode(std::string_view text) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string decoded;
    for (std::size_t at = 0; at != text.size(); ++at) {
        if (text[at] == '%' && at + 2 < text.size() && hex.find(text[at + 1]) != hex.npos &&
            hex.find(text[at + 2]) != hex.npos) {
            decoded += static_cast<char>(hex.find(text[at + 1]) * 16 + hex.find(text[at + 2]));
            at += 2;
        } else {
            decoded += text[at] == '+' ? ' ' : text[at];
        }
    }
    return decoded;
}

Pairs decode_body(std::string_view body) {
    Pairs pairs;
    while (!body.empty()) {
        const std::string_view pair = body.substr(0, body.find('&'));
        body.remove_prefix(pair.size() == body.size() ? pair.size() : pair.size() + 1);
        const std::size_t equals = pair.find('=');
        pairs.emplace_back(decode(pair.substr(0, equals)),
                           equals == pair.npos ? "(no =)" : decode(pair.substr(equals + 1)));
    }
    return pairs;
}

void compare(const std::string& where, const Pairs& wanted, const Pairs& written) {
    const Set all_wanted(wanted.begin(), wanted.end());
    const Set all_written(written.begin(), written.end());
    for (const auto& [name, value] : all_wanted) {
        if (all_written.count({name, value}) != all_wanted.count({name, value})) {
            problem(where, "the SDK sends " + name + "=" + value);
        }
    }
    for (const auto& [name, value] : all_written) {
        if (all_wanted.count({name, value}) != all_written.count({name, value})) {
            problem(where, "writ sends " + name + "=" + value);
        }
    }
}

void compare(const std::string& where, const Pairs& wanted,
             const Checked<ec2::CopyImage>& request) {
    compare(where + ", query", wanted, decode_body(query<std::string>(request)));
    Pairs parameters;
    each_parameter(request, [&](std::string_view name, std::string_view value) {
        parameters.emplace_back(name, value);
    });
    compare(where + ", parameters", wanted, parameters);
}

void compare(const std::string& where, const Case& by_hand, const std::string& body) {
    const Pairs wanted = decode_body(body);
    compare(where + ", by hand", wanted, by_hand.request);

    std::vector<Parameter> parameters;
    for (const auto& [name, value] : wanted) parameters.push_back({name, value});
    std::byte bytes[4096];
    ReadingMemory memory(bytes);
    const auto request =
        read_parameters<ec2::CopyImage>(parameters, memory, in_region(by_hand.request.region()),
                                        waive<ec2::tag_specification_has_no_tags>);
    if (request) {
        if (!by_hand.refused_name.empty()) problem(where, "reading it must be refused");
        compare(where + ", read", wanted, *request);
    } else if (request.error().size() != 1 ||
               !(request.error()[0].parameter == by_hand.refused_name)) {
        for (const Fault& fault : request.error()) {
            problem(where, "reading it is refused: " + fault.parameter.to<std::string>() + ": " +
                               std::string(fault.text()));
        }
    }
}

TEST_CASE("bodies that other SDKs made of the same input are what writ sends", "[vectors]") {
    std::set<std::string> seen;
    // WRIT_VECTORS is this folder; CMake gives it.
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(WRIT_VECTORS) / "copy_image")) {
        if (entry.path().extension() != ".txt") continue;
        const std::string file = entry.path().filename().string();
        std::ifstream stream(entry.path());
        std::string body;
        for (std::string line; std::getline(stream, line);) {
            if (!line.starts_with("#")) body += line;
        }
        const std::string name = file.substr(0, file.find('.'));
        const Case* found = nullptr;
        for (const Case& by_hand : cases) {
            if (by_hand.name == name) found = &by_hand;
        }
        if (found == nullptr) {
            problem(file, "no request of this name is written down in copy_image.cpp");
            continue;
        }
        seen.insert(name);
        compare(file, *found, body);
        // The SDK that encodes as writ does writes as many bytes.
        if (file == "full.aws-sdk-js.txt") CHECK(body.size() == query_size(full));
    }
    for (const Case& by_hand : cases) {
        CAPTURE(by_hand.name);
        CHECK(seen.count(std::string(by_hand.name)) == 1);  // there is a file of each case
    }
}

}  // namespace
