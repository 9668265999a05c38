// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/copy_image.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <string>

using namespace writ;

//=== what must be given ===//

// rejects name_left_out: Name_given_right_and_in_order
[[maybe_unused]] constexpr ec2::CopyImage with_name WRIT_TWIN(
    name_left_out,
    (ec2::CopyImage{
        .name = "My server", .source_image_id = "ami-5731123e", .source_region = "us-east-1"}),
    (ec2::CopyImage{.source_image_id = "ami-5731123e", .source_region = "us-east-1"}));

// rejects source_image_id_left_out: SourceImageId_given_right_and_in_order
[[maybe_unused]] constexpr ec2::CopyImage with_source_image_id WRIT_TWIN(
    source_image_id_left_out,
    (ec2::CopyImage{
        .name = "My server", .source_image_id = "ami-5731123e", .source_region = "us-east-1"}),
    (ec2::CopyImage{.name = "My server", .source_region = "us-east-1"}));

// rejects source_region_left_out: SourceRegion_given_right_and_in_order
[[maybe_unused]] constexpr ec2::CopyImage with_source_region WRIT_TWIN(
    source_region_left_out,
    (ec2::CopyImage{
        .name = "My server", .source_image_id = "ami-5731123e", .source_region = "us-east-1"}),
    (ec2::CopyImage{.name = "My server", .source_image_id = "ami-5731123e"}));

//=== mistakes inside of a request ===//

// rejects region_not_told_to_checked (nested): request_breaks_rule.*destination_region_is_not_told
[[maybe_unused]] constexpr auto checked_key = checked(
    COPY_FROM("us-east-1", .encryption = encrypted_with(WRIT_TWIN(
                               region_not_told_to_checked, "alias/a", KEY_IN("us-west-2")))));

// rejects malformed_member (nested): malformed(<|.. .with ).*ImageId.*wrong_prefix
[[maybe_unused]] constexpr ec2::CopyImage with_image_id{
    .name = "My server",
    .source_image_id = WRIT_TWIN(malformed_member, "ami-5731123e", "am-5731123e"),
    .source_region = "us-east-1"};

// rejects malformed_optional_member (nested): malformed(<|.. .with ).*not_a_multiple_of_15
[[maybe_unused]] constexpr ec2::CopyImage with_duration =
    COPY_FROM("us-east-1", .snapshot_copy_completion_duration_minutes =
                               WRIT_TWIN(malformed_optional_member, 45, 50));

// rejects malformed_member_of_checked (nested): malformed(<|.. .with ).*ImageId.*wrong_prefix
[[maybe_unused]] constexpr auto checked_image_id = checked(ec2::CopyImage{
    .name = "My server",
    .source_image_id = WRIT_TWIN(malformed_member_of_checked, "ami-5731123e", "am-5731123e"),
    .source_region = "us-east-1"});

// rejects malformed_argument_of_a_state (nested): malformed(<|.. .with ).*key_path_without_arn
[[maybe_unused]] constexpr ec2::CopyImage with_key =
    COPY_FROM("us-east-1", .encryption = encrypted_with(WRIT_TWIN(
                               malformed_argument_of_a_state, "alias/ExampleAlias", "key/1234")));

// rejects left_out_of_checked (nested): SourceRegion_given_right_and_in_order
[[maybe_unused]] constexpr auto checked_source_region = checked(WRIT_TWIN(
    left_out_of_checked,
    (ec2::CopyImage{
        .name = "My server", .source_image_id = "ami-5731123e", .source_region = "us-east-1"}),
    (ec2::CopyImage{.name = "My server", .source_image_id = "ami-5731123e"})));

//=== a wrong type in the right place ===//

// rejects image_id_in_place_of_a_region (type): (could not convert|no viable).*ImageId.*Region
[[maybe_unused]] constexpr ec2::CopyImage from_region{
    .name = "My server",
    .source_image_id = "ami-5731123e",
    .source_region = WRIT_TWIN(image_id_in_place_of_a_region, Region("us-east-1"),
                               ec2::ImageId("ami-5731123e"))};

