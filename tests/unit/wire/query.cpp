// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/query.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <writ/ec2/copy_image.hpp>

using namespace writ;

// Only a checked request can be written, in whichever way; the compiler says what is needed.

namespace {

constexpr ec2::CopyImage request = COPY_FROM("us-east-1");
constexpr Checked<ec2::CopyImage> good = checked(request);

// rejects query_of_unchecked (unchecked): a Checked<Request> is needed: check.request. gives
[[maybe_unused]] const std::string& as_string() {
    static const auto text = query<std::string>(WRIT_TWIN(query_of_unchecked, good, request));
    return text;
}

// rejects query_of_result (unchecked): a Checked<Request> is needed: check.request. gives
[[maybe_unused]] std::string as_string_of_result() {
    return query<std::string>(WRIT_TWIN(query_of_result, *check(request), check(request)));
}

// rejects size_of_unchecked (unchecked): a Checked<Request> is needed: check.request. gives
[[maybe_unused]] constexpr std::size_t as_size =
    query_size(WRIT_TWIN(size_of_unchecked, good, request));

// rejects buffer_of_unchecked (unchecked): a Checked<Request> is needed: check.request. gives
[[maybe_unused]] Written as_buffer(char* data, std::size_t size) {
    return write_query(WRIT_TWIN(buffer_of_unchecked, good, request), data, size);
}

// rejects pieces_of_unchecked (unchecked): a Checked<Request> is needed: check.request. gives
[[maybe_unused]] void as_pieces() {
    write_query(WRIT_TWIN(pieces_of_unchecked, good, request), [](std::string_view) {});
}

// rejects copy_of_unchecked (unchecked): a Checked<Request> is needed: check.request. gives
[[maybe_unused]] char* as_copy(char* out) {
    return copy_query(WRIT_TWIN(copy_of_unchecked, good, request), out);
}

// rejects sink_of_unchecked (unchecked): a Checked<Request> is needed: check.request. gives
[[maybe_unused]] void as_sink(CountingSink& sink) {
    write(WRIT_TWIN(sink_of_unchecked, good, request), sink);
}

// rejects pairs_of_unchecked (unchecked): a Checked<Request> is needed: check.request. gives
[[maybe_unused]] void as_parameters() {
    each_parameter(WRIT_TWIN(pairs_of_unchecked, good, request),
                   [](std::string_view, std::string_view) {});
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

// rejects vector_of_unchecked (unchecked): a Checked<Request> is needed: check.request. gives
[[maybe_unused]] Pairs as_container() {
    return parameters<Pairs>(WRIT_TWIN(vector_of_unchecked, good, request));
}

}  // namespace

// rejects rule_in_static_query (nested): request_breaks_rule(<|.. .with Rule = ).*outpost_lies
[[maybe_unused]] constexpr std::string_view as_constant = static_query<[] {
    return checked(COPY_FROM(WRIT_TWIN(rule_in_static_query, "us-west-2", "us-east-1"),
                             .destination = on_outpost(OUTPOST_IN("us-west-2"))),
                   in_region("us-west-2"));
}>;

// rejects fault_in_static_query (nested): request_is_refused.*(Arn: |&")a copy to an Outpost comes
[[maybe_unused]] constexpr std::string_view of_result = static_query<[] {
    return check(COPY_FROM(WRIT_TWIN(fault_in_static_query, "us-west-2", "us-east-1"),
                           .destination = on_outpost(OUTPOST_IN("us-west-2"))),
                 in_region("us-west-2"));
}>;

// rejects region_not_told_to_static_query (nested): request_breaks_rule.*destination_region_is_not
[[maybe_unused]] constexpr std::string_view of_check = static_query<[] {
    return *check(COPY_FROM(
        "us-west-2", .encryption = encrypted_with(WRIT_TWIN(region_not_told_to_static_query,
                                                            "alias/a", KEY_IN("us-west-2")))));
}>;

#ifndef WRIT_CASES

#include <algorithm>
#include <array>
#include <concepts>
#include <iterator>
#include <memory>
#include <vector>

#include <writ/ec2/run_instances.hpp>

namespace {

constexpr ec2::Tag twelve[] = {
    {.key = "1", .value = ""},  {.key = "2", .value = ""},  {.key = "3", .value = ""},
    {.key = "4", .value = ""},  {.key = "5", .value = ""},  {.key = "6", .value = ""},
    {.key = "7", .value = ""},  {.key = "8", .value = ""},  {.key = "9", .value = ""},
    {.key = "10", .value = ""}, {.key = "11", .value = ""}, {.key = "a b", .value = "="}};
constexpr ec2::TagSpecification tags[] = {{.resource_type = "snapshot", .tags = twelve}};
constexpr Parameter odd_names[] = {{"A&B=C", "1"}, {"\xC3\xA9.1", "x&y=z"}, {"Plain.1", ""}};

constexpr ec2::CopyImage all{
    .name = "a(b)[c]d.e/f-g'h@i_j k",
    .source_image_id = "ami-0abcdef1234567890",
    .source_region = "us-east-1",
    .client_token = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
    .description = "\xC3\xA9\xF0\x9F\x98\x80 & = % + \t\n\r\x7F\x01",
    .encryption = encrypted_with("arn:aws:kms:us-east-1:012345678910:alias/a_b/c-d"),
    .destination = in_local_zone("us-east-1-atl-2a"),
    .copy_image_tags = true,
    .tag_specifications = tags,
    .dry_run = false,
    .extra = odd_names,
};

const std::string all_written =
    "Action=CopyImage&Version=2016-11-15&Name=a%28b%29%5Bc%5Dd.e%2Ff-g%27h%40i_j%20k"
    "&SourceImageId=ami-0abcdef1234567890&SourceRegion=us-east-1"
    "&ClientToken=%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F%3A%3B%3C%3D%3E%3F%40%5B%5C%5D%5E_"
    "%60%7B%7C%7D~"
    "&Description=%C3%A9%F0%9F%98%80%20%26%20%3D%20%25%20%2B%20%09%0A%0D%7F%01"
    "&Encrypted=true&KmsKeyId=arn%3Aaws%3Akms%3Aus-east-1%3A012345678910%3Aalias%2Fa_b%2Fc-d"
    "&DestinationAvailabilityZone=us-east-1-atl-2a&CopyImageTags=true"
    "&TagSpecification.1.ResourceType=snapshot"
    "&TagSpecification.1.Tag.1.Key=1&TagSpecification.1.Tag.1.Value="
    "&TagSpecification.1.Tag.2.Key=2&TagSpecification.1.Tag.2.Value="
    "&TagSpecification.1.Tag.3.Key=3&TagSpecification.1.Tag.3.Value="
    "&TagSpecification.1.Tag.4.Key=4&TagSpecification.1.Tag.4.Value="
    "&TagSpecification.1.Tag.5.Key=5&TagSpecification.1.Tag.5.Value="
    "&TagSpecification.1.Tag.6.Key=6&TagSpecification.1.Tag.6.Value="
    "&TagSpecification.1.Tag.7.Key=7&TagSpecification.1.Tag.7.Value="
    "&TagSpecification.1.Tag.8.Key=8&TagSpecification.1.Tag.8.Value="
    "&TagSpecification.1.Tag.9.Key=9&TagSpecification.1.Tag.9.Value="
    "&TagSpecification.1.Tag.10.Key=10&TagSpecification.1.Tag.10.Value="
    "&TagSpecification.1.Tag.11.Key=11&TagSpecification.1.Tag.11.Value="
    "&TagSpecification.1.Tag.12.Key=a%20b&TagSpecification.1.Tag.12.Value=%3D"
    "&DryRun=false&A%26B%3DC=1&%C3%A9.1=x%26y%3Dz&Plain.1=";

constexpr std::string_view all_by_compiler =
    static_query<[] { return checked(all, in_region("us-east-1")); }>;
static_assert(static_query<[] { return check(all, in_region("us-east-1")); }> ==
                  static_query<[] { return checked(all, in_region("us-east-1")); }>,
              "of a result, what is in it");

// What GCC prints of a result that has faults.
constexpr ec2::Tag same_key_twice[] = {{.key = "k", .value = ""}, {.key = "k", .value = "v"}};
constexpr ec2::TagSpecification tagged_twice[] = {
    {.resource_type = "image", .tags = same_key_twice}};
constexpr auto two_faults =
    check(COPY_FROM("us-east-1", .encryption = encrypted_with(KEY_IN("us-west-2")),
                    .tag_specifications = tagged_twice),
          in_region("us-east-1"));
static_assert(two_faults.error().size() == 2);
#if !defined(__clang__)
constexpr std::string_view first_of_two = two_faults.error()[0].text();
constexpr std::string_view second_of_two = two_faults.error()[1].text();
constexpr auto both_sentences = detail::sentence_of_faults<two_faults>();
static_assert(std::string_view(both_sentences.text).starts_with("KmsKeyId: the KMS key lies in "));
static_assert(std::string_view(both_sentences.text).substr(10, first_of_two.size()) ==
              first_of_two);
static_assert(std::string_view(both_sentences.text)
                  .substr(10 + first_of_two.size())
                  .starts_with("; TagSpecification.1.Tag.2.Key: "));
static_assert(std::string_view(both_sentences.text).ends_with(second_of_two));
#endif

constexpr std::string_view with_region = static_query<[] {
    return checked(COPY_FROM("us-east-1", .encryption = encrypted_with("alias/ExampleAlias")),
                   in_region("us-west-2"));
}>;

std::size_t count(std::string_view text, char wanted) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), wanted));
}

