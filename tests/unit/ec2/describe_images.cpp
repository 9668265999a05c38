// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/describe_images.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

using namespace writ;

namespace {

constexpr AnyImageId two_ids[] = {"ami-5731123e", "ami-0abcdef1234567890"};
constexpr AnyImageId three_kinds[] = {"ami-5731123e", "aki-5731123e", "ari-5731123e"};
constexpr AnyText owners[] = {"self", "123456789012"};
constexpr AnyText users[] = {"all"};
constexpr AnyText names[] = {"a*", "b"};
constexpr AnyText states[] = {"available"};
constexpr ec2::Filter filters[] = {{.name = "name", .values = names},
                                   {.name = "state", .values = states}};
constexpr Parameter extra[] = {{"New", "1"}};
constexpr Parameter twice[] = {{"New", "1"}, {"New", "2"}};
constexpr Parameter a_member[] = {{"Filter.1.Value.7", "x"}};

}  // namespace

BREAKS(image_ids_exclude_max_results, "MaxResults",
       (ec2::DescribeImages{.image_ids = {}, .max_results = 5}),
       (ec2::DescribeImages{.image_ids = two_ids, .max_results = 5}))

#define TEN_TIMES(element) \
    element, element, element, element, element, element, element, element, element, element

namespace {

constexpr AnyText account[] = {"self", "012345678901"};
constexpr AnyText eleven_digits[] = {"self", "12345678901"};
constexpr AnyText thirteen_digits[] = {"self", "0123456789012"};
constexpr AnyText with_hyphens[] = {"self", "1234-5678-9012"};
constexpr AnyText with_space[] = {"self", "012345678901 "};
constexpr AnyText word_with_space[] = {"self", " amazon"};
constexpr AnyText every_owner[] = {"self", "amazon", "aws-backup-vault", "aws-marketplace",
                                   "012345678901"};
constexpr AnyText company[] = {"canonical"};
constexpr AnyText no_owner[] = {""};
constexpr AnyText every_user[] = {"self", "all", "012345678901"};
constexpr AnyText amazon[] = {"amazon"};
constexpr AnyImageId thousand_and_one[] = {TEN_TIMES(TEN_TIMES(TEN_TIMES("ami-5731123e"))),
                                           "ami-5731123e"};
constexpr AnyImageId thousand[] = {TEN_TIMES(TEN_TIMES(TEN_TIMES("ami-5731123e")))};

}  // namespace

BREAKS(max_results_is_below_5, "MaxResults", (ec2::DescribeImages{.max_results = 5}),
       (ec2::DescribeImages{.max_results = 4}))
BREAKS(max_results_is_below_5, "MaxResults", (ec2::DescribeImages{.max_results = 5}),
       (ec2::DescribeImages{.max_results = 0}))
BREAKS(owner_is_no_account_id, "Owner.2", (ec2::DescribeImages{.owners = account}),
       (ec2::DescribeImages{.owners = eleven_digits}))
BREAKS(owner_is_no_account_id, "Owner.2", (ec2::DescribeImages{.owners = account}),
       (ec2::DescribeImages{.owners = thirteen_digits}))
BREAKS(owner_is_no_account_id, "Owner.2", (ec2::DescribeImages{.owners = account}),
       (ec2::DescribeImages{.owners = with_hyphens}))
BREAKS(owner_is_no_account_id, "Owner.2", (ec2::DescribeImages{.owners = account}),
       (ec2::DescribeImages{.owners = with_space}))
BREAKS(owner_is_not_documented, "Owner.2", (ec2::DescribeImages{.owners = every_owner}),
       (ec2::DescribeImages{.owners = word_with_space}))
BREAKS(executable_user_is_no_account_id, "ExecutableBy.2",
       (ec2::DescribeImages{.executable_users = account}),
       (ec2::DescribeImages{.executable_users = eleven_digits}))
BREAKS(owner_is_not_documented, "Owner.1", (ec2::DescribeImages{.owners = every_owner}),
       (ec2::DescribeImages{.owners = company}))
BREAKS(owner_is_not_documented, "Owner.1", (ec2::DescribeImages{.owners = every_owner}),
       (ec2::DescribeImages{.owners = no_owner}))
