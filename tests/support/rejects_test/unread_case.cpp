// SPDX-License-Identifier: BSL-1.0
// rejects.cmake must say: a REFUSES that no case can be read from .2 and 1
#include "support/harness.hpp"

struct Length {
    consteval Length(int) {}
};

REFUSES(Length, too_long, 0, 9, 10) REFUSES(Length, too_short, 0, 9, 10)
