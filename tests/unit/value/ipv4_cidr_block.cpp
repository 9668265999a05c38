// SPDX-License-Identifier: BSL-1.0
#include <writ/value/ipv4_cidr_block.hpp>

#include "support/harness.hpp"

using namespace writ;

ACCEPTS(Ipv4CidrBlock, "0.0.0.0/0")
ACCEPTS(Ipv4CidrBlock, "10.0.0.0/16")
ACCEPTS(Ipv4CidrBlock, "203.0.113.25/32")
ACCEPTS(Ipv4CidrBlock, "255.255.255.254/31")
ACCEPTS(Ipv4CidrBlock, "128.0.0.0/1")
ACCEPTS(Ipv4CidrBlock, "172.31.240.0/20")

DOUBTS(Ipv4CidrBlock, ipv4_cidr_block_is_not_canonical, "172.16.0.0/16", "172.16.5.9/16")
DOUBTS(Ipv4CidrBlock, ipv4_cidr_block_is_not_canonical, "172.31.240.0/20", "172.31.240.0/19")
DOUBTS(Ipv4CidrBlock, ipv4_cidr_block_is_not_canonical, "10.0.0.0/16", "10.0.00.0/16")
DOUBTS(Ipv4CidrBlock, ipv4_cidr_block_is_not_canonical, "0.0.0.0/0", "0.0.0.1/0")

REFUSES(Ipv4CidrBlock, empty, 0, "10.0.0.0/16", "")
REFUSES(Ipv4CidrBlock, whitespace_around, 0, "10.0.0.0/16", " 10.0.0.0/16")
REFUSES(Ipv4CidrBlock, whitespace_around, 11, "10.0.0.0/16", "10.0.0.0/16\n")
REFUSES(Ipv4CidrBlock, ipv6_in_place_of_ipv4, 0, "0.0.0.0/0", "::/0")
REFUSES(Ipv4CidrBlock, ipv6_in_place_of_ipv4, 0, "0.0.0.0/0", "2001:db8::1")
REFUSES(Ipv4CidrBlock, no_prefix_length, 8, "10.0.0.0/32", "10.0.0.0")
REFUSES(Ipv4CidrBlock, malformed_address, 0, "10.0.0.0/16", "sg-0abcdef1234567890")
REFUSES(Ipv4CidrBlock, malformed_address, 6, "10.0.0.0/16", "10.0.0/16")
REFUSES(Ipv4CidrBlock, malformed_address, 8, "10.0.0.0/16", "10.0.0.0.0/16")
REFUSES(Ipv4CidrBlock, malformed_address, 3, "10.255.0.0/16", "10.256.0.0/16")
REFUSES(Ipv4CidrBlock, malformed_address, 6, "10.100.0.0/16", "10.1000.0.0/16")
REFUSES(Ipv4CidrBlock, malformed_address, 3, "10.0.0.0/16", "10..0.0/16")
REFUSES(Ipv4CidrBlock, malformed_address, 0, "10.0.0.0/16", "/16")
REFUSES(Ipv4CidrBlock, malformed_address, 8, "10.0.0.0/16", "10.0.0.0\0/16")
REFUSES(Ipv4CidrBlock, malformed_prefix_length, 9, "10.0.0.0/32", "10.0.0.0/33")
REFUSES(Ipv4CidrBlock, malformed_prefix_length, 9, "10.0.0.0/8", "10.0.0.0/08")
REFUSES(Ipv4CidrBlock, malformed_prefix_length, 9, "10.0.0.0/16", "10.0.0.0/")
REFUSES(Ipv4CidrBlock, malformed_prefix_length, 9, "10.0.0.0/16", "10.0.0.0/-1")
REFUSES(Ipv4CidrBlock, malformed_prefix_length, 9, "10.0.0.0/16", "10.0.0.0/255.255.0.0")
REFUSES(Ipv4CidrBlock, malformed_prefix_length, 9, "10.0.0.0/16", "10.0.0.0/16/16")
REFUSES(Ipv4CidrBlock, malformed_prefix_length, 9, "10.0.0.0/16", "10.0.0.0/4294967312")

#ifndef WRIT_CASES

TEST_CASE("a block that arrives at run time is kept as it is written, and told of if it is odd") {
    const auto block = Ipv4CidrBlock::parse("172.16.5.9/16");
    REQUIRE(block);
    CHECK(block->text() == "172.16.5.9/16");
    CHECK(block->doubt()->name == "ipv4_cidr_block_is_not_canonical");
    const auto right = Ipv4CidrBlock::parse("172.16.0.0/16");
    CHECK_FALSE(right->doubt());
    CHECK_FALSE(*block == *right);
}

TEST_CASE("a block of the other family is told apart from what is none") {
    CHECK(Ipv4CidrBlock::parse("2001:db8::/32").error().fault ==
          ipv4_cidr_block_fault::ipv6_in_place_of_ipv4);
    CHECK(Ipv4CidrBlock::parse("2001:db8/32").error().fault ==
          ipv4_cidr_block_fault::malformed_address);
}

#endif
