// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/xml_value.hpp>

#include "support/harness.hpp"

#include <writ/ec2/types/image_state.hpp>
#include <writ/ec2/types/store_task_state.hpp>

using namespace writ;

// rejects misspelt_word_compared: literal_is_in_doubt.*ImageState.*word_is_not_listed
[[maybe_unused]] constexpr bool is_available =
    XmlValue<ec2::ImageState>() == WRIT_TWIN(misspelt_word_compared, "available", "availabel");

// rejects word_of_another_type_compared: (no match for|invalid operands)
[[maybe_unused]] constexpr bool is_pending =
    XmlValue<ec2::ImageState>() == WRIT_TWIN(word_of_another_type_compared,
                                             ec2::ImageState::pending,
                                             ec2::StoreTaskState::Completed);

#ifndef WRIT_CASES

#include <string>
#include <string_view>
#include <type_traits>

#include <writ/core/optional.hpp>
#include <writ/ec2/associate_address.hpp>
#include <writ/ec2/associate_route_table.hpp>
#include <writ/ec2/attach_network_interface.hpp>
#include <writ/ec2/authorize_security_group_ingress.hpp>
#include <writ/ec2/create_security_group.hpp>
#include <writ/ec2/delete_security_group.hpp>
#include <writ/ec2/delete_snapshot.hpp>
#include <writ/ec2/describe_instances.hpp>
#include <writ/ec2/detach_network_interface.hpp>
#include <writ/ec2/disassociate_address.hpp>
#include <writ/ec2/disassociate_route_table.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/value/timestamp.hpp>

namespace {

// What an action answers with goes into the next as it is. (AWS's model calls these ids strings.)
constexpr ec2::AuthorizeSecurityGroupIngress next_of(const ec2::CreateSecurityGroupResult& made) {
    return {.group_id = made.group_id.value()};
}
constexpr ec2::DisassociateAddress next_of(const ec2::AssociateAddressResult& made) {
    return {.association_id = made.association_id.value()};
}
constexpr ec2::DetachNetworkInterface next_of(const ec2::AttachNetworkInterfaceResult& made) {
    return {.attachment_id = *made.attachment_id.value()};
}
constexpr ec2::DisassociateRouteTable next_of(const ec2::AssociateRouteTableResult& made) {
    return {.association_id = *made.association_id.value()};
}
constexpr ec2::DeleteSecurityGroup next_of(const ec2::Instance& instance) {
    return {.group_id = (*instance.security_groups.begin()).group_id.value()};
}

// The query of the request that follows what `body` answers a `Request` with.
template <class Request>
std::string query_after(std::string_view body) {
    const auto reply = read_reply<Request>(200, body);
    return query<std::string>(*check(next_of(*reply.result())));
}

using Id = XmlValue<ec2::SnapshotId>;
using State = XmlValue<ec2::ImageState>;

constexpr std::string_view nothing = "(nothing)";

// The text of the value.
constexpr std::string_view id(std::string_view content) {
    const Optional<ec2::SnapshotId> value = Id(XmlText(content)).value();
    return value ? value->text() : nothing;
}

constexpr std::string_view state(std::string_view content) {
    const Optional<ec2::ImageState> value = State(XmlText(content)).value();
    return value ? value->text() : nothing;
}

// Whether there is a value that is known to be right.
constexpr bool is_checked(std::string_view content) {
    const Optional<ec2::SnapshotId> value = Id(XmlText(content)).value();
    return value && value->is_checked();
}

// Whether the state is available, if all the ways to it agree.
constexpr bool is_available_one(std::string_view content) {
    const State state{XmlText(content)};
    const ec2::ImageState available = ec2::ImageState::available;
    const bool is = state == ec2::ImageState::available;
    const bool agree = (ec2::ImageState::available == state) == is &&
                       (state == "available") == is && (state == available) == is &&
                       (state != "available") != is;
    return agree ? is : throw "they differ";
}

static_assert(std::is_trivially_copyable_v<Id> && sizeof(Id) == sizeof(XmlText));
static_assert(std::is_same_v<State::spelt_type, ec2::ImageState>);
static_assert(!std::is_convertible_v<XmlText, Id>);

}  // namespace

TEST_CASE("a value in a reply is that of its text") {
    BOTH(id, "snap-5731123e", "snap-5731123e");
    BOTH(is_checked, "snap-5731123e", true);
    BOTH(state, "available", "available");
    static_assert(State(XmlText("available")).value()->is_right());
    static_assert(XmlValue<Timestamp>(XmlText("2026-11-23T01:02:03.456Z")).value()->is_checked());
    const writ_test::ExactBuffer buffer(" snap-5731123e");
    CHECK(Id(XmlText(buffer.text())).value()->text().data() == buffer.text().data() + 1);
}

TEST_CASE("a value that is malformed, or a word that is not listed, is kept") {
    BOTH(id, "snapshot/4711", "snapshot/4711");
    BOTH(is_checked, "snapshot/4711", false);
    BOTH(id, "snap-\x0B\xFF", "snap-\x0B\xFF");
    BOTH(is_checked, "snap-\x0B\xFF", false);
    // A & that begins no reference is text as it stands.
    BOTH(id, "snap-&nbsp;&#xD800;&", "snap-&nbsp;&#xD800;&");
    BOTH(state, "archived", "archived");
    BOTH(state, "a,b", "a,b");
    static_assert(State(XmlText("archived")).value()->doubt()->name == "word_is_not_listed");
    static_assert(!State(XmlText("a,b")).value()->is_checked());
}

