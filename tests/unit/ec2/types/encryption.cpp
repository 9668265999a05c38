// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/encryption.hpp>

#include "support/harness.hpp"

#include <type_traits>
#include "support/rules.hpp"

#include <writ/ec2/copy_image.hpp>

using namespace writ;

#define MULTI_REGION_KEY_IN(region) \
    "arn:aws:kms:" region ":012345678910:key/mrk-1234abcd12ab34cd56ef1234567890ab"

//=== the key's Region ===//

BREAKS(kms_key_lies_outside_destination_region, "KmsKeyId",
       (COPY_FROM("us-east-1", .encryption = encrypted_with(KEY_IN("us-west-2"))),
        in_region("us-west-2")),
       (COPY_FROM("us-east-1", .encryption = encrypted_with(KEY_IN("us-east-1"))),
        in_region("us-west-2")))
BREAKS(kms_key_lies_outside_destination_region, "KmsKeyId",
       (COPY_FROM("us-east-1", .encryption = encrypted_with(
                                   "arn:aws:kms:us-west-2:012345678910:alias/ExampleAlias")),
        in_region("us-west-2")),
       (COPY_FROM("us-east-1", .encryption = encrypted_with(
                                   "arn:aws:kms:us-east-1:012345678910:alias/ExampleAlias")),
        in_region("us-west-2")))
// Of a multi-Region key, the replica in the destination Region must be named.
BREAKS(kms_key_lies_outside_destination_region, "KmsKeyId",
       (COPY_FROM("us-east-1", .encryption = encrypted_with(MULTI_REGION_KEY_IN("us-west-2"))),
        in_region("us-west-2")),
       (COPY_FROM("us-east-1", .encryption = encrypted_with(MULTI_REGION_KEY_IN("us-east-1"))),
        in_region("us-west-2")))
