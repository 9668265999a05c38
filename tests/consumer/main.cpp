// SPDX-License-Identifier: BSL-1.0
// The program of another project: it checks a request while it is compiled, and prints it.
#include <iostream>
#include <string_view>

#if __has_include(<writ.hpp>)
#include <writ.hpp>
#else
#include <writ/ec2/copy_image.hpp>
#endif

namespace ec2 = writ::ec2;

constexpr std::string_view body = writ::static_query<[] {
    return writ::checked(ec2::CopyImage{.name = "My server",
                                        .source_image_id = "ami-5731123e",
                                        .source_region = "us-east-1"});
}>;

int main() {
    std::cout << body << '\n';
}
