// SPDX-License-Identifier: BSL-1.0
#include <writ/value/outpost_arn.hpp>

#include "support/harness.hpp"

#include <string_view>

using namespace writ;

// 40 bytes.
#define ARN "arn:aws:outposts:us-east-1:123456789012:"
#define OUTPOST "outpost/op-1234567890abcdef0"

ACCEPTS(OutpostArn, ARN OUTPOST)
ACCEPTS(OutpostArn, "arn:aws:outposts:us-west-2:012345678910:outpost/op-00000000000000000")
ACCEPTS(OutpostArn, "arn:aws-us-gov:outposts:us-gov-west-1:123456789012:" OUTPOST)
// What may open tomorrow.
DOUBTS_SILENTLY(OutpostArn, names_a_region_of_no_known_partition, ARN OUTPOST,
                "arn:aws-new:outposts:xx-new-1:123456789012:" OUTPOST)

REFUSES(OutpostArn, empty, 0, ARN OUTPOST, "")

REFUSES(OutpostArn, whitespace_around, 0, ARN OUTPOST, " " ARN OUTPOST)
REFUSES(OutpostArn, whitespace_around, 68, ARN OUTPOST, ARN OUTPOST "\n")

REFUSES(OutpostArn, too_long, 2048, ARN OUTPOST, ARN OUTPOST TIMES_2048("0"))
REFUSES(OutpostArn, too_long, 2048, ARN OUTPOST, TIMES_2048("a") "a")

REFUSES(OutpostArn, outpost_id_without_arn, 0, ARN OUTPOST, "op-1234567890abcdef0")

REFUSES(OutpostArn, truncated_arn, 39, ARN OUTPOST, "arn:aws:outposts:us-east-1:123456789012")
REFUSES(OutpostArn, truncated_arn, 4, ARN OUTPOST, "arn:")
REFUSES(OutpostArn, truncated_arn, 0, ARN OUTPOST, "aws:outposts:us-east-1:123456789012:" OUTPOST)
REFUSES(OutpostArn, truncated_arn, 0, ARN OUTPOST, OUTPOST)
REFUSES(OutpostArn, truncated_arn, 0, ARN OUTPOST, "my-outpost")
REFUSES(OutpostArn, truncated_arn, 0, ARN OUTPOST, TIMES_2048("a"))

REFUSES(OutpostArn, malformed_partition, 4, ARN OUTPOST,
        "arn:Aws:outposts:us-east-1:123456789012:" OUTPOST)
REFUSES(OutpostArn, malformed_partition, 4, ARN OUTPOST,
        "arn::outposts:us-east-1:123456789012:" OUTPOST)

REFUSES(OutpostArn, wrong_service, 8, ARN OUTPOST,
        "arn:aws:s3-outposts:us-east-1:123456789012:" OUTPOST)
REFUSES(OutpostArn, wrong_service, 8, ARN OUTPOST,
        "arn:aws:outpost:us-east-1:123456789012:" OUTPOST)

REFUSES(OutpostArn, malformed_region, 17, ARN OUTPOST, "arn:aws:outposts::123456789012:" OUTPOST)
REFUSES(OutpostArn, malformed_region, 17, ARN OUTPOST,
        "arn:aws:outposts:us-east-1a:123456789012:" OUTPOST)

REFUSES(OutpostArn, partition_contradicts_region, 20,
        "arn:aws-cn:outposts:cn-north-1:123456789012:" OUTPOST,
        "arn:aws-cn:outposts:us-east-1:123456789012:" OUTPOST)

REFUSES(OutpostArn, account_not_12_digits, 27, ARN OUTPOST, "arn:aws:outposts:us-east-1::" OUTPOST)
REFUSES(OutpostArn, account_not_12_digits, 27, ARN OUTPOST,
        "arn:aws:outposts:us-east-1:12345678901:" OUTPOST)
REFUSES(OutpostArn, account_not_12_digits, 27, ARN OUTPOST,
        "arn:aws:outposts:us-east-1:1234567890123:" OUTPOST)
REFUSES(OutpostArn, account_not_12_digits, 27, ARN OUTPOST,
        "arn:aws:outposts:us-east-1:1234-5678-90:" OUTPOST)

REFUSES(OutpostArn, not_an_outpost, 40, ARN OUTPOST, ARN "site/op-1234567890abcdef0")
REFUSES(OutpostArn, not_an_outpost, 40, ARN OUTPOST, ARN "outpost:op-1234567890abcdef0")
REFUSES(OutpostArn, not_an_outpost, 40, ARN OUTPOST, ARN "op-1234567890abcdef0")
REFUSES(OutpostArn, not_an_outpost, 40, ARN OUTPOST, ARN)

// The documentation of EBS prints one with 16 digits.
REFUSES(OutpostArn, malformed_outpost_id, 67, ARN OUTPOST, ARN "outpost/op-1234567890abcdef")
REFUSES(OutpostArn, malformed_outpost_id, 68, ARN OUTPOST, ARN OUTPOST "0")
REFUSES(OutpostArn, malformed_outpost_id, 68, ARN OUTPOST, ARN OUTPOST "/x")
REFUSES(OutpostArn, malformed_outpost_id, 68, ARN OUTPOST, ARN OUTPOST "\0")
REFUSES(OutpostArn, malformed_outpost_id, 61, ARN OUTPOST, ARN "outpost/op-1234567890Abcdef0")
REFUSES(OutpostArn, malformed_outpost_id, 51, ARN OUTPOST, ARN "outpost/op-")
REFUSES(OutpostArn, malformed_outpost_id, 48, ARN OUTPOST, ARN "outpost/ec2")
REFUSES(OutpostArn, malformed_outpost_id, 48, ARN OUTPOST, ARN "outpost/")

#ifndef WRIT_CASES

namespace {

constexpr std::string_view region(std::string_view text) {
    return OutpostArn::unchecked(text).arn_fields().region;
}

static_assert(writ_test::is_checked_view<OutpostArn>());

}  // namespace

TEST_CASE("an Outpost's ARN says which Region it belongs to") {
    BOTH(region, ARN OUTPOST, "us-east-1");
    BOTH(region, "anything", "");
}

TEST_CASE("no evidence tells what EC2 answers to a malformed Outpost ARN") {
    for (const Reason& reason : OutpostArn::reasons) {
        CAPTURE(reason.name);
        CHECK(reason.ec2_code == "");
    }
}

#endif
