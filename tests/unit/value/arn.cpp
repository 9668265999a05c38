// SPDX-License-Identifier: BSL-1.0
#include <writ/value/arn.hpp>

#include "support/harness.hpp"

#include <string_view>

using namespace writ;

ACCEPTS(Arn, "arn:aws:ec2:us-east-1:123456789012:volume/vol-0abcdef1234567890")
// The Region may be empty, the account may be empty or no number.
ACCEPTS(Arn, "arn:aws:iam::123456789012:role/builder")
ACCEPTS(Arn, "arn:aws:s3:::bucket/key")
ACCEPTS(Arn, "arn:aws:ec2:us-east-1::image/ami-4d3c2b1a")
ACCEPTS(Arn, "arn:aws:iam::aws:policy/ReadOnlyAccess")
ACCEPTS(Arn, "arn:aws:imagebuilder:us-west-2:aws-marketplace:component/x")
// The resource has colons, slashes, spaces and more.
ACCEPTS(Arn, "arn:aws:sns:us-west-2:123456789012:topic:subscription:1")
ACCEPTS(Arn, "arn:aws:s3:us-west-2:123456789012:outpost:")
ACCEPTS(Arn, "arn:aws:elasticbeanstalk:us-east-1:123456789012:environment/My App/MyEnv")
ACCEPTS(Arn, "arn:aws:x:::\xC3\xA9")
ACCEPTS(Arn, "arn:aws:x::::")
// What may open tomorrow.
DOUBTS_SILENTLY(Arn, names_a_region_of_no_known_partition, "arn:aws:ec2:us-east-1::y",
                "arn:aws-new:kms:xx-new-1:123456789012:key/x")
DOUBTS_SILENTLY(Arn, names_a_region_of_no_known_partition, "arn:aws:ec2:us-east-1::y",
                "arn:aws:new-service:mars-east-1:123456789012:x")
// Named like no Region of a known partition.
DOUBTS_SILENTLY(Arn, names_a_region_of_no_known_partition, "arn:aws:ec2:us-east-1::y",
                "arn:aws-new:x:us-east-a::y")
DOUBTS_SILENTLY(Arn, names_a_region_of_no_known_partition, "arn:aws:ec2:us-east-1::y",
                "arn:aws-new:x:us--1::y")
ACCEPTS(Arn, "arn:aws-eusc:ec2:eusc-de-east-1:123456789012:x")
// 12 + 2036 bytes.
ACCEPTS(Arn, "arn:aws:x:::" TIMES_1024("a") TIMES_512("a") TIMES_256("a") TIMES_128("a")
                 TIMES_64("a") TIMES_32("a") TIMES_16("a") TIMES_4("a"))

REFUSES(Arn, empty, 0, "arn:aws:s3:::b", "")

REFUSES(Arn, missing_arn_prefix, 0, "arn:aws:s3:::b", "aws:s3:::b")
REFUSES(Arn, missing_arn_prefix, 0, "arn:aws:s3:::b", "ARN:aws:s3:::b")
REFUSES(Arn, missing_arn_prefix, 0, "arn:aws:s3:::b", " arn:aws:s3:::b")
REFUSES(Arn, missing_arn_prefix, 0, "arn:aws:s3:::b", "arn")
REFUSES(Arn, missing_arn_prefix, 0, "arn:aws:s3:::b", "asdf")

REFUSES(Arn, too_few_fields, 34, "arn:aws:kms:us-east-1:012345678910:key/x",
        "arn:aws:kms:us-east-1:012345678910")
REFUSES(Arn, too_few_fields, 11, "arn:aws:s3:::b", "arn:aws:s3:")
REFUSES(Arn, too_few_fields, 4, "arn:aws:s3:::b", "arn:")

REFUSES(Arn, malformed_partition, 4, "arn:aws:s3:::b", "arn::s3:::b")
REFUSES(Arn, malformed_partition, 4, "arn:aws:s3:::b", "arn:AWS:s3:::b")
REFUSES(Arn, malformed_partition, 4, "arn:aws:s3:::b", "arn:gcp:s3:::b")
REFUSES(Arn, malformed_partition, 4, "arn:aws-cn:s3:::b", "arn:aws-:s3:::b")
REFUSES(Arn, malformed_partition, 4, "arn:aws-cn:s3:::b", "arn:aws-c1:s3:::b")

REFUSES(Arn, empty_service, 8, "arn:aws:s3:us-west-2:123456789012:x",
        "arn:aws::us-west-2:123456789012:x")

REFUSES(Arn, empty_resource, 33, "arn:aws:s3:us-west-2:12345678912:x",
        "arn:aws:s3:us-west-2:12345678912:")
REFUSES(Arn, empty_resource, 13, "arn:aws:s3:::b", "arn:aws:s3:::")

