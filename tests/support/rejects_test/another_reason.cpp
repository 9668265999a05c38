// SPDX-License-Identifier: BSL-1.0
// rejects.cmake must say: Length_too_long is rejected for another reason
#include "support/harness.hpp"

template <class Value, auto Fault>
void malformed();

enum class length_fault {
    none,
    too_long,
    too_long_by_far,
};

struct Length {
    consteval Length(int number) {
        if (number > 9) malformed<Length, length_fault::too_long_by_far>();
    }
};

REFUSES(Length, too_long, 0, 9, 10)
