// SPDX-License-Identifier: BSL-1.0
#include <writ/value/object_key.hpp>

#include "support/harness.hpp"

using namespace writ;

ACCEPTS(ObjectKey, "ami-0abcdef1234567890.bin")
ACCEPTS(ObjectKey, "2026/golden/ami-5731123e.bin")
ACCEPTS(ObjectKey, "a")
ACCEPTS(ObjectKey, "s3://odd but legal \xC3\xA9?&=")
ACCEPTS(ObjectKey, TIMES_256("k") TIMES_256("k") TIMES_256("k") TIMES_256("k"))

REFUSES(ObjectKey, empty, 0, "a", "")

REFUSES(ObjectKey, too_long, 1024, TIMES_256("k") TIMES_256("k") TIMES_256("k") TIMES_256("k"),
        TIMES_256("k") TIMES_256("k") TIMES_256("k") TIMES_256("k") "k")
// Bytes are counted, and what is too much is not looked at.
REFUSES(ObjectKey, too_long, 1024, TIMES_256("\xC3\xA9") TIMES_256("\xC3\xA9"),
        TIMES_256("\xC3\xA9") TIMES_256("\xC3\xA9") "\xFF")

REFUSES(ObjectKey, not_utf8, 1, "k\xC3\xA9", "k\xC3")
REFUSES(ObjectKey, holds_nul, 3, "key", "key\0")

#ifndef WRIT_CASES

static_assert(writ_test::is_checked_view<ObjectKey>());

#endif