// rejects number_in_place_of_a_name (type): deleted function.*(Number.*ImageName|$)
[[maybe_unused]] constexpr ec2::CopyImage named_by_text{
    .name = WRIT_TWIN(number_in_place_of_a_name, "12345", 12345),
    .source_image_id = "ami-5731123e",
    .source_region = "us-east-1"};

// rejects run_time_text_in_place_of_a_literal (type): deleted function.*(Text.*ImageName|$)
[[maybe_unused]] constexpr ec2::CopyImage named_by([[maybe_unused]] std::string_view name) {
    return ec2::CopyImage{.name = WRIT_TWIN(run_time_text_in_place_of_a_literal,
                                            ec2::ImageName::unchecked(name), name),
                          .source_image_id = "ami-5731123e",
                          .source_region = "us-east-1"};
}

// rejects result_in_place_of_a_value (type): deleted function.*(Parsed.*Description|$)
[[maybe_unused]] ec2::CopyImage described_by(std::string_view text) {
    return COPY_FROM("us-east-1", .description = WRIT_TWIN(result_in_place_of_a_value,
                                                           *ec2::Description::parse(text),
                                                           ec2::Description::parse(text)));
}

// rejects text_in_place_of_a_duration (type): deleted function.*(Text.*CompletionDuration|$)
[[maybe_unused]] constexpr ec2::CopyImage in_minutes =
    COPY_FROM("us-east-1", .snapshot_copy_completion_duration_minutes =
                               WRIT_TWIN(text_in_place_of_a_duration, 45, "45"));

// rejects text_in_place_of_dry_run (type): a yes/no parameter takes true, false or a bool
[[maybe_unused]] constexpr ec2::CopyImage with_dry_run =
    COPY_FROM("us-east-1", .dry_run = WRIT_TWIN(text_in_place_of_dry_run, false, "false"));

// rejects number_in_place_of_copy_image_tags (type): a yes/no parameter takes true, false or a bool
[[maybe_unused]] constexpr ec2::CopyImage with_image_tags = COPY_FROM(
    "us-east-1", .copy_image_tags = WRIT_TWIN(number_in_place_of_copy_image_tags, true, 2));

// rejects bool_in_place_of_encryption (type): (could not convert|no viable).*Encryption
[[maybe_unused]] constexpr ec2::CopyImage with_encryption =
    COPY_FROM("us-east-1", .encryption = WRIT_TWIN(bool_in_place_of_encryption, encrypted(), true));

// rejects key_in_place_of_encryption (type): (could not convert|no viable).*Encryption
[[maybe_unused]] constexpr ec2::CopyImage with_key_alone = COPY_FROM(
    "us-east-1",
    .encryption = WRIT_TWIN(key_in_place_of_encryption, encrypted_with("alias/a"), "alias/a"));

// rejects text_in_place_of_a_destination (type): (could not convert|no viable).*Destination
[[maybe_unused]] constexpr ec2::CopyImage to_local_zone = COPY_FROM(
    "us-west-2", .destination = WRIT_TWIN(text_in_place_of_a_destination,
                                          in_local_zone("us-west-2-lax-1a"), "us-west-2-lax-1a"));

//=== members out of order ===//

// rejects or warns name_behind_source_image_id (order): (designator|ISO C).* order.*name'
[[maybe_unused]] constexpr ec2::CopyImage in_order WRIT_TWIN(
    name_behind_source_image_id,
    (ec2::CopyImage{
        .name = "My server", .source_image_id = "ami-5731123e", .source_region = "us-east-1"}),
    (ec2::CopyImage{
        .source_image_id = "ami-5731123e", .name = "My server", .source_region = "us-east-1"}));

