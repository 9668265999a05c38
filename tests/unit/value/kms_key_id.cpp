// SPDX-License-Identifier: BSL-1.0
#include <writ/value/kms_key_id.hpp>

#include "support/harness.hpp"

#include <string_view>

using namespace writ;

// The key that AWS's documentation shows; as a UUID it has neither a version nor a variant.
#define KEY_ID "1234abcd-12ab-34cd-56ef-1234567890ab"
#define MRK_ID "mrk-1234abcd12ab34cd56ef1234567890ab"
// 35 bytes.
#define ARN "arn:aws:kms:us-east-1:012345678910:"

ACCEPTS(KmsKeyId, KEY_ID)
ACCEPTS(KmsKeyId, "00000000-0000-0000-0000-000000000000")
ACCEPTS(KmsKeyId, "ffffffff-ffff-ffff-ffff-ffffffffffff")
ACCEPTS(KmsKeyId, MRK_ID)
ACCEPTS(KmsKeyId, "alias/ExampleAlias")
ACCEPTS(KmsKeyId, "alias/aws/ebs")
ACCEPTS(KmsKeyId, "alias/a")
ACCEPTS(KmsKeyId, "alias//_-0")
ACCEPTS(KmsKeyId, "alias/" TIMES_250("a"))
ACCEPTS(KmsKeyId, ARN "key/" KEY_ID)
ACCEPTS(KmsKeyId, ARN "key/" MRK_ID)
ACCEPTS(KmsKeyId, ARN "alias/ExampleAlias")
ACCEPTS(KmsKeyId, ARN "alias/aws/ebs")
ACCEPTS(KmsKeyId, ARN "alias/" TIMES_250("a"))
ACCEPTS(KmsKeyId, "arn:aws-cn:kms:cn-north-1:123456789012:key/" KEY_ID)
ACCEPTS(KmsKeyId, "arn:aws-us-gov:kms:us-gov-west-1:123456789012:key/" KEY_ID)
ACCEPTS(KmsKeyId, "arn:aws-iso:kms:us-iso-east-1:123456789012:key/" KEY_ID)
ACCEPTS(KmsKeyId, "arn:aws-eusc:kms:eusc-de-east-1:123456789012:alias/x")
// What may open tomorrow.
DOUBTS_SILENTLY(KmsKeyId, names_a_region_of_no_known_partition, ARN "key/" KEY_ID,
                "arn:aws-new:kms:xx-new-1:123456789012:key/" KEY_ID)
DOUBTS_SILENTLY(KmsKeyId, names_a_region_of_no_known_partition, ARN "key/" KEY_ID,
                "arn:aws-new:kms:mars-east-1:123456789012:alias/x")

REFUSES(KmsKeyId, empty, 0, KEY_ID, "")

REFUSES(KmsKeyId, whitespace_around, 0, KEY_ID, " " KEY_ID)
REFUSES(KmsKeyId, whitespace_around, 36, KEY_ID, KEY_ID "\n")
REFUSES(KmsKeyId, whitespace_around, 7, "alias/a", "alias/a \t")
REFUSES(KmsKeyId, whitespace_around, 39, ARN "alias/x", ARN "key/ ")
REFUSES(KmsKeyId, whitespace_around, 0, KEY_ID, "\r\n")

REFUSES(KmsKeyId, too_long, 2048, "alias/a", "alias/" TIMES_2048("a"))
REFUSES(KmsKeyId, too_long, 2048, ARN "alias/a", ARN TIMES_2048("a"))
REFUSES(KmsKeyId, too_long, 2048, "alias/a", TIMES_2048("a") "a")

REFUSES(KmsKeyId, alias_without_prefix, 0, "alias/ExampleAlias", "ExampleAlias")
REFUSES(KmsKeyId, alias_without_prefix, 0, "alias/aws/ebs", "aws/ebs")
REFUSES(KmsKeyId, alias_without_prefix, 0, "alias/kms_key", "kms_key")
REFUSES(KmsKeyId, alias_without_prefix, 0, "alias/1234G", "1234G")
REFUSES(KmsKeyId, alias_without_prefix, 0, "alias/x", "/alias/x")
REFUSES(KmsKeyId, alias_without_prefix, 0, "alias/x", TIMES_2048("x"))

REFUSES(KmsKeyId, empty_alias_name, 6, "alias/a", "alias/")
REFUSES(KmsKeyId, empty_alias_name, 41, ARN "alias/a", ARN "alias/")

