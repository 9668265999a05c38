// SPDX-License-Identifier: BSL-1.0
#include <writ/text/utf8.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <string>
#include <string_view>

using namespace writ;

#ifndef WRIT_CASES

namespace {

using End = Utf8Scan::End;

// A scan in a form that can be compared.
struct Found {
    End end;
    std::size_t code_points;
    std::size_t offset;

    constexpr bool operator==(const Found&) const = default;
};

template <std::size_t Limit>
constexpr Found scan_up_to(std::string_view text) {
    const Utf8Scan scan = scan_utf8(text, Limit);
    return {scan.end, scan.code_points, scan.offset};
}

constexpr auto scan = scan_up_to<1000>;
constexpr auto scan_3 = scan_up_to<3>;
constexpr auto scan_0 = scan_up_to<0>;

#define ALL(code_points, offset) (Found{End::of_text, code_points, offset})
#define LIMIT(code_points, offset) (Found{End::at_limit, code_points, offset})
#define NUL(code_points, offset) (Found{End::at_nul, code_points, offset})
#define ERROR(code_points, offset) (Found{End::at_error, code_points, offset})

// The UTF-8 of a code point, in the plainest way.
std::string encoded(unsigned point) {
    const auto byte = [](unsigned value) { return std::string(1, static_cast<char>(value)); };
    const auto tail = [&](unsigned shift) { return byte(0x80U | ((point >> shift) & 0x3FU)); };
    if (point < 0x80) return byte(point);
    if (point < 0x800) return byte(0xC0U | (point >> 6U)) + tail(0);
    if (point < 0x10000) return byte(0xE0U | (point >> 12U)) + tail(6) + tail(0);
    return byte(0xF0U | (point >> 18U)) + tail(12) + tail(6) + tail(0);
}

// What a scan of `text` should find if all of it were one code point, or its first byte a fault.
Found whole(std::string_view text) {
    return {End::of_text, 1, text.size()};
}
Found broken() {
    return {End::at_error, 0, 0};
}

Found scan_exactly(std::string_view text) {
    const writ_test::ExactBuffer buffer(text);
    return scan(buffer.text());
}

}  // namespace

TEST_CASE("code points of one to four bytes count as one each") {
    BOTH(scan, "", ALL(0, 0));
    BOTH(scan, "abc", ALL(3, 3));
    BOTH(scan, "\xC3\xA9", ALL(1, 2));
    BOTH(scan, "\xE2\x82\xAC", ALL(1, 3));
    BOTH(scan, "\xF0\x9F\x98\x80", ALL(1, 4));
    BOTH(scan, "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z", ALL(5, 11));
    // A letter and a combining accent are two.
    BOTH(scan, "e\xCC\x81", ALL(2, 3));
    // Control characters other than NUL are nothing special.
    BOTH(scan, "\x01\t\n\x7F", ALL(4, 4));
}

TEST_CASE("a scan ends at the code point after the limit") {
    BOTH(scan_3, "abc", ALL(3, 3));
    BOTH(scan_3, "abcd", LIMIT(3, 3));
    BOTH(scan_3, "abc\x7F", LIMIT(3, 3));
    BOTH(scan_3, "\xC3\xA9\xC3\xA9\xC3\xA9", ALL(3, 6));
    BOTH(scan_3, "\xC3\xA9\xC3\xA9\xC3\xA9!", LIMIT(3, 6));
    BOTH(scan_3, "\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80", LIMIT(3, 12));
    BOTH(scan_0, "", ALL(0, 0));
    BOTH(scan_0, "a", LIMIT(0, 0));
}

TEST_CASE("a scan ends at a NUL") {
    BOTH(scan, "\0", NUL(0, 0));
    BOTH(scan, "ab\0", NUL(2, 2));
    BOTH(scan, "ab\0cd", NUL(2, 2));
    BOTH(scan, "\xC3\xA9\0", NUL(1, 2));
}

