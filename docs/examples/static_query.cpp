// SPDX-License-Identifier: BSL-1.0
// A whole body as a compile-time constant, tags included.
#include <writ/ec2/copy_image.hpp>

#include <array>
#include <iostream>

using namespace writ;

// [tags]
constexpr std::string_view body = static_query<[] {
    return checked(ec2::CopyImage{.name = "My server",
                                  .source_image_id = "ami-5731123e",
                                  .source_region = "us-east-1",
                                  .tag_specifications = list_from<[] {
                                      return std::array{ec2::TagSpecification{
                                          .resource_type = "image",
                                          .tags = list_from<[] {
                                              return std::array{
                                                  ec2::Tag{.key = "Name", .value = "golden ami"}};
                                          }>}};
                                  }>});
}>;
static_assert(body.ends_with(".Key=Name&TagSpecification.1.Tag.1.Value=golden%20ami"));
// [/tags]

int main() {
    std::cout << body << '\n';
}
