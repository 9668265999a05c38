// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/values_of.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include <writ/ec2/create_tags.hpp>
#include <writ/ec2/run_instances.hpp>
#include <writ/ec2/terminate_instances.hpp>

using namespace writ;

#ifndef WRIT_CASES

namespace {

using Started = ec2::RunInstancesResult;

// The second id is written with a reference, the third is not there, the last malformed.
constexpr std::string_view four_instances =
    "<RunInstancesResponse><instancesSet>"
    "<item><instanceId> i-0abcdef1 </instanceId></item>"
    "<item><instanceId>i-0abcdef&#50;</instanceId></item><item/>"
    "<item><instanceId> </instanceId></item><item><instanceId>instance "
    "4</instanceId></item></instancesSet></RunInstancesResponse>";

template <class Value>
std::string ids_of(std::string_view body, std::size_t room, std::size_t& needed) {
    const auto bytes = std::make_unique<std::byte[]>(room);
    ReadingMemory memory(bytes.get(), room);
    const auto reply = read_reply<ec2::RunInstances>(200, body);
    const auto ids =
        values_of<Value>(memory, *reply.result(), &Started::instances, &ec2::Instance::instance_id);
    needed = memory.needed();
    if (!ids) return "too little memory";
    std::string all;
    for (const Value& id : *ids) {
        all += std::string(id.text()) + (id.is_checked() ? "" : " (unchecked)") + ";";
    }
    return all;
}

}  // namespace

TEST_CASE("the ids of a reply are a list for the next request") {
    std::size_t needed = 0;
    CHECK(ids_of<ec2::InstanceId>(four_instances, 0, needed) == "too little memory");
    const std::size_t enough = needed;
    CHECK(enough == 3 * sizeof(ec2::InstanceId) + 10);
    CHECK(ids_of<ec2::InstanceId>(four_instances, enough - 1, needed) == "too little memory");
    CHECK(needed == enough);
    CHECK(ids_of<ec2::InstanceId>(four_instances, enough, needed) ==
          "i-0abcdef1;i-0abcdef2;instance 4 (unchecked);");
}

// Until 0.2 it went on the wire: check asked nothing of a value that was malformed in a reply.
TEST_CASE("a malformed id of a reply is refused where the next request is checked") {
    alignas(std::max_align_t) std::byte bytes[512];
    ReadingMemory memory(bytes);
    const auto reply = read_reply<ec2::RunInstances>(200, four_instances);
    const auto ids = values_of<ec2::InstanceId>(memory, *reply.result(), &Started::instances,
                                                &ec2::Instance::instance_id);
    REQUIRE(ids);
    const auto refused = check(ec2::TerminateInstances{.instance_ids = *ids});
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().size() == 1);
    const Fault& fault = refused.error()[0];
    CHECK(fault.parameter.to<std::string>() == "InstanceId.3");
    const auto parsed = ec2::InstanceId::parse("instance 4");
    CHECK(fault.reason == &parsed.error().reason());
    CHECK(fault.offset == parsed.error().offset);
}

TEST_CASE("what does not stand in the reply as it is, is decoded behind the list") {
    std::size_t needed = 0;
    const std::size_t list = 3 * sizeof(ec2::InstanceId);
    CHECK(ids_of<ec2::InstanceId>(four_instances, list, needed) == "too little memory");
    CHECK(needed == list + 10);
}

TEST_CASE("no ids are an empty list, for which no memory is needed") {
    std::size_t needed = 1;
    CHECK(ids_of<ec2::InstanceId>("<RunInstancesResponse/>", 8, needed).empty());
    CHECK(needed == 0);
    ReadingMemory none;
    const auto reply = read_reply<ec2::RunInstances>(200, "<RunInstancesResponse/>");
    const auto ids = values_of<ec2::InstanceId>(none, *reply.result(), &Started::instances,
                                                &ec2::Instance::instance_id);
    REQUIRE(ids);
    CHECK(ids->empty());
}

TEST_CASE("a list is of what the request takes") {
    std::size_t needed = 0;
    CHECK(ids_of<ec2::AnyResourceId>(four_instances, 500, needed) ==
          "i-0abcdef1;i-0abcdef2;instance 4 (unchecked);");
    alignas(std::max_align_t) std::byte bytes[256];
    ReadingMemory memory(bytes);
    const auto reply = read_reply<ec2::RunInstances>(
        200,
        "<RunInstancesResponse><instancesSet><item><instanceId>i-0abcdef1</instanceId></item>"
        "</instancesSet></RunInstancesResponse>");
    const auto ids = values_of<ec2::AnyResourceId>(memory, *reply.result(), &Started::instances,
                                                   &ec2::Instance::instance_id);
    REQUIRE(ids);
    const ec2::Tag tags[] = {{.key = "team", .value = "web"}};
    const auto checked = check(ec2::CreateTags{.resources = *ids, .tags = tags});
    REQUIRE(checked);
    CHECK(query<std::string>(*checked) ==
          "Action=CreateTags&Version=2016-11-15&ResourceId.1=i-0abcdef1&Tag.1.Key=team"
          "&Tag.1.Value=web");
}

TEST_CASE("a list of values and one of texts are taken as they are") {
    alignas(std::max_align_t) std::byte bytes[256];
    ReadingMemory memory(bytes);
    const auto document = read_xml("<set><item>i-0abcdef1</item><item>i-0abcdef2</item></set>");
    const XmlList<XmlValue<ec2::InstanceId>> ids(*document);
    const auto listed = values_of(memory, ids);
    REQUIRE(listed);
    CHECK(listed->size() == 2);
    CHECK((*listed)[1].text() == "i-0abcdef2");
    const auto of_texts = values_of<ec2::InstanceId>(memory, XmlList<XmlText>(*document));
    REQUIRE(of_texts);
    CHECK((*of_texts)[0].is_right());
}

#endif