TEST_CASE("a value that is malformed goes into no request that is checked") {
    static_assert(Id(XmlText("snapshot/4711")).value()->is_malformed());
    const ec2::DeleteSnapshot request{.snapshot_id = *Id(XmlText("snapshot/4711")).value()};
    const auto refused = check(request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error()[0].name() == "wrong_prefix");
    CHECK(refused.error()[0].parameter == "SnapshotId");
    // What AWS knows and this version does not, its user can say.
    CHECK(check(ec2::DeleteSnapshot{.snapshot_id = unchecked<ec2::SnapshotId>("snapshot/4711")}));
    CHECK(check(ec2::DeleteSnapshot{.snapshot_id = *Id(XmlText("snap-5731123e")).value()}));
}

TEST_CASE("an id that an action answers with goes into the request that takes it") {
    CHECK(query_after<ec2::CreateSecurityGroup>(
              "<CreateSecurityGroupResponse><groupId>sg-0abcdef1234567890</groupId>"
              "</CreateSecurityGroupResponse>") ==
          "Action=AuthorizeSecurityGroupIngress&Version=2016-11-15&GroupId=sg-0abcdef1234567890");
    CHECK(query_after<ec2::AssociateAddress>(
              "<AssociateAddressResponse><associationId>eipassoc-0abcdef1234567890"
              "</associationId></AssociateAddressResponse>") ==
          "Action=DisassociateAddress&Version=2016-11-15"
          "&AssociationId=eipassoc-0abcdef1234567890");
    CHECK(query_after<ec2::AttachNetworkInterface>(
              "<AttachNetworkInterfaceResponse><attachmentId>eni-attach-0abcdef1234567890"
              "</attachmentId></AttachNetworkInterfaceResponse>") ==
          "Action=DetachNetworkInterface&Version=2016-11-15"
          "&AttachmentId=eni-attach-0abcdef1234567890");
    CHECK(query_after<ec2::AssociateRouteTable>(
              "<AssociateRouteTableResponse><associationId>rtbassoc-0abcdef1234567890"
              "</associationId></AssociateRouteTableResponse>") ==
          "Action=DisassociateRouteTable&Version=2016-11-15"
          "&AssociationId=rtbassoc-0abcdef1234567890");
    const auto set = read_xml(
        "<set><item><groupSet><item><groupId>sg-5731123e</groupId></item>"
        "</groupSet></item></set>");
    const ec2::Instance instance = *XmlList<ec2::Instance>(*set).begin();
    CHECK(query<std::string>(*check(next_of(instance))) ==
          "Action=DeleteSecurityGroup&Version=2016-11-15&GroupId=sg-5731123e");
}

TEST_CASE("white space around a value is no part of it") {
    BOTH(id, " \t\r\nsnap-5731123e\n\r\t ", "snap-5731123e");
    BOTH(is_checked, "\nsnap-5731123e\n", true);
    BOTH(id, " a b ", "a b");
    BOTH(id, "\x0B", "\x0B");
    static_assert(Id(XmlText(" a ")).text() == " a ");
}

TEST_CASE("where there is no text there is no value") {
    BOTH(id, "", nothing);
    BOTH(id, " \t\r\n", nothing);
    static_assert(!Id().value() && Id().text() == "");
    static_assert(!State().value() && !(State() == ec2::ImageState::available));
}

TEST_CASE("a text that does not stand in the reply as it is has no value, but all its text") {
    BOTH(id, "snap-5731123&#101;", nothing);
    BOTH(id, "snap-<!-- -->5731123e", nothing);
    BOTH(id, "<![CDATA[snap-5731123e]]>", nothing);
    BOTH(id, "snap-5731123e<a/>", nothing);
    BOTH(id, "snap-&#x1;", nothing);
    BOTH(id, "<!-- -->", nothing);
    static_assert(Id(XmlText("snap-5731123&#101;")).text() == "snap-5731123e");
    static_assert(Id(XmlText("<![CDATA[snap-]]>5731<!-- -->123e")).text() == "snap-5731123e");
    CHECK(Id(XmlText("snap-&#x1;")).text().to<std::string>() == "snap-\x01");
}

TEST_CASE("a word is compared with a constant, a literal or a value of its type") {
    BOTH(is_available_one, "available", true);
    BOTH(is_available_one, "\n available\t", true);
    BOTH(is_available_one, "<!-- -->avail&#97;ble", true);
    BOTH(is_available_one, "<![CDATA[available]]>", true);
    BOTH(is_available_one, "", false);
    BOTH(is_available_one, "Available", false);
    BOTH(is_available_one, "availabl", false);
    BOTH(is_available_one, "availables", false);
    BOTH(is_available_one, "avail able", false);
    BOTH(is_available_one, "availabl&#69;", false);
    // White space is not looked for among references, comments and elements.
    BOTH(is_available_one, " avail&#97;ble", false);
    static_assert(Id(XmlText(" snap-5731123e ")) == "snap-5731123e");
    static_assert(Id(XmlText("snap-5731123f")) != "snap-5731123e");
    static_assert(State(XmlText("archived")) == unlisted("archived"));
}

TEST_CASE("two values are equal if their texts are") {
    static_assert(Id() == Id() && Id() == Id(XmlText("")));
    static_assert(Id(XmlText("a&amp;b")) == Id(XmlText("a<![CDATA[&]]>b")));
    static_assert(Id(XmlText("a")) != Id(XmlText("b")));
    static_assert(Id(XmlText("a")) != Id(XmlText(" a")));
    CHECK(State(XmlText(writ_test::ExactBuffer("failed").text())) != State(XmlText("error")));
}

#endif
