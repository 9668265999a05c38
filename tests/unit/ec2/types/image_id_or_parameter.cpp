// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/image_id_or_parameter.hpp>

#include "support/harness.hpp"

#include <string>

#include <writ/core/optional.hpp>
#include <writ/ec2/types/snapshot_id.hpp>

using namespace writ;
using namespace writ::ec2;

ACCEPTS(ImageIdOrParameter, "ami-0abcdef1234567890")
ACCEPTS(ImageIdOrParameter, "ami-5731123e")
ACCEPTS(ImageIdOrParameter, "resolve:ssm:golden-ami")
ACCEPTS(ImageIdOrParameter,
        "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")
ACCEPTS(ImageIdOrParameter, "resolve:ssm:golden:3")
ACCEPTS(ImageIdOrParameter, "resolve:ssm:arn:aws:ssm:us-east-1:123456789012:parameter/golden")
ACCEPTS(ImageIdOrParameter, "resolve:ssm:~")
ACCEPTS(ImageIdOrParameter, "resolve:ssm:!")

REFUSES(ImageIdOrParameter, wrong_prefix, 0, "ami-5731123e", "am-5731123e")
REFUSES(ImageIdOrParameter, wrong_prefix, 0, "ami-5731123e", "")
REFUSES(ImageIdOrParameter, wrong_prefix, 0, "ami-5731123e", "aki-5731123e")
REFUSES(ImageIdOrParameter, wrong_prefix, 0, "resolve:ssm:a", "ssm:a")
REFUSES(ImageIdOrParameter, wrong_prefix, 0, "resolve:ssm:a", "resolve:ssm")
REFUSES(ImageIdOrParameter, wrong_prefix, 0, "resolve:ssm:a", "Resolve:ssm:a")

REFUSES(ImageIdOrParameter, wrong_length, 11, "ami-5731123e", "ami-5731123")
REFUSES(ImageIdOrParameter, wrong_length, 4, "ami-5731123e", "ami-")
REFUSES(ImageIdOrParameter, not_lower_case_hex, 11, "ami-5731123e", "ami-5731123E")

REFUSES(ImageIdOrParameter, parameter_has_no_name, 12, "resolve:ssm:a", "resolve:ssm:")
REFUSES(ImageIdOrParameter, parameter_has_an_odd_byte, 13, "resolve:ssm:ab", "resolve:ssm:a b")
REFUSES(ImageIdOrParameter, parameter_has_an_odd_byte, 12, "resolve:ssm:a", "resolve:ssm: a")
REFUSES(ImageIdOrParameter, parameter_has_an_odd_byte, 13, "resolve:ssm:a", "resolve:ssm:a\0")
REFUSES(ImageIdOrParameter, parameter_has_an_odd_byte, 13, "resolve:ssm:a", "resolve:ssm:a\x7F")
REFUSES(ImageIdOrParameter, parameter_has_an_odd_byte, 12, "resolve:ssm:a", "resolve:ssm:\xC3\xA9")

// A text that only looks like an image id does not go in as one.
// rejects snapshot_as_image: (no viable|could not convert)
constexpr Optional<ImageIdOrParameter> of_an_id() {
    constexpr ImageId image = "ami-5731123e";
    [[maybe_unused]] constexpr SnapshotId snapshot = "snap-5731123e";
    return WRIT_TWIN(snapshot_as_image, image, snapshot);
}

#ifndef WRIT_CASES

static_assert(writ_test::is_checked_view<ImageIdOrParameter>());

TEST_CASE("the id of an image goes in as it is, checked or not") {
    constexpr ImageId image = "ami-5731123e";
    STATIC_REQUIRE(ImageIdOrParameter(image) == ImageIdOrParameter("ami-5731123e"));
    STATIC_REQUIRE(ImageIdOrParameter(image).is_checked());
    STATIC_REQUIRE(of_an_id()->text() == "ami-5731123e");
    const std::string odd = "emi-1";
    CHECK_FALSE(ImageIdOrParameter(unchecked<ImageId>(odd)).is_checked());
    CHECK(ImageIdOrParameter(unchecked<ImageId>(odd)).text() == "emi-1");
    CHECK(ImageIdOrParameter(ImageId::of_reply(odd)).is_malformed());
}

TEST_CASE("it tells an id from a parameter") {
    STATIC_REQUIRE(ImageIdOrParameter("resolve:ssm:a").is_parameter());
    const std::string told = "ami-5731123e";
    CHECK_FALSE(ImageIdOrParameter::parse(told)->is_parameter());
}

#endif
