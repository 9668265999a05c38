// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/copy_snapshot.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <string>

using namespace writ;

/// A CopySnapshot from the Region `from`, with the further members given.
#define COPY_SNAPSHOT_FROM(from, ...)                                             \
    ::writ::ec2::CopySnapshot {                                                   \
        .source_region = from,                                                    \
        .source_snapshot_id = "snap-066877671789bd71b" __VA_OPT__(, ) __VA_ARGS__ \
    }

/// The same as parameters.
#define COPY_SNAPSHOT_PARAMETERS_FROM(from)          \
    {"SourceRegion", from}, {                        \
        "SourceSnapshotId", "snap-066877671789bd71b" \
    }

/// A presigned URL of the snapshot above, from us-east-1 to us-west-2, with `host` and `query`.
#define URL_AT(host, query) "https://" host "/?" query "&X-Amz-Signature=fe5f80f7"
#define URL_WITH(query) URL_AT("ec2.us-east-1.amazonaws.com", query)
#define URL_QUERY_FROM(from) \
    "Action=CopySnapshot&SourceRegion=" from "&SourceSnapshotId=snap-066877671789bd71b"
#define URL_QUERY URL_QUERY_FROM("us-east-1") "&DestinationRegion=us-west-2"

/// A CopySnapshot from us-east-1 to us-west-2 with the presigned URL `url`.
#define WITH_URL(url) \
    (COPY_SNAPSHOT_FROM("us-east-1", .presigned_url = url), in_region("us-west-2"))

/// The ARN of a key in AWS GovCloud (US).
#define GOVCLOUD_KEY \
    "arn:aws-us-gov:kms:us-gov-west-1:012345678910:key/1234abcd-12ab-34cd-56ef-1234567890ab"

//=== what must be given ===//

// rejects source_region_left_out: SourceRegion_given_right_and_in_order
[[maybe_unused]] constexpr ec2::CopySnapshot with_source_region
    WRIT_TWIN(source_region_left_out,
              (ec2::CopySnapshot{.source_region = "us-east-1",
                                 .source_snapshot_id = "snap-066877671789bd71b"}),
              (ec2::CopySnapshot{.source_snapshot_id = "snap-066877671789bd71b"}));

// rejects source_snapshot_id_left_out: SourceSnapshotId_given_right_and_in_order
[[maybe_unused]] constexpr ec2::CopySnapshot with_source_snapshot_id
    WRIT_TWIN(source_snapshot_id_left_out,
              (ec2::CopySnapshot{.source_region = "us-east-1",
                                 .source_snapshot_id = "snap-066877671789bd71b"}),
              (ec2::CopySnapshot{.source_region = "us-east-1"}));

// rejects zone_id_of_a_snapshot (type): (could not convert|no viable).*OutpostOrLocalZone
[[maybe_unused]] constexpr ec2::CopySnapshot to_zone = COPY_SNAPSHOT_FROM(
    "us-west-2", .destination = WRIT_TWIN(zone_id_of_a_snapshot, in_local_zone("us-west-2-lax-1a"),
                                          in_local_zone_id("usw2-lax1-az1")));

//=== rules ===//

namespace {

constexpr ec2::Tag one_tag[] = {{.key = "a", .value = "b"}};
constexpr ec2::TagSpecification of_snapshot[] = {{.resource_type = "snapshot", .tags = one_tag}};
constexpr ec2::TagSpecification of_image[] = {{.resource_type = "image", .tags = one_tag}};
constexpr ec2::TagSpecification of_both[] = {{.resource_type = "snapshot", .tags = one_tag},
                                             {.resource_type = "image", .tags = one_tag}};

}  // namespace

BREAKS(outpost_copy_is_always_encrypted, "Encrypted",
       (COPY_SNAPSHOT_FROM("us-west-2", .destination = on_outpost(OUTPOST_IN("us-west-2")),
                           .encryption = encrypted()),
        in_region("us-west-2")),
       (COPY_SNAPSHOT_FROM("us-west-2", .destination = on_outpost(OUTPOST_IN("us-west-2")),
                           .encryption = unencrypted()),
        in_region("us-west-2")))

