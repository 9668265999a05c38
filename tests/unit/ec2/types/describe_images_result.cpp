// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/describe_images_result.hpp>

#include "support/harness.hpp"

#include <writ/ec2/describe_images.hpp>
#include <writ/ec2/types/image_state.hpp>

using namespace writ;

#ifndef WRIT_CASES

#include <cstddef>
#include <random>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

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
        text += image.image_id.text().to<std::string>();
        text += " " + image.state.text().to<std::string>() + " " + image.name.to<std::string>();
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
    static_assert(image.image_id == "ami-0abcdef1234567890");
    static_assert(image.state == ec2::ImageState::available && image.state.value()->is_right());
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

TEST_CASE("DescribeImages: an odd character in one image loses nothing") {
    constexpr auto reply = read_reply<ec2::DescribeImages>(
        200,
        "<DescribeImagesResponse><imagesSet>"
        "<item><imageId>ami-5731123e</imageId><name>a&#x1;b</name><tagSet><item><key>k\x0B</key>"
        "<value>&#xB;&nbsp;&#xD800;</value></item></tagSet></item>"
        "<item><imageId>ami-5731123f</imageId></item></imagesSet></DescribeImagesResponse>");
    static_assert(reply.result());
    constexpr ec2::Image image = *reply.result()->images.begin();
    static_assert(image.image_id == "ami-5731123e" && image.name ==
                                                          "a\x01"
                                                          "b");
    constexpr ec2::TagReply tag = *image.tags.begin();
    static_assert(tag.key == "k\x0B" && tag.value == "\x0B&nbsp;&#xD800;");
    static_assert((*++reply.result()->images.begin()).image_id == "ami-5731123f");
}

TEST_CASE("DescribeImages: odd ids and words in one image lose nothing") {
    constexpr auto reply = read_reply<ec2::DescribeImages>(
        200,
        "<DescribeImagesResponse><imagesSet>"
        "<item><imageState>archived</imageState><kernelId>aki-5731123&#101;</kernelId></item>"
        "<item><imageState> pending</imageState><kernelId>kernel/1</kernelId></item>"
        "</imagesSet></DescribeImagesResponse>");
    static_assert(reply.result());
    constexpr ec2::Image first = *reply.result()->images.begin();
    static_assert(first.state.value()->text() == "archived" && !first.state.value()->is_right());
    static_assert(!first.kernel_id.value() && first.kernel_id.text() == "aki-5731123e");
    constexpr ec2::Image second = *++reply.result()->images.begin();
    static_assert(second.state == ec2::ImageState::pending);
    static_assert(second.kernel_id.value()->text() == "kernel/1");
    static_assert(!second.kernel_id.value()->is_checked() && !second.ramdisk_id.value());
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

TEST_CASE("DescribeImages: the next page is asked for by the reply's token") {
    constexpr auto reply = read_reply<ec2::DescribeImages>(200, sample);
    constexpr auto next = ec2::next_page(
        ec2::DescribeImages{.owners = list_of<"self", "123456789012">, .max_results = 5},
        *reply.result());
    static_assert(next && next->next_token->text() == "dG9rZW4=");
    static_assert(next->owners.size() == 2 && next->max_results->number() == 5);
    constexpr auto again = next_page(*next, *reply.result());
    static_assert(!again && again.token_repeats() && !next.token_repeats());
    static_assert(!ec2::next_page(ec2::DescribeImages{}, ec2::DescribeImagesResult{}));
    constexpr auto last = read_reply<ec2::DescribeImages>(
        200, "<DescribeImagesResponse><nextToken/></DescribeImagesResponse>");
    static_assert(!ec2::next_page(ec2::DescribeImages{}, *last.result()));
    // No `NextToken=` is sent of it.
    static_assert(!last.result()->next_token);
    const auto written = query<std::string>(*check(*next));
    CHECK(written.ends_with("&MaxResults=5&NextToken=dG9rZW4%3D"));
}

TEST_CASE("DescribeImages: nothing is allocated") {
    const writ_test::ExactBuffer buffer(sample);
    const writ_test::AllocationWatch watch;
    std::size_t size = 0;
    const auto reply = read_reply<ec2::DescribeImages>(200, buffer.text());
    for (const ec2::Image& image : reply.result()->images) {
        for (const auto& tag : image.tags) size += tag.key.size();
    }
    CHECK(watch.allocations() == 0);
    CHECK(size == 4);
}

#endif
