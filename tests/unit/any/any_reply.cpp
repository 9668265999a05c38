// SPDX-License-Identifier: BSL-1.0
#include <writ/any/any_reply.hpp>

#include "support/harness.hpp"

#include <string>
#include <string_view>

#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/create_vpc.hpp>
#include <writ/ec2/describe_images.hpp>

#ifndef WRIT_CASES

using namespace writ;

namespace {

std::string values(const Action& action, std::string_view body) {
    const auto reply = read_reply(action, 200, body);
    REQUIRE(reply.result());
    std::string told;
    reply.result()->each_value([&](std::string_view place, const XmlText& text) {
        told += std::string(place) + "=" + text.to<std::string>() + ";";
    });
    return told;
}

const Action& images = action_of<ec2::DescribeImages>;

}  // namespace

TEST_CASE("each value that the model knows is told with its place, in the order of the reply") {
    CHECK(values(images,
                 "<DescribeImagesResponse><requestId>r-1</requestId><imagesSet>"
                 "<item><imageId>ami-1</imageId><tagSet><item><key>a&amp;b</key><value/></item>"
                 "<item><key>c</key><value>d</value></item></tagSet></item>"
                 "<item><name>x</name><imageId>ami-2</imageId></item></imagesSet>"
                 "</DescribeImagesResponse>") ==
          "requestId=r-1;imagesSet.1.imageId=ami-1;imagesSet.1.tagSet.1.key=a&b;"
          "imagesSet.1.tagSet.2.key=c;imagesSet.1.tagSet.2.value=d;imagesSet.2.name=x;"
          "imagesSet.2.imageId=ami-2;");
}

TEST_CASE("what the model does not know, what is empty and what comes again is not told") {
    CHECK(values(images,
                 "<DescribeImagesResponse><new>1</new><imagesSet/><nextToken></nextToken>"
                 "</DescribeImagesResponse>")
              .empty());
    CHECK(values(images,
                 "<DescribeImagesResponse><nextToken>a</nextToken><nextToken>b</nextToken>"
                 "</DescribeImagesResponse>") == "nextToken=a;");
}

TEST_CASE("there is a result exactly when the reader with the type has one") {
    const Action& copy = action_of<ec2::CopyImage>;
    for (const std::string_view body :
         {"<CopyImageResponse><imageId>ami-1</imageId></CopyImageResponse>",
          "<CopyImageResponse><imageId> </imageId></CopyImageResponse>",
          "<CopyImageResponse><imageId>&#32;</imageId></CopyImageResponse>",
          "<CopyImageResponse><imageId/></CopyImageResponse>", "<CopyImageResponse/>",
          "<CreateImageResponse><imageId>ami-1</imageId></CreateImageResponse>", "", "<html>",
          "<Response><Errors><Error><Code>A</Code><Message>m</Message></Error></Errors>"
          "</Response>"}) {
        CAPTURE(body);
        char bytes[256];
        ReadingMemory memory(bytes, sizeof bytes);
        const auto typed = read_reply<ec2::CopyImage>(200, body, memory);
        const auto any = read_reply(copy, 200, body);
        CHECK(any.result().has_value() == typed.result().has_value());
        CHECK(any.service_error().has_value() == typed.service_error().has_value());
        REQUIRE(any.not_a_reply().has_value() == typed.not_a_reply().has_value());
        if (any.not_a_reply()) CHECK(any.not_a_reply()->name() == typed.not_a_reply()->name());
    }
}

TEST_CASE("what a result requires may come in pieces, and lie in a structure") {
    const Action& copy = action_of<ec2::CopyImage>;
    CHECK(read_reply(copy, 200,
                     "<CopyImageResponse><imageId> <!-- -->ami-1<!-- -->2</imageId>"
                     "</CopyImageResponse>")
              .result());
    CHECK(values(action_of<ec2::CreateVpc>,
                 "<CreateVpcResponse><vpc><vpcId>vpc-1</vpcId></vpc></CreateVpcResponse>") ==
          "vpc.vpcId=vpc-1;");
}

TEST_CASE("the result tells the action and the id of the request") {
    const auto reply = read_reply(
        images, 200, "<DescribeImagesResponse><requestId>r-1</requestId></DescribeImagesResponse>");
    REQUIRE(reply.result());
    CHECK(&reply.result()->action() == &images);
    CHECK(reply.result()->request_id() == "r-1");
    const auto without = read_reply(images, 200, "<DescribeImagesResponse/>");
    REQUIRE(without.result());
    CHECK(without.result()->request_id() == "");
}

#endif
