// SPDX-License-Identifier: BSL-1.0
// rejects.cmake must say: over_two_lines is rejected for another reason
#include "support/harness.hpp"

// rejects over_two_lines: is_not_declared.*Wfatal-errors
[[maybe_unused]] constexpr int number = WRIT_TWIN(over_two_lines, 1, is_not_declared);