// A request in which names become as long as one likes.
struct Nest {
    ec2::TagValue text{};
    List<Nest> within{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Text", self.text);
            row("SomethingThatLiesWithinSomethingElseAndHasALongName", self.within);
        }
    };
};

struct Tree {
    List<Nest> nests{};

    struct Model {
        static constexpr std::string_view action = "Grow";
        static constexpr std::string_view version = "2000-01-01";
        using rules = Rules<>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Nest", self.nests);
        }
    };
};

}  // namespace

TEST_CASE("names of any length are written, by all writers the same") {
    std::vector<std::vector<Nest>> nests(1, std::vector<Nest>(1));
    std::string front = "&Nest.1.";
    for (int depth = 0; depth != 9; ++depth) {
        const Tree tree{nests.back()};
        const Checked<Tree> checked_tree = unchecked(tree);
        std::string by_sink;
        write_query(checked_tree, [&](std::string_view piece) { by_sink += piece; });
        CHECK(query<std::string>(checked_tree) == by_sink);
        CHECK(count(by_sink, '&') == 2U + static_cast<std::size_t>(depth));
        CHECK(by_sink.substr(by_sink.rfind('&')) == front + "Text=");
        char buffer[4096];
        const Written written = write_query(checked_tree, buffer);
        CHECK(std::string_view(buffer, written.size) == by_sink);
        nests.push_back({Nest{"a", nests.back()}});
        front += "SomethingThatLiesWithinSomethingElseAndHasALongName.1.";
    }
}

