// SPDX-License-Identifier: BSL-1.0
#include <writ/value/ipv6_cidr_block.hpp>

#include "support/harness.hpp"

using namespace writ;

ACCEPTS(Ipv6CidrBlock, "::/0")
ACCEPTS(Ipv6CidrBlock, "2001:db8:1234:1a00::/56")
ACCEPTS(Ipv6CidrBlock, "2001:db8:1234:1a00:0:0:0:0/64")
ACCEPTS(Ipv6CidrBlock, "fd00::/8")
ACCEPTS(Ipv6CidrBlock, "2001:db8::1/128")
ACCEPTS(Ipv6CidrBlock, "::ffff:192.0.2.1/128")
ACCEPTS(Ipv6CidrBlock, "1:2:3:4:5:6:7::/112")
ACCEPTS(Ipv6CidrBlock, "::2:3:4:5:6:7:8/128")

DOUBTS(Ipv6CidrBlock, ipv6_cidr_block_is_not_canonical, "2001:db8:abcd:12::/64",
       "2001:db8:abcd:12::1/64")
DOUBTS(Ipv6CidrBlock, ipv6_cidr_block_is_not_canonical, "2001:db8:abcd:12::/64",
       "2001:DB8:abcd:12::/64")
DOUBTS(Ipv6CidrBlock, ipv6_cidr_block_is_not_canonical, "2001:db8:abcd:12::/64",
       "2001:db8:abcd:0012::/64")

REFUSES(Ipv6CidrBlock, empty, 0, "::/0", "")
REFUSES(Ipv6CidrBlock, whitespace_around, 4, "::/0", "::/0 ")
REFUSES(Ipv6CidrBlock, ipv4_in_place_of_ipv6, 0, "::/0", "0.0.0.0/0")
REFUSES(Ipv6CidrBlock, ipv4_in_place_of_ipv6, 0, "::/0", "203.0.113.25")
REFUSES(Ipv6CidrBlock, no_prefix_length, 11, "2001:db8::1/128", "2001:db8::1")
REFUSES(Ipv6CidrBlock, malformed_address, 7, "1:2:3:4:5:6:7:8/128", "1:2:3:4/128")
REFUSES(Ipv6CidrBlock, malformed_address, 16, "1:2:3:4:5:6:7:8/128", "1:2:3:4:5:6:7:8:9/128")
REFUSES(Ipv6CidrBlock, malformed_address, 17, "1:2:3:4:5:6:7:8/128", "1:2:3:4:5:6:7:8::/128")
REFUSES(Ipv6CidrBlock, malformed_address, 4, "1::2:3/128", "1::2::3/128")
REFUSES(Ipv6CidrBlock, malformed_address, 4, "1::2/128", "1::2:/128")
REFUSES(Ipv6CidrBlock, malformed_address, 0, "::1/128", ":1/128")
REFUSES(Ipv6CidrBlock, malformed_address, 7, "1::2345/128", "1::23456/128")
REFUSES(Ipv6CidrBlock, malformed_address, 0, "::1/128", "g::1/128")
REFUSES(Ipv6CidrBlock, malformed_address, 7, "::ffff:192.0.2.1/128", "::ffff:292.0.2.1/128")
REFUSES(Ipv6CidrBlock, malformed_address, 0, "::1/128", "/128")
REFUSES(Ipv6CidrBlock, malformed_prefix_length, 3, "::/128", "::/129")
REFUSES(Ipv6CidrBlock, malformed_prefix_length, 3, "::/64", "::/064")
REFUSES(Ipv6CidrBlock, malformed_prefix_length, 3, "::/64", "::/")

#ifndef WRIT_CASES

#include <string>

TEST_CASE("each prefix length of an address without bits is canonical") {
    for (int length = 0; length <= 128; ++length) {
        CAPTURE(length);
        const std::string text = "::/" + std::to_string(length);
        const auto block = Ipv6CidrBlock::parse(text);
        REQUIRE(block);
        CHECK(block->text() == text);
        CHECK_FALSE(block->doubt());
    }
}

TEST_CASE("a block that arrives at run time is told of if it is odd") {
    const auto block = Ipv6CidrBlock::parse("2001:db8::1/64");
    REQUIRE(block);
    CHECK(block->doubt()->name == "ipv6_cidr_block_is_not_canonical");
    CHECK(Ipv6CidrBlock::parse("10.0.0.0/8").error().fault ==
          ipv6_cidr_block_fault::ipv4_in_place_of_ipv6);
}

#endif