TEST_CASE("a scan ends at what is no UTF-8") {
    BOTH(scan, "ab\xFF", ERROR(2, 2));
    BOTH(scan, "\xC0\xAF", ERROR(0, 0));              // overlong slash
    BOTH(scan, "\xC1\xBF", ERROR(0, 0));              // overlong, the last of two bytes
    BOTH(scan, "\xC0\x80", ERROR(0, 0));              // overlong NUL
    BOTH(scan, "\xE0\x9F\xBF", ERROR(0, 0));          // overlong, the last of three bytes
    BOTH(scan, "\xF0\x8F\xBF\xBF", ERROR(0, 0));      // overlong, the last of four bytes
    BOTH(scan, "\xED\xA0\x80", ERROR(0, 0));          // the first surrogate
    BOTH(scan, "\xED\xBF\xBF", ERROR(0, 0));          // the last surrogate
    BOTH(scan, "\xF4\x90\x80\x80", ERROR(0, 0));      // U+110000
    BOTH(scan, "\xF5\x80\x80\x80", ERROR(0, 0));      // no first byte
    BOTH(scan, "\xF8\x88\x80\x80\x80", ERROR(0, 0));  // five bytes, as in RFC 2279
    BOTH(scan, "\xE9", ERROR(0, 0));                  // Latin-1
    BOTH(scan, "caf\xE9!", ERROR(3, 3));              // Latin-1
    BOTH(scan, "a\x80", ERROR(1, 1));                 // a stray second byte
    BOTH(scan, "\xC3\xA9\xBF", ERROR(1, 2));          // one second byte too many
    BOTH(scan, "\xE2\x28\xA1", ERROR(0, 0));          // no second byte
    BOTH(scan, "\xE2\x82\x28", ERROR(0, 0));          // no third byte
    BOTH(scan, "\xF0\x9F\x98\x28", ERROR(0, 0));      // no fourth byte
    BOTH(scan, "ab\xC3", ERROR(2, 2));                // cut off
    BOTH(scan, "ab\xE2\x82", ERROR(2, 2));            // cut off
    BOTH(scan, "ab\xF0\x9F\x98", ERROR(2, 2));        // cut off
    BOTH(scan, "\xC3\0", ERROR(0, 0));                // a NUL is no second byte
    BOTH(scan, "\xF0\x9F\x98\xC3\xA9", ERROR(0, 0));  // cut off by the next
}

TEST_CASE("every code point is valid, and every surrogate is not") {
    int wrong = 0;
    for (unsigned point = 1; point <= 0x10FFFF; ++point) {
        const bool is_surrogate = point >= 0xD800 && point <= 0xDFFF;
        const std::string text = encoded(point);
        if (scan(text) != (is_surrogate ? broken() : whole(text))) ++wrong;
    }
    CHECK(wrong == 0);
}

TEST_CASE("of all pairs of bytes, those are valid that RFC 3629 lists") {
    for (unsigned first = 0x80; first <= 0xFF; ++first) {
        int valid = 0;
        for (unsigned second = 0; second <= 0xFF; ++second) {
            const char text[] = {static_cast<char>(first), static_cast<char>(second)};
            const Found found = scan_exactly(std::string_view(text, 2));
            CHECK((found == broken() || found == whole(std::string_view(text, 2))));
            if (found == whole(std::string_view(text, 2))) ++valid;
        }
        CAPTURE(first);
        CHECK(valid == (first >= 0xC2 && first <= 0xDF ? 64 : 0));
    }
}

//=== encoding ===//

namespace {

// Whether `point` is encoded as `expected`, and no byte more is written.
constexpr bool is_encoded_as(char32_t point, std::string_view expected) {
    char out[] = {'#', '#', '#', '#', '#'};
    const std::size_t size = encode_utf8(point, out);
    for (std::size_t at = size; at != sizeof out; ++at) {
        if (out[at] != '#') return false;
    }
    return std::string_view(out, size) == expected;
}

}  // namespace

TEST_CASE("code points at the edges are encoded") {
    static_assert(is_encoded_as(0, std::string_view("\0", 1)));
    static_assert(is_encoded_as(U'A', "A"));
    static_assert(is_encoded_as(0x7F, "\x7F"));
    static_assert(is_encoded_as(0x80, "\xC2\x80"));
    static_assert(is_encoded_as(0xE9, "\xC3\xA9"));
    static_assert(is_encoded_as(0x7FF, "\xDF\xBF"));
    static_assert(is_encoded_as(0x800, "\xE0\xA0\x80"));
    static_assert(is_encoded_as(0x20AC, "\xE2\x82\xAC"));
    static_assert(is_encoded_as(0xD7FF, "\xED\x9F\xBF"));
    static_assert(is_encoded_as(0xE000, "\xEE\x80\x80"));
    static_assert(is_encoded_as(0xFFFD, "\xEF\xBF\xBD"));
    static_assert(is_encoded_as(0xFFFF, "\xEF\xBF\xBF"));
    static_assert(is_encoded_as(0x10000, "\xF0\x90\x80\x80"));
    static_assert(is_encoded_as(0x1F600, "\xF0\x9F\x98\x80"));
    static_assert(is_encoded_as(0x10FFFF, "\xF4\x8F\xBF\xBF"));
}

TEST_CASE("every code point is encoded") {
    int wrong = 0;
    for (unsigned point = 0; point <= 0x10FFFF; ++point) {
        if (point >= 0xD800 && point <= 0xDFFF) continue;
        if (!is_encoded_as(point, encoded(point))) ++wrong;
    }
    CHECK(wrong == 0);
}

TEST_CASE("text is ASCII unless a byte is not, wherever that stands") {
    CHECK(is_ascii(""));
    CHECK(is_ascii(std::string_view("\0~\x7F", 3)));
    for (std::size_t size = 1; size != 70; ++size) {
        for (std::size_t at = 0; at != size; ++at) {
            std::string text(size, 'a');
            CHECK(is_ascii(text));
            text[at] = '\x80';
            CHECK_FALSE(is_ascii(text));
        }
    }
}

#endif
