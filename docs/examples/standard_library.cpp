// SPDX-License-Identifier: BSL-1.0
// Values and faults with what the standard library has of C++20.
#include <algorithm>
#include <iostream>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>
#include <writ/ec2/copy_image.hpp>
#include <writ/ext/hash.hpp>
#include <writ/ext/ostream.hpp>

using namespace writ;

// [keys]
void count_by_region(std::span<const Region> regions) {
    std::map<Region, int> sorted;
    std::unordered_map<Region, int> hashed;
    for (const Region& region : regions) {
        ++sorted[region];
        ++hashed[region];
    }
    for (const auto& [region, count] : sorted) {
        std::cout << region << ": " << count << ' ' << hashed.at(region) << '\n';
    }
}
// [/keys]

// [views]
std::span<const ec2::Tag> tags_in(const ec2::TagSpecification& specification) {
    const List<ec2::Tag> tags = specification.tags;
    return tags;
}
// [/views]

// [optional]
// A description that may not have been made, and a token out of a variable that may not be set.
void show_copy(const std::optional<ec2::Description>& description, const char* token) {
    const auto client_token = parse_unless_empty<ClientToken>(token);
    if (!client_token) {
        std::cout << client_token.error() << '\n';
        return;
    }
    const ec2::CopyImage request{.name = "My server",
                                 .source_image_id = "ami-5731123e",
                                 .source_region = "us-east-1",
                                 .client_token = *client_token,
                                 .description = description};
    std::cout << request << '\n';
}
// [/optional]

// [ranges]
bool is_about(const Faults& faults, std::string_view parameter) {
    return std::ranges::any_of(faults,
                               [&](const Fault& fault) { return fault.parameter == parameter; });
}
// [/ranges]

int main() {
    std::cout << "== keys ==\n";
    const std::vector<Region> regions = {"us-west-2", "eu-west-1", "us-west-2"};
    count_by_region(regions);

    // [list]
    const std::vector<ec2::Tag> tags = {{.key = "owner", .value = "me"},
                                        {.key = "project", .value = ""}};
    const ec2::TagSpecification specification{.resource_type = "image", .tags = tags};
    // [/list]
    std::cout << "== views ==\n" << tags_in(specification).back() << '\n';

    std::cout << "== optional ==\n";
    show_copy(std::nullopt, nullptr);
    show_copy(ec2::Description("nightly"), "run-7");

    const ec2::CopyImage request{
        .name = "My server",
        .source_image_id = "ami-5731123e",
        .source_region = "us-east-1",
        .destination =
            on_outpost("arn:aws:outposts:us-west-2:123456789012:outpost/op-1234567890abcdef0")};
    std::cout << "== ranges ==\n";
    if (const auto checked = check(request); !checked) {
        std::cout << is_about(checked.error(), "DestinationOutpostArn") << '\n';
    }

    // [print]
    std::cout << "== print ==\n";
    const std::string text = "am-5731123e";
    if (const auto id = ec2::ImageId::parse(text); !id) std::cout << id.error() << '\n';
    // [/print]
}
