// SPDX-License-Identifier: BSL-1.0
// rejects.cmake must say: there is no WRIT_TWIN.not_declarde, ...
#include "support/harness.hpp"

// rejects not_declarde: is_not_declared
[[maybe_unused]] constexpr int number = WRIT_TWIN(not_declared, 1, is_not_declared);
