// SPDX-License-Identifier: BSL-1.0
// What does not compile, one case behind each macro. The documentation quotes the compilers' words,
// and its test asks them again. Without a macro this is a program that does nothing.
#include <writ/ec2/copy_image.hpp>

#include <iostream>
#include <string>

using namespace writ;

std::string make_name() {
    return "My server";
}

#ifdef REFUSED_malformed
// [malformed]
constexpr auto request = checked(ec2::CopyImage{
    .name = "My server", .source_image_id = "am-5731123e", .source_region = "us-east-1"});
// [/malformed]
#endif

#ifdef REFUSED_rule
// [rule]
constexpr std::string_view body = static_query<[] {
    return check(ec2::CopyImage{.name = "My server",
                                .source_image_id = "ami-5731123e",
                                .source_region = "us-east-1",
                                .encryption = encrypted_with(
                                    "arn:aws:kms:us-east-1:012345678910:alias/My-key")},
                 in_region("us-west-2"));
}>;
// [/rule]
#endif

#ifdef REFUSED_left_out
// [left_out]
constexpr ec2::CopyImage request{.name = "My server", .source_image_id = "ami-5731123e"};
// [/left_out]
#endif

#ifdef REFUSED_order
// [order]
constexpr ec2::CopyImage request{
    .source_image_id = "ami-5731123e", .name = "My server", .source_region = "us-east-1"};
// [/order]
#endif

#ifdef REFUSED_without_a_check
// [without_a_check]
constexpr ec2::CopyImage request{
    .name = "My server", .source_image_id = "ami-5731123e", .source_region = "us-east-1"};
const auto body = query<std::string>(request);
// [/without_a_check]
#endif

#ifdef REFUSED_temporary
// [temporary]
const auto name = ec2::ImageName::parse(make_name());
// [/temporary]
#endif

#ifdef REFUSED_run_time_text
// [run_time_text]
ec2::CopyImage make(std::string_view name) {
    return ec2::CopyImage{
        .name = name, .source_image_id = "ami-5731123e", .source_region = "us-east-1"};
}
// [/run_time_text]
#endif

#ifdef REFUSED_braces
// [braces]
constexpr ec2::Tag tag{.key = "Name", .value = "golden ami"};
constexpr ec2::TagSpecification tags{.resource_type = "image", .tags = {tag}};
// [/braces]
#endif

#ifdef REFUSED_local_array
// [local_array]
constexpr std::string_view body = static_query<[] {
    const ec2::Tag tags[] = {{.key = "Name", .value = "golden ami"}};
    const ec2::TagSpecification specifications[] = {{.resource_type = "image", .tags = tags}};
    return checked(ec2::CopyImage{.name = "My server",
                                  .source_image_id = "ami-5731123e",
                                  .source_region = "us-east-1",
                                  .tag_specifications = specifications});
}>;
// [/local_array]
#endif

int main() {
    std::cout << "refused.cpp holds what does not compile; " << make_name() << " does\n";
}
