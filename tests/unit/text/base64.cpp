// SPDX-License-Identifier: BSL-1.0
#include <writ/text/base64.hpp>

#include "support/harness.hpp"
#include "support/stops.hpp"

#ifndef WRIT_CASES

#include <string>
#include <string_view>
#include <utility>

using namespace writ;

namespace {

std::string encoded(std::string_view bytes) {
    std::string text(base64_size(bytes.size()), '?');
    CHECK(encode_base64(bytes, text.data()) == text.data() + text.size());
    return text;
}

std::string decoded(std::string_view text) {
    std::string bytes(decoded_base64_size(text), '?');
    CHECK(decode_base64(text, bytes.data()) == bytes.data() + bytes.size());
    return bytes;
}

constexpr bool is_known_to_the_compiler() {
    char text[4] = {};
    char bytes[1] = {};
    return encode_base64("f", text) == text + 4 && decode_base64("Zg==", bytes) == bytes + 1 &&
           text[1] == 'g' && bytes[0] == 'f';
}

static_assert(is_known_to_the_compiler());

}  // namespace

TEST_CASE("the test vectors of RFC 4648 section 10") {
    const std::pair<std::string_view, std::string_view> vectors[] = {{"", ""},
                                                                     {"f", "Zg=="},
                                                                     {"fo", "Zm8="},
                                                                     {"foo", "Zm9v"},
                                                                     {"foob", "Zm9vYg=="},
                                                                     {"fooba", "Zm9vYmE="},
                                                                     {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : vectors) {
        CHECK(encoded(bytes) == text);
        CHECK(decoded(text) == bytes);
    }
}

TEST_CASE("text that is no base64 stops the program, or has room for what it is decoded to") {
    for (const std::string_view text : {"Z", "Zg", "Zg=", "=", "==", "===", "Zm9vY"}) {
        CHECK_STOPS(text_is_not_base64, decoded_base64_size(text));
        char out[8] = {};
        CHECK_STOPS(text_is_not_base64, decode_base64(text, out));
    }
    for (const std::string_view text : {"====", "Z===", "Zg=x", "=g==", "\xFF\xFF\xFF\xFF"}) {
        char out[8] = {};
        CHECK(static_cast<std::size_t>(decode_base64(text, out) - out) <=
              decoded_base64_size(text));
    }
}

TEST_CASE("any bytes come back from base64") {
    std::string bytes;
    for (int byte = 0; byte != 256; ++byte) {
        CHECK(decoded(encoded(bytes)) == bytes);
        bytes += static_cast<char>(byte);
    }
    CHECK(encoded("\xFF\xFE\xFD") == "//79");
    CHECK(encoded("\xFB\xEF\xBE") == "++++");
}

#endif
