// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/image_name.hpp>

#include "support/harness.hpp"

#include <string>
#include <string_view>

using namespace writ;
using namespace writ::ec2;

// EC2's own example, and all eleven special characters.
ACCEPTS(ImageName, "My server")
ACCEPTS(ImageName, "a()[] ./-'@_")
ACCEPTS(ImageName, "   ")
ACCEPTS(ImageName, "abc")
ACCEPTS(ImageName, TIMES_128("a"))

REFUSES(ImageName, too_short, 2, "abc", "ab")
REFUSES(ImageName, too_short, 1, "abc", "a")
REFUSES(ImageName, too_short, 0, "abc", "")

REFUSES(ImageName, too_long, 128, TIMES_128("a"), TIMES_128("a") "a")
REFUSES(ImageName, too_long, 128, TIMES_128("a"), TIMES_2048("a"))
// What is too much is not looked at.
REFUSES(ImageName, too_long, 128, TIMES_128("a"), TIMES_128("a") "+")

REFUSES(ImageName, forbidden_character, 5, "nightly", "night+y")
REFUSES(ImageName, forbidden_character, 0, "nightly", "~ightly")
REFUSES(ImageName, forbidden_character, 6, "nightly", "nightl*")
REFUSES(ImageName, forbidden_character, 127, TIMES_128("a"), TIMES_127("a") "{")
REFUSES(ImageName, forbidden_character, 3, "cafe", "caf\xC3\xA9")
REFUSES(ImageName, forbidden_character, 3, "abc", "abc\n")
REFUSES(ImageName, forbidden_character, 2, "ab cd", "ab\tcd")
REFUSES(ImageName, forbidden_character, 3, "abc", "abc\0")
REFUSES(ImageName, forbidden_character, 1, "a_b", "a\0b")
REFUSES(ImageName, forbidden_character, 0, "abc", "\xFF\xFF\xFF")

#ifndef WRIT_CASES

static_assert(writ_test::is_checked_view<ImageName>());

TEST_CASE("an image name has the characters that CreateImage documents, and no others") {
    const std::string_view documented =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789()[] ./-'@_";
    for (int value = 0; value != 256; ++value) {
        CAPTURE(value);
        const std::string text(3, static_cast<char>(static_cast<unsigned char>(value)));
        const bool is_documented = documented.find(text[0]) != std::string_view::npos;
        CHECK(ImageName::parse(text).has_value() == is_documented);
    }
}

TEST_CASE("EC2 calls every malformed image name InvalidAMIName.Malformed") {
    for (const Reason& reason : ImageName::reasons) {
        CAPTURE(reason.name);
        CHECK(reason.ec2_code == "InvalidAMIName.Malformed");
    }
}

#endif
