// SPDX-License-Identifier: BSL-1.0
// What an HTTP client needs besides the body.
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/endpoint.hpp>

#include <iostream>

using namespace writ;

int main() {
    std::cout << "== request ==\n";
    // [request]
    const auto request = check(
        ec2::CopyImage{
            .name = "My server", .source_image_id = "ami-5731123e", .source_region = "us-east-1"},
        in_region("us-west-2"));
    if (!request) return 1;
    const auto endpoint = ec2::endpoint(*request);
    if (!endpoint) return 1;
    std::cout << http::method << " https://" << endpoint->host() << http::path << '\n'
              << "content-type: " << http::content_type << '\n'
              << "content-length: " << query_size(*request) << '\n'
              << "signed for " << ec2::signing_name << " in " << request->region()->text() << '\n';
    // [/request]

    std::cout << "== variants ==\n";
    // [variants]
    using enum ec2::EndpointVariant;
    for (const auto variant : {standard, fips, dual_stack, fips_dual_stack}) {
        const auto gov_cloud = ec2::endpoint("us-gov-west-1", variant);
        if (gov_cloud) std::cout << gov_cloud->host() << '\n';
    }
    const auto china = ec2::endpoint("cn-north-1");
    if (china) std::cout << china->host() << '\n';
    // [/variants]

    std::cout << "== unknown ==\n";
    // [unknown]
    const auto unknown = ec2::endpoint("mars-north-1");
    if (!unknown) std::cout << unknown.error().name() << ": " << unknown.error().text() << '\n';
    // [/unknown]
}