BREAKS(executable_user_is_not_documented, "ExecutableBy.1",
       (ec2::DescribeImages{.executable_users = every_user}),
       (ec2::DescribeImages{.executable_users = amazon}))
BREAKS(more_than_1000_image_ids, "ImageId.1001", (ec2::DescribeImages{.image_ids = thousand}),
       (ec2::DescribeImages{.image_ids = thousand_and_one}))

#ifndef WRIT_CASES

#include <array>
#include <cstddef>
#include <memory>
#include <random>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr ec2::DescribeImages everything{
    .owners = owners,
    .executable_users = users,
    .filters = filters,
    .include_deprecated = true,
    .include_disabled = false,
    .max_results = 5,
    .next_token = "t/=",
    .dry_run = false,
    .extra = extra,
};

std::string query_of(const ec2::DescribeImages& request) {
    const auto result = check(request);
    return result ? query<std::string>(*result) : std::string(result.error()[0].name());
}

}  // namespace

TEST_CASE("DescribeImages: kernels and RAM disks are described as images are") {
    CHECK(query_of({.image_ids = three_kinds}) ==
          "Action=DescribeImages&Version=2016-11-15&ImageId.1=ami-5731123e&ImageId.2=aki-5731123e&"
          "ImageId.3=ari-5731123e");
    constexpr auto reply = read_reply<ec2::DescribeImages>(
        200,
        "<DescribeImagesResponse><imagesSet><item><imageId>aki-5731123e</imageId></item>"
        "</imagesSet></DescribeImagesResponse>");
    CHECK(AnyImageId::parse((*reply.result()->images.begin()).image_id->text()).has_value());
}

TEST_CASE("DescribeImages: every parameter is written, in the order of the members") {
    CHECK(query_of(everything) ==
          "Action=DescribeImages&Version=2016-11-15&Owner.1=self&Owner.2=123456789012"
          "&ExecutableBy.1=all&Filter.1.Name=name&Filter.1.Value.1=a%2A&Filter.1.Value.2=b"
          "&Filter.2.Name=state&Filter.2.Value.1=available&IncludeDeprecated=true"
          "&IncludeDisabled=false&MaxResults=5&NextToken=t%2F%3D&DryRun=false&New=1");
    CHECK(query_of({.image_ids = two_ids}) ==
          "Action=DescribeImages&Version=2016-11-15&ImageId.1=ami-5731123e"
          "&ImageId.2=ami-0abcdef1234567890");
    CHECK(query_of({}) == "Action=DescribeImages&Version=2016-11-15");
    static_assert(query_size(checked(ec2::DescribeImages{})) ==
                  std::string_view("Action=DescribeImages&Version=2016-11-15").size());
}

TEST_CASE("DescribeImages: lists are written in place, nested ones too") {
    constexpr std::string_view by_compiler = static_query<[] {
        return checked(ec2::DescribeImages{
            .owners = list_of<"self", "123456789012">,
            .filters = list_from<[] {
                return std::array{ec2::Filter{.name = "name", .values = list_of<"a*", "b">},
                                  ec2::Filter{.name = "state", .values = list_of<"available">}};
            }>});
    }>;
    const std::string expected = query_of({.owners = owners, .filters = filters});
    CHECK(by_compiler == expected);
    CHECK(query_of({.owners = list_of<"self", "123456789012">,
                    .filters = list_from<[] {
                        return std::array{
                            ec2::Filter{.name = "name", .values = list_of<"a*", "b">},
                            ec2::Filter{.name = "state", .values = list_of<"available">}};
                    }>}) == expected);
    CHECK(query_of({.image_ids = list_of<"ami-5731123e", "ami-0abcdef1234567890">}) ==
          query_of({.image_ids = two_ids}));
}

