// SPDX-License-Identifier: BSL-1.0
#include <writ/text/percent.hpp>

#include "support/harness.hpp"

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

#if __has_include(<sys/mman.h>)
#include <sys/mman.h>
#include <unistd.h>
#endif

using namespace writ;

#ifndef WRIT_CASES

namespace {

// What RFC 3986 says of one byte, in the plainest way.
std::string oracle(int value) {
    const char byte = static_cast<char>(static_cast<unsigned char>(value));
    if (value != 0 &&
        std::strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~", byte)) {
        return std::string(1, byte);
    }
    char escape[4] = {};
    std::snprintf(escape, sizeof escape, "%%%02X", static_cast<unsigned>(value) & 0xFFU);
    return escape;
}

// An encoded text of up to 30 bytes, in a form that can be compared.
struct Encoded {
    char bytes[30] = {};
    std::size_t size = 0;

    constexpr bool operator==(std::string_view expected) const {
        return std::string_view(bytes, size) == expected;
    }
    constexpr bool operator==(const Encoded& other) const {
        return other == std::string_view(bytes, size);
    }
};

constexpr Encoded encoded(std::string_view text) {
    Encoded result;
    result.size = static_cast<std::size_t>(percent_encode(text, result.bytes) - result.bytes);
    return result;
}

}  // namespace

TEST_CASE("every byte is encoded as RFC 3986 says") {
    for (int value = 0; value != 256; ++value) {
        CAPTURE(value);
        const char byte = static_cast<char>(static_cast<unsigned char>(value));
        char out[4] = {'#', '#', '#', '#'};
        const char* const end = percent_encode(std::string_view(&byte, 1), out);
        CHECK(std::string(static_cast<const char*>(out), end) == oracle(value));
        CHECK(out[oracle(value).size()] == '#');
        CHECK(percent_encoded_size(std::string_view(&byte, 1)) == oracle(value).size());
    }
}

TEST_CASE("all bytes in one text are encoded one after the other") {
    std::string text;
    std::string expected;
    for (int value = 0; value != 256; ++value) {
        text += static_cast<char>(static_cast<unsigned char>(value));
        expected += oracle(value);
    }
    // 66 unreserved bytes of 256; the other 190 take two more.
    CHECK(percent_encoded_size(text) == 256 + 2 * 190);
    std::string out(expected.size() + 1, '#');
    const char* const end = percent_encode(text, out.data());
    CHECK(end == out.data() + expected.size());
    CHECK(out == expected + "#");
}

TEST_CASE("percent-encoding by the compiler and by the program") {
    BOTH(encoded, "", "");
    BOTH(encoded, "azAZ09-._~", "azAZ09-._~");
    BOTH(encoded, "My server", "My%20server");
    BOTH(encoded, "a+b=c&d%", "a%2Bb%3Dc%26d%25");
    BOTH(encoded, "a/b:c,*", "a%2Fb%3Ac%2C%2A");
    BOTH(encoded, "\xC3\xA9\0", "%C3%A9%00");
    BOTH(encoded, "\xFF\n", "%FF%0A");
    BOTH(percent_encoded_size, "", 0U);
    BOTH(percent_encoded_size, "My server", 11U);
}

namespace {

// What the public functions and their plain twins make of `text`, which lies in a buffer of its
// exact size; empty if both make `wanted`, and write nothing behind it.
std::string difference_of_twins(std::string_view text, const std::string& wanted) {
    const writ_test::ExactBuffer buffer(text);
    if (percent_encoded_size(buffer.text()) != wanted.size()) return "size";
    if (detail::plain_encoded_size(buffer.text()) != wanted.size()) return "plain size";
    for (const auto encode :
         {+[](std::string_view from, char*out) { return percent_encode(from, out); },
          +[](std::string_view from, char*out) { return detail::plain_encode(from, out); }}) {
        std::string out(wanted.size() + 32, '\x7F');
        if (encode(buffer.text(), out.data()) != out.data() + wanted.size()) return "end";
        if (out != wanted + std::string(32, '\x7F')) return out;
    }
    return {};
}

}  // namespace