BREAKS(destination_region_without_presigned_url, "DestinationRegion",
       (COPY_SNAPSHOT_FROM("us-east-1", .destination_region = "us-west-2",
                           .presigned_url = URL_WITH(URL_QUERY))),
       (COPY_SNAPSHOT_FROM("us-east-1", .destination_region = "us-west-2")))
BREAKS(destination_region_without_presigned_url, "DestinationRegion",
       (COPY_SNAPSHOT_FROM("us-east-1", .destination_region = "us-west-2"), in_region("us-west-2")),
       (COPY_SNAPSHOT_FROM("us-east-1", .destination_region = "us-west-2")))

// What the URL says otherwise.
BREAKS(presigned_url_contradicts_request, "Action", WITH_URL(URL_WITH(URL_QUERY)),
       WITH_URL(URL_WITH("Action=DescribeSnapshots&SourceRegion=us-east-1"
                         "&SourceSnapshotId=snap-066877671789bd71b&DestinationRegion=us-west-2")))
BREAKS(presigned_url_contradicts_request, "SourceRegion", WITH_URL(URL_WITH(URL_QUERY)),
       WITH_URL(URL_WITH(URL_QUERY_FROM("us-east-2") "&DestinationRegion=us-west-2")))
BREAKS(presigned_url_is_for_another_copy, "SourceSnapshotId", WITH_URL(URL_WITH(URL_QUERY)),
       WITH_URL(URL_WITH("Action=CopySnapshot&SourceRegion=us-east-1"
                         "&SourceSnapshotId=snap-066877671789bd71c&DestinationRegion=us-west-2")))
BREAKS(presigned_url_is_for_another_copy, "DestinationRegion", WITH_URL(URL_WITH(URL_QUERY)),
       WITH_URL(URL_WITH(URL_QUERY_FROM("us-east-1") "&DestinationRegion=us-west-1")))
// Whether EC2 takes the first or the last of two nobody knows.
BREAKS(presigned_url_contradicts_request, "SourceSnapshotId", WITH_URL(URL_WITH(URL_QUERY)),
       WITH_URL(URL_WITH(URL_QUERY "&SourceSnapshotId=snap-066877671789bd71c")))
BREAKS(presigned_url_contradicts_request, "DestinationRegion",
       (COPY_SNAPSHOT_FROM("us-east-1", .destination_region = "us-west-2",
                           .presigned_url = URL_WITH(URL_QUERY))),
       (COPY_SNAPSHOT_FROM("us-east-1", .destination_region = "us-west-1",
                           .presigned_url = URL_WITH(URL_QUERY))))
BREAKS(presigned_url_is_for_another_copy, "DestinationRegion", WITH_URL(URL_WITH(URL_QUERY)),
       (COPY_SNAPSHOT_FROM("us-east-1", .presigned_url = URL_WITH(URL_QUERY)),
        in_region("us-west-1")))
// What it leaves out, which API_CopySnapshot wants in it.
BREAKS(presigned_url_contradicts_request, "Action", WITH_URL(URL_WITH(URL_QUERY)),
       WITH_URL(URL_WITH("SourceRegion=us-east-1"
                         "&SourceSnapshotId=snap-066877671789bd71b&DestinationRegion=us-west-2")))
BREAKS(presigned_url_contradicts_request, "SourceRegion", WITH_URL(URL_WITH(URL_QUERY)),
       WITH_URL(URL_WITH("Action=CopySnapshot"
                         "&SourceSnapshotId=snap-066877671789bd71b&DestinationRegion=us-west-2")))
BREAKS(presigned_url_contradicts_request, "SourceSnapshotId", WITH_URL(URL_WITH(URL_QUERY)),
       WITH_URL(URL_WITH("Action=CopySnapshot&SourceRegion=us-east-1&DestinationRegion=us-west-2")))
