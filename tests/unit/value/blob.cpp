// SPDX-License-Identifier: BSL-1.0
#include <writ/value/blob.hpp>

#include "support/harness.hpp"

#include <writ/schema/table.hpp>

using namespace writ;

ACCEPTS(Blob, "")
ACCEPTS(Blob, "dmFsdWU=")
ACCEPTS(Blob, "dmFsdQ==")
ACCEPTS(Blob, "+/A9")

REFUSES(Blob, not_base64, 3, "dmFsdWU=", "dmF*dWU=")
REFUSES(Blob, not_base64, 0, "+/A9", "-/A9")
REFUSES(Blob, not_base64, 1, "+/A9", "+_A9")
REFUSES(Blob, not_base64, 4, "dmFsdWU=", "dmFs\ndWU")
REFUSES(Blob, not_base64, 1, "dg==", "d===")
REFUSES(Blob, not_base64, 0, "", "====")
REFUSES(Blob, not_base64, 2, "dg==", "dg=v")
REFUSES(Blob, not_padded, 7, "dmFsdWU=", "dmFsdWU")
REFUSES(Blob, not_padded, 3, "dg==", "dg=")
REFUSES(Blob, not_padded, 1, "", "=")

#ifndef WRIT_CASES

#include <string>
#include <string_view>
#include <type_traits>

static_assert(writ_test::is_checked_view<Blob>());
static_assert(!std::is_default_constructible_v<Blob>);
static_assert(!detail::is_unreserved<Blob>, "+ and = are escaped");

namespace {

std::string bytes_of(const Blob& blob) {
    std::string bytes(blob.size(), '?');
    CHECK(blob.copy(bytes.data()) == bytes.data() + bytes.size());
    return bytes;
}

}  // namespace

TEST_CASE("a blob has the bytes that its text encodes") {
    CHECK(bytes_of("") == "");
    CHECK(bytes_of("dmFsdWU=") == "value");
    CHECK(bytes_of("dmFsdQ==") == "valu");
    CHECK(bytes_of("+/A9") == "\xFB\xF0\x3D");
}

TEST_CASE("of a text that has not been checked no bytes are made") {
    CHECK(bytes_of(Blob::unchecked("dmFsdWU=")) == "");
    CHECK(bytes_of(Blob::unchecked("=")) == "");
}

#endif
