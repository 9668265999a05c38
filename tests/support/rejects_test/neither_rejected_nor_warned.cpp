// SPDX-License-Identifier: BSL-1.0
// rejects.cmake must say: nothing_wrong (compiles, but must be rejected|is rejected for another)
#include "support/harness.hpp"

// rejects or warns nothing_wrong: anything
[[maybe_unused]] constexpr int number = WRIT_TWIN(nothing_wrong, 1, 2);