BREAKS(presigned_url_contradicts_request, "DestinationRegion",
       (COPY_SNAPSHOT_FROM("us-east-1", .presigned_url = URL_WITH(URL_QUERY))),
       (COPY_SNAPSHOT_FROM("us-east-1", .presigned_url = URL_WITH(URL_QUERY_FROM("us-east-1")))))

BREAKS(presigned_url_goes_to_another_region, "PresignedUrl", WITH_URL(URL_WITH(URL_QUERY)),
       WITH_URL(URL_AT("ec2.us-west-2.amazonaws.com", URL_QUERY)))
BREAKS(presigned_url_goes_to_another_region, "PresignedUrl",
       WITH_URL(URL_AT("ec2-fips.us-east-1.amazonaws.com", URL_QUERY)),
       WITH_URL(URL_AT("ec2-fips.us-east-2.amazonaws.com", URL_QUERY)))
BREAKS(presigned_url_goes_to_another_region, "PresignedUrl",
       WITH_URL(URL_AT("ec2.us-east-1.api.aws", URL_QUERY)),
       WITH_URL(URL_AT("ec2.us-west-2.api.aws:443", URL_QUERY)))
BREAKS(presigned_url_goes_to_another_region, "PresignedUrl",
       (COPY_SNAPSHOT_FROM("cn-north-1",
                           .presigned_url = URL_AT(
                               "ec2.cn-north-1.amazonaws.com.cn",
                               URL_QUERY_FROM("cn-north-1") "&DestinationRegion=cn-northwest-1"))),
       (COPY_SNAPSHOT_FROM("cn-north-1",
                           .presigned_url = URL_AT(
                               "ec2.cn-northwest-1.amazonaws.com.cn",
                               URL_QUERY_FROM("cn-north-1") "&DestinationRegion=cn-northwest-1"))))

#undef WRIT_READ
#define WRIT_READ ::writ::ec2::CopySnapshot
BREAKS_READ(outpost_and_local_zone_exclude_each_other, "DestinationAvailabilityZone",
            ({"SourceRegion", "us-west-2"}, {"SourceSnapshotId", "snap-066877671789bd71b"},
             {"DestinationOutpostArn", OUTPOST_IN("us-west-2")}),
            ({"SourceRegion", "us-west-2"}, {"SourceSnapshotId", "snap-066877671789bd71b"},
             {"DestinationOutpostArn", OUTPOST_IN("us-west-2")},
             {"DestinationAvailabilityZone", "us-west-2-lax-1a"}))

BREAKS(duration_excludes_outpost_and_local_zone, "CompletionDurationMinutes",
       (COPY_SNAPSHOT_FROM("us-west-2", .completion_duration_minutes = 60),
        waive<ec2::destination_region_is_not_told>),
       (COPY_SNAPSHOT_FROM("us-west-2", .destination = on_outpost(OUTPOST_IN("us-west-2")),
                           .completion_duration_minutes = 60),
        waive<ec2::destination_region_is_not_told>))
BREAKS(duration_excludes_outpost_and_local_zone, "CompletionDurationMinutes",
       (COPY_SNAPSHOT_FROM("us-west-2", .destination = in_local_zone("us-west-2-lax-1a")),
        waive<ec2::destination_region_is_not_told>),
       (COPY_SNAPSHOT_FROM("us-west-2", .destination = in_local_zone("us-west-2-lax-1a"),
                           .completion_duration_minutes = 15),
        waive<ec2::destination_region_is_not_told>))
BREAKS(snapshot_copy_tags_only_the_snapshot, "TagSpecification.1.ResourceType",
       (COPY_SNAPSHOT_FROM("us-east-1", .tag_specifications = of_snapshot)),
       (COPY_SNAPSHOT_FROM("us-east-1", .tag_specifications = of_image)))
