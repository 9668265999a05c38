// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/deregister_image.hpp>

#include "support/harness.hpp"

using namespace writ;

// rejects image_id_left_out: ImageId_given_right_and_in_order
[[maybe_unused]] constexpr ec2::DeregisterImage with_image_id
    WRIT_TWIN(image_id_left_out, (ec2::DeregisterImage{.image_id = "ami-5731123e"}),
              (ec2::DeregisterImage{}));

#ifndef WRIT_CASES

#include <cstddef>
#include <string>
#include <string_view>

namespace {

constexpr Parameter extra[] = {{"New", "1"}};
constexpr Parameter a_member[] = {{"ImageId", "x"}};

constexpr ec2::DeregisterImage everything{
    .image_id = "ami-0abcdef1234567890",
    .delete_associated_snapshots = true,
    .dry_run = true,
    .extra = extra,
};

}  // namespace

TEST_CASE("DeregisterImage: every parameter is written, in the order of the members") {
    CHECK(query<std::string>(*check(everything)) ==
          "Action=DeregisterImage&Version=2016-11-15&ImageId=ami-0abcdef1234567890"
          "&DeleteAssociatedSnapshots=true&DryRun=true&New=1");
    constexpr auto kept = checked(
        ec2::DeregisterImage{.image_id = "ami-5731123e", .delete_associated_snapshots = false});
    CHECK(query<std::string>(kept) ==
          "Action=DeregisterImage&Version=2016-11-15&ImageId=ami-5731123e"
          "&DeleteAssociatedSnapshots=false");
}

TEST_CASE("DeregisterImage: what is written is read again") {
    alignas(std::max_align_t) std::byte bytes[1024];
    ReadingMemory memory(bytes);
    const std::string written = query<std::string>(*check(everything));
    const auto again = read_query<ec2::DeregisterImage>(written, memory, keep_unknown);
    REQUIRE(again);
    CHECK(again->request() == everything);
    CHECK_FALSE(again->request() == ec2::DeregisterImage{.image_id = "ami-5731123e"});
}

TEST_CASE("DeregisterImage: the image is needed, by its id") {
    const auto without =
        read_query<ec2::DeregisterImage>("Action=DeregisterImage&Version=2016-11-15");
    REQUIRE_FALSE(without);
    CHECK(without.error()[0].name() == "missing");
    CHECK(without.error()[0].parameter.to<std::string>() == "ImageId");
    const auto malformed =
        read_query<ec2::DeregisterImage>("Action=DeregisterImage&Version=2016-11-15&ImageId=x");
    REQUIRE_FALSE(malformed);
    CHECK(malformed.error()[0].name() == "wrong_prefix");
}

TEST_CASE("DeregisterImage: extra parameters are judged") {
    const auto member = check(ec2::DeregisterImage{.image_id = "ami-5731123e", .extra = a_member});
    REQUIRE_FALSE(member);
    CHECK(member.error()[0].name() == "extra_parameter_has_a_member");
    CHECK((*check(everything)).advice()[0].name() == "extra_parameter_is_not_checked");
}

#endif
