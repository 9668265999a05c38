// SPDX-License-Identifier: BSL-1.0
// The programs of the tutorial: the first that works; the two that do not compile, behind a macro.

// [program]
#include <iostream>
#include <string>
#include <writ/ec2/copy_image.hpp>

using namespace writ;

int main() {
    const auto request = checked(ec2::CopyImage{.name = "My server",
                                                .source_image_id = "ami-5731123e",
                                                .source_region = "us-east-1",
                                                .encryption = encrypted()},
                                 in_region("us-west-2"));
    std::cout << query<std::string>(request) << '\n';
}
// [/program]

#ifdef REFUSED_typo
// [typo]
constexpr ec2::ImageId image = "ami-573112e";
// [/typo]
#endif

#ifdef REFUSED_rule
constexpr auto in_vain =
    // [rule]
    checked(ec2::CopyImage{.name = "My server",
                           .source_image_id = "ami-5731123e",
                           .source_region = "us-east-1",
                           .encryption =
                               encrypted_with("arn:aws:kms:us-east-1:012345678910:alias/My-key")},
            in_region("us-west-2"));
// [/rule]
#endif
