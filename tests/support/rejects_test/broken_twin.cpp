// SPDX-License-Identifier: BSL-1.0
// rejects.cmake must say: an accepted twin does not compile
// rejects.cmake at once must say: 1 cases rejected
#include "support/harness.hpp"

// rejects both_twins_are_broken: is_not_declared
[[maybe_unused]] constexpr int number =
    WRIT_TWIN(both_twins_are_broken, is_not_declared_either, is_not_declared);