TEST_CASE("many bytes at once are encoded as each alone") {
    // One reserved byte at each place, and two at each distance, in text of each length.
    for (std::size_t size = 0; size != 100; ++size) {
        CAPTURE(size);
        const std::string plain(size, 'x');
        CHECK(difference_of_twins(plain, plain) == "");
        for (std::size_t at = 0; at != size; ++at) {
            std::string text = plain;
            text[at] = '/';
            std::string wanted = plain;
            wanted.replace(at, 1, "%2F");
            if (!difference_of_twins(text, wanted).empty()) FAIL(text);
            text[size - 1] = '\xFF';
            wanted = plain.substr(0, size - 1) + "%FF";
            if (at != size - 1) wanted.replace(at, 1, "%2F");
            if (!difference_of_twins(text, wanted).empty()) FAIL(text);
        }
    }
}

TEST_CASE("every mixture of bytes is encoded as each byte alone") {
    std::uint32_t state = 20261124;
    const auto next = [&] { return (state = state * 1664525U + 1013904223U) >> 16U; };
    for (int repetition = 0; repetition != 5000; ++repetition) {
        const std::uint32_t reserved_of_16 = next() % 17;
        std::string text;
        std::string wanted;
        for (std::uint32_t left = next() % 120; left != 0; --left) {
            const int value = next() % 16 < reserved_of_16 ? static_cast<int>(next() % 256) : 'a';
            text += static_cast<char>(static_cast<unsigned char>(value));
            wanted += oracle(value);
        }
        if (!difference_of_twins(text, wanted).empty()) FAIL(wanted);
    }
    SUCCEED();
}

//=== decoding ===//

namespace {

// A decoded text of up to 30 bytes, and where it is malformed, in a form that can be compared.
struct Decoded {
    char bytes[30] = {};
    std::size_t size = 0;
    bool is_well_formed = true;
    std::size_t malformed_at = 0;

    constexpr bool operator==(std::string_view expected) const {
        return is_well_formed && std::string_view(bytes, size) == expected;
    }
    constexpr bool operator==(const Decoded& other) const {
        return other.is_well_formed == is_well_formed && other.malformed_at == malformed_at &&
               std::string_view(bytes, size) == std::string_view(other.bytes, other.size);
    }
};

constexpr Decoded decoded(std::string_view text) {
    Decoded result;
    const PercentDecoded found = percent_decode(text, result.bytes);
    result.size = found.size;
    result.is_well_formed = found.is_well_formed;
    result.malformed_at = found.malformed_at;
    return result;
}

// What becomes of a text whose escape at `at` is malformed, behind `text`.
constexpr Decoded malformed(std::string_view text, std::size_t at) {
    Decoded result{.size = text.size(), .is_well_formed = false, .malformed_at = at};
    text.copy(result.bytes, text.size());
    return result;
}

}  // namespace

TEST_CASE("percent-decoding by the compiler and by the program") {
    BOTH(decoded, "", "");
    BOTH(decoded, "azAZ09-._~", "azAZ09-._~");
    BOTH(decoded, "My%20server", "My server");
    BOTH(decoded, "My+server+", "My server ");
    BOTH(decoded, "a%2Bb%3Dc%26d%25", "a+b=c&d%");
    BOTH(decoded, "%2b%3d%2f%c3%a9", "+=/\xC3\xA9");
    BOTH(decoded, "%aB%Cd%eF", "\xAB\xCD\xEF");
    BOTH(decoded, "%41%42%4A%4f", "ABJO");
    BOTH(decoded, "%2520%252B", "%20%2B");
    BOTH(decoded, "a%00b", writ_test::text_of("a\0b"));
    BOTH(decoded, "!*'();:@&=$,/?#[] \xFF", "!*'();:@&=$,/?#[] \xFF");
    static_assert(decoded("a%20b").malformed_at == 5);
}

