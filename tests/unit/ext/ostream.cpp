// SPDX-License-Identifier: BSL-1.0
#include <writ/ext/ostream.hpp>

#include "support/harness.hpp"

#ifndef WRIT_CASES

#include <sstream>
#include <string>

#include <writ/ec2/bundle_instance.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/copy_snapshot.hpp>
#include <writ/ec2/create_key_pair.hpp>
#include <writ/ec2/describe_key_pairs.hpp>
#include <writ/value/double.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>

using namespace writ;

namespace {

// Texts only are compared here: whether Catch2 can print a type must not depend on the source.
template <class Type>
std::string printed(const Type& object) {
    std::ostringstream out;
    out << object;
    return out.str();
}

struct Unprintable {};

static_assert(!detail::Printable<Optional<Unprintable>> && !detail::Printable<List<Unprintable>>);
static_assert(!detail::Printable<Unprintable>);
static_assert(!detail::Printable<region_fault>, "an enumeration, but no parameter");

}  // namespace

TEST_CASE("values are printed as their texts") {
    CHECK(printed(ec2::ImageId("ami-5731123e")) == "ami-5731123e");
    CHECK(printed(ec2::Description("a & b")) == "a & b");
    CHECK(printed(ec2::CompletionDuration(60)) == "60");
    CHECK(printed(MaxResults(100)) == "100");
    CHECK(printed(Integer(-1)) == "-1");
    CHECK(printed(Double("2.5")) == "2.5");
    CHECK(printed(XmlText("a &amp; b<!--c-->")) == "a & b");
}

TEST_CASE("members are printed as what is in them") {
    CHECK(printed(Optional<Region>("us-east-1")) == "us-east-1");
    CHECK(printed(Optional<Region>()) == "(nothing)");
    CHECK(printed(Required<Region, struct Region_given_right_and_in_order>("us-east-1")) ==
          "us-east-1");
    const ec2::TagKey keys[] = {"a", "b"};
    CHECK(printed(List<ec2::TagKey>(keys)) == "[a, b]");
    CHECK(printed(List<ec2::TagKey>()) == "[]");
    CHECK(printed(YesNo()) == "(nothing)");
    CHECK(printed(YesNo(true)) == "true");
    CHECK(printed(YesNo(false)) == "false");
    CHECK(printed(Required<YesNo, struct It_given_right_and_in_order>(false)) == "false");
    CHECK(printed(Parameter{"Name", "My server"}) == "Name=My server");
}

TEST_CASE("states are printed as the wire spells them") {
    CHECK(printed(ec2::Encryption()) == "{}");
    CHECK(printed(unencrypted()) == "{Encrypted=false}");
    CHECK(printed(encrypted_with("alias/a")) == "{Encrypted=true, KmsKeyId=alias/a}");
    CHECK(printed(encrypted_with("alias/a").parameters()) == "{Encrypted=true, KmsKeyId=alias/a}");
    CHECK(printed(in_local_zone_id("usw2-lax1-az1")) ==
          "{DestinationAvailabilityZoneId=usw2-lax1-az1}");
}

TEST_CASE("requests, structures and results are printed without what is left out") {
    const ec2::Tag tags[] = {{.key = "owner", .value = "me"}, {.key = "b", .value = ""}};
    const ec2::TagSpecification specifications[] = {{.resource_type = "image", .tags = tags}};
    const Parameter extra[] = {{"Colour", "red"}};
    CHECK(printed(tags[0]) == "{Key=owner, Value=me}");
    CHECK(printed(ec2::CopyImage{.name = "My server",
                                 .source_image_id = "ami-5731123e",
                                 .source_region = "us-east-1",
                                 .encryption = encrypted(),
                                 .tag_specifications = specifications,
                                 .dry_run = false,
                                 .extra = extra}) ==
          "{Name=My server, SourceImageId=ami-5731123e, SourceRegion=us-east-1, Encrypted=true, "
          "TagSpecification=[{ResourceType=image, Tag=[{Key=owner, Value=me}, {Key=b, Value=}]}], "
          "DryRun=false, Colour=red}");
    CHECK(printed(ec2::CopyImageResult{.image_id = "ami-4d3c2b1a", .request_id = XmlText("r1")}) ==
          "{imageId=ami-4d3c2b1a, requestId=r1}");
}

TEST_CASE("a fault is printed with its place, its name and its cure") {
    const Place place{{}, "TagSpecification.N.Tag.N.Key", {1, 2}};
    CHECK(printed(place) == "TagSpecification.1.Tag.2.Key");
    constexpr Reason reason{"wrong_prefix", "write ami- in front"};
    CHECK(printed(Fault{place, &reason}) ==
          "TagSpecification.1.Tag.2.Key: wrong_prefix: write ami- in front");
}

TEST_CASE("what AWS calls sensitive is not printed") {
    CHECK(printed(ec2::CopySnapshot{
              .source_region = "us-east-1",
              .source_snapshot_id = "snap-066877671789bd71b",
              .presigned_url = "https://ec2.us-east-1.amazonaws.com/?X-Amz-Signature=secret"}) ==
          "{SourceRegion=us-east-1, SourceSnapshotId=snap-066877671789bd71b, "
          "PresignedUrl=(sensitive)}");
    const ec2::S3Storage storage{
        .bucket = "b", .upload_policy = "cG9saWN5", .upload_policy_signature = "c2ln"};
    CHECK(printed(storage) ==
          "{Bucket=b, UploadPolicy=(sensitive), UploadPolicySignature=(sensitive)}");
    const auto reply = read_reply<ec2::CreateKeyPair>(
        200,
        "<CreateKeyPairResponse><keyName>web</keyName><keyMaterial>-----BEGIN</keyMaterial>"
        "</CreateKeyPairResponse>");
    CHECK(printed(*reply.result()) == "{keyName=web, keyMaterial=(sensitive)}");
}

TEST_CASE("a reply is printed as deep as it is, without what it lacks") {
    const auto reply = read_reply<ec2::DescribeKeyPairs>(
        200,
        "<DescribeKeyPairsResponse><keySet><item><keyPairId>key-0abcdef1</keyPairId><tagSet><item>"
        "<key>a</key><value>R&amp;D</value></item></tagSet></item><item/></keySet>"
        "</DescribeKeyPairsResponse>");
    CHECK(printed(*reply.result()) ==
          "{keySet=[{keyPairId=key-0abcdef1, tagSet=[{key=a, value=R&D}]}, {}]}");
}

#endif
