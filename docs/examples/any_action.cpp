// SPDX-License-Identifier: BSL-1.0
// Requests and replies whose action is known only when the program runs.
// [includes]
#include <writ/any/actions.hpp>
#include <writ/any/any_reply.hpp>
#include <writ/any/read_any.hpp>
#include <writ/any/write_any.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/create_tags.hpp>
#include <writ/ec2/describe_images.hpp>
// [/includes]

#include <cstddef>
#include <iostream>
#include <string>
#include <string_view>

using namespace writ;

// [actions]
using Known = Actions<ec2::CopyImage, ec2::CreateTags, ec2::DescribeImages>;
// [/actions]

namespace {

// [read]
// Checks a query string of any of these actions, and prints it as writ writes it.
void check_line(std::string_view line) {
    std::byte bytes[16384];
    ReadingMemory memory(bytes);
    const auto request = read_query<Known>(line, memory, in_region("us-west-2"));
    if (!request) {
        for (const Fault& fault : request.error()) {
            std::cout << fault.parameter.to<std::string>() << ": " << fault.name() << '\n';
        }
        return;
    }
    std::cout << request->action().name() << " is right: " << query<std::string>(*request) << '\n';
    if (const auto tagging = request->as<ec2::CreateTags>()) {
        std::cout << (*tagging->request().resources).size() << " resources are tagged\n";
    }
}
// [/read]

// [reply]
void print_reply(std::string_view action, int http_status, std::string_view body) {
    const auto found = Known::find(action);
    if (!found) return;
    const auto reply = read_reply(*found, http_status, body);
    if (const auto& result = reply.result()) {
        result->each_value([](std::string_view place, const XmlText& text) {
            std::cout << place << ": " << text.to<std::string>() << '\n';
        });
    } else if (const auto& error = reply.service_error()) {
        std::cout << "error: " << error->code().to<std::string>() << '\n';
    }
}
// [/reply]

// [list]
// The actions that have a parameter of this name.
void print_actions_with(std::string_view parameter) {
    for (const Action* action : Known::all()) {
        for (const Field field : action->schema()) {
            if (field.name() == parameter)
                std::cout << action->name() << ": " << field.type() << '\n';
        }
    }
}
// [/list]

void send_unknown() {
    // [unchecked]
    const Parameter parameters[] = {{"ThingId.1", "thing-1"}, {"Colour", "dark red"}};
    std::cout << query<std::string>(unchecked_action("PaintThings", parameters)) << '\n';
    // [/unchecked]
}

}  // namespace

int main() {
    std::cout << "== read ==\n";
    // [call]
    check_line(
        "Action=CreateTags&Version=2016-11-15&ResourceId.1=i-0abcdef1234567890&Tag.1.Key=Name"
        "&Tag.1.Value=web");
    check_line("Action=CreateTag&Version=2016-11-15");
    check_line("Action=DescribeImages&Version=2016-11-15&MaxResults=3&Owner.1=self");
    // [/call]
    std::cout << "== reply ==\n";
    // [call_reply]
    print_reply("DescribeImages", 200,
                "<DescribeImagesResponse><imagesSet><item><imageId>ami-0abcdef1234567890</imageId>"
                "<imageState>available</imageState></item></imagesSet></DescribeImagesResponse>");
    // [/call_reply]
    std::cout << "== list ==\n";
    // [call_list]
    print_actions_with("DryRun");
    // [/call_list]
    std::cout << "== unchecked ==\n";
    send_unknown();
}
