// SPDX-License-Identifier: BSL-1.0
// rejects.cmake must say: there are no cases
#include "support/harness.hpp"

[[maybe_unused]] constexpr int number = 1;
