// SPDX-License-Identifier: BSL-1.0
#include <writ/value/image_or_snapshot.hpp>

#include "support/harness.hpp"

using namespace writ;

ACCEPTS(ImageOrSnapshot, "image")
ACCEPTS(ImageOrSnapshot, "snapshot")

REFUSES(ImageOrSnapshot, neither_image_nor_snapshot, 0, "image", "instance")
REFUSES(ImageOrSnapshot, neither_image_nor_snapshot, 0, "image", "Image")
REFUSES(ImageOrSnapshot, neither_image_nor_snapshot, 0, "image", "")
REFUSES(ImageOrSnapshot, neither_image_nor_snapshot, 0, "image", "images")
REFUSES(ImageOrSnapshot, neither_image_nor_snapshot, 0, "image", "imag")
REFUSES(ImageOrSnapshot, neither_image_nor_snapshot, 0, "image", "image\0")
REFUSES(ImageOrSnapshot, neither_image_nor_snapshot, 0, "snapshot", "snapshot ")
REFUSES(ImageOrSnapshot, neither_image_nor_snapshot, 0, "snapshot", "snapshots")
REFUSES(ImageOrSnapshot, neither_image_nor_snapshot, 0, "snapshot", "volume")
REFUSES(ImageOrSnapshot, neither_image_nor_snapshot, 0, "snapshot", "image-usage-report")

#ifndef WRIT_CASES

static_assert(writ_test::is_checked_view<ImageOrSnapshot>());
static_assert(ImageOrSnapshot::is_unreserved);

TEST_CASE("what EC2 was seen to answer to tags on anything else") {
    CHECK(ImageOrSnapshot::inspect("volume").ec2_code() == "InvalidParameterValue");
}

#endif
