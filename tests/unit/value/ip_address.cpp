// SPDX-License-Identifier: BSL-1.0
#include <writ/value/ip_address.hpp>

#include "support/harness.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using namespace writ;

#ifndef WRIT_CASES

namespace {

// The bytes of an IPv6 address in pairs, or nothing.
std::string groups(std::string_view text) {
    const detail::IpBytes read = detail::read_ipv6_address(text);
    if (!read.is_address) return {};
    std::string all;
    for (std::size_t at = 0; at != 16; at += 2) {
        all += std::to_string(read.bytes[at] * 256 + read.bytes[at + 1]) + (at == 14 ? "" : " ");
    }
    return all;
}

}  // namespace

TEST_CASE("an IPv4 address is read into its bytes") {
    const detail::IpBytes read = detail::read_ipv4_address("192.0.2.255");
    CHECK((read.is_address && read.is_canonical));
    CHECK((read.bytes[0] == 192 && read.bytes[1] == 0 && read.bytes[2] == 2));
    CHECK(read.bytes[3] == 255);
    CHECK_FALSE(detail::read_ipv4_address("192.00.2.1").is_canonical);
}

TEST_CASE("two colons stand for the groups that are left out, wherever they stand") {
    CHECK(groups("1:2:3:4:5:6:7:8") == "1 2 3 4 5 6 7 8");
    CHECK(groups("::") == "0 0 0 0 0 0 0 0");
    CHECK(groups("::8") == "0 0 0 0 0 0 0 8");
    CHECK(groups("1::") == "1 0 0 0 0 0 0 0");
    CHECK(groups("1::8") == "1 0 0 0 0 0 0 8");
    CHECK(groups("1:2::7:8") == "1 2 0 0 0 0 7 8");
    CHECK(groups("1:2:3:4:5:6:7::") == "1 2 3 4 5 6 7 0");
    CHECK(groups("::2:3:4:5:6:7:8") == "0 2 3 4 5 6 7 8");
    CHECK(groups("1:2:3:4:5:6:0.7.0.8") == "1 2 3 4 5 6 7 8");
    CHECK(groups("::0.7.0.8") == "0 0 0 0 0 0 7 8");
    CHECK(groups("1:2:3:4:5:6:7:0.7.0.8").empty());
    CHECK(groups("1::2:3:4:5:6:7:8").empty());
    CHECK(groups("::0.7.0").empty());
}

TEST_CASE("a prefix length has no sign and no leading zero") {
    CHECK(detail::read_prefix_length("0", 32) == 0);
    CHECK(detail::read_prefix_length("32", 32) == 32);
    CHECK(detail::read_prefix_length("128", 128) == 128);
    for (const char* const wrong : {"", "00", "+1", "1x", "1000", "129"}) {
        CHECK(detail::read_prefix_length(wrong, 128) > 128);
    }
}

TEST_CASE("bits behind a prefix are seen in each byte") {
    detail::IpBytes address;
    CHECK_FALSE(detail::has_bits_behind(address, 0, 4));
    for (unsigned bit = 0; bit != 32; ++bit) {
        address = {};
        address.bytes[bit / 8] = static_cast<std::uint8_t>(0x80U >> bit % 8);
        CHECK(detail::has_bits_behind(address, bit, 4));
        CHECK_FALSE(detail::has_bits_behind(address, bit + 1, 4));
    }
}

#endif
