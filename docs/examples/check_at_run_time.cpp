// SPDX-License-Identifier: BSL-1.0
// Typed values that arrive while the program runs.
#include <writ/ec2/copy_image.hpp>

#include <iostream>
#include <string>

using namespace writ;

// [copy]
void copy(std::string_view image_id, std::string_view destination) {
    const auto image = ec2::ImageId::parse(image_id);
    const auto region = Region::parse(destination);
    if (!image) {
        std::cout << image.error().name() << " at byte " << image.error().offset << ": "
                  << image.error().text() << '\n';
        return;
    }
    if (!region) {
        std::cout << region.error().name() << " at byte " << region.error().offset << ": "
                  << region.error().text() << '\n';
        return;
    }

    const auto request = check(
        ec2::CopyImage{
            .name = "nightly",
            .source_image_id = *image,
            .source_region = "eu-west-1",
            .encryption = encrypted_with("arn:aws:kms:eu-west-1:012345678910:alias/ExampleAlias")},
        in_region(*region));
    if (!request) {
        for (const Fault& fault : request.error()) {
            std::cout << fault.parameter.to<std::string>() << ": " << fault.name() << ": "
                      << fault.text() << '\n';
        }
        return;
    }
    for (const Fault& advice : request->advice()) {
        std::cout << "advice: " << advice.name() << '\n';
    }
    std::cout << query<std::string>(*request) << '\n';
}
// [/copy]

int main() {
    std::cout << "== malformed ==\n";
    copy("ami-0ABCDEF1234567890", "eu-west-1");
    std::cout << "== rule ==\n";
    copy("ami-0abcdef1234567890", "us-west-2");
    std::cout << "== right ==\n";
    copy("ami-0abcdef1234567890", "eu-west-1");
}
