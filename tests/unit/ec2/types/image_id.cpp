// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/image_id.hpp>

#include "support/harness.hpp"

using namespace writ;
using namespace writ::ec2;

// 17 digits since 2018, 8 before.
ACCEPTS(ImageId, "ami-0abcdef1234567890")
ACCEPTS(ImageId, "ami-5731123e")
ACCEPTS(ImageId, "ami-00000000")
ACCEPTS(ImageId, "ami-ffffffffffffffff9")

REFUSES(ImageId, wrong_prefix, 0, "ami-5731123e", "am-5731123e")
REFUSES(ImageId, wrong_prefix, 0, "ami-5731123e", "")
REFUSES(ImageId, wrong_prefix, 0, "ami-5731123e", "ami")
REFUSES(ImageId, wrong_prefix, 0, "ami-5731123e", "5731123e")
REFUSES(ImageId, wrong_prefix, 0, "ami-5731123e", "aki-5731123e")
REFUSES(ImageId, wrong_prefix, 0, "ami-5731123e", "AMI-5731123e")
REFUSES(ImageId, wrong_prefix, 0, "ami-5731123e", "ami_5731123e")
REFUSES(ImageId, wrong_prefix, 0, "ami-5731123e", " ami-5731123e")
REFUSES(ImageId, wrong_prefix, 0, "ami-5731123e", "\0ami-5731123e")

// An id that is too short shows it at its end, one that is too long at the first digit too many.
REFUSES(ImageId, wrong_length, 4, "ami-5731123e", "ami-")
REFUSES(ImageId, wrong_length, 11, "ami-5731123e", "ami-5731123")
REFUSES(ImageId, wrong_length, 13, "ami-5731123e", "ami-5731123e0")
REFUSES(ImageId, wrong_length, 20, "ami-0abcdef1234567890", "ami-0abcdef123456789")
REFUSES(ImageId, wrong_length, 21, "ami-0abcdef1234567890", "ami-0abcdef12345678901")
REFUSES(ImageId, wrong_length, 21, "ami-0abcdef1234567890", "ami-" TIMES_1024("0"))

REFUSES(ImageId, not_lower_case_hex, 11, "ami-5731123e", "ami-5731123E")
REFUSES(ImageId, not_lower_case_hex, 11, "ami-5731123e", "ami-5731123g")
REFUSES(ImageId, not_lower_case_hex, 4, "ami-5731123e", "ami--5731123")
REFUSES(ImageId, not_lower_case_hex, 6, "ami-fa1e1234", "ami-fake1234")
REFUSES(ImageId, not_lower_case_hex, 8, "ami-5731123e", "ami-5731 23e")
REFUSES(ImageId, not_lower_case_hex, 12, "ami-5731123e", "ami-5731123e\n")
REFUSES(ImageId, not_lower_case_hex, 12, "ami-5731123e", "ami-5731123e\0")
REFUSES(ImageId, not_lower_case_hex, 11, "ami-5731123e", "ami-5731123\xC3\xA9")
REFUSES(ImageId, not_lower_case_hex, 4, "ami-5731123e", "ami-\xFF")

#ifndef WRIT_CASES

static_assert(writ_test::is_checked_view<ImageId>());
static_assert(ImageId::is_unreserved);

TEST_CASE("EC2 calls every malformed image id InvalidAMIID.Malformed") {
    for (const Reason& reason : ImageId::reasons) {
        CAPTURE(reason.name);
        CHECK(reason.ec2_code == "InvalidAMIID.Malformed");
    }
}

#endif