REFUSES(KmsKeyId, alias_name_too_long, 256, "alias/" TIMES_250("a"), "alias/" TIMES_250("a") "a")
REFUSES(KmsKeyId, alias_name_too_long, 291, ARN "alias/" TIMES_250("a"),
        ARN "alias/" TIMES_250("a") "a")

REFUSES(KmsKeyId, alias_name_character, 8, "alias/my-key", "alias/my key")
REFUSES(KmsKeyId, alias_name_character, 8, "alias/my-key", "alias/my:key")
REFUSES(KmsKeyId, alias_name_character, 8, "alias/my-key", "alias/my.key")
REFUSES(KmsKeyId, alias_name_character, 8, "alias/my", "alias/my\0")
REFUSES(KmsKeyId, alias_name_character, 9, "alias/cle", "alias/cl\x65\xCC\x81")
REFUSES(KmsKeyId, alias_name_character, 6, "alias/a", "alias/\xFF")
REFUSES(KmsKeyId, alias_name_character, 9, "alias/arn", "alias/" ARN "key/" KEY_ID)
REFUSES(KmsKeyId, alias_name_character, 42, ARN "alias/a_b", ARN "alias/a.b")

REFUSES(KmsKeyId, key_path_without_arn, 0, KEY_ID, "key/" KEY_ID)
REFUSES(KmsKeyId, key_path_without_arn, 0, MRK_ID, "key/")

REFUSES(KmsKeyId, truncated_arn, 34, ARN "key/" KEY_ID, "arn:aws:kms:us-east-1:012345678910")
REFUSES(KmsKeyId, truncated_arn, 4, ARN "key/" KEY_ID, "arn:")
REFUSES(KmsKeyId, truncated_arn, 0, ARN "key/" KEY_ID, "aws:kms:us-east-1:012345678910:key/" KEY_ID)
REFUSES(KmsKeyId, truncated_arn, 0, ARN "alias/x", "012345678910:alias/x")
REFUSES(KmsKeyId, truncated_arn, 0, ARN "alias/x", ":alias/x")

REFUSES(KmsKeyId, malformed_partition, 4, ARN "alias/x",
        "arn:AWS:kms:us-east-1:012345678910:alias/x")
REFUSES(KmsKeyId, malformed_partition, 4, ARN "alias/x",
        "arn:amazon:kms:us-east-1:012345678910:alias/x")
REFUSES(KmsKeyId, malformed_partition, 4, ARN "alias/x", "arn::kms:us-east-1:012345678910:alias/x")

REFUSES(KmsKeyId, wrong_service, 8, ARN "alias/x", "arn:aws:iam:us-east-1:012345678910:alias/x")
REFUSES(KmsKeyId, wrong_service, 8, ARN "alias/x", "arn:aws::us-east-1:012345678910:alias/x")
REFUSES(KmsKeyId, wrong_service, 8, ARN "alias/x", "arn:aws:KMS:us-east-1:012345678910:alias/x")

REFUSES(KmsKeyId, malformed_region, 12, ARN "alias/x", "arn:aws:kms::012345678910:alias/x")
REFUSES(KmsKeyId, malformed_region, 12, ARN "alias/x", "arn:aws:kms:us-east:012345678910:alias/x")
REFUSES(KmsKeyId, malformed_region, 12, ARN "alias/x",
        "arn:aws:kms:us-east-1a:012345678910:alias/x")
REFUSES(KmsKeyId, malformed_region, 12, ARN "alias/x",
        "arn:aws:kms:aws-global:012345678910:alias/x")

REFUSES(KmsKeyId, partition_contradicts_region, 12, ARN "alias/x",
        "arn:aws:kms:us-gov-west-1:012345678910:alias/x")
REFUSES(KmsKeyId, partition_contradicts_region, 15,
        "arn:aws-cn:kms:cn-north-1:012345678910:alias/x",
        "arn:aws-cn:kms:us-east-1:012345678910:alias/x")

REFUSES(KmsKeyId, account_not_12_digits, 22, ARN "alias/x",
        "arn:aws:kms:us-east-1:01234567891:alias/x")
REFUSES(KmsKeyId, account_not_12_digits, 22, ARN "alias/x",
        "arn:aws:kms:us-east-1:0123456789101:alias/x")