BREAKS(snapshot_copy_tags_only_the_snapshot, "TagSpecification.2.ResourceType",
       (COPY_SNAPSHOT_FROM("us-east-1", .tag_specifications = of_snapshot)),
       (COPY_SNAPSHOT_FROM("us-east-1", .tag_specifications = of_both)))
BREAKS(snapshot_copy_crosses_partitions, "SourceRegion",
       (COPY_SNAPSHOT_FROM("us-gov-east-1"), in_region("us-gov-west-1")),
       (COPY_SNAPSHOT_FROM("us-east-1"), in_region("us-gov-west-1")))
BREAKS(snapshot_copy_crosses_partitions, "SourceRegion",
       (COPY_SNAPSHOT_FROM("us-east-1"), in_region("eu-west-1")),
       (COPY_SNAPSHOT_FROM("us-east-1"), in_region("cn-north-1")))
BREAKS(snapshot_copy_crosses_partitions, "SourceRegion",
       (COPY_SNAPSHOT_FROM("us-gov-west-1"), in_region("us-gov-east-1")),
       (COPY_SNAPSHOT_FROM("us-gov-west-1"), in_region("us-east-1")))
// The ARN of the key tells the destination's partition even if the Region is not told.
BREAKS(snapshot_copy_crosses_partitions, "SourceRegion",
       (COPY_SNAPSHOT_FROM("us-gov-east-1", .encryption = encrypted_with(GOVCLOUD_KEY)),
        waive<ec2::destination_region_is_not_told>),
       (COPY_SNAPSHOT_FROM("us-east-1", .encryption = encrypted_with(GOVCLOUD_KEY)),
        waive<ec2::destination_region_is_not_told>))
// So does DestinationRegion, which must be the Region that the request goes to.
BREAKS(snapshot_copy_crosses_partitions, "SourceRegion",
       (COPY_SNAPSHOT_FROM("us-gov-east-1", .destination_region = "us-gov-west-1"),
        waive<ec2::destination_region_without_presigned_url>),
       (COPY_SNAPSHOT_FROM("us-east-1", .destination_region = "us-gov-west-1"),
        waive<ec2::destination_region_without_presigned_url>))
BREAKS(destination_region_is_not_the_endpoints, "DestinationRegion",
       (COPY_SNAPSHOT_FROM("us-east-1", .destination_region = "us-west-2",
                           .presigned_url = URL_WITH(URL_QUERY)),
        in_region("us-west-2")),
       (COPY_SNAPSHOT_FROM("us-east-1", .destination_region = "us-west-1",
                           .presigned_url = URL_WITH(URL_QUERY)),
        in_region("us-west-2")))
BREAKS(destination_region_is_not_the_endpoints, "DestinationRegion",
       (COPY_SNAPSHOT_FROM("us-west-2", .destination_region = "us-east-1"), in_region("us-east-1")),
       (COPY_SNAPSHOT_FROM("us-west-2", .destination_region = "us-west-2"), in_region("us-east-1")))

#ifndef WRIT_CASES

#include <cstddef>
#include <string_view>

namespace {

constexpr Parameter extra[] = {{"New", "1"}};

constexpr ec2::CopySnapshot everything{
    .source_region = "us-west-2",
    .source_snapshot_id = "snap-066877671789bd71b",
    .description = "text",
    .destination = in_local_zone("us-west-2-lax-1a"),
    .destination_region = "us-west-2",
    .encryption = encrypted_with("alias/a"),
    .presigned_url = "https://ec2.us-west-2.amazonaws.com/?a=b",
    .tag_specifications = of_snapshot,
    .completion_duration_minutes = 45,
    .dry_run = true,
    .extra = extra,
};

std::string query_of(const ec2::CopySnapshot& request) {
    return query<std::string>(unchecked(request));
}

}  // namespace

