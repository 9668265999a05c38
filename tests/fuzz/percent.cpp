// SPDX-License-Identifier: BSL-1.0
// Percent-decoding and percent-encoding, compared with what is done byte by byte.
// libFuzzer: -max_len=300
#include <writ/text/percent.hpp>

#include <vector>

#include "fuzz/support/property.hpp"

namespace {

using namespace writ_fuzz;

bool is_unreserved(char byte) {
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
           (byte >= '0' && byte <= '9') || byte == '-' || byte == '.' || byte == '_' || byte == '~';
}

int digit(std::string_view text, std::size_t at) {
    if (at >= text.size()) return -1;
    const char byte = text[at];
    if (byte >= '0' && byte <= '9') return byte - '0';
    if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
    if (byte >= 'a' && byte <= 'f') return byte - 'a' + 10;
    return -1;
}

std::string_view view_of(const std::vector<char>& bytes) {
    return {bytes.data(), bytes.size()};
}

std::vector<char> encoded_by_bytes(std::string_view text) {
    std::vector<char> out;
    out.reserve(3 * text.size());
    for (const char byte : text) {
        if (is_unreserved(byte)) {
            out.push_back(byte);
            continue;
        }
        constexpr std::string_view hex = "0123456789ABCDEF";
        const auto value = static_cast<unsigned char>(byte);
        out.push_back('%');
        out.push_back(hex[value / 16]);
        out.push_back(hex[value % 16]);
    }
    return out;
}

// Up to the first malformed escape, whose offset becomes `malformed_at`.
std::vector<char> decoded_by_bytes(std::string_view text, std::size_t& malformed_at) {
    std::vector<char> out;
    out.reserve(text.size());
    for (malformed_at = 0; malformed_at != text.size(); ++malformed_at) {
        const char byte = text[malformed_at];
        if (byte != '%') {
            out.push_back(byte == '+' ? ' ' : byte);
            continue;
        }
        const int high = digit(text, malformed_at + 1);
        const int low = digit(text, malformed_at + 2);
        if (high < 0 || low < 0) break;
        out.push_back(static_cast<char>(high * 16 + low));
        malformed_at += 2;
    }
    return out;
}

// `text` encoded, in a buffer that has room for that and no more.
Exact encoded(std::string_view text) {
    Exact out(writ::percent_encoded_size(text));
    require(writ::percent_encode(text, out.data()) == out.data() + out.size(),
            "what is encoded has the size announced");
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Exact input(data, size);
    const std::string_view text = input.text();

    const Exact written = encoded(text);
    require(written.text() == view_of(encoded_by_bytes(text)), "encoding is done byte by byte");
    const Exact back(written.size());
    const writ::PercentDecoded undone = writ::percent_decode(written.text(), back.data());
    require(undone.is_well_formed && undone.malformed_at == written.size(),
            "what was encoded is well-formed");
    require(back.text().substr(0, undone.size) == text, "decoding undoes encoding");

    const Exact out(text.size());
    const writ::PercentDecoded decoded = writ::percent_decode(text, out.data());
    require(decoded.size <= out.size(), "what is decoded is no longer than before");
    std::size_t malformed_at = 0;
    require(out.text().substr(0, decoded.size) == view_of(decoded_by_bytes(text, malformed_at)),
            "decoding is done byte by byte, up to the first malformed escape");
    require(decoded.malformed_at == malformed_at &&
                decoded.is_well_formed == (malformed_at == text.size()),
            "the first malformed escape is found, and no other");

    // The normal form: what was decoded, encoded anew, means the same and stays as it is.
    const Exact kept(out.text().substr(0, decoded.size));
    const Exact normal = encoded(kept.text());
    const Exact again(normal.size());
    const writ::PercentDecoded same = writ::percent_decode(normal.text(), again.data());
    require(again.text().substr(0, same.size) == kept.text(), "the normal form means the same");
    return 0;
}