// Without a Region that is told, an Outpost or a Local Zone tells it.
BREAKS(kms_key_lies_outside_destination_region, "KmsKeyId",
       (COPY_FROM("us-west-2", .encryption = encrypted_with(KEY_IN("us-west-2")),
                  .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        waive<ec2::destination_region_is_not_told>),
       (COPY_FROM("us-west-2", .encryption = encrypted_with(KEY_IN("us-east-1")),
                  .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        waive<ec2::destination_region_is_not_told>))
BREAKS(kms_key_lies_outside_destination_region, "KmsKeyId",
       (COPY_FROM("us-west-2", .encryption = encrypted_with(KEY_IN("us-west-2")),
                  .destination = in_local_zone("us-west-2-lax-1a")),
        waive<ec2::destination_region_is_not_told>),
       (COPY_FROM("us-west-2", .encryption = encrypted_with(KEY_IN("us-west-1")),
                  .destination = in_local_zone("us-west-2-lax-1a")),
        waive<ec2::destination_region_is_not_told>))
BREAKS(kms_key_lies_outside_destination_region, "KmsKeyId",
       (COPY_FROM("us-west-2", .encryption = encrypted_with(KEY_IN("us-west-2")),
                  .destination = in_local_zone_id("usw2-lax1-az1")),
        in_region("us-west-2")),
       (COPY_FROM("us-west-2", .encryption = encrypted_with(KEY_IN("us-east-1")),
                  .destination = in_local_zone_id("usw2-lax1-az1")),
        in_region("us-west-2")))
// A key in another partition is a key in another Region.
BREAKS(kms_key_lies_outside_destination_region, "KmsKeyId",
       (COPY_FROM("us-east-1",
                  .encryption = encrypted_with("arn:aws:kms:us-west-2:012345678910:alias/a")),
        in_region("us-west-2")),
       (COPY_FROM("us-east-1",
                  .encryption = encrypted_with("arn:aws-cn:kms:cn-north-1:012345678910:alias/a")),
        in_region("us-west-2")))

//=== where nobody says where the request goes ===//

BREAKS(destination_region_is_not_told, "KmsKeyId",
       (COPY_FROM("us-east-1", .encryption = encrypted_with("alias/a"))),
       (COPY_FROM("us-east-1", .encryption = encrypted_with(KEY_IN("us-west-2")))))
BREAKS(destination_region_is_not_told, "KmsKeyId",
       (COPY_FROM("us-west-2", .encryption = encrypted_with(KEY_IN("us-west-2")),
                  .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        in_region("us-west-2")),
       (COPY_FROM("us-west-2", .encryption = encrypted_with(KEY_IN("us-west-2")),
                  .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        in_region(Optional<Region>())))
BREAKS(destination_region_is_not_told, "DestinationOutpostArn",
       (COPY_FROM("us-west-2", .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        in_region("us-west-2")),
       (COPY_FROM("us-west-2", .destination = on_outpost(OUTPOST_IN("us-west-2")))))
BREAKS(destination_region_is_not_told, "DestinationAvailabilityZone",
       (COPY_FROM("us-west-2", .destination = in_local_zone("us-west-2-lax-1a")),
        in_region("us-west-2")),
       (COPY_FROM("us-west-2", .destination = in_local_zone("us-west-2-lax-1a"))))
// Of a zone's id only where there is evidence which Region it belongs to.
BREAKS(destination_region_is_not_told, "DestinationAvailabilityZoneId",
       (COPY_FROM("us-west-2", .destination = in_local_zone_id("usie1-abc1-az1"))),
       (COPY_FROM("us-west-2", .destination = in_local_zone_id("usw2-lax1-az1"))))

//=== partitions ===//

// Of a Region that no known partition owns, two ARNs can name two partitions.
BREAKS(kms_key_and_outpost_lie_in_two_partitions, "KmsKeyId",
       (COPY_FROM("xx-yy-1",
                  .encryption = encrypted_with("arn:aws-x:kms:xx-yy-1:012345678910:alias/a"),
                  .destination = on_outpost(
                      "arn:aws-x:outposts:xx-yy-1:123456789012:outpost/op-1234567890abcdef0")),
        waive<region_is_of_no_known_partition>, waive<names_a_region_of_no_known_partition>,
        waive<ec2::destination_region_is_not_told>),
       (COPY_FROM("xx-yy-1",
                  .encryption = encrypted_with("arn:aws-y:kms:xx-yy-1:012345678910:alias/a"),
                  .destination = on_outpost(
                      "arn:aws-x:outposts:xx-yy-1:123456789012:outpost/op-1234567890abcdef0")),
        waive<region_is_of_no_known_partition>, waive<names_a_region_of_no_known_partition>,
        waive<ec2::destination_region_is_not_told>))

BREAKS(names_a_region_of_no_known_partition, "KmsKeyId",
       (COPY_FROM("us-east-1",
                  .encryption = encrypted_with("arn:aws:kms:us-yy-1:012345678910:alias/a")),
        waive<ec2::destination_region_is_not_told>),
       (COPY_FROM("us-east-1",
                  .encryption = encrypted_with("arn:aws:kms:xx-yy-1:012345678910:alias/a")),
        waive<ec2::destination_region_is_not_told>))

//=== Outposts ===//

BREAKS(outpost_copy_is_always_encrypted, "Encrypted",
       (COPY_FROM("us-west-2", .encryption = encrypted(),
                  .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        waive<ec2::destination_region_is_not_told>),
       (COPY_FROM("us-west-2", .encryption = unencrypted(),
                  .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        waive<ec2::destination_region_is_not_told>))
BREAKS(outpost_copy_is_always_encrypted, "Encrypted",
       (COPY_FROM("us-west-2", .encryption = {},
                  .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        in_region("us-west-2")),
       (COPY_FROM("us-west-2", .encryption = unencrypted(),
                  .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        in_region("us-west-2")))

//=== what is read ===//

BREAKS_READ(kms_key_needs_encryption, "KmsKeyId",
            (COPY_PARAMETERS_FROM("us-east-1"), {"Encrypted", "true"}, {"KmsKeyId", "alias/a"}),
            (COPY_PARAMETERS_FROM("us-east-1"), {"Encrypted", "false"}, {"KmsKeyId", "alias/a"}))
BREAKS_READ(kms_key_needs_encryption, "KmsKeyId",
            (COPY_PARAMETERS_FROM("us-east-1"), {"Encrypted", "true"}),
            (COPY_PARAMETERS_FROM("us-east-1"), {"KmsKeyId", "alias/a"}))
// A copy to an Outpost is no exception (facts: the documents make none).
BREAKS_READ(kms_key_needs_encryption, "KmsKeyId",
            (COPY_PARAMETERS_FROM("us-west-2"), {"DestinationOutpostArn", OUTPOST_IN("us-west-2")}),
            (COPY_PARAMETERS_FROM("us-west-2"), {"DestinationOutpostArn", OUTPOST_IN("us-west-2")},
             {"KmsKeyId", "alias/a"}))

#ifndef WRIT_CASES

namespace {

template <class... Option>
constexpr bool passes(const ec2::CopyImage& request, const Option&... option) {
    const auto verdict = writ_test::verdict_of(check(request, option...));
    return verdict.passes && verdict.count == 0;
}

}  // namespace

TEST_CASE("an encryption knows what it is") {
    constexpr ec2::Encryption as_source;
    STATIC_REQUIRE(!as_source.is_unencrypted());
    STATIC_REQUIRE(!as_source.key());
    STATIC_REQUIRE(as_source.parameters().encrypted == YesNo());

    constexpr ec2::Encryption not_encrypted = unencrypted();
    STATIC_REQUIRE(not_encrypted.is_unencrypted());
    STATIC_REQUIRE(not_encrypted.parameters().encrypted.is_no());

    constexpr ec2::Encryption with_default_key = encrypted();
    STATIC_REQUIRE(!with_default_key.is_unencrypted());
    STATIC_REQUIRE(!with_default_key.key());
    STATIC_REQUIRE(with_default_key.parameters().encrypted.is_yes());

    constexpr ec2::Encryption with_key = encrypted_with(KEY_IN("us-east-1"));
    STATIC_REQUIRE(with_key.parameters().encrypted.is_yes());
    STATIC_REQUIRE(with_key.key()->text() == KEY_IN("us-east-1"));
    STATIC_REQUIRE(with_key.key_arn().region == "us-east-1");
    STATIC_REQUIRE(!encrypted_with("alias/a").key_arn().are_there());
}

TEST_CASE("a key without an ARN belongs to whatever Region it is used in") {
    for (const std::string_view key :
         {"alias/ExampleAlias", "alias/aws/ebs", "1234abcd-12ab-34cd-56ef-1234567890ab",
          "mrk-1234abcd12ab34cd56ef1234567890ab"}) {
        CAPTURE(key);
        const auto parsed = KmsKeyId::parse(key);
        REQUIRE(parsed);
        CHECK(passes(COPY_FROM("us-east-1", .encryption = encrypted_with(*parsed)),
                     in_region("cn-north-1"),
                     waive<ec2::source_and_destination_lie_in_two_partitions>));
        CHECK(passes(COPY_FROM("us-west-2", .encryption = encrypted_with(*parsed),
                               .destination = on_outpost(OUTPOST_IN("us-west-2"))),
                     in_region("us-west-2")));
    }
}

TEST_CASE("without a destination nothing tells where a key must lie, but for its partition") {
    CHECK(passes(COPY_FROM("us-east-1", .encryption = encrypted_with(KEY_IN("eu-west-1"))),
                 waive<ec2::destination_region_is_not_told>));
}

TEST_CASE("a key of a Region that no known partition owns is let through there") {
    const auto request = COPY_FROM(
        "xx-yy-1", .encryption = encrypted_with("arn:aws-x:kms:xx-yy-2:012345678910:alias/a"));
    const auto result = check(request, in_region("xx-yy-2"));
    REQUIRE(result);
    CHECK(result->advice().size() == 3);
}

TEST_CASE("no unchecked key is objected to") {
    constexpr auto key = unchecked<KmsKeyId>("arn:aws:kms:us-east-1:012345678910:vault/new");
    constexpr auto unknown = unchecked<KmsKeyId>("arn:aws-x:kms:xx-yy-1:012345678910:vault/new");
    CHECK(
        passes(COPY_FROM("us-east-1", .encryption = encrypted_with(key)), in_region("us-west-2")));
    CHECK(passes(COPY_FROM("us-east-1", .encryption = encrypted_with(unknown))));
    CHECK(passes(COPY_FROM("us-west-2", .encryption = encrypted_with(key),
                           .destination = on_outpost(OUTPOST_IN("us-west-2"))),
                 waive<ec2::destination_region_is_not_told>));
    CHECK(passes(COPY_FROM("us-east-1", .encryption = encrypted_with(KEY_IN("us-west-2"))),
                 in_region(unchecked<Region>("moon-1"))));
}

static_assert(!std::is_constructible_v<ec2::Encryption, ec2::Encryption::Parameters>,
              "a key without encryption cannot be said");

TEST_CASE("a key is judged by the Outpost where the Region told is unchecked") {
    const auto request = [](OutpostArn outpost) {
        return ec2::CopyImage{
            .name = "abc",
            .source_image_id = "ami-5731123e",
            .source_region = "us-east-1",
            .encryption = encrypted_with("arn:aws:kms:us-west-2:012345678910:alias/a"),
            .destination = on_outpost(outpost),
        };
    };
    const auto told =
        check(request("arn:aws:outposts:us-east-1:123456789012:outpost/op-1234567890abcdef0"),
              in_region(Region::unchecked("us-east-1")));
    REQUIRE_FALSE(told);
    REQUIRE(told.error().size() == 1);
    CHECK(told.error()[0].name() == "kms_key_lies_outside_destination_region");
}

TEST_CASE("each state of encryption is equal to itself only") {
    const ec2::Encryption states[] = {
        {}, unencrypted(), encrypted(), encrypted_with("alias/a"), encrypted_with("alias/b")};
    for (const ec2::Encryption& left : states) {
        for (const ec2::Encryption& right : states) CHECK((left == right) == (&left == &right));
    }
    CHECK(encrypted_with("alias/a").parameters() == ec2::Encryption::Parameters{true, "alias/a"});
}

TEST_CASE("the key of an encryption that is gone at the end of the line is copied") {
    const auto made = [] { return encrypted_with(*KmsKeyId::parse(KEY_IN("us-east-1"))); };
    CHECK(made().key_arn().region == "us-east-1");
    CHECK_FALSE(encrypted().key_arn().are_there());
}

#endif