REFUSES(Arn, partition_contradicts_region, 12, "arn:aws:ec2:us-east-1::x",
        "arn:aws:ec2:cn-north-1::x")
REFUSES(Arn, partition_contradicts_region, 15, "arn:aws-cn:ec2:cn-north-1::x",
        "arn:aws-cn:ec2:us-east-1::x")
REFUSES(Arn, partition_contradicts_region, 12, "arn:aws:ec2:us-east-1::x",
        "arn:aws:ec2:us-gov-west-1::x")
REFUSES(Arn, partition_contradicts_region, 15, "arn:aws-us-gov:ec2:us-gov-west-1::x",
        "arn:aws-us:ec2:us-gov-west-1::x")

REFUSES(Arn, too_long, 2048, "arn:aws:s3:::b", "arn:aws:s3:::" TIMES_2048("b"))
REFUSES(Arn, too_long, 2048, "arn:aws:s3:::b", TIMES_2048("b") "b")
// 2049 bytes, but fewer characters.
REFUSES(Arn, too_long, 2048, "arn:aws:s3:::b",
        "arn:aws:s3:::" TIMES_512("\xC3\xA9") TIMES_256("\xC3\xA9") TIMES_128("\xC3\xA9")
            TIMES_64("\xC3\xA9") TIMES_32("\xC3\xA9") TIMES_16("\xC3\xA9") TIMES_8("\xC3\xA9")
                TIMES_2("\xC3\xA9"))

REFUSES(Arn, not_utf8, 13, "arn:aws:s3:::b", "arn:aws:s3:::\xE9")
REFUSES(Arn, not_utf8, 0, "arn:aws:s3:::b", "\xFF")

REFUSES(Arn, holds_nul, 14, "arn:aws:s3:::b", "arn:aws:s3:::b\0")
REFUSES(Arn, holds_nul, 4, "arn:aws:s3:::b", "arn:\0aws:s3:::b")

#ifndef WRIT_CASES

namespace {

// The fields between bars, in a form that can be compared.
struct Joined {
    std::string_view fields[5];

    constexpr explicit Joined(const ArnFields& arn)
        : fields{arn.partition, arn.service, arn.region, arn.account, arn.resource} {}

    bool operator==(std::string_view expected) const { return joined() == expected; }
    bool operator==(const Joined& other) const { return joined() == other.joined(); }

    std::string joined() const {
        std::string text;
        for (const std::string_view field : fields) text += std::string(field) + "|";
        return text;
    }
};

constexpr Joined split(std::string_view text) {
    return Joined(split_arn(text));
}
constexpr bool has_fields(std::string_view text) {
    return split_arn(text).are_there();
}

template <class Value>
concept CopiedAsItIs = requires {
    Value::is_unreserved;
};

static_assert(writ_test::is_checked_view<Arn>());
static_assert(!CopiedAsItIs<Arn>, "an ARN has bytes that need an escape");
static_assert(Arn("arn:aws:s3:::b").fields().resource == "b");

}  // namespace

TEST_CASE("an ARN is split at its first five colons") {
    BOTH(split, "arn:aws:kms:us-east-1:012345678910:key/x",
         "aws|kms|us-east-1|012345678910|key/x|");
    BOTH(split, "arn:aws:s3:::bucket", "aws|s3|||bucket|");
    BOTH(split, "arn:aws:sns:us-west-2:1:a:b:c/d", "aws|sns|us-west-2|1|a:b:c/d|");
    BOTH(split, "arn:a:b:c:d:", "a|b|c|d||");
    BOTH(split, "arn:a:b:c:d:\0", std::string_view("a|b|c|d|\0|", 10));
    BOTH(split, "arn:a::::::", "a||||::|");
}

TEST_CASE("there are no fields where there are not six") {
    BOTH(has_fields, "arn:a:b:c:d:e", true);
    BOTH(has_fields, "arn:a::::", true);
    BOTH(has_fields, "arn:a:b:c:d", false);
    BOTH(has_fields, "arn:::::", false);
    BOTH(has_fields, "arn::b:c:d:e", false);
    BOTH(has_fields, "ARN:a:b:c:d:e", false);
    BOTH(has_fields, "a:b:c:d:e:f", false);
    BOTH(has_fields, "arn", false);
    BOTH(has_fields, "", false);
    BOTH(split, "arn:a:b:c:d", "|||||");
    BOTH(split, "arn::b:c:d:e", "|||||");
}

TEST_CASE("the fields of an ARN view its text") {
    const std::string text = "arn:aws:kms:us-east-1:012345678910:key/x";
    const auto arn = Arn::parse(text);
    REQUIRE(arn.has_value());
    CHECK(arn->fields().partition.data() == text.data() + 4);
    CHECK(arn->fields().resource.data() == text.data() + 35);
    CHECK(Arn::unchecked("no ARN").fields().are_there() == false);
}

#endif