TEST_CASE("all writers write the same") {
    const Checked<ec2::CopyImage> checked_all = *check(all);
    CHECK(query<std::string>(checked_all) == all_written);
    CHECK(all_by_compiler == all_written);

    STATIC_REQUIRE(query_size(checked(all, in_region("us-east-1"))) == all_by_compiler.size());
    CHECK(query_size(checked_all) == all_written.size());

    const auto characters = query<std::vector<char>>(checked_all);
    CHECK(std::string_view(characters.data(), characters.size()) == all_written);

    std::string copied;
    copy_query(checked_all, std::back_inserter(copied));
    CHECK(copied == all_written);

    std::vector<char> in_place(all_written.size());
    CHECK(copy_query(checked_all, in_place.begin()) == in_place.end());
    CHECK(std::string_view(in_place.data(), in_place.size()) == all_written);

    std::string pieces;
    write_query(checked_all, [&](std::string_view piece) { pieces += piece; });
    CHECK(pieces == all_written);

    std::string appended;
    struct StringSink {
        std::string& text;
        void copy(std::string_view piece) { text += piece; }
        void escape(std::string_view piece) {
            std::string encoded(percent_encoded_size(piece), ' ');
            percent_encode(piece, encoded.data());
            text += encoded;
        }
    } sink{appended};
    write(checked_all, sink);
    CHECK(appended == all_written);
}

TEST_CASE("a static query is in read-only data and knows the Region it was checked for") {
    CHECK(with_region ==
          "Action=CopyImage&Version=2016-11-15&Name=My%20server&SourceImageId=ami-5731123e"
          "&SourceRegion=us-east-1&Encrypted=true&KmsKeyId=alias%2FExampleAlias");
    CHECK(as_constant.ends_with("outpost%2Fop-1234567890abcdef0"));
}

TEST_CASE("a query is cut at the end of a buffer of any size, and nothing behind it is touched") {
    const Checked<ec2::CopyImage> checked_all = *check(all);
    for (std::size_t room = 0; room <= all_written.size() + 1; ++room) {
        CAPTURE(room);
        const auto exact = std::make_unique<char[]>(room);
        const Written written = write_query(checked_all, exact.get(), room);
        const std::size_t size = std::min(room, all_written.size());
        const bool is_right =
            written.needed == all_written.size() && written.size == size &&
            written.is_complete() == (room >= all_written.size()) &&
            std::string_view(exact.get(), size) == std::string_view(all_written).substr(0, size);
        CHECK(is_right);

        std::string canaries(room + 16, '\x7F');
        write_query(checked_all, canaries.data(), room);
        CHECK(canaries.substr(size) == std::string(room + 16 - size, '\x7F'));
    }
}

TEST_CASE("a buffer can be an array") {
    const Checked<ec2::CopyImage> checked_request = *check(request);
    char large[256];
    const Written written = write_query(checked_request, large);
    CHECK(written.is_complete());
    CHECK(std::string_view(large, written.size) == query<std::string>(checked_request));
    char small[10];
    const Written cut = write_query(checked_request, small);
    CHECK_FALSE(cut.is_complete());
    CHECK(cut.size == 10);
    CHECK(cut.needed == written.size);
    CHECK(std::string_view(small, 10) == "Action=Cop");
}