// rejects or warns dry_run_before_client_token (order): (designator|ISO C).* order.*client_token'
[[maybe_unused]] constexpr ec2::CopyImage options_in_order WRIT_TWIN(
    dry_run_before_client_token, (COPY_FROM("us-east-1", .client_token = "t", .dry_run = true)),
    (COPY_FROM("us-east-1", .dry_run = true, .client_token = "t")));

//=== partitions ===//

//=== the rest ===//

BREAKS(client_token_is_longer_than_documented, "ClientToken",
       (COPY_FROM("us-east-1", .client_token = TIMES_64("t"))),
       (COPY_FROM("us-east-1", .client_token = *ClientToken::parse(TIMES_64("t") "t"))))
BREAKS(client_token_is_longer_than_documented, "ClientToken",
       (COPY_FROM("us-east-1", .client_token = "t")),
       (COPY_FROM("us-east-1", .client_token = *ClientToken::parse(TIMES_128("t")))))

BREAKS(source_and_destination_lie_in_two_partitions, "SourceRegion",
       (COPY_FROM("us-east-1"), in_region("eu-west-1")),
       (COPY_FROM("us-east-1"), in_region("cn-north-1")))
BREAKS(source_and_destination_lie_in_two_partitions, "SourceRegion",
       (COPY_FROM("us-gov-west-1"), in_region("us-gov-east-1")),
       (COPY_FROM("us-gov-west-1"), in_region("us-east-1")))
BREAKS(source_and_destination_lie_in_two_partitions, "SourceRegion",
       (COPY_FROM("us-isob-east-1"), in_region("us-isob-west-1")),
       (COPY_FROM("us-iso-east-1"), in_region("us-isob-west-1")))
// The ARN of the key tells the destination's partition even if the Region is not told.
BREAKS(
    source_and_destination_lie_in_two_partitions, "SourceRegion",
    (COPY_FROM("cn-north-1",
               .encryption = encrypted_with("arn:aws-cn:kms:cn-northwest-1:012345678910:alias/a")),
     waive<ec2::destination_region_is_not_told>),
    (COPY_FROM("us-east-1",
               .encryption = encrypted_with("arn:aws-cn:kms:cn-northwest-1:012345678910:alias/a")),
     waive<ec2::destination_region_is_not_told>))
BREAKS(completion_duration_excludes_outpost_and_local_zone, "SnapshotCopyCompletionDurationMinutes",
       (COPY_FROM("us-west-2", .destination = {}, .snapshot_copy_completion_duration_minutes = 60),
        waive<ec2::destination_region_is_not_told>),
       (COPY_FROM("us-west-2", .destination = on_outpost(OUTPOST_IN("us-west-2")),
                  .snapshot_copy_completion_duration_minutes = 60),
        waive<ec2::destination_region_is_not_told>))
BREAKS(completion_duration_excludes_outpost_and_local_zone, "SnapshotCopyCompletionDurationMinutes",
       (COPY_FROM("us-west-2", .destination = in_local_zone("us-west-2-lax-1a"),
                  .snapshot_copy_completion_duration_minutes = {}),
        in_region("us-west-2")),
       (COPY_FROM("us-west-2", .destination = in_local_zone("us-west-2-lax-1a"),
                  .snapshot_copy_completion_duration_minutes = 15),
        in_region("us-west-2")))
BREAKS(completion_duration_excludes_outpost_and_local_zone, "SnapshotCopyCompletionDurationMinutes",
       (COPY_FROM("us-west-2", .snapshot_copy_completion_duration_minutes = 2880),
        waive<ec2::destination_region_is_not_told>),
       (COPY_FROM("us-west-2", .destination = in_local_zone_id("usw2-lax1-az1"),
                  .snapshot_copy_completion_duration_minutes = 2880),
        waive<ec2::destination_region_is_not_told>))