TEST_CASE("CopySnapshot: every parameter is written, in the order of the members") {
    CHECK(query_of(everything) ==
          "Action=CopySnapshot&Version=2016-11-15&SourceRegion=us-west-2"
          "&SourceSnapshotId=snap-066877671789bd71b&Description=text"
          "&DestinationAvailabilityZone=us-west-2-lax-1a&DestinationRegion=us-west-2"
          "&Encrypted=true&KmsKeyId=alias%2Fa"
          "&PresignedUrl=https%3A%2F%2Fec2.us-west-2.amazonaws.com%2F%3Fa%3Db"
          "&TagSpecification.1.ResourceType=snapshot&TagSpecification.1.Tag.1.Key=a"
          "&TagSpecification.1.Tag.1.Value=b&CompletionDurationMinutes=45&DryRun=true&New=1");
    CHECK(query_of(COPY_SNAPSHOT_FROM("us-east-1",
                                      .destination = on_outpost(OUTPOST_IN("us-east-1")))) ==
          "Action=CopySnapshot&Version=2016-11-15&SourceRegion=us-east-1"
          "&SourceSnapshotId=snap-066877671789bd71b&DestinationOutpostArn="
          "arn%3Aaws%3Aoutposts%3Aus-east-1%3A123456789012%3Aoutpost%2Fop-1234567890abcdef0");
}

TEST_CASE("CopySnapshot: what is written is read again") {
    alignas(std::max_align_t) std::byte bytes[2048];
    ReadingMemory memory(bytes);
    const std::string written = query_of(everything);
    const auto again = read_query<ec2::CopySnapshot>(
        written, memory, keep_unknown, waive<ec2::duration_excludes_outpost_and_local_zone>);
    REQUIRE(again);
    CHECK(again->request() == everything);
    CHECK_FALSE(again->request() == COPY_SNAPSHOT_FROM("us-west-2"));
}

TEST_CASE("CopySnapshot: the rules that it shares with CopyImage are asked") {
    const auto outpost =
        check(COPY_SNAPSHOT_FROM("us-east-1", .destination = on_outpost(OUTPOST_IN("us-west-2"))));
    REQUIRE_FALSE(outpost);
    CHECK(outpost.error()[0].name() == "outpost_lies_outside_source_region");
    const auto zone =
        check(COPY_SNAPSHOT_FROM("us-west-2", .destination = in_local_zone("us-west-2-lax-1a")),
              in_region("us-west-1"));
    REQUIRE_FALSE(zone);
    CHECK(zone.error()[0].name() == "local_zone_lies_outside_destination_region");
    const auto key =
        check(COPY_SNAPSHOT_FROM("us-east-1", .encryption = encrypted_with(KEY_IN("us-east-1"))),
              in_region("us-west-2"));
    REQUIRE_FALSE(key);
    CHECK(key.error()[0].name() == "kms_key_lies_outside_destination_region");
}

TEST_CASE("CopySnapshot: Encrypted=false is taken, as recorded answers of EC2 of 2026-09 have it") {
    constexpr auto alone = checked(COPY_SNAPSHOT_FROM("us-east-1", .encryption = unencrypted()));
    static_assert(alone.advice().empty());
    const auto told =
        check(COPY_SNAPSHOT_FROM("us-east-1", .encryption = unencrypted()), in_region("us-west-2"));
    REQUIRE(told);
    CHECK((*told).advice().empty());
    CHECK(query<std::string>(*told) ==
          "Action=CopySnapshot&Version=2016-11-15&SourceRegion=us-east-1"
          "&SourceSnapshotId=snap-066877671789bd71b&Encrypted=false");
    constexpr Parameter given[] = {COPY_SNAPSHOT_PARAMETERS_FROM("us-east-1"),
                                   {"Encrypted", "false"}};
    CHECK(read_parameters<ec2::CopySnapshot>(given, in_region("us-west-2")));
}