TEST_CASE("DescribeImages: what botocore sends is read") {
    // As botocore serialises them, but for MaxResults, which a named image excludes.
    const std::string_view sent =
        "Action=DescribeImages&Version=2016-11-15&ImageId.1=ami-5731123e&Owner.1=self"
        "&ExecutableBy.1=all&Filter.1.Name=name&Filter.1.Value.1=a%2A&Filter.1.Value.2=b"
        "&IncludeDeprecated=true";
    alignas(std::max_align_t) std::byte bytes[1024];
    ReadingMemory memory(bytes);
    const auto request = read_query<ec2::DescribeImages>(sent, memory);
    REQUIRE(request);
    CHECK((*request)->filters[0].values[0].text() == "a*");
    CHECK((*request)->filters[0].values.size() == 2);
    CHECK((*request)->owners[0].text() == "self");
    CHECK((*request)->executable_users[0].text() == "all");
    CHECK(query<std::string>(*request) == sent);
}

TEST_CASE("DescribeImages: what is written is read again") {
    alignas(std::max_align_t) std::byte bytes[4096];
    ReadingMemory memory(bytes);
    const std::string written = query_of(everything);
    const auto again = read_query<ec2::DescribeImages>(written, memory, keep_unknown);
    REQUIRE(again);
    CHECK(again->request() == everything);
    CHECK(read_query<ec2::DescribeImages>(written).error()[0].name() == "memory_too_small");
}

TEST_CASE("DescribeImages: a filter needs its name, and unknown names are let through") {
    alignas(std::max_align_t) std::byte bytes[1024];
    ReadingMemory memory(bytes);
    const auto nameless = read_query<ec2::DescribeImages>(
        "Action=DescribeImages&Version=2016-11-15&Filter.1.Value.1=a", memory);
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error()[0].name() == "missing");
    CHECK(nameless.error()[0].parameter.to<std::string>() == "Filter.1.Name");
    ReadingMemory more(bytes);
    const auto unknown = read_query<ec2::DescribeImages>(
        "Action=DescribeImages&Version=2016-11-15&Filter.1.Name=tomorrow&"
        "Filter.1.Value.1=a",
        more);
    REQUIRE(unknown);
    CHECK(unknown->advice().empty());
}

TEST_CASE("DescribeImages: extra parameters are judged") {
    CHECK(query_of({.extra = twice}) == "extra_parameter_given_twice");
    CHECK(query_of({.extra = a_member}) == "extra_parameter_has_a_member");
    CHECK((*check(ec2::DescribeImages{.extra = extra})).advice()[0].name() ==
          "extra_parameter_is_not_checked");
}

//=== result ===//

namespace {

// In the form of the API reference's samples.
constexpr std::string_view sample =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<DescribeImagesResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\n"
    "  <requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId>\n"
    "  <imagesSet>\n"
    "    <item>\n"
    "      <imageId>ami-0abcdef1234567890</imageId>\n"
    "      <imageState>available</imageState>\n"
    "      <imageOwnerId>123456789012</imageOwnerId>\n"
    "      <isPublic>false</isPublic>\n"
    "      <creationDate>2015-01-25T08:00:00.000Z</creationDate>\n"
    "      <name>R&amp;D</name>\n"
    "      <blockDeviceMapping>\n"
    "        <item><deviceName>/dev/xvda</deviceName><ebs><volumeSize>8</volumeSize>\n"
    "          <encrypted>true</encrypted></ebs></item>\n"
    "        <item><deviceName>/dev/sdb</deviceName><virtualName>ephemeral0</virtualName></item>\n"
    "      </blockDeviceMapping>\n"
    "      <tagSet><item><key>team</key><value>a &lt; b</value></item></tagSet>\n"
    "    </item>\n"
    "    <item>\n"
    "      <imageId>ami-5731123e</imageId>\n"
    "      <imageState>failed</imageState>\n"
    "      <stateReason><code>Client.InternalError</code><message>no key</message></stateReason>\n"
    "    </item>\n"
    "  </imagesSet>\n"
    "  <nextToken>dG9rZW4=</nextToken>\n"
    "</DescribeImagesResponse>\n";

// All images of a reply in one line.
std::string line(const Reply<ec2::DescribeImagesResult>& reply) {
    if (const auto& other = reply.not_a_reply()) return "none " + std::string(other->name());
    if (reply.service_error()) return "error";
    std::string text;
    for (const ec2::Image& image : reply.result()->images) {
        text += image.image_id ? std::string(image.image_id->text()) : "?";
        text += " " + image.state.to<std::string>() + " " + image.name.to<std::string>();
        for (const auto& mapping : image.block_device_mappings) {
            text += " " + mapping.device_name.to<std::string>();
            if (mapping.ebs) text += ":" + mapping.ebs->volume_size.text().to<std::string>();
        }
        for (const auto& tag : image.tags) {
            text += " " + tag.key.to<std::string>() + "=" + tag.value.to<std::string>();
        }
        if (image.state_reason) text += " (" + image.state_reason->message.to<std::string>() + ")";
        text += ";";
    }
    return text;
}

std::string read(std::string_view body) {
    const writ_test::ExactBuffer buffer(body);
    return line(read_reply<ec2::DescribeImages>(200, buffer.text()));
}

}  // namespace