TEST_CASE("a malformed escape ends the decoding, and its place is told") {
    BOTH(decoded, "%", malformed("", 0));
    BOTH(decoded, "%4", malformed("", 0));
    BOTH(decoded, "ab%", malformed("ab", 2));
    BOTH(decoded, "ab%4", malformed("ab", 2));
    BOTH(decoded, "a+%20%4", malformed("a  ", 5));
    BOTH(decoded, "%%20", malformed("", 0));
    BOTH(decoded, "%2%0", malformed("", 0));
    BOTH(decoded, "%20%zz%", malformed(" ", 3));
    BOTH(decoded, "%+0", malformed("", 0));
    BOTH(decoded, "% 0", malformed("", 0));
    BOTH(decoded, "%0x41", malformed("", 0));
    BOTH(decoded, "%-1", malformed("", 0));
    BOTH(decoded, "%u0041", malformed("", 0));
    BOTH(decoded, "%0\0", malformed("", 0));
}

TEST_CASE("only hexadecimal digits make an escape, in either place") {
    constexpr std::string_view hex = "0123456789ABCDEFabcdef";
    for (int value = 0; value != 256; ++value) {
        CAPTURE(value);
        const char byte = static_cast<char>(static_cast<unsigned char>(value));
        const bool is_digit = hex.find(byte) != hex.npos;
        const char high[] = {'%', byte, '0'};
        const char low[] = {'%', '0', byte};
        CHECK(decoded(std::string_view(high, 3)).is_well_formed == is_digit);
        CHECK(decoded(std::string_view(low, 3)).is_well_formed == is_digit);
    }
}

TEST_CASE("marks are found one after the other, up to the end and not behind it") {
    constexpr std::string_view alphabet = "x%y+z&";
    for (std::size_t size = 0; size != 50; ++size) {
        for (std::size_t step = 1; step != 20; ++step) {
            std::string text;
            for (std::size_t at = 0; at != size; ++at) {
                text += at % step == 0 ? alphabet[at % alphabet.size()] : 'x';
            }
            const writ_test::ExactBuffer buffer(text);
            const char* const begin = buffer.text().data();
            for (std::size_t behind = 0; behind <= size; ++behind) {
                const char* const last = begin + size - behind;
                detail::Marks<'%', '+'> marks(begin, last, begin + size);
                for (const char* at = begin; at != last; ++at) {
                    if (*at == '%' || *at == '+') REQUIRE(marks.next() == at);
                }
                REQUIRE(marks.next() == last);
                REQUIRE(marks.next() == last);
            }
        }
    }
}

TEST_CASE("an escape is decoded wherever in a long text it stands") {
    for (std::size_t size = 0; size != 50; ++size) {
        for (std::size_t at = 0; at <= size; ++at) {
            const std::string text = std::string(at, 'a') + "%2f%2B+" + std::string(size - at, 'b');
            const std::string wanted = std::string(at, 'a') + "/+ " + std::string(size - at, 'b');
            const writ_test::ExactBuffer buffer(text);
            std::string out(text.size(), '#');
            const PercentDecoded found = percent_decode(buffer.text(), out.data());
            REQUIRE(found.is_well_formed);
            REQUIRE(out == wanted + "####");
            const writ_test::ExactBuffer cut(text.substr(0, at + 2));
            REQUIRE(percent_decode(cut.text(), out.data()).malformed_at == at);
        }
    }
}

TEST_CASE("decoding undoes encoding, for every byte") {
    std::string text;
    for (int value = 0; value != 256; ++value) {
        text += static_cast<char>(static_cast<unsigned char>(value));
    }
    std::string encoded_text(percent_encoded_size(text), '#');
    percent_encode(text, encoded_text.data());
    const auto check = [&](const std::string& escaped, const std::string& wanted) {
        const writ_test::ExactBuffer buffer(escaped);
        std::string out(escaped.size(), '#');
        const PercentDecoded found = percent_decode(buffer.text(), out.data());
        CHECK(found.is_well_formed);
        CHECK(found.malformed_at == escaped.size());
        CHECK(out.substr(0, found.size) == wanted);
        CHECK(out.find_first_not_of('#', found.size) == out.npos);
    };
    check(encoded_text, text);
    for (char& byte : encoded_text) {
        if (byte >= 'A' && byte <= 'F') byte = static_cast<char>(byte - 'A' + 'a');
    }
    std::string lower = text;
    for (char& byte : lower) {
        if (byte >= 'A' && byte <= 'F') byte = static_cast<char>(byte - 'A' + 'a');
    }
    check(encoded_text, lower);
    for (int value = 0; value != 256; ++value) {
        char escape[4] = {};
        std::snprintf(escape, sizeof escape, "%%%02x", static_cast<unsigned>(value));
        check(escape, text.substr(static_cast<std::size_t>(value), 1));
        std::snprintf(escape, sizeof escape, "%%%02X", static_cast<unsigned>(value));
        check(escape, text.substr(static_cast<std::size_t>(value), 1));
        if (value != '%') {
            check(text.substr(static_cast<std::size_t>(value), 1),
                  value == '+' ? " " : text.substr(static_cast<std::size_t>(value), 1));
        }
    }
}

