// SPDX-License-Identifier: BSL-1.0
//
// The replies that the test double makes, of all actions.
#include "known_actions.hpp"
#include "made_reply.hpp"
#include "reply_plan.hpp"
#include "reply_texts.hpp"

#include "support/harness.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

#include <writ/any/any_reply.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/create_vpc.hpp>
#include <writ/ec2/describe_instances.hpp>
#include <writ/ec2/describe_network_insights_analyses.hpp>
#include <writ/ec2/describe_volumes.hpp>
#include <writ/ec2/run_instances.hpp>
#include <writ/ec2/types/volume_state.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>

using namespace loopback;

namespace {

constexpr std::string_view region = "us-west-2";

template <class Request>
std::string made(const GivenValues& given = {}) {
    return made_reply(writ::action_of<Request>, given, region);
}

// A structure that holds its own kind; no reply of today has one.
struct Folder {
    writ::XmlText name{};
    writ::XmlList<Folder> folders{};
    writ::XmlInteger size{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("name", self.name);
            row("folderSet", self.folders);
            row("size", self.size);
        }
    };
};

// Whether each value has a text of its type, that of `plan` and those within.
void check_texts(const ReplyPlan& plan, std::set<const ReplyPlan*>& seen) {
    static const ReplyTexts texts(region);
    if (!seen.insert(&plan).second) return;
    for (const ReplyMember& member : plan) {
        CAPTURE(member.name);
        if (member.structure != nullptr) {
            check_texts(*member.structure, seen);
        } else {
            const std::string text = texts.text_for(member);
            CHECK(!text.empty());
            CHECK(is_value(member.value, text, false));
        }
    }
}

}  // namespace

TEST_CASE("the reply to each action is read, and has all elements that are known") {
    CHECK(KnownActions::all().size() >= 800);
    for (const writ::Action* action : KnownActions::all()) {
        CAPTURE(action->name());
        const std::string body = made_reply(*action, {}, region);
        const auto reply = writ::read_reply(*action, 200, body);
        REQUIRE(reply.result());
        CHECK(reply.result()->request_id().size() == 36);
        std::set<std::string> told;
        reply.result()->each_value([&](std::string_view place, const writ::XmlText&) {
            const std::string_view top = place.substr(0, place.find('.'));
            CHECK(told.insert(std::string(place)).second);
            told.insert(std::string(top));
        });
        for (const ReplyMember& member : reply_plan(*action)) {
            const std::string name(member.name);
            CHECK(told.count(name) == (name == "nextToken" || name == "NextToken" ? 0 : 1));
        }
    }
}

TEST_CASE("each value in a reply to any action has a text of its type") {
    std::set<const ReplyPlan*> seen;
    for (const writ::Action* action : KnownActions::all()) {
        CAPTURE(action->name());
        check_texts(reply_plan(*action), seen);
    }
    CHECK(seen.size() > 1000);
}

TEST_CASE("a reply is one to the reader with the type") {
    const std::string copied = made<writ::ec2::CopyImage>();
    const auto copy = writ::read_reply<writ::ec2::CopyImage>(200, copied);
    REQUIRE(copy.result());
    CHECK(copy.result()->image_id->is_right());

    const std::string run = made<writ::ec2::RunInstances>();
    const auto instances = writ::read_reply<writ::ec2::RunInstances>(200, run);
    REQUIRE(instances.result());
    std::size_t count = 0;
    for (const writ::ec2::Instance& instance : instances.result()->instances) {
        ++count;
        CHECK(instance.instance_id.value()->is_right());
        CHECK(instance.launch_time.value()->is_right());
        CHECK(instance.ebs_optimized.value().has_value());
        CHECK(instance.placement->availability_zone.value()->text() == "us-west-2a");
        CHECK(instance.state->code.value().has_value());
    }
    CHECK(count == 1);

    const std::string volumes = made<writ::ec2::DescribeVolumes>();
    const auto described = writ::read_reply<writ::ec2::DescribeVolumes>(200, volumes);
    REQUIRE(described.result());
    CHECK(!described.result()->next_token);
    for (const writ::ec2::Volume& volume : described.result()->volumes) {
        CHECK(volume.volume_id.value()->is_right());
        CHECK(volume.state.value()->is_right());
    }

    const std::string analyses = made<writ::ec2::DescribeNetworkInsightsAnalyses>();
    CHECK(writ::read_reply<writ::ec2::DescribeNetworkInsightsAnalyses>(200, analyses).result());
}

TEST_CASE("a structure within one of its own kind is left out") {
    CHECK(made_elements(reply_plan_of<Folder>, {}, region) ==
          "<name>some name</name><size>1</size>");
}

TEST_CASE("what a request gives its reply says again") {
    GivenValues given;
    given.add("Version", "2016-11-15");
    given.add("CidrBlock", "10.1.0.0/24");
    given.add("InstanceTenancy", "dedicated");
    given.add("TagSpecification.1.ResourceType", "vpc");
    given.add("TagSpecification.1.Tag.1.Key", "a<b");
    given.add("TagSpecification.1.Tag.1.Value", "c & d");
    const std::string body = made<writ::ec2::CreateVpc>(given);
    const auto reply = writ::read_reply<writ::ec2::CreateVpc>(200, body);
    REQUIRE(reply.result());
    const writ::ec2::Vpc& vpc = *reply.result()->vpc;
    CHECK(vpc.cidr_block == "10.1.0.0/24");
    CHECK(vpc.instance_tenancy.text() == "dedicated");
    for (const writ::ec2::TagReply& tag : vpc.tags) {
        CHECK(tag.key == "a<b");
        CHECK(tag.value == "c & d");
    }
    CHECK(vpc.vpc_id.value()->is_right());
}

TEST_CASE("what is given is not said where it is of another type, nor what names a filter") {
    GivenValues given;
    given.add("InstanceId.1", "resolve:something");
    given.add("InstanceId.2", "i-12345678");
    given.add("EbsOptimized", "perhaps");
    given.add("Filter.1.Name", "instance-type");
    given.add("NextToken", "page2");
    given.add("KeyName", "");
    const std::string body = made<writ::ec2::DescribeInstances>(given);
    CHECK(body.find("resolve") == body.npos);
    CHECK(body.find("perhaps") == body.npos);
    CHECK(body.find("instance-type") == body.npos);
    CHECK(body.find("page2") == body.npos);
    CHECK(body.find("<keyName></keyName>") == body.npos);
    CHECK(!given.has("DryRun", "true"));
    given.add("DryRun", "true");
    CHECK(given.has("DryRun", "true"));
}
