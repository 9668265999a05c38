// SPDX-License-Identifier: BSL-1.0
// The headers in shapes/expected, which are what model/derive makes of a service with every shape:
// they compile together, members have the types that they are to have, and requests are written and
// read.
#include <cstddef>
#include <string>
#include <type_traits>

#include <writ/ec2/try_all.hpp>
#include <writ/ec2/try_another_with_a_long_name_so_that_lines_break.hpp>
#include <writ/ec2/try_copy.hpp>
#include <writ/ec2/try_copy_soon.hpp>
#include <writ/ec2/try_names.hpp>
#include <writ/ec2/try_nothing.hpp>
#include <writ/ec2/try_pages.hpp>
#include <writ/ec2/try_pages_again.hpp>
#include <writ/ec2/try_values.hpp>
#include <writ/ec2/types/kind.hpp>
#include <writ/ec2/types/reply_state.hpp>
#include <writ/ec2/waiters/thing_ready.hpp>
#include <writ/ec2/waiters/thing_there.hpp>

#include "support/harness.hpp"

namespace {

using namespace writ;

// What is written of it, once that was read again as the same.
template <class Request>
std::string written(const Request& request) {
    const auto checked = check(request);
    REQUIRE(checked);
    const std::string body = query<std::string>(*checked);
    alignas(std::max_align_t) std::byte bytes[4096];
    ReadingMemory memory(bytes);
    const auto read = read_query<Request>(body, memory);
    REQUIRE(read);
    CHECK(read->request() == request);
    return body;
}

TEST_CASE("a request with members of every shape is written and read") {
    const ec2::Part parts[] = {{.key = "a"}, {.key = "b", .note = "n"}};
    const ec2::Leaf next{.weight = 2};
    const ec2::Leaf leaves[] = {{.name = "x", .next = next}};
    const Integer numbers[] = {5, -6};
    const ec2::Holder holders[] = {
        {.numbers = numbers, .disk = {.size = 8, .encryption = encrypted_with("alias/a")}}};
    const AnyText values[] = {"v"};
    const ec2::Filter filters[] = {{.name = "f", .values = values}};
    const ec2::TryAll request{.part = ec2::Part{.key = "k"},
                              .text_ = "t t",
                              .count = 3,
                              .flag = false,
                              .when = "2026-11-28T00:00:00Z",
                              .bytes = "dmFsdWU=",
                              .kind_ = ec2::Kind::_2xlarge,
                              .volume_id = "vol-0abcdef1234567890",
                              .texts = list_of<"one", "two">,
                              .parts = parts,
                              .box = ec2::Box{.leaf = {.name = "y"}, .lists = holders},
                              .leaf = {.weight = 1},
                              .leaves = leaves,
                              .filters = filters,
                              .encryption = encrypted_with("alias/b"),
                              .client_token = "token",
                              .max_results = 7,
                              .dry_run = true};
    CHECK(written(request) ==
          "Action=TryAll&Version=2016-11-15&Part.Key=k&Text=t%20t&Count=3&Flag=false"
          "&When=2026-11-28T00%3A00%3A00Z&Bytes=dmFsdWU%3D&Kind=2xlarge"
          "&VolumeId=vol-0abcdef1234567890&TextItem.1=one&TextItem.2=two&PartItem.1.Key=a"
          "&PartItem.2.Key=b&PartItem.2.Note=n&Box.Leaf.Name=y&Box.List.1.Numbers.1=5"
          "&Box.List.1.Numbers.2=-6&Box.List.1.Disk.Size=8&Box.List.1.Disk.Encrypted=true"
          "&Box.List.1.Disk.KmsKeyId=alias%2Fa&Leaf.Weight=1&LeafSet.1.Name=x"
          "&LeafSet.1.Next.Weight=2&Filter.1.Name=f&Filter.1.Value.1=v&Encrypted=true"
          "&KmsKeyId=alias%2Fb"
          "&ClientToken=token&MaxResults=7&DryRun=true");
}

TEST_CASE("members that are called like keywords keep their names on the wire") {
    const ec2::TryNames request{.ipv6_cidr_block = "a",
                                .operator_ = true,
                                .interface_ = "eth0",
                                .default_ = 1,
                                .memory_gib_per_vcpu = "0.5",
                                .aws_account_total = 2,
                                .extra_ = "e",
                                .rules = list_of<"r">,
                                .model = "m",
                                .action = "act"};
    CHECK(written(request) ==
          "Action=TryNames&Version=2016-11-15&Ipv6CidrBlock=a&Operator=true&interfaceName=eth0"
          "&Default=1&MemoryGiBPerVCpu=0.5&AWSAccountTotal=2&Extra=e&Rule.1=r&Model=m"
          "&RuleAction=act");
}

TEST_CASE("a request without members of its own is written") {
    CHECK(written(ec2::TryNothing{}) == "Action=TryNothing&Version=2016-11-15");
}

TEST_CASE("an action that is described has its states, its rules and its result") {
    const ec2::Tag marks[] = {{.key = "k", .value = "v"}};
    const ec2::TryCopy request{.source_region = "us-west-2",
                               .destination = in_local_zone("us-west-2-lax-1a"),
                               .encryption = encrypted_with("alias/a"),
                               .marks = marks};
    const auto advised = check(request, in_region("us-west-2"));
    REQUIRE(advised);
    REQUIRE(advised->advice().size() == 1);
    CHECK(advised->advice()[0].name() == "copy_has_no_name");
    CHECK(query<std::string>(*advised) ==
          "Action=TryCopy&Version=2016-11-15&SourceRegion=us-west-2"
          "&DestinationAvailabilityZone=us-west-2-lax-1a&Encrypted=true&KmsKeyId=alias%2Fa"
          "&Mark.1.Key=k&Mark.1.Value=v");
    const auto refused = check(ec2::TryCopy{.source_region = "us-west-2", .name = "us-west-2"});
    REQUIRE_FALSE(refused);
    CHECK(refused.error()[0].name() == "copy_is_called_like_its_region");
    const auto outside = check(ec2::TryCopySoon{.source_region = "us-east-1",
                                                .destination = in_local_zone("us-west-2-lax-1a")});
    REQUIRE_FALSE(outside);
    CHECK(outside.error()[0].name() == "local_zone_lies_outside_source_region");
    STATIC_REQUIRE(std::is_same_v<ec2::TryCopy::Model::result_type, ec2::ReturnResult>);
}

TEST_CASE("members have the types that the facts and the curation give them") {
    using ec2::TryAll, ec2::TryValues;
    STATIC_REQUIRE(std::is_same_v<decltype(TryAll::optional_part), Optional<ec2::Part>>);
    STATIC_REQUIRE(std::is_same_v<decltype(TryAll::leaf), ec2::Leaf>);
    STATIC_REQUIRE(std::is_same_v<decltype(ec2::Leaf::next), OptionalReference<ec2::Leaf>>);
    STATIC_REQUIRE(std::is_same_v<decltype(ec2::Branch::encrypted), YesNo>);
    STATIC_REQUIRE(std::is_same_v<decltype(TryValues::part), Optional<Double>>);
    STATIC_REQUIRE(std::is_same_v<decltype(TryValues::volume_ids), List<ec2::VolumeId>>);
    STATIC_REQUIRE(std::is_same_v<decltype(TryValues::root_volume_id), Optional<ec2::VolumeId>>);
    STATIC_REQUIRE(std::is_same_v<decltype(TryValues::unknown_id), Optional<AnyText>>);
    STATIC_REQUIRE(std::is_same_v<decltype(TryValues::target_region), Optional<Region>>);
    STATIC_REQUIRE(std::is_same_v<decltype(TryValues::name), Optional<ec2::ImageName>>);
    STATIC_REQUIRE(std::is_same_v<decltype(TryValues::image_id), Optional<ec2::ImageId>>);
}

TEST_CASE("what is answered has the types that the facts and the curation give it") {
    using ec2::Thing, ec2::TryPagesResult;
    STATIC_REQUIRE(std::is_same_v<decltype(TryPagesResult::things), XmlList<Thing>>);
    STATIC_REQUIRE(std::is_same_v<decltype(TryPagesResult::thing), Optional<Thing>>);
    STATIC_REQUIRE(std::is_same_v<decltype(TryPagesResult::words), XmlList<XmlValue<ec2::Kind>>>);
    STATIC_REQUIRE(std::is_same_v<decltype(TryPagesResult::region), Optional<ec2::RegionReply>>);
    STATIC_REQUIRE(std::is_same_v<decltype(Thing::is_public), XmlBoolean>);
    STATIC_REQUIRE(std::is_same_v<decltype(Thing::big), XmlInteger>);
    STATIC_REQUIRE(std::is_same_v<decltype(Thing::when), XmlValue<Timestamp>>);
    STATIC_REQUIRE(std::is_same_v<decltype(Thing::name), XmlText>);
    STATIC_REQUIRE(std::is_same_v<decltype(ec2::LeafOfReply::part), Optional<ec2::PartReply>>);
}

TEST_CASE("a derived reply is read, leads to the next page, and is waited for") {
    constexpr auto reply = read_reply<ec2::TryPages>(
        200,
        "<TryPagesResponse><thingSet><item><volumeId>vol-0abcdef1</volumeId><state>on</state>"
        "<tagSet><item><Key>a</Key></item></tagSet></item><item><state>ready</state></item>"
        "</thingSet><nextToken>two</nextToken></TryPagesResponse>");
    const ec2::Thing first = *reply.result()->things.begin();
    CHECK(first.volume_id.value()->is_right());
    CHECK(first.state == ec2::ReplyState::on);
    CHECK((*first.tags.begin()).key == "a");
    constexpr auto next = next_page(ec2::TryPages{}, *reply.result());
    STATIC_REQUIRE(next->next_token->text() == "two");
    STATIC_REQUIRE(ec2::waiters::ThingReady::judge(reply).verdict == Verdict::wait);
    STATIC_REQUIRE(ec2::waiters::ThingThere::judge(reply).verdict == Verdict::done);
}

TEST_CASE("where the reply says whether there is more, that decides") {
    const auto goes_on = [](std::string_view body) {
        const auto reply = read_reply<ec2::TryPagesAgain>(200, body);
        return next_page(ec2::TryPagesAgain{}, *reply.result()).has_value();
    };
#define PAGE(more)                                                            \
    "<TryPagesAgainResponse><owner>me</owner><nextToken>two</nextToken>" more \
    "</TryPagesAgainResponse>"
    CHECK(goes_on(PAGE("<hasMore>true</hasMore>")));
    CHECK_FALSE(goes_on(PAGE("<hasMore>false</hasMore>")));
    CHECK(read_reply<ec2::TryPagesAgain>(200, "<TryPagesAgainResponse/>").not_a_reply());
}

}  // namespace
