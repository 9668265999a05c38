// SPDX-License-Identifier: BSL-1.0
// What to do when a rule stands in the way.
#include <writ/ec2/copy_image.hpp>

#include <iostream>
#include <string>
#include <string_view>

using namespace writ;

// [request]
constexpr ec2::CopyImage request{
    .name = "My server",
    .source_image_id = "ami-5731123e",
    .source_region = "us-east-1",
    .destination =
        on_outpost("arn:aws:outposts:us-west-2:123456789012:outpost/op-1234567890abcdef0")};
// [/request]

// [own_rule]
struct image_is_not_encrypted : Refuses {
    static constexpr Reason reason{"image_is_not_encrypted",
                                   "our images are encrypted; write encrypted_with(our key)"};
    static constexpr std::string_view parameters[] = {"Encrypted"};
    static constexpr std::string_view source = "our handbook, chapter 3";

    static constexpr bool holds(const ec2::CopyImage& copy) noexcept {
        return copy.encryption.parameters().encrypted.is_yes();
    }
};
// [/own_rule]

int main() {
    std::cout << "== refused ==\n";
    const auto refused = check(request);
    if (!refused) std::cout << refused.error()[0].name() << '\n';

    std::cout << "== waived ==\n";
    // [waive]
    const auto let_through = check(request, waive<ec2::outpost_lies_outside_source_region>);
    if (let_through) std::cout << query<std::string>(*let_through) << '\n';
    // [/waive]

    // [compile_time]
    constexpr auto same =
        checked(request, in_region("us-west-2"), waive<ec2::outpost_lies_outside_source_region>);
    // [/compile_time]

    std::cout << "== also ==\n";
    // [also]
    const auto ours = check(ec2::CopyImage{.name = "nightly",
                                           .source_image_id = "ami-5731123e",
                                           .source_region = "us-east-1"},
                            also<image_is_not_encrypted>);
    if (!ours) std::cout << ours.error()[0].text() << '\n';
    // [/also]
    return let_through && query_size(same) == query_size(*let_through) ? 0 : 1;
}
