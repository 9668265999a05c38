// SPDX-License-Identifier: BSL-1.0
// Asks for images, and reads a reply page by page.
#include <array>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>

#include <writ/ec2/describe_images.hpp>
#include <writ/ec2/types/image_state.hpp>

using namespace writ;

namespace {

// [request]
constexpr ec2::DescribeImages request{
    .owners = list_of<"self">,
    .include_deprecated = true,
    .max_results = 100,
    .filters = list_from<[] {
        return std::array{ec2::Filter{.name = "name", .values = list_of<"golden-*">},
                          ec2::Filter{.name = "state", .values = list_of<"available", "pending">}};
    }>,
};
// [/request]

// Replies in the form of the API reference's samples.
constexpr std::string_view first_page =
    "<DescribeImagesResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">"
    "<requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId><imagesSet>"
    "<item><imageId>ami-0abcdef1234567890</imageId><imageState>available</imageState>"
    "<name>golden-1</name><blockDeviceMapping><item><deviceName>/dev/xvda</deviceName>"
    "<ebs><volumeSize>8</volumeSize><encrypted>true</encrypted></ebs></item>"
    "</blockDeviceMapping><tagSet><item><key>team</key><value>R&amp;D</value></item></tagSet>"
    "</item></imagesSet><nextToken>dG9rZW4=</nextToken></DescribeImagesResponse>";

constexpr std::string_view last_page =
    "<DescribeImagesResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">"
    "<requestId>59dbff89-35bd-4eac-99ed-be588EXAMPLE</requestId><imagesSet>"
    "<item><imageId>ami-5731123e</imageId><imageState>failed</imageState>"
    "<name>golden-2</name><stateReason><code>Client.InternalError</code>"
    "<message>Client error on launch</message></stateReason></item></imagesSet>"
    "</DescribeImagesResponse>";

// Stands for an HTTP client.
std::string_view send(const std::string& query) {
    return query.find("NextToken") == std::string::npos ? first_page : last_page;
}

// [reply]
void print(const ec2::Image& image) {
    std::cout << image.image_id.text().to<std::string>() << ' ' << image.name.to<std::string>()
              << ' ' << image.state.text().to<std::string>() << '\n';
    for (const ec2::BlockDeviceMappingReply& mapping : image.block_device_mappings) {
        if (!mapping.ebs) continue;
        std::cout << "  " << mapping.device_name.to<std::string>();
        if (const auto size = mapping.ebs->volume_size.value()) std::cout << ' ' << *size << " GiB";
        std::cout << (mapping.ebs->encrypted.is_true() ? ", encrypted\n" : "\n");
    }
    for (const ec2::TagReply& tag : image.tags) {
        std::cout << "  " << tag.key.to<std::string>() << '=' << tag.value.to<std::string>()
                  << '\n';
    }
    if (image.state == ec2::ImageState::failed && image.state_reason) {
        std::cout << "  " << image.state_reason->message.to<std::string>() << '\n';
    }
}
// [/reply]

// [pages]
bool print_all(ec2::DescribeImages page) {
    for (;;) {
        const auto checked = check(page, in_region("us-west-2"));
        if (!checked) return false;
        const std::string_view body = send(query<std::string>(*checked));
        const auto reply = read_reply<ec2::DescribeImages>(200, body);
        if (!reply.result()) return false;
        for (const ec2::Image& image : reply.result()->images) print(image);
        const auto next = ec2::next_page(page, *reply.result());
        if (!next) return true;
        page = *next;
    }
}
// [/pages]

}  // namespace

int main() {
    each_parameter(checked(request), [](std::string_view name, std::string_view value) {
        std::cout << name << '=' << value << '\n';
    });
    std::cout << "== images ==\n";
    return print_all(request) ? 0 : 1;
}
