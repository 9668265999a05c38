// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/snapshot_id.hpp>

#include "support/harness.hpp"

using namespace writ;
using namespace writ::ec2;

// 17 digits since 2018, 8 before.
ACCEPTS(SnapshotId, "snap-0abcdef1234567890")
ACCEPTS(SnapshotId, "snap-5731123e")
ACCEPTS(SnapshotId, "snap-00000000")
ACCEPTS(SnapshotId, "snap-ffffffffffffffff9")

REFUSES(SnapshotId, wrong_prefix, 0, "snap-5731123e", "snp-5731123e")
REFUSES(SnapshotId, wrong_prefix, 0, "snap-5731123e", "")
REFUSES(SnapshotId, wrong_prefix, 0, "snap-5731123e", "snap")
REFUSES(SnapshotId, wrong_prefix, 0, "snap-5731123e", "5731123e")
REFUSES(SnapshotId, wrong_prefix, 0, "snap-5731123e", "snip-5731123e")
REFUSES(SnapshotId, wrong_prefix, 0, "snap-5731123e", "SNAP-5731123e")
REFUSES(SnapshotId, wrong_prefix, 0, "snap-5731123e", "snap_5731123e")
REFUSES(SnapshotId, wrong_prefix, 0, "snap-5731123e", " snap-5731123e")
REFUSES(SnapshotId, wrong_prefix, 0, "snap-5731123e", "\0snap-5731123e")

// An id that is too short shows it at its end, one that is too long at the first digit too many.
REFUSES(SnapshotId, wrong_length, 5, "snap-5731123e", "snap-")
REFUSES(SnapshotId, wrong_length, 12, "snap-5731123e", "snap-5731123")
REFUSES(SnapshotId, wrong_length, 14, "snap-5731123e", "snap-5731123e0")
REFUSES(SnapshotId, wrong_length, 21, "snap-0abcdef1234567890", "snap-0abcdef123456789")
REFUSES(SnapshotId, wrong_length, 22, "snap-0abcdef1234567890", "snap-0abcdef12345678901")
REFUSES(SnapshotId, wrong_length, 22, "snap-0abcdef1234567890", "snap-" TIMES_1024("0"))

REFUSES(SnapshotId, not_lower_case_hex, 12, "snap-5731123e", "snap-5731123E")
REFUSES(SnapshotId, not_lower_case_hex, 12, "snap-5731123e", "snap-5731123g")
REFUSES(SnapshotId, not_lower_case_hex, 5, "snap-5731123e", "snap--5731123")
REFUSES(SnapshotId, not_lower_case_hex, 7, "snap-fa1e1234", "snap-fake1234")
REFUSES(SnapshotId, not_lower_case_hex, 9, "snap-5731123e", "snap-5731 23e")
REFUSES(SnapshotId, not_lower_case_hex, 13, "snap-5731123e", "snap-5731123e\n")
REFUSES(SnapshotId, not_lower_case_hex, 13, "snap-5731123e", "snap-5731123e\0")
REFUSES(SnapshotId, not_lower_case_hex, 12, "snap-5731123e", "snap-5731123\xC3\xA9")
REFUSES(SnapshotId, not_lower_case_hex, 5, "snap-5731123e", "snap-\xFF")

#ifndef WRIT_CASES

static_assert(writ_test::is_checked_view<SnapshotId>());
static_assert(SnapshotId::is_unreserved);

TEST_CASE("EC2 was recorded to call every malformed snapshot id InvalidParameterValue") {
    for (const Reason& reason : SnapshotId::reasons) {
        CAPTURE(reason.name);
        CHECK(reason.ec2_code == "InvalidParameterValue");
    }
}

#endif