TEST_CASE("CopySnapshot: a GovCloud key for a copy to us-east-1 is refused") {
    const auto key = COPY_SNAPSHOT_FROM("us-west-2", .encryption = encrypted_with(GOVCLOUD_KEY));
    CHECK(check(key).error()[0].name() == "snapshot_copy_crosses_partitions");
    CHECK(check(key, in_region("us-east-1")).error()[0].name() ==
          "kms_key_lies_outside_destination_region");
}

TEST_CASE("CopySnapshot: nothing is known of an unchecked Region") {
    const auto named =
        COPY_SNAPSHOT_FROM("us-east-1", .destination_region = unchecked<Region>("moon-1"),
                           .presigned_url = URL_WITH(URL_QUERY));
    CHECK((*check(named, in_region("us-west-2"))).advice().empty());
    const auto told = COPY_SNAPSHOT_FROM("us-east-1", .destination_region = "us-west-2",
                                         .presigned_url = URL_WITH(URL_QUERY));
    CHECK((*check(told, in_region(unchecked<Region>("moon-1")))).advice().empty());
    const auto alone = COPY_SNAPSHOT_FROM("us-east-1", .destination_region = "us-west-2");
    CHECK((*check(alone, in_region(unchecked<Region>("moon-1")))).advice().empty());
}

TEST_CASE("CopySnapshot: a zone has no id") {
    constexpr Parameter given[] = {COPY_SNAPSHOT_PARAMETERS_FROM("us-west-2"),
                                   {"DestinationAvailabilityZoneId", "usw2-lax1-az1"}};
    const auto read = read_parameters<ec2::CopySnapshot>(given);
    REQUIRE_FALSE(read);
    CHECK(read.error()[0].name() == "unknown_parameter");
}

TEST_CASE("CopySnapshot: a key without encryption can only be read") {
    constexpr Parameter given[] = {COPY_SNAPSHOT_PARAMETERS_FROM("us-west-2"),
                                   {"KmsKeyId", "alias/a"}};
    const auto read = read_parameters<ec2::CopySnapshot>(given);
    REQUIRE_FALSE(read);
    CHECK(read.error()[0].name() == "kms_key_needs_encryption");
}

//=== the presigned URL ===//

namespace {

// The advice on a CopySnapshot from us-east-1 to us-west-2 with the presigned URL `url`: a place
// and a name each.
std::string advice_on(const std::string& url) {
    const writ_test::ExactBuffer exact(url);
    const auto parsed = PresignedUrl::parse(exact.text());
    if (!parsed) return "malformed";
    const writ_test::AllocationWatch watch;
    const auto request =
        check(COPY_SNAPSHOT_FROM("us-east-1", .presigned_url = *parsed), in_region("us-west-2"));
    CHECK(watch.allocations() == 0);
    if (!request) return "refused";
    std::string lines;
    for (const Fault& advice : (*request).advice()) {
        lines += advice.parameter.to<std::string>() + ": " + std::string(advice.name()) + '\n';
    }
    return lines;
}

// The same with `query` behind the right host.
std::string advice_on_query(const std::string& query) {
    return advice_on("https://ec2.us-east-1.amazonaws.com/" + query);
}

std::string contradicted(const std::string& parameter) {
    return parameter + ": presigned_url_contradicts_request\n";
}

}  // namespace

TEST_CASE("CopySnapshot: a presigned URL may be written in any way") {
    const std::string right = URL_QUERY;
    CHECK(advice_on_query("?" + right).empty());
    CHECK(advice_on_query("?" + right + "#fragment?Action=Other&SourceRegion=other").empty());
    CHECK(advice_on_query("?DestinationRegion=us-west-2&Version=2016-11-15&Encrypted=true"
                          "&SourceSnapshotId=snap-066877671789bd71b&SourceRegion=us-east-1"
                          "&X-Amz-Date=20261127T000000Z&Action=CopySnapshot")
              .empty());
    CHECK(advice_on_query("?&&" + right + "&&=&?&Empty&Empty=").empty());
    CHECK(advice_on_query("?%41ction=Copy%53napshot&Source%52egion=us%2Deast%2d1"
                          "&SourceSnapshotId=%73%6E%61%70-066877671789bd71b"
                          "&DestinationRegion=%75%73%2D%77%65%73%74%2D%32")
              .empty());
    CHECK(advice_on_query("?" + right + '&' + right).empty());
}