BREAKS(description_is_not_ascii, "Description",
       (COPY_FROM("us-east-1", .description = "My - server\x7F")),
       (COPY_FROM("us-east-1", .description = "My \xE2\x80\x94 server")))

#ifndef WRIT_CASES

namespace {

constexpr ec2::Tag image_tags[] = {{.key = "Name", .value = "golden ami"},
                                   {.key = "empty", .value = ""}};
constexpr ec2::Tag snapshot_tags[] = {{.key = "owner", .value = "team@example.com"}};
constexpr ec2::TagSpecification tags[] = {{.resource_type = "image", .tags = image_tags},
                                          {.resource_type = "snapshot", .tags = snapshot_tags}};
constexpr Parameter extra[] = {{"New", "1"}};

template <class... Option>
constexpr bool passes(const ec2::CopyImage& request, const Option&... option) {
    const auto verdict = writ_test::verdict_of(check(request, option...));
    return verdict.passes && verdict.count == 0;
}

std::string query_of(const ec2::CopyImage& request) {
    return query<std::string>(unchecked(request));
}

static_assert(RequestType<ec2::CopyImage>);
static_assert(std::is_trivially_copyable_v<ec2::CopyImage>);
static_assert(!std::is_default_constructible_v<ec2::CopyImage>);

constexpr std::string_view least =
    "Action=CopyImage&Version=2016-11-15&Name=My%20server&"
    "SourceImageId=ami-5731123e&SourceRegion=us-east-1";

}  // namespace

namespace copy_image_test {

// Clang 14 and 16 check literals that stand here only when the program runs.
struct Settings {
    Region region = "us-east-1";
    Optional<ec2::ImageId> image_id = "ami-5731123e";
    Required<Region, struct Where_given_right_and_in_order> where = "us-west-2";
    Optional<ec2::CompletionDuration> duration = 30;
    ec2::CopyImage request{.name = "nightly",
                           .source_image_id = "ami-5731123e",
                           .source_region = "eu-west-1",
                           .encryption = encrypted_with("alias/ExampleAlias")};
};

Region given(Region region = "ap-south-1") {
    return region;
}

}  // namespace copy_image_test

TEST_CASE("right literals in a member's default and as a default argument link") {
    const copy_image_test::Settings settings;
    CHECK(settings.region.text() == "us-east-1");
    CHECK(settings.image_id->text() == "ami-5731123e");
    CHECK(settings.where->text() == "us-west-2");
    CHECK(settings.duration->minutes() == 30);
    CHECK(query_of(settings.request) ==
          "Action=CopyImage&Version=2016-11-15&Name=nightly&SourceImageId=ami-5731123e&"
          "SourceRegion=eu-west-1&Encrypted=true&KmsKeyId=alias%2FExampleAlias");
    CHECK(copy_image_test::given().text() == "ap-south-1");
}

TEST_CASE("every parameter is written, in the order of the members") {
    constexpr ec2::CopyImage request{
        .name = "My server",
        .source_image_id = "ami-5731123e",
        .source_region = "us-east-1",
        .client_token = "token",
        .description = "text",
        .encryption = encrypted_with("alias/a"),
        .destination = in_local_zone("us-east-1-atl-2a"),
        .copy_image_tags = false,
        .tag_specifications = tags,
        .snapshot_copy_completion_duration_minutes = 45,
        .dry_run = true,
        .extra = extra,
    };
    CHECK(query_of(request) ==
          std::string(least) +
              "&ClientToken=token&Description=text&Encrypted=true&KmsKeyId=alias%2Fa"
              "&DestinationAvailabilityZone=us-east-1-atl-2a&CopyImageTags=false"
              "&TagSpecification.1.ResourceType=image"
              "&TagSpecification.1.Tag.1.Key=Name&TagSpecification.1.Tag.1.Value=golden%20ami"
              "&TagSpecification.1.Tag.2.Key=empty&TagSpecification.1.Tag.2.Value="
              "&TagSpecification.2.ResourceType=snapshot"
              "&TagSpecification.2.Tag.1.Key=owner"
              "&TagSpecification.2.Tag.1.Value=team%40example.com"
              "&SnapshotCopyCompletionDurationMinutes=45&DryRun=true&New=1");
}

