// SPDX-License-Identifier: BSL-1.0
// A body that is known at compile time must leave no more than the same body as a literal.
#include <writ/ec2/copy_image.hpp>

using namespace writ;

std::string_view constant() {
    return static_query<[] {
        return checked(ec2::CopyImage{.name = "My server",
                                      .source_image_id = "ami-5731123e",
                                      .source_region = "us-east-1"},
                       in_region("us-west-2"));
    }>;
}

std::string_view literal() {
    return "Action=CopyImage&Version=2016-11-15&Name=My%20server&SourceImageId=ami-5731123e"
           "&SourceRegion=us-east-1";
}