TEST_CASE("CopySnapshot: a presigned URL as botocore 1.43.11 signs it contradicts nothing") {
    CHECK(
        advice_on_query("?Action=CopySnapshot&Version=2016-11-15&SourceRegion=us-east-1"
                        "&SourceSnapshotId=snap-066877671789bd71b&Encrypted=true"
                        "&KmsKeyId=alias%2Fa%20b&DestinationRegion=us-west-2"
                        "&X-Amz-Algorithm=AWS4-HMAC-SHA256"
                        "&X-Amz-Credential=AKIDEXAMPLE%2F20261127%2Fus-east-1%2Fec2%2Faws4_request"
                        "&X-Amz-Date=20261127T095751Z&X-Amz-Expires=3600"
                        "&X-Amz-SignedHeaders=host&X-Amz-Signature="
                        "fd9f73b1fc2c247058503ba2b42f28a6b115932b3984a13928deefa6470abd4b")
            .empty());
}

TEST_CASE("CopySnapshot: whatever a presigned URL says instead is told, the first thing of it") {
    const std::string right = URL_QUERY;
    CHECK(advice_on_query("") == contradicted("Action"));
    CHECK(advice_on_query("?") == contradicted("Action"));
    CHECK(advice_on_query("#?" + right) == contradicted("Action"));
    CHECK(advice_on_query("?" + right + "&Action=CopyImage") == contradicted("Action"));
    CHECK(advice_on_query("?" + right + "&SourceRegion") == contradicted("SourceRegion"));
    CHECK(advice_on_query("?" + right + "&SourceRegion=") == contradicted("SourceRegion"));
    CHECK(advice_on_query("?" + right + "&SourceRegion=us-east-1=") ==
          contradicted("SourceRegion"));
    CHECK(advice_on_query("?" + right + "&SourceRegion=us-east-1+") ==
          contradicted("SourceRegion"));
    CHECK(advice_on_query("?" + right + "&SourceRegion=us-east-1%00") ==
          contradicted("SourceRegion"));
    for (const char* const broken : {"%", "%4", "%zz", "us-east-1%", "us-east-%3", "%%%%%%%%%%"}) {
        CHECK(advice_on_query("?" + right + "&SourceRegion=" + broken) ==
              contradicted("SourceRegion"));
    }
    CHECK(advice_on_query("?action=CopySnapshot&" + right.substr(20)) == contradicted("Action"));
    CHECK(advice_on_query("?%ction=CopySnapshot&" + right.substr(20)) == contradicted("Action"));
    CHECK(advice_on("https://ec2.us-west-2.amazonaws.com/?Action=CopyImage") ==
          contradicted("Action") + "PresignedUrl: presigned_url_goes_to_another_region\n");
}