TEST_CASE("DescribeImages: images are read as they are walked over") {
    CHECK(read(sample) ==
          "ami-0abcdef1234567890 available R&D /dev/xvda:8 /dev/sdb team=a < b;"
          "ami-5731123e failed  (no key);");
    constexpr auto reply = read_reply<ec2::DescribeImages>(200, sample);
    static_assert(reply.result()->request_id == "59dbff89-35bd-4eac-99ed-be587EXAMPLE");
    static_assert(reply.result()->next_token->text() == "dG9rZW4=");
    constexpr ec2::Image image = *reply.result()->images.begin();
    static_assert(image.image_id->is_checked() && image.state == ec2::image_state::available);
    static_assert(image.creation_date.plain() == "2015-01-25T08:00:00.000Z");
    static_assert(image.is_public.is_false() && !image.ena_support.value());
    static_assert((*(*image.block_device_mappings.begin()).ebs).encrypted.is_true());
    static_assert(std::ranges::forward_range<decltype(reply.result()->images)>);
}

TEST_CASE("DescribeImages: no images are an empty range") {
    constexpr auto reply = read_reply<ec2::DescribeImages>(
        200,
        "<DescribeImagesResponse><requestId>r</requestId><imagesSet/></DescribeImagesResponse>");
    static_assert(reply.result()->images.empty() && !reply.result()->next_token);
    static_assert(*reply.result() == ec2::DescribeImagesResult{.request_id = XmlText("r")});
    static_assert(!(*reply.result() == ec2::DescribeImagesResult{}));
    static_assert((*read_reply<ec2::DescribeImages>(200, "<DescribeImagesResponse/>").result())
                      .images.empty());
}

TEST_CASE("DescribeImages: the next page is asked for by the reply's token") {
    constexpr auto reply = read_reply<ec2::DescribeImages>(200, sample);
    constexpr auto next =
        ec2::next_page(ec2::DescribeImages{.owners = owners, .max_results = 5}, *reply.result());
    static_assert(next && next->next_token->text() == "dG9rZW4=");
    static_assert(next->owners.size() == 2 && next->max_results->number() == 5);
    static_assert(next_page(*next, *reply.result()) == next);
    static_assert(!ec2::next_page(ec2::DescribeImages{}, ec2::DescribeImagesResult{}));
    constexpr auto last = read_reply<ec2::DescribeImages>(
        200, "<DescribeImagesResponse><nextToken/></DescribeImagesResponse>");
    static_assert(!ec2::next_page(ec2::DescribeImages{}, *last.result()));
    CHECK(query_of(*next).ends_with("&MaxResults=5&NextToken=dG9rZW4%3D"));
}

TEST_CASE("DescribeImages: an odd character in one image loses nothing") {
    constexpr auto reply = read_reply<ec2::DescribeImages>(
        200,
        "<DescribeImagesResponse><imagesSet>"
        "<item><imageId>ami-5731123e</imageId><name>a&#x1;b</name><tagSet><item><key>k\x0B</key>"
        "<value>&#xB;&nbsp;&#xD800;</value></item></tagSet></item>"
        "<item><imageId>ami-5731123f</imageId></item></imagesSet></DescribeImagesResponse>");
    static_assert(reply.result());
    constexpr ec2::Image image = *reply.result()->images.begin();
    static_assert(image.image_id->is_checked() && image.name ==
                                                      "a\x01"
                                                      "b");
    constexpr ec2::TagReply tag = *image.tags.begin();
    static_assert(tag.key == "k\x0B" && tag.value == "\x0B&nbsp;&#xD800;");
    static_assert((*++reply.result()->images.begin()).image_id->text() == "ami-5731123f");
}