TEST_CASE("a literal is a checked value in a request that only the running program knows") {
    // Clang 14 and 16 lose a part of such a constant if it is laid out in another way.
    const bool dry_run = writ_test::opaque(1) == 1;
    const ec2::Tag tag[] = {{.key = "key", .value = "value"}};
    const ec2::TagSpecification specification[] = {{.resource_type = "image", .tags = tag}};
    const ec2::CopyImage request{
        .name = "My server",
        .source_image_id = "ami-5731123e",
        .source_region = "us-east-1",
        .client_token = "token",
        .description = "text",
        .encryption = encrypted_with("alias/a"),
        .destination = in_local_zone("us-east-1-atl-2a"),
        .tag_specifications = specification,
        .snapshot_copy_completion_duration_minutes = 45,
        .dry_run = dry_run,
    };
    CHECK(request.name->is_checked());
    CHECK(request.source_image_id->is_checked());
    CHECK(request.source_region->is_checked());
    CHECK(request.client_token->is_checked());
    CHECK(request.description->is_checked());
    CHECK(request.encryption.key()->is_checked());
    CHECK(request.destination.parameters().destination_availability_zone->is_checked());
    CHECK(request.tag_specifications[0].resource_type->is_checked());
    CHECK(request.tag_specifications[0].tags[0].key->is_checked());
    CHECK(request.tag_specifications[0].tags[0].value->is_checked());
    CHECK(request.snapshot_copy_completion_duration_minutes->is_checked());
    CHECK(on_outpost(OUTPOST_IN("us-east-1")).outpost()->is_checked());
    CHECK(in_local_zone_id("use1-atl2-az1")
              .parameters()
              .destination_availability_zone_id->is_checked());
    CHECK(in_region("us-east-1").region->is_checked());
}

TEST_CASE("what is left out is not written") {
    STATIC_REQUIRE(query_size(checked(COPY_FROM("us-east-1"))) == least.size());
    CHECK(query_of(COPY_FROM("us-east-1")) == least);
    CHECK(query_of(COPY_FROM("us-east-1", .client_token = {}, .description = {}, .encryption = {},
                             .destination = {}, .copy_image_tags = {}, .tag_specifications = {},
                             .snapshot_copy_completion_duration_minutes = {}, .dry_run = {},
                             .extra = {})) == least);
}

TEST_CASE("an empty description is written") {
    CHECK(query_of(COPY_FROM("us-east-1", .description = "")) ==
          std::string(least) + "&Description=");
}

TEST_CASE("states and yes/no parameters write what they say") {
    const std::string front(least);
    CHECK(query_of(COPY_FROM("us-east-1", .encryption = unencrypted())) ==
          front + "&Encrypted=false");
    CHECK(query_of(COPY_FROM("us-east-1", .encryption = encrypted())) == front + "&Encrypted=true");
    CHECK(query_of(COPY_FROM("us-east-1", .destination = on_outpost(OUTPOST_IN("us-east-1")))) ==
          front +
              "&DestinationOutpostArn=arn%3Aaws%3Aoutposts%3Aus-east-1%3A123456789012%3A"
              "outpost%2Fop-1234567890abcdef0");
    CHECK(query_of(COPY_FROM("us-east-1", .destination = in_local_zone_id("use1-atl2-az1"))) ==
          front + "&DestinationAvailabilityZoneId=use1-atl2-az1");
    CHECK(query_of(COPY_FROM("us-east-1", .copy_image_tags = true)) ==
          front + "&CopyImageTags=true");
    CHECK(query_of(COPY_FROM("us-east-1", .dry_run = false)) == front + "&DryRun=false");
}