TEST_CASE("CopySnapshot: a presigned URL for another copy has the code that was recorded") {
    const auto refused =
        check(COPY_SNAPSHOT_FROM("us-east-1", .presigned_url = URL_WITH(URL_QUERY)),
              in_region("us-west-1"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error()[0].ec2_code() == "InvalidParameterValue");
}

TEST_CASE("CopySnapshot: a presigned URL of any length is looked through") {
    const std::string right = URL_QUERY;
    for (const char byte : {'%', 'a', '+', '=', '&', '?', '/', ':', '@'}) {
        for (const int size : {31, 32, 33, 95, 96, 97, 100'000}) {
            const std::string much(static_cast<std::size_t>(size), byte);
            CAPTURE(byte, size);
            CHECK(advice_on_query("?" + much + "&a=" + much + '&' + right).empty());
            CHECK(advice_on_query(much + "?" + right).empty() == (byte != '?'));
            const bool is_nothing = byte == '&';
            CHECK(advice_on_query("?" + right + "&SourceRegion=us-east-1" + much) ==
                  (is_nothing ? "" : contradicted("SourceRegion")));
        }
    }
    std::string escaped;
    for (const char byte : std::string("us-east-1")) {
        constexpr char hex[] = "0123456789abcdef";
        escaped += {'%', hex[byte / 16], hex[byte % 16]};
    }
    CHECK(advice_on_query("?" + right + "&SourceRegion=" + escaped).empty());
    while (escaped.size() < 200) {
        escaped += "%31";
        CHECK(advice_on_query("?" + right + "&SourceRegion=" + escaped) ==
              contradicted("SourceRegion"));
    }
}

TEST_CASE("CopySnapshot: a host that is no endpoint of EC2's gets no advice") {
    for (const char* const host :
         {"localhost:4566", "h", "ec2.amazonaws.com", "ec2", "ec2.", "ec2..amazonaws.com", ".",
          "ec2.us-west-2", "ec2.us-west-2.", "ec2.us-west-2.amazonaws.com.cn",
          "ec2.us-west-2.example.com", "s3.us-west-2.amazonaws.com", "ec2.moon-1.amazonaws.com",
          "vpce-1.ec2.us-west-2.vpce.amazonaws.com", "ec2.us-west-2.amazonaws.com@h",
          "ec2.us-west-2.amazonaws.com:80@h:80", "a@ec2.us-east-1.amazonaws.com:443", "[::1]:80"}) {
        CAPTURE(host);
        CHECK(advice_on("https://" + std::string(host) + "/?" URL_QUERY).empty());
    }
    for (const char* const host : {"ec2.us-west-2.amazonaws.com", "ec2.us-gov-west-1.amazonaws.com",
                                   "a:b@ec2.us-west-2.api.aws", "ec2-fips.us-west-2.api.aws:443",
                                   "ec2.cn-north-1.api.amazonwebservices.com.cn"}) {
        CAPTURE(host);
        CHECK(advice_on("http://" + std::string(host) + "?" URL_QUERY) ==
              "PresignedUrl: presigned_url_goes_to_another_region\n");
    }
}

TEST_CASE("CopySnapshot: what is not checked is not compared with the presigned URL") {
    const auto empty_advice = [](const ec2::CopySnapshot& request, Region destination) {
        const auto checked = check(request, in_region(destination));
        return checked && (*checked).advice().empty();
    };
    CHECK(empty_advice(
        COPY_SNAPSHOT_FROM("us-east-1", .presigned_url = unchecked<PresignedUrl>("not a URL")),
        "us-west-2"));
    CHECK(empty_advice(
        COPY_SNAPSHOT_FROM(unchecked<Region>("moon-1"), .presigned_url = URL_WITH(URL_QUERY)),
        "us-west-2"));
    CHECK(empty_advice(COPY_SNAPSHOT_FROM("us-east-1", .presigned_url = URL_WITH(URL_QUERY)),
                       unchecked<Region>("moon-1")));
    CHECK(
        empty_advice(ec2::CopySnapshot{.source_region = "us-east-1",
                                       .source_snapshot_id = unchecked<ec2::SnapshotId>("snap-new"),
                                       .presigned_url = URL_WITH(URL_QUERY)},
                     "us-west-2"));
}

TEST_CASE("CopySnapshot: of a URL for another snapshot and Region the first is told") {
    const auto refused = check(
        COPY_SNAPSHOT_FROM("us-east-1", .presigned_url =
                                            "https://h/?Action=CopySnapshot&SourceRegion=us-east-1"
                                            "&SourceSnapshotId=snap-00000000&DestinationRegion=a"),
        in_region("us-west-2"));
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().size() == 1);
    CHECK(refused.error()[0].parameter == "SourceSnapshotId");
}

#endif
