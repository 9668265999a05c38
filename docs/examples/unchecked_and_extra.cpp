// SPDX-License-Identifier: BSL-1.0
// What AWS knows and this version of writ does not.
#include <writ/ec2/copy_image.hpp>

#include <iostream>
#include <string>

using namespace writ;

void new_parameter() {
    std::cout << "== extra ==\n";
    // [extra]
    const Parameter extra[] = {{.name = "ParameterOfTomorrow", .value = "a b"}};
    const auto request = check(ec2::CopyImage{.name = "My server",
                                              .source_image_id = "ami-5731123e",
                                              .source_region = "us-east-1",
                                              .extra = extra});
    if (request) {
        for (const Fault& advice : request->advice()) {
            std::cout << advice.parameter.to<std::string>() << ": " << advice.name() << '\n';
        }
        std::cout << query<std::string>(*request) << '\n';
    }
    // [/extra]
}

void new_kind_of_value() {
    std::cout << "== value ==\n";
    // [value]
    const auto request =
        check(ec2::CopyImage{.name = "My server",
                             .source_image_id = unchecked<ec2::ImageId>("ami-0123456789abcdef0123"),
                             .source_region = "us-east-1"});
    if (request) std::cout << query<std::string>(*request) << '\n';
    // [/value]
}

void what_is_read() {
    std::cout << "== read ==\n";
    // [read]
    const auto request = read_query<ec2::CopyImage>(
        "Action=CopyImage&Version=2016-11-15&Name=nightly&SourceRegion=us-east-1"
        "&SourceImageId=ami-0123456789abcdef0123",
        unchecked_parameters("SourceImageId"));
    if (request) std::cout << query<std::string>(*request) << '\n';
    // [/read]
}

void request_as_it_is() {
    std::cout << "== request ==\n";
    // [request]
    const ec2::CopyImage request{.name = "My server",
                                 .source_image_id = "ami-5731123e",
                                 .source_region = "us-east-1",
                                 .destination = in_local_zone("us-west-2-lax-1a")};
    std::cout << query<std::string>(unchecked(request, in_region("us-west-2"))) << '\n';
    // [/request]
}

int main() {
    new_parameter();
    new_kind_of_value();
    what_is_read();
    request_as_it_is();
}
