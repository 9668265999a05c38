// SPDX-License-Identifier: BSL-1.0
// Requests that are kept when the text they came from is gone, and lists out of strings and maps.
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/describe_images.hpp>
#include <writ/ext/owned.hpp>

#include <cstddef>
#include <iostream>
#include <map>
#include <memory_resource>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace writ;

std::string next_line() {
    return "Action=CopyImage&Version=2016-11-15&SourceRegion=us-west-2&SourceImageId=ami-1a2b3c4d"
           "&Name=My+server&TagSpecification.1.ResourceType=image&TagSpecification.1.Tag.1.Key="
           "owner";
}

// [queue]
class Queue {
public:
    // The line is gone when this returns.
    bool add(const std::string& line) {
        auto request = read_query_owned<ec2::CopyImage>(line, in_region("eu-west-1"));
        if (!request) {
            for (const Fault& fault : request.error()) {
                std::cout << fault.parameter.to<std::string>() << ": " << fault.text() << '\n';
            }
            return false;
        }
        waiting_.push_back(std::move(request));
        return true;
    }

    void send_all() {
        for (const auto& request : waiting_) {
            std::cout << request->region()->text() << ": " << query<std::string>(*request) << '\n';
        }
    }

private:
    std::vector<Owned<ec2::CopyImage>> waiting_;
};
// [/queue]

// [checked]
Owned<ec2::CopyImage> copy_owned_by(const ec2::TagValue& owner) {
    // The request is a view of these arrays, which are destroyed when the function returns. The
    // returned object has copies of them.
    const ec2::Tag tags[] = {{.key = "owner", .value = owner}};
    const ec2::TagSpecification specifications[] = {{.resource_type = "image", .tags = tags}};
    return Owned<ec2::CopyImage>(check(ec2::CopyImage{.name = "My server",
                                                      .source_image_id = "ami-5731123e",
                                                      .source_region = "us-east-1",
                                                      .tag_specifications = specifications}));
}
// [/checked]

// [pmr]
void read_into(std::pmr::memory_resource& pool, std::string_view line) {
    const std::pmr::polymorphic_allocator<std::byte> allocator(&pool);
    const auto request =
        read_query_owned<ec2::CopyImage>(std::allocator_arg, allocator, line, keep_unknown);
    if (request) std::cout << request->request().name->text() << '\n';
}
// [/pmr]

// [ids]
void list_images(const std::vector<std::string>& strings) {
    const auto ids = parse_all<ec2::AnyImageId>(strings);
    if (!ids) {
        for (const auto& wrong : ids.error()) {
            std::cout << strings[wrong.index] << ": " << wrong.text() << '\n';
        }
        return;
    }
    const auto request = check(ec2::DescribeImages{.image_ids = *ids});
    if (request) std::cout << query<std::string>(*request) << '\n';
}
// [/ids]

// [tags]
void tag(const std::map<std::string, std::string>& map) {
    const auto tags = parse_all<ec2::Tag>(map);
    if (!tags) {
        for (const MalformedPair& wrong : tags.error()) {
            std::cout << (wrong.part == PairPart::key ? "key " : "value ") << wrong.index << ": "
                      << wrong.text() << '\n';
        }
        return;
    }
    const ec2::TagSpecification specifications[] = {{.resource_type = "image", .tags = *tags}};
    const auto request = check(ec2::CopyImage{.name = "My server",
                                              .source_image_id = "ami-5731123e",
                                              .source_region = "us-east-1",
                                              .tag_specifications = specifications});
    if (request) std::cout << query<std::string>(*request) << '\n';
}
// [/tags]

int main() {
    std::cout << "== queue ==\n";
    Queue queue;
    queue.add(next_line());
    queue.add("Action=CopyImage&Version=2016-11-15&SourceRegion=us-west-2&Name=My+server");
    queue.send_all();

    std::cout << "== checked ==\n";
    const auto copy = copy_owned_by("me");
    if (copy) std::cout << query<std::string>(*copy) << '\n';

    std::cout << "== pmr ==\n";
    std::pmr::unsynchronized_pool_resource pool;
    read_into(pool, next_line());

    std::cout << "== ids ==\n";
    list_images({"ami-5731123e", "aki-5731123f"});
    list_images({"ami-5731123e", "i-5731123f", "ami-573"});

    std::cout << "== tags ==\n";
    tag({{"Env", "prod"}, {"Name", "web"}});
    tag({{"Env", "prod"}, {"aws:name", "web"}});
}