//=== marks ===//

namespace {

// How many `&` and `=` there are in the first `size` bytes of `text`, behind which nothing may be
// looked at.
constexpr int count_marks(const char* text, std::size_t size) {
    detail::Marks<'&', '='> marks(text, text + size, text + size);
    int count = 0;
    while (marks.next() != text + size) ++count;
    return count;
}

constexpr char three[3] = {'&', 'a', '='};
constexpr char seventeen[17] = {'=', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a',
                                'a', 'a', 'a', 'a', 'a', 'a', '&', '='};

}  // namespace

TEST_CASE("marks are found up to the last byte, and none behind it is looked at") {
    // The compiler would refuse to look behind the end of an array.
    STATIC_REQUIRE(count_marks(three, 3) == 2);
    STATIC_REQUIRE(count_marks(three, 2) == 1);
    STATIC_REQUIRE(count_marks(seventeen, 16) == 2);
    STATIC_REQUIRE(count_marks(seventeen, 17) == 3);
    CHECK(count_marks(three, 3) == 2);
    CHECK(count_marks(seventeen, 16) == 2);
    CHECK(count_marks(seventeen, 17) == 3);
    CHECK(count_marks(seventeen, 0) == 0);
}

#if __has_include(<sys/mman.h>)

namespace {

// A text that ends where its page does; to look at a byte behind it ends the program.
class TextAtEndOfPage {
public:
    explicit TextAtEndOfPage(std::string_view text)
        : page_(static_cast<std::size_t>(sysconf(_SC_PAGESIZE))),
          pages_(static_cast<char*>(mmap(nullptr, 2 * page_, PROT_READ | PROT_WRITE,
                                         MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))),
          size_(text.size()) {
        REQUIRE(static_cast<void*>(pages_) != MAP_FAILED);
        REQUIRE(mprotect(pages_ + page_, page_, PROT_NONE) == 0);
        text.copy(pages_ + page_ - size_, size_);
    }
    ~TextAtEndOfPage() { munmap(pages_, 2 * page_); }
    TextAtEndOfPage(const TextAtEndOfPage&) = delete;
    TextAtEndOfPage& operator=(const TextAtEndOfPage&) = delete;

    std::string_view text() const { return std::string_view(pages_ + page_ - size_, size_); }

private:
    std::size_t page_;
    char* pages_;
    std::size_t size_;
};

}  // namespace

TEST_CASE("no byte behind a text is looked at, whatever its size") {
    char out[3 * 70];
    for (std::size_t size = 0; size != 70; ++size) {
        const TextAtEndOfPage plain(std::string(size, 'a'));
        CHECK(percent_encoded_size(plain.text()) == size);
        CHECK(percent_encode(plain.text(), out) == out + size);
        CHECK(percent_decode(plain.text(), out).size == size);
        const TextAtEndOfPage escaped(std::string(size, '&'));
        CHECK(percent_encoded_size(escaped.text()) == 3 * size);
        CHECK(percent_encode(escaped.text(), out) == out + 3 * size);
        const char* const begin = escaped.text().data();
        detail::Marks<'&', '='> marks(begin, begin + size, begin + size);
        std::size_t count = 0;
        while (marks.next() != begin + size) ++count;
        CHECK(count == size);
    }
}

#endif

#endif
