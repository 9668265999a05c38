// SPDX-License-Identifier: BSL-1.0
#include <writ/value/cidr_block.hpp>

#include "support/harness.hpp"

using namespace writ;

ACCEPTS(CidrBlock, "0.0.0.0/0")
ACCEPTS(CidrBlock, "10.0.0.0/16")
ACCEPTS(CidrBlock, "203.0.113.25/32")
ACCEPTS(CidrBlock, "::/0")
ACCEPTS(CidrBlock, "2001:db8:1234:1a00::/56")
ACCEPTS(CidrBlock, "::ffff:192.0.2.1/128")

DOUBTS(CidrBlock, ipv4_cidr_block_is_not_canonical, "172.16.0.0/16", "172.16.5.9/16")
DOUBTS(CidrBlock, ipv6_cidr_block_is_not_canonical, "2001:db8:abcd:12::/64",
       "2001:db8:abcd:12::1/64")

REFUSES(CidrBlock, empty, 0, "::/0", "")
REFUSES(CidrBlock, whitespace_around, 0, "10.0.0.0/16", " 10.0.0.0/16")
REFUSES(CidrBlock, no_prefix_length, 12, "203.0.113.25/32", "203.0.113.25")
REFUSES(CidrBlock, no_prefix_length, 11, "2001:db8::1/128", "2001:db8::1")
REFUSES(CidrBlock, malformed_address, 0, "10.0.0.0/16", "vpc/16")
REFUSES(CidrBlock, malformed_address, 3, "10.0.0.0/16", "10.256.0.0/16")
REFUSES(CidrBlock, malformed_address, 7, "1:2:3:4:5:6:7:8/128", "1:2:3:4/128")
REFUSES(CidrBlock, malformed_prefix_length, 9, "10.0.0.0/16", "10.0.0.0/33")
REFUSES(CidrBlock, malformed_prefix_length, 3, "::/128", "::/129")

#ifndef WRIT_CASES

TEST_CASE("a block is judged as one of its own family") {
    CHECK(CidrBlock::parse("10.0.0.0/33").error().fault ==
          cidr_block_fault::malformed_prefix_length);
    CHECK(CidrBlock::parse("::/33"));
    const auto odd = CidrBlock::parse("2001:DB8::/32");
    REQUIRE(odd);
    CHECK(odd->doubt()->name == "ipv6_cidr_block_is_not_canonical");
    CHECK_FALSE(CidrBlock::parse("10.0.0.0/8")->doubt());
}

#endif