REFUSES(KmsKeyId, account_not_12_digits, 22, ARN "alias/x",
        "arn:aws:kms:us-east-1:01234567891x:alias/x")
REFUSES(KmsKeyId, account_not_12_digits, 22, ARN "alias/x", "arn:aws:kms:us-east-1::alias/x")
REFUSES(KmsKeyId, account_not_12_digits, 22, ARN "alias/x", "arn:aws:kms:us-east-1:aws:alias/x")

REFUSES(KmsKeyId, neither_key_nor_alias, 35, ARN "key/" KEY_ID, ARN KEY_ID)
REFUSES(KmsKeyId, neither_key_nor_alias, 35, ARN "key/" KEY_ID, ARN "grant/" KEY_ID)
REFUSES(KmsKeyId, neither_key_nor_alias, 35, ARN "key/" KEY_ID, ARN "key:" KEY_ID)
REFUSES(KmsKeyId, neither_key_nor_alias, 35, ARN "key/" KEY_ID, ARN "Key/" KEY_ID)
REFUSES(KmsKeyId, neither_key_nor_alias, 35, ARN "key/" KEY_ID, ARN "key")
REFUSES(KmsKeyId, neither_key_nor_alias, 35, ARN "alias/x", ARN)

REFUSES(KmsKeyId, upper_case_key_id, 4, KEY_ID, "1234ABCD-12ab-34cd-56ef-1234567890ab")
REFUSES(KmsKeyId, upper_case_key_id, 35, KEY_ID, "1234abcd-12ab-34cd-56ef-1234567890aB")
REFUSES(KmsKeyId, upper_case_key_id, 8, MRK_ID, "mrk-1234ABCD12AB34CD56EF1234567890AB")
REFUSES(KmsKeyId, upper_case_key_id, 43, ARN "key/" KEY_ID,
        ARN "key/1234ABCD-12AB-34CD-56EF-1234567890AB")

REFUSES(KmsKeyId, hyphenated_multi_region_key_id, 12, MRK_ID,
        "mrk-12345678-1234-abcd-0000-123456789012")
REFUSES(KmsKeyId, hyphenated_multi_region_key_id, 51, ARN "key/" MRK_ID,
        ARN "key/mrk-12345678-1234-abcd-0000-123456789012")

REFUSES(KmsKeyId, malformed_key_id, 35, KEY_ID, "1234abcd-12ab-34cd-56ef-1234567890a")
REFUSES(KmsKeyId, malformed_key_id, 36, KEY_ID, KEY_ID "0")
REFUSES(KmsKeyId, malformed_key_id, 8, KEY_ID, "1234abcd12ab34cd56ef1234567890ab")
REFUSES(KmsKeyId, malformed_key_id, 4, KEY_ID, "1234ABCDEF")
REFUSES(KmsKeyId, malformed_key_id, 0, KEY_ID, "-234abcd-12ab-34cd-56ef-1234567890ab")
REFUSES(KmsKeyId, malformed_key_id, 4, MRK_ID, "mrk-")
REFUSES(KmsKeyId, malformed_key_id, 35, MRK_ID, "mrk-1234abcd12ab34cd56ef1234567890a")
REFUSES(KmsKeyId, malformed_key_id, 36, MRK_ID, MRK_ID "0")
REFUSES(KmsKeyId, malformed_key_id, 7, MRK_ID, "mrk-123xabcd12ab34cd56ef1234567890ab")
REFUSES(KmsKeyId, malformed_key_id, 39, ARN "key/" KEY_ID, ARN "key/")
REFUSES(KmsKeyId, malformed_key_id, 46, ARN "key/" KEY_ID,
        ARN "key/1234abcg-12ab-34cd-56ef-1234567890ab")
REFUSES(KmsKeyId, malformed_key_id, 43, ARN "key/" KEY_ID,
        ARN "key/1234@bcd-12ab-34cd-56ef-1234567890ab")
REFUSES(KmsKeyId, malformed_key_id, 43, ARN "key/" KEY_ID,
        ARN "key/1234Gbcd-12ab-34cd-56ef-1234567890ab")
REFUSES(KmsKeyId, malformed_key_id, 75, ARN "key/" KEY_ID, ARN "key/" KEY_ID "/x")
REFUSES(KmsKeyId, malformed_key_id, 75, ARN "key/" KEY_ID, ARN "key/" KEY_ID "\0")

