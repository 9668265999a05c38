// SPDX-License-Identifier: BSL-1.0
#include <writ/value/client_token.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace writ;

ACCEPTS(ClientToken, "550e8400-e29b-41d4-a716-446655440000")
ACCEPTS(ClientToken, "t")
ACCEPTS(ClientToken, " !~")
ACCEPTS(ClientToken, TIMES_64("t"))
DOUBTS(ClientToken, client_token_is_longer_than_documented, TIMES_64("t"), TIMES_64("t") "t")
DOUBTS(ClientToken, client_token_is_longer_than_documented, TIMES_64("t"), TIMES_128("t"))

REFUSES(ClientToken, empty, 0, "t", "")

REFUSES(ClientToken, not_printable_ascii, 5, "token", "token\n")
REFUSES(ClientToken, not_printable_ascii, 5, "token", "token\0")
REFUSES(ClientToken, not_printable_ascii, 0, "token", "\0token")
REFUSES(ClientToken, not_printable_ascii, 2, "to ken", "to\tken")
REFUSES(ClientToken, not_printable_ascii, 3, "cafe", "caf\xC3\xA9")
REFUSES(ClientToken, not_printable_ascii, 0, " ", "\x1F")
REFUSES(ClientToken, not_printable_ascii, 0, "~", "\x7F")
REFUSES(ClientToken, not_printable_ascii, 0, "~", "\x80")
REFUSES(ClientToken, not_printable_ascii, 127, TIMES_64("t"), TIMES_127("t") "\x7F")

REFUSES(ClientToken, too_long, 128, TIMES_64("t"), TIMES_128("t") "t")
REFUSES(ClientToken, too_long, 128, TIMES_64("t"), TIMES_1024("t"))

// rejects uuid_that_is_gone (temporary): deleted
[[maybe_unused]] constexpr std::byte random_bytes[16] = {};
[[maybe_unused]] constexpr Uuid a_uuid(random_bytes);
[[maybe_unused]] constexpr ClientToken of_uuid =
    WRIT_TWIN(uuid_that_is_gone, a_uuid, Uuid(random_bytes)).client_token();

#ifndef WRIT_CASES

namespace {

constexpr unsigned char zeros[16] = {};
constexpr std::uint8_t counted[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

template <unsigned Value>
constexpr std::string uuid_of_all() {
    std::byte bytes[16] = {};
    for (std::byte& byte : bytes) byte = static_cast<std::byte>(Value);
    const Uuid uuid(bytes);
    return std::string(uuid.text());
}

template <class Source>
concept LendsText = requires(Source&& source) {
    static_cast<Source&&>(source).text();
};
template <class Source>
concept LendsToken = requires(Source&& source) {
    static_cast<Source&&>(source).client_token();
};

static_assert(writ_test::is_checked_view<ClientToken>());
static_assert(ClientToken::documented_length == 64);

static_assert(LendsText<const Uuid&> && LendsText<Uuid&>);
static_assert(!LendsText<Uuid> && !LendsText<const Uuid>, "it would be gone at once");
static_assert(LendsToken<const Uuid&> && LendsToken<Uuid&>);
static_assert(!LendsToken<Uuid> && !LendsToken<const Uuid>, "it would be gone at once");
static_assert(!std::is_default_constructible_v<Uuid>, "writ invents no randomness");
static_assert(!std::is_constructible_v<Uuid, const unsigned char (&)[15]>);
static_assert(!std::is_constructible_v<Uuid, const std::uint32_t (&)[16]>);

static_assert(of_uuid.text() == "00000000-0000-4000-8000-000000000000");
static_assert(of_uuid.is_checked());

}  // namespace

TEST_CASE("a UUID has the version 4 and the variant of RFC 9562") {
    const Uuid of_zeros(zeros);
    CHECK(of_zeros.text() == "00000000-0000-4000-8000-000000000000");
    const Uuid of_counted(counted);
    CHECK(of_counted.text() == "00010203-0405-4607-8809-0a0b0c0d0e0f");
    CHECK(uuid_of_all<0xFF>() == "ffffffff-ffff-4fff-bfff-ffffffffffff");
    CHECK(uuid_of_all<0xA5>() == "a5a5a5a5-a5a5-45a5-a5a5-a5a5a5a5a5a5");
    CHECK(uuid_of_all<0x5A>() == "5a5a5a5a-5a5a-4a5a-9a5a-5a5a5a5a5a5a");
}

TEST_CASE("a UUID lends itself as a client token") {
    const Uuid uuid(counted);
    const ClientToken token = uuid.client_token();
    CHECK(token.text() == "00010203-0405-4607-8809-0a0b0c0d0e0f");
    CHECK(token.text().data() == uuid.text().data());
    CHECK(token.is_checked());
    CHECK(token.text().size() <= ClientToken::documented_length);
}

#endif
