// SPDX-License-Identifier: BSL-1.0
#include <writ/text/char_set.hpp>

#include "support/harness.hpp"

#include <string>
#include <string_view>

using namespace writ;

#ifndef WRIT_CASES

namespace {

constexpr char byte(int value) {
    return static_cast<char>(static_cast<unsigned char>(value));
}

// The bytes of a set, in order.
constexpr auto members = [](const CharSet& set) {
    std::string text;
    for (int value = 0; value != 256; ++value) {
        if (set.contains(byte(value))) text += byte(value);
    }
    return text;
};

constexpr CharSet vowels("aeiou");

constexpr std::size_t first_no_vowel(std::string_view text) {
    return vowels.first_outside(text);
}
constexpr bool all_vowels(std::string_view text) {
    return vowels.contains_all(text);
}

static_assert(vowels.contains('a') && vowels.contains('u') && !vowels.contains('b'));
static_assert(std::is_trivially_copyable_v<CharSet>);
static_assert(!std::is_convertible_v<std::string_view, CharSet>, "a set is asked for by name");

}  // namespace

TEST_CASE("a set holds what it was made of, and nothing else") {
    CHECK(members(CharSet("")) == "");
    CHECK(members(CharSet("cab")) == "abc");
    CHECK(members(CharSet("aa")) == "a");
    CHECK(members(CharSet("\xFF\x80\x7F")) == "\x7F\x80\xFF");
    CHECK(members(CharSet(std::string_view("\0", 1))) == std::string(1, '\0'));
    // Each edge of the four words that the bits are in.
    CHECK(members(CharSet("\x3F\x40\xBF\xC0")) == "\x3F\x40\xBF\xC0");
}

TEST_CASE("a range holds both its ends") {
    CHECK(members(CharSet('c', 'f')) == "cdef");
    CHECK(members(CharSet('c', 'c')) == "c");
    CHECK(members(CharSet('d', 'c')) == "");
    CHECK(members(CharSet('\x3E', '\x41')) == "\x3E\x3F\x40\x41");
    // Whether char is signed makes no difference.
    CHECK(members(CharSet('\xFE', '\xFF')) == "\xFE\xFF");
    CHECK(members(CharSet('\x7E', '\x81')) == "\x7E\x7F\x80\x81");
    CHECK(members(CharSet('\0', '\xFF')).size() == 256);
}

TEST_CASE("the sum of two sets holds what either holds") {
    const CharSet left("abc");
    const CharSet right("cd\xC0");
    CHECK(members(left + right) == "abcd\xC0");
    CHECK(members(right + left) == "abcd\xC0");
    CHECK(members(left + left) == "abc");
    CHECK(members(left + CharSet("")) == "abc");
    CHECK(members(left) == "abc");
    for (int value = 0; value != 256; ++value) {
        CAPTURE(value);
        const char it = byte(value);
        CHECK((digits + unreserved).contains(it) ==
              (digits.contains(it) || unreserved.contains(it)));
    }
}

TEST_CASE("the first byte outside a set") {
    BOTH(first_no_vowel, "", 0U);
    BOTH(first_no_vowel, "aeb", 2U);
    BOTH(first_no_vowel, "baa", 0U);
    BOTH(first_no_vowel, "aei", 3U);
    BOTH(first_no_vowel, "a\0e", 1U);
    BOTH(first_no_vowel, "a\xE9", 1U);
}

TEST_CASE("whether all bytes are in a set") {
    BOTH(all_vowels, "", true);
    BOTH(all_vowels, "oui", true);
    BOTH(all_vowels, "oui!", false);
    BOTH(all_vowels, "oui\0", false);
}

TEST_CASE("the named sets") {
    CHECK(members(digits) == "0123456789");
    CHECK(members(lower_case_letters) == "abcdefghijklmnopqrstuvwxyz");
    CHECK(members(upper_case_letters) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    CHECK(members(lower_case_hex_digits) == "0123456789abcdef");
    CHECK(members(alphanumerics) ==
          "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    CHECK(members(unreserved) ==
          "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~");
    CHECK(members(printable_ascii) ==
          " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`"
          "abcdefghijklmnopqrstuvwxyz{|}~");
}

#endif
