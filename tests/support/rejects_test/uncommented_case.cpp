// SPDX-License-Identifier: BSL-1.0
// rejects.cmake must say: there is no comment // rejects uncommented
#include "support/harness.hpp"

[[maybe_unused]] constexpr int number = WRIT_TWIN(uncommented, 1, is_not_declared);