REFUSES(KmsKeyId, unrecognised, 2, "alias/my-key", "my key")
REFUSES(KmsKeyId, unrecognised, 4, "alias/1234", "1234@")
REFUSES(KmsKeyId, unrecognised, 0, KEY_ID, "{" KEY_ID "}")
REFUSES(KmsKeyId, unrecognised, 36, KEY_ID, KEY_ID "\0")
REFUSES(KmsKeyId, unrecognised, 3, "alias/cle", "cle\xCC\x81")
REFUSES(KmsKeyId, unrecognised, 0, KEY_ID, "\xFF")

#ifndef WRIT_CASES

namespace {

constexpr KmsKeyForm form(std::string_view text) {
    return KmsKeyId::unchecked(text).form();
}
constexpr std::string_view key_id(std::string_view text) {
    return KmsKeyId::unchecked(text).key_id();
}
constexpr std::string_view alias_name(std::string_view text) {
    return KmsKeyId::unchecked(text).alias_name();
}
constexpr bool is_multi_region(std::string_view text) {
    return KmsKeyId::unchecked(text).is_multi_region();
}
constexpr std::string_view region(std::string_view text) {
    return KmsKeyId::unchecked(text).arn_fields().region;
}

static_assert(writ_test::is_checked_view<KmsKeyId>());

}  // namespace

TEST_CASE("which of the four forms a KMS identifier has") {
    BOTH(form, KEY_ID, KmsKeyForm::key_id);
    BOTH(form, MRK_ID, KmsKeyForm::key_id);
    BOTH(form, "alias/aws/ebs", KmsKeyForm::alias);
    BOTH(form, ARN "key/" KEY_ID, KmsKeyForm::key_arn);
    BOTH(form, ARN "key/" MRK_ID, KmsKeyForm::key_arn);
    BOTH(form, ARN "alias/x", KmsKeyForm::alias_arn);
}

TEST_CASE("an unchecked KMS identifier may have none of the forms") {
    BOTH(form, "", KmsKeyForm::unrecognised);
    BOTH(form, "anything", KmsKeyForm::unrecognised);
    BOTH(form, "arn:", KmsKeyForm::unrecognised);
    BOTH(form, ARN "grant/x", KmsKeyForm::unrecognised);
    BOTH(form, "1234ABCD-12ab-34cd-56ef-1234567890ab", KmsKeyForm::unrecognised);
    BOTH(key_id, "anything", "");
    BOTH(alias_name, "anything", "");
    BOTH(is_multi_region, "anything", false);
}

TEST_CASE("the key's id is in a key id and a key ARN") {
    BOTH(key_id, KEY_ID, KEY_ID);
    BOTH(key_id, MRK_ID, MRK_ID);
    BOTH(key_id, ARN "key/" KEY_ID, KEY_ID);
    BOTH(key_id, "alias/x", "");
    BOTH(key_id, "alias/" KEY_ID, "");
    BOTH(key_id, ARN "alias/" KEY_ID, "");
}

TEST_CASE("the alias's name is in an alias and an alias ARN") {
    BOTH(alias_name, "alias/aws/ebs", "aws/ebs");
    BOTH(alias_name, ARN "alias/aws/ebs", "aws/ebs");
    BOTH(alias_name, KEY_ID, "");
    BOTH(alias_name, ARN "key/" KEY_ID, "");
}

TEST_CASE("a multi-Region key is known by its id") {
    BOTH(is_multi_region, MRK_ID, true);
    BOTH(is_multi_region, ARN "key/" MRK_ID, true);
    BOTH(is_multi_region, KEY_ID, false);
    BOTH(is_multi_region, ARN "key/" KEY_ID, false);
    BOTH(is_multi_region, "alias/" MRK_ID, false);
    BOTH(is_multi_region, ARN "alias/mrk-x", false);
}

TEST_CASE("only an ARN says which Region the key is in") {
    BOTH(region, ARN "key/" KEY_ID, "us-east-1");
    BOTH(region, ARN "alias/x", "us-east-1");
    BOTH(region, KEY_ID, "");
    BOTH(region, "alias/x", "");
}

TEST_CASE("EC2 answers no malformed KMS identifier with an error code") {
    for (const Reason& reason : KmsKeyId::reasons) {
        CAPTURE(reason.name);
        CHECK(reason.ec2_code == "");
    }
}

#endif
