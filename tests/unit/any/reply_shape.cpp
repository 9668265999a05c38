// SPDX-License-Identifier: BSL-1.0
#include <writ/any/reply_shape.hpp>

#include "support/harness.hpp"

#include <writ/ec2/describe_images.hpp>

#ifndef WRIT_CASES

using namespace writ;

TEST_CASE("a shape leads to the structures in a reply, also to those in lists") {
    const detail::ReplyShape& result = detail::reply_shape_of<ec2::DescribeImagesResult>;
    const std::size_t images = result.data.find("imagesSet", 0);
    REQUIRE(images != result.data.size);
    const detail::ReplyShape* const image = result.inner[images];
    REQUIRE(image != nullptr);
    const std::size_t id = image->data.find("imageId", 0);
    REQUIRE(id != image->data.size);
    CHECK(image->inner[id] == nullptr);
    const std::size_t tags = image->data.find("tagSet", 0);
    REQUIRE(tags != image->data.size);
    REQUIRE(image->inner[tags] != nullptr);
    CHECK(image->inner[tags]->data.find("key", 0) != image->inner[tags]->data.size);
}

TEST_CASE("of a reply of which nothing is known there are no members") {
    CHECK(detail::empty_reply_shape.data.size == 0);
}

#endif
