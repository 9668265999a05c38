// SPDX-License-Identifier: BSL-1.0
// The law of compile_time.cpp, with all its batches.
#define WRIT_LAWS_TAG "[compile_time_in_full]"
#define WRIT_LAWS_BATCHES 8
#define WRIT_LAWS_REQUEST_BATCHES 100
#include "laws/compile_time.cpp"  // NOLINT(bugprone-suspicious-include)
