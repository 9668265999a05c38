// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/tag_reply.hpp>

#include "support/harness.hpp"

#include <writ/ec2/copy_snapshot.hpp>

using namespace writ;

#ifndef WRIT_CASES

namespace {

constexpr ec2::TagReply tag_of(std::string_view body) {
    return *(*read_reply<ec2::CopySnapshot>(200, body).result()).tags.begin();
}

#define TAGGED(tag)                                                                  \
    "<CopySnapshotResponse><snapshotId>snap-5731123e</snapshotId><tagSet><item>" tag \
    "</item>"                                                                        \
    "</tagSet></CopySnapshotResponse>"

}  // namespace

TEST_CASE("a tag of a reply has a key and a value") {
    constexpr ec2::TagReply tag = tag_of(TAGGED("<key>a &amp; b</key><value>c</value>"));
    CHECK(tag.key == "a & b");
    CHECK(tag.value == "c");
    CHECK(tag == tag_of(TAGGED("<value>c</value><key>a &amp; b</key>")));
    CHECK_FALSE(tag == tag_of(TAGGED("<key>a &amp; b</key>")));
    CHECK_FALSE(tag == tag_of(TAGGED("<value>c</value>")));
}

#endif
