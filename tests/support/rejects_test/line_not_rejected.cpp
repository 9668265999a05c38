// SPDX-License-Identifier: BSL-1.0
// rejects.cmake must say: 1 cases rejected
// rejects.cmake at once must say: these lines compile, but must be rejected: 21
#include "support/harness.hpp"

template <class Value, auto Fault>
void malformed();

enum class length_fault {
    none,
    too_long,
};

struct Length {
    consteval Length(int number) {
        if (number > 9) malformed<Length, length_fault::too_long>();
    }
};

REFUSES(Length, too_long, 0, 9, 10)
REFUSES(Length, too_long, 0, 8, 9)
REFUSES(Length, too_long, 0, 7, 11)
