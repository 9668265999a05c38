// SPDX-License-Identifier: BSL-1.0
#include <writ/value/presigned_url.hpp>

#include "support/harness.hpp"

using namespace writ;

ACCEPTS(PresignedUrl, "https://ec2.us-east-1.amazonaws.com/?Action=CopySnapshot&X-Amz-Signature=0a")
ACCEPTS(PresignedUrl, "https://h")
ACCEPTS(PresignedUrl, "https://!~")
ACCEPTS(PresignedUrl, "https://localhost:4566/?a=%20#b")
ACCEPTS(PresignedUrl, "https://h/" TIMES_2048("v"))
ACCEPTS(PresignedUrl, "http://localhost:4566/")
ACCEPTS(PresignedUrl, "HTTPS://H/")
ACCEPTS(PresignedUrl, "hTTp://H/")

REFUSES(PresignedUrl, no_http_scheme, 0, "https://h/", "ftp://h/")
REFUSES(PresignedUrl, no_http_scheme, 0, "https://h/", "httpt://h/")
REFUSES(PresignedUrl, no_http_scheme, 0, "https://h/", "https\x1A//h/")
REFUSES(PresignedUrl, no_http_scheme, 0, "https://h/", " https://h/")
REFUSES(PresignedUrl, no_http_scheme, 0, "https://h/", "h/")
REFUSES(PresignedUrl, no_http_scheme, 0, "https://h/", "https:/h")
REFUSES(PresignedUrl, no_http_scheme, 0, "https://h/", "")

REFUSES(PresignedUrl, no_host, 8, "https://h", "https://")
REFUSES(PresignedUrl, no_host, 7, "http://h", "http://")
REFUSES(PresignedUrl, no_host, 8, "https://h/x", "https:///x")
REFUSES(PresignedUrl, no_host, 8, "https://h?x", "https://?x")
REFUSES(PresignedUrl, no_host, 8, "https://h#x", "https://#x")
REFUSES(PresignedUrl, no_host, 8, "https://u@h/x", "https://u@/x")
REFUSES(PresignedUrl, no_host, 8, "https://h:443/", "https://:443/")

REFUSES(PresignedUrl, character_not_of_a_url, 8, "https://h", "https:// h")
REFUSES(PresignedUrl, character_not_of_a_url, 9, "https://h", "https://h\n")
REFUSES(PresignedUrl, character_not_of_a_url, 9, "https://h", "https://h\0")
REFUSES(PresignedUrl, character_not_of_a_url, 9, "https://h", "https://h\x7F")
REFUSES(PresignedUrl, character_not_of_a_url, 10, "https://h/%C3%A9", "https://h/\xC3\xA9")

#ifndef WRIT_CASES

#include <type_traits>

static_assert(writ_test::is_checked_view<PresignedUrl>());
static_assert(!std::is_default_constructible_v<PresignedUrl>);

// A text of 32 bytes may be escaped whole.
static_assert(detail::decodes_to(TIMES_32("%61"), TIMES_32("a")));
static_assert(!detail::decodes_to(TIMES_32("%61"), TIMES_32("b")));
static_assert(!detail::decodes_to(TIMES_32("%61") "%61", TIMES_32("a")));
static_assert(detail::decodes_to("", ""));

static_assert(detail::ec2_region_of_url("https://ec2.us-east-1.api.aws:443/?a") == "us-east-1");
static_assert(detail::ec2_region_of_url("https://s3.us-east-1.amazonaws.com").empty());
static_assert(detail::host_of_url("https://h") == "h");
static_assert(detail::host_of_url("https://a@b@h:1/@c:2?@d") == "h");
static_assert(detail::host_of_url("https://@") == "");
static_assert(detail::query_of_url("https://h/?a=b#c?d") == "a=b");
static_assert(detail::query_of_url("https://h/#?a=b") == "");
static_assert(detail::query_of_url("https://h") == "");

constexpr bool says(std::string_view query, std::string_view value, bool wanted, bool another) {
    const detail::QuerySays found = detail::query_says(query, "c", value);
    return found.wanted == wanted && found.another == another;
}
static_assert(says("a=b&c=d", "d", true, false));
static_assert(says("a=b&c=d&c=e", "d", true, true));
static_assert(says("c=e&a=d", "d", false, true));
static_assert(says("a=b&c=d&c=e", "", true, false));
static_assert(says("a=b", "", false, false));
static_assert(says("", "", false, false));

#endif
