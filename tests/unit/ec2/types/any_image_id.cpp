// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/any_image_id.hpp>

#include "support/harness.hpp"

#include <string>

using namespace writ;
using namespace writ::ec2;

// Kernels and RAM disks, as DescribeImages hands them out beside images.
ACCEPTS(AnyImageId, "aki-5731123e")
ACCEPTS(AnyImageId, "ari-5731123e")
ACCEPTS(AnyImageId, "aki-0abcdef1234567890")

// 17 digits since 2018, 8 before.
ACCEPTS(AnyImageId, "ami-0abcdef1234567890")
ACCEPTS(AnyImageId, "ami-5731123e")
ACCEPTS(AnyImageId, "ami-00000000")
ACCEPTS(AnyImageId, "ami-ffffffffffffffff9")

REFUSES(AnyImageId, wrong_prefix, 0, "ami-5731123e", "am-5731123e")
REFUSES(AnyImageId, wrong_prefix, 0, "ami-5731123e", "")
REFUSES(AnyImageId, wrong_prefix, 0, "ami-5731123e", "ami")
REFUSES(AnyImageId, wrong_prefix, 0, "ami-5731123e", "5731123e")
REFUSES(AnyImageId, wrong_prefix, 0, "aki-5731123e", "ak-5731123e")
REFUSES(AnyImageId, wrong_prefix, 0, "ari-5731123e", "ari")
REFUSES(AnyImageId, wrong_prefix, 0, "ari-5731123e", "ari5731123e")
REFUSES(AnyImageId, wrong_prefix, 0, "aki-5731123e", "snap-5731123e")
REFUSES(AnyImageId, wrong_prefix, 0, "ami-5731123e", "AMI-5731123e")
REFUSES(AnyImageId, wrong_prefix, 0, "ami-5731123e", "ami_5731123e")
REFUSES(AnyImageId, wrong_prefix, 0, "ami-5731123e", " ami-5731123e")
REFUSES(AnyImageId, wrong_prefix, 0, "ami-5731123e", "\0ami-5731123e")

// An id that is too short shows it at its end, one that is too long at the first digit too many.
REFUSES(AnyImageId, wrong_length, 4, "ami-5731123e", "ami-")
REFUSES(AnyImageId, wrong_length, 11, "aki-5731123e", "aki-5731123")
REFUSES(AnyImageId, wrong_length, 11, "ami-5731123e", "ami-5731123")
REFUSES(AnyImageId, wrong_length, 13, "ami-5731123e", "ami-5731123e0")
REFUSES(AnyImageId, wrong_length, 20, "ami-0abcdef1234567890", "ami-0abcdef123456789")
REFUSES(AnyImageId, wrong_length, 21, "ami-0abcdef1234567890", "ami-0abcdef12345678901")
REFUSES(AnyImageId, wrong_length, 21, "ami-0abcdef1234567890", "ami-" TIMES_1024("0"))

REFUSES(AnyImageId, not_lower_case_hex, 11, "ami-5731123e", "ami-5731123E")
REFUSES(AnyImageId, not_lower_case_hex, 4, "ari-5731123e", "ari-x731123e")
REFUSES(AnyImageId, not_lower_case_hex, 11, "ami-5731123e", "ami-5731123g")
REFUSES(AnyImageId, not_lower_case_hex, 4, "ami-5731123e", "ami--5731123")
REFUSES(AnyImageId, not_lower_case_hex, 6, "ami-fa1e1234", "ami-fake1234")
REFUSES(AnyImageId, not_lower_case_hex, 8, "ami-5731123e", "ami-5731 23e")
REFUSES(AnyImageId, not_lower_case_hex, 12, "ami-5731123e", "ami-5731123e\n")
REFUSES(AnyImageId, not_lower_case_hex, 12, "ami-5731123e", "ami-5731123e\0")
REFUSES(AnyImageId, not_lower_case_hex, 11, "ami-5731123e", "ami-5731123\xC3\xA9")
REFUSES(AnyImageId, not_lower_case_hex, 4, "ami-5731123e", "ami-\xFF")

#ifndef WRIT_CASES

static_assert(writ_test::is_checked_view<AnyImageId>());
static_assert(AnyImageId::is_unreserved);

TEST_CASE("the id of an image is one of any image, checked or not") {
    constexpr ImageId image = "ami-5731123e";
    STATIC_REQUIRE(AnyImageId(image) == AnyImageId("ami-5731123e"));
    STATIC_REQUIRE(AnyImageId(image).is_checked());
    const std::string odd = "emi-1";
    CHECK_FALSE(AnyImageId(unchecked<ImageId>(odd)).is_checked());
    CHECK(AnyImageId(unchecked<ImageId>(odd)).text() == "emi-1");
    CHECK(AnyImageId(ImageId::of_reply(odd)).is_malformed());
    CHECK(AnyImageId(ImageId::of_reply("aki-5731123e")).is_checked());
}

TEST_CASE("EC2 calls every malformed id InvalidAMIID.Malformed") {
    for (const Reason& reason : AnyImageId::reasons) {
        CAPTURE(reason.name);
        CHECK(reason.ec2_code == "InvalidAMIID.Malformed");
    }
}

#endif
