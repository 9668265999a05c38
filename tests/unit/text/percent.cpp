// SPDX-License-Identifier: BSL-1.0
#include <writ/text/percent.hpp>

#include "support/harness.hpp"

#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

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
        const char* const end = percent_encode(byte, out);
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

#endif