TEST_CASE("a copy within a Region is no fault") {
    CHECK(passes(COPY_FROM("us-east-1"), in_region("us-east-1")));
}

TEST_CASE("nothing is refused for an unknown Region or partition") {
    for (const std::string_view region :
         {"xx-yy-1", "us-new-east-1", "zz-a-b-12", "eusc-fr-east-1"}) {
        CAPTURE(region);
        const auto parsed = Region::parse(region);
        REQUIRE(parsed);
        REQUIRE_FALSE(parsed->partition());
        const auto from_there = check(COPY_FROM(*parsed), in_region("us-east-1"));
        REQUIRE(from_there);
        CHECK(from_there->advice().size() == 1);
        const auto to_there = check(COPY_FROM("cn-north-1"), in_region(*parsed));
        REQUIRE(to_there);
        CHECK(to_there->advice().size() == 1);
        const auto within = check(COPY_FROM(*parsed), in_region(*parsed));
        REQUIRE(within);
        CHECK(within->advice().size() == 2);
    }
}

TEST_CASE("a Region of tomorrow in a partition of today is silently let through") {
    CHECK(passes(COPY_FROM("us-southwest-17"), in_region("mx-north-9")));
    CHECK(passes(COPY_FROM("cn-south-1"), in_region("cn-north-1")));
    CHECK(passes(COPY_FROM("eusc-de-west-2"), in_region("eusc-de-east-1")));
}

TEST_CASE("no unchecked Region is objected to") {
    constexpr auto moon = unchecked<Region>("moon-1");
    constexpr auto china = unchecked<Region>("cn-new-1");
    CHECK(passes(COPY_FROM(moon)));
    CHECK(passes(COPY_FROM(moon), in_region("us-east-1")));
    CHECK(passes(COPY_FROM("us-east-1"), in_region(moon)));
    CHECK(passes(COPY_FROM(china), in_region("us-east-1")));
    CHECK(passes(COPY_FROM("us-east-1"), in_region(china)));
    CHECK(passes(COPY_FROM(moon, .encryption = encrypted_with(
                                     "arn:aws-cn:kms:cn-north-1:012345678910:alias/a")),
                 waive<ec2::destination_region_is_not_told>));
    CHECK(passes(COPY_FROM("us-east-1", .client_token = ClientToken::unchecked(TIMES_256("t")))));
}

TEST_CASE("no unchecked value is objected to, wherever it stands") {
    const ec2::CopyImage request{
        .name = unchecked<ec2::ImageName>("~"),
        .source_image_id = unchecked<ec2::ImageId>("image"),
        .source_region = unchecked<Region>("home"),
        .client_token = unchecked<ClientToken>(""),
        .description = unchecked<ec2::Description>("\xFF"),
        .encryption = encrypted_with(unchecked<KmsKeyId>("key")),
        .destination = in_local_zone(unchecked<LocalZoneName>("zone")),
        .tag_specifications = {},
    };
    CHECK(passes(request));
    CHECK(passes(request, in_region("us-east-1")));
    CHECK(passes(request, in_region(unchecked<Region>("away"))));
}

TEST_CASE("an Outpost tells the partition by its own rules") {
    const auto refused = check(COPY_FROM(
        "us-east-1", .encryption = encrypted_with("arn:aws-cn:kms:cn-north-1:012345678910:alias/a"),
        .destination = on_outpost(OUTPOST_IN("us-east-1"))));
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().size() == 1);
    CHECK(refused.error()[0].name() == "kms_key_lies_outside_destination_region");
}