TEST_CASE("DescribeImages: no character within any text loses the reply") {
    std::vector<std::string> odd = {"&",        "&#0;",       "&#x1;",  "&#31;", "&#xD800;",
                                    "&#xFFFF;", "&#x110000;", "&nbsp;", "&#;",   "\xED\xA0\x80"};
    for (int byte = 0; byte != 256; ++byte) {
        if (byte != '<') odd.emplace_back(1, static_cast<char>(byte));
    }
    const std::size_t begin = sample.find("<imagesSet>");
    const std::size_t end = sample.rfind("</DescribeImagesResponse>");
    for (const std::string& text : odd) {
        for (std::size_t at = begin; at != end; ++at) {
            if (sample[at] != '<') continue;
            std::string body(sample);
            body.insert(at, text);
            alignas(std::max_align_t) std::byte bytes[64];
            ReadingMemory memory(bytes);
            const auto reply = read_reply<ec2::DescribeImages>(200, body, memory);
            if (!reply.result()) {
                FAIL("'" << text << "' at byte " << at << ": " << line(reply));
            }
        }
    }
}

TEST_CASE("DescribeImages: a reply cut short at any byte is none") {
    const std::size_t whole = sample.rfind('>') + 1;
    for (std::size_t size = 0; size != whole; ++size) {
        if (const std::string what = read(sample.substr(0, size)); !what.starts_with("none ")) {
            FAIL("cut to " << size << " bytes: " << what);
        }
    }
}

TEST_CASE("DescribeImages: whatever a reply is changed to, it is walked over or refused") {
    std::mt19937 random(5);
    const auto below = [&](std::size_t limit) { return random() % limit; };
    int others = 0;
    for (int round = 0; round != 20'000; ++round) {
        std::string text(sample);
        for (std::size_t changes = 1 + below(3); changes != 0; --changes) {
            const std::size_t at = below(text.size());
            switch (below(3)) {
                case 0: text.erase(at, 1 + below(40)); break;
                case 1: text.insert(at, text.substr(below(text.size()), below(40))); break;
                default: text[at] = static_cast<char>(below(256));
            }
        }
        others += read(text).starts_with("none ") ? 1 : 0;
    }
    CHECK(others > 1000);
    CHECK(others < 20'000);
}

TEST_CASE("DescribeImages: nothing is allocated") {
    const writ_test::ExactBuffer buffer(sample);
    const writ_test::AllocationWatch watch;
    const auto checked_request = check(everything);
    std::size_t size = query_size(*checked_request);
    const auto reply = read_reply<ec2::DescribeImages>(200, buffer.text());
    for (const ec2::Image& image : reply.result()->images) {
        for (const auto& tag : image.tags) size += tag.key.size();
    }
    CHECK(watch.allocations() == 0);
    CHECK(size > 4);
}

TEST_CASE("DescribeImages: of owners and filters that are not checked nothing is said") {
    const std::string text(300, 'a');
    const AnyText values[] = {AnyText::unchecked(text)};
    const ec2::Filter unchecked_values[] = {{.name = "name", .values = values}};
    const AnyText no_id[] = {AnyText::unchecked("12")};
    const auto result = check(ec2::DescribeImages{.owners = no_id, .filters = unchecked_values});
    REQUIRE(result);
    CHECK(result->advice().empty());
}

TEST_CASE("DescribeImages: twelve characters are no account id unless all are digits") {
    const AnyText words[] = {AnyText::unchecked(""), *AnyText::parse("twelve-chars")};
    const auto advised = check(ec2::DescribeImages{.owners = words});
    REQUIRE(advised);
    REQUIRE(advised->advice().size() == 1);
    CHECK(advised->advice()[0].parameter == "Owner.2");
    const AnyText hyphen[] = {*AnyText::parse("01234567-901"), *AnyText::parse("--")};
    const auto refused = check(ec2::DescribeImages{.owners = hyphen});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().size() == 1);
}

#endif
