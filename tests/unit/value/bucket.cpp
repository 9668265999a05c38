// SPDX-License-Identifier: BSL-1.0
#include <writ/value/bucket.hpp>

#include "support/harness.hpp"

using namespace writ;

ACCEPTS(Bucket, "my-images")
ACCEPTS(Bucket, "abc")
ACCEPTS(Bucket, "amis.example.com")
// As us-east-1 had them once.
ACCEPTS(Bucket, "My_Images")
ACCEPTS(Bucket, TIMES_127("a") TIMES_128("a"))
// With a path.
ACCEPTS(Bucket, "my-images/2026/golden")
ACCEPTS(Bucket, "my-images/")
ACCEPTS(Bucket, "abc/\xC3\xA9 +:")
ACCEPTS(Bucket, TIMES_127("a") TIMES_128("a") "/a")
ACCEPTS(Bucket, "abc/" TIMES_256("p"))

REFUSES(Bucket, uri_in_place_of_name, 0, "my-images", "s3://my-images")
REFUSES(Bucket, uri_in_place_of_name, 0, "s3.", "s3:")

REFUSES(Bucket, too_short, 2, "abc", "ab")
REFUSES(Bucket, too_short, 2, "abc/path", "ab/path")
REFUSES(Bucket, too_short, 0, "abc/path", "/path")
REFUSES(Bucket, too_short, 0, "abc", "")

REFUSES(Bucket, too_long, 255, TIMES_127("a") TIMES_128("a"), TIMES_128("a") TIMES_128("a"))
REFUSES(Bucket, too_long, 255, TIMES_127("a") TIMES_128("a") "/", TIMES_128("a") TIMES_128("a") "/")
REFUSES(Bucket, too_long, 255, TIMES_128("a"), TIMES_2048("a"))

REFUSES(Bucket, forbidden_character, 2, "my-images", "my images")
REFUSES(Bucket, forbidden_character, 0, "my-images", "\xFFy-images")
REFUSES(Bucket, forbidden_character, 3, "arn", "arn:aws:s3:::my-images")
REFUSES(Bucket, forbidden_character, 3, "abc", "abc\0")

REFUSES(Bucket, not_utf8, 4, "abc/d", "abc/\xFF")
REFUSES(Bucket, holds_nul, 5, "abc/de", "abc/d\0e")

#ifndef WRIT_CASES

static_assert(writ_test::is_checked_view<Bucket>());

TEST_CASE("a bucket's name ends at the first slash, behind which the path begins") {
    constexpr Bucket plain = "my-images";
    static_assert(plain.name() == "my-images" && plain.path().empty());
    constexpr Bucket with_path = "my-images/2026/golden";
    static_assert(with_path.name() == "my-images" && with_path.path() == "2026/golden");
    constexpr Bucket folder = "my-images/";
    static_assert(folder.name() == "my-images" && folder.path().empty());
    CHECK(Bucket::unchecked("/a").name() == "");
    CHECK(Bucket::unchecked("/a").path() == "a");
}

#endif