TEST_CASE("all broken rules are told at once, in the order of the rules") {
    const ec2::Tag twice[] = {{.key = "a", .value = ""}, {.key = "a", .value = ""}};
    const ec2::TagSpecification specifications[] = {{.resource_type = "image", .tags = twice}};
    const Parameter unknown[] = {{"Name", "a"}, {"B", "\xFF"}, {"B", "b"}};
    const ec2::CopyImage request{
        .name = "My server",
        .source_image_id = "ami-5731123e",
        .source_region = "cn-north-1",
        .encryption = encrypted_with(KEY_IN("eu-west-1")),
        .destination = on_outpost(OUTPOST_IN("us-west-2")),
        .tag_specifications = specifications,
        .snapshot_copy_completion_duration_minutes = 15,
        .extra = unknown,
    };
    const auto refused = check(request, in_region("us-east-1"));
    REQUIRE_FALSE(refused);
    std::string found;
    for (const Fault& fault : refused.error()) {
        found += fault.parameter.to<std::string>() + ": " + std::string(fault.name()) + "\n";
    }
    CHECK(found ==
          "DestinationOutpostArn: outpost_lies_outside_source_region\n"
          "DestinationOutpostArn: outpost_lies_outside_destination_region\n"
          "KmsKeyId: kms_key_lies_outside_destination_region\n"
          "SourceRegion: source_and_destination_lie_in_two_partitions\n"
          "SnapshotCopyCompletionDurationMinutes: "
          "completion_duration_excludes_outpost_and_local_zone\n"
          "TagSpecification.1.Tag.2.Key: tag_key_given_twice\n"
          "Name: extra_parameter_has_a_member\n"
          "B: extra_parameter_given_twice\n"
          "B: extra_parameter_cannot_be_sent\n");
}

TEST_CASE("values, check, writer and reader allocate nothing") {
    const writ_test::ExactBuffer name("nightly build");
    const writ_test::ExactBuffer image("ami-0abcdef1234567890");
    const writ_test::ExactBuffer key(KEY_IN("us-west-2"));
    char body[1024];
    std::byte bytes[4096];
    std::size_t parameters = 0;
    bool is_read = false;
    Written written;

    const writ_test::AllocationWatch watch;
    const auto name_value = ec2::ImageName::parse(name.text());
    const auto image_value = ec2::ImageId::parse(image.text());
    const auto key_value = KmsKeyId::parse(key.text());
    if (name_value && image_value && key_value) {
        const auto request = check(ec2::CopyImage{.name = *name_value,
                                                  .source_image_id = *image_value,
                                                  .source_region = "us-east-1",
                                                  .encryption = encrypted_with(*key_value),
                                                  .tag_specifications = tags},
                                   in_region("us-west-2"));
        if (request) {
            written = write_query(*request, body);
            Parameter pairs[32];
            char names[1024];
            char* at = names;
            each_parameter(*request, [&](std::string_view own_name, std::string_view value) {
                own_name.copy(at, own_name.size());
                pairs[parameters++] = {std::string_view(at, own_name.size()), value};
                at += own_name.size();
            });
            ReadingMemory memory(bytes);
            is_read = read_parameters<ec2::CopyImage>(List<Parameter>(pairs, parameters), memory,
                                                      in_region("us-west-2"))
                          .has_value();
        }
    }
    CHECK(watch.allocations() == 0);
    CHECK(written.is_complete());
    CHECK(parameters == 15);
    CHECK(is_read);
}

TEST_CASE("requests and results are equal in all their members") {
    const ec2::CopyImage request{
        .name = "abc", .source_image_id = "ami-5731123e", .source_region = "us-east-1"};
    ec2::CopyImage other = request;
    CHECK(request == other);
    other.source_region = "us-east-2";
    CHECK(request != other);
    other = request;
    other.dry_run = false;
    CHECK(request != other);
    const ec2::CopyImageResult result{.image_id = "ami-5731123e", .request_id = XmlText("r1")};
    CHECK(result == ec2::CopyImageResult{.image_id = "ami-5731123e", .request_id = XmlText("r1")});
    CHECK(result != ec2::CopyImageResult{.image_id = "ami-5731123e"});
}

#endif