TEST_CASE("no value adds or ends a parameter") {
    for (const std::string_view value : {"&Foo=1", "a&b", "a=b", "%26", "a+b", "a b", ";", "#",
                                         "?x", "\r\nX: y", "\xC3\xA9\xE6\x9D\xB1"}) {
        CAPTURE(value);
        const writ_test::ExactBuffer buffer(value);
        const auto description = ec2::Description::parse(buffer.text());
        REQUIRE(description);
        const auto text =
            query<std::string>(*check(COPY_FROM("us-east-1", .description = *description)));
        CHECK(count(text, '&') == 5);
        CHECK(count(text, '=') == 6);
        CHECK(text.find_first_of(" +;#?\r\n\"<>") == std::string::npos);
    }
}

TEST_CASE("an unchecked value is escaped, whichever type it has") {
    constexpr std::string_view value = "ami-1&Foo=1";
    const ec2::CopyImage risky{
        .name = unchecked<ec2::ImageName>(value),
        .source_image_id = unchecked<ec2::ImageId>(value),
        .source_region = unchecked<Region>(value),
        .client_token = unchecked<ClientToken>(value),
        .description = unchecked<ec2::Description>(value),
        .encryption = encrypted_with(unchecked<KmsKeyId>(value)),
        .destination = in_local_zone(unchecked<LocalZoneName>(value)),
        .snapshot_copy_completion_duration_minutes = ec2::CompletionDuration::unchecked(0),
    };
    const auto text = query<std::string>(unchecked(risky));
    CHECK(text.find("&Foo") == std::string::npos);
    CHECK(text ==
          "Action=CopyImage&Version=2016-11-15&Name=ami-1%26Foo%3D1&SourceImageId=ami-1%26Foo%3D1"
          "&SourceRegion=ami-1%26Foo%3D1&ClientToken=ami-1%26Foo%3D1&Description=ami-1%26Foo%3D1"
          "&Encrypted=true&KmsKeyId=ami-1%26Foo%3D1&DestinationAvailabilityZone=ami-1%26Foo%3D1"
          "&SnapshotCopyCompletionDurationMinutes=0");
    const ec2::Tag tag[] = {
        {.key = unchecked<ec2::TagKey>(value), .value = unchecked<ec2::TagValue>(value)}};
    const ec2::TagSpecification specification[] = {
        {.resource_type = unchecked<ec2::ResourceType>(value), .tags = tag}};
    CHECK(query<std::string>(
              unchecked(COPY_FROM("us-east-1",
                                  .destination = in_local_zone_id(unchecked<LocalZoneId>(value)),
                                  .tag_specifications = specification)))
              .ends_with("&DestinationAvailabilityZoneId=ami-1%26Foo%3D1"
                         "&TagSpecification.1.ResourceType=ami-1%26Foo%3D1"
                         "&TagSpecification.1.Tag.1.Key=ami-1%26Foo%3D1"
                         "&TagSpecification.1.Tag.1.Value=ami-1%26Foo%3D1"));
    CHECK(query<std::string>(unchecked(COPY_FROM("us-east-1", .destination = on_outpost(
                                                                  unchecked<OutpostArn>(value)))))
              .ends_with("&DestinationOutpostArn=ami-1%26Foo%3D1"));
}

TEST_CASE("writing into memory or to a callable allocates nothing") {
    const Checked<ec2::CopyImage> checked_all = *check(all);
    char body[2048];
    std::size_t size_of_pieces = 0;
    const writ_test::AllocationWatch watch;
    const Written written = write_query(checked_all, body);
    write_query(checked_all, [&](std::string_view piece) { size_of_pieces += piece.size(); });
    const char* const end = copy_query(checked_all, body);
    CHECK(watch.allocations() == 0);
    CHECK(written.is_complete());
    CHECK(size_of_pieces == written.size);
    CHECK(end == body + written.size);
}

TEST_CASE("a request with twenty structures in it is within what compilers take by default") {
    constexpr std::string_view body = static_query<[] {
        return checked(ec2::RunInstances{
            .max_count = 1,
            .min_count = 1,
            .block_device_mappings = list_from<[] {
                constexpr ec2::BlockDeviceMapping disk{.ebs = {.volume_size = 8}};
                return std::array{disk, disk, disk, disk, disk, disk, disk, disk, disk, disk};
            }>,
        });
    }>;
    CHECK(body.starts_with("Action=RunInstances&Version=2016-11-15&MaxCount=1&MinCount=1"));
    CHECK(body.ends_with("&BlockDeviceMapping.10.Ebs.VolumeSize=8"));
}

#endif
