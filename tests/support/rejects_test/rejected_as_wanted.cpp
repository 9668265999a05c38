// SPDX-License-Identifier: BSL-1.0
// rejects.cmake must say: 3 cases rejected
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
REFUSES(Length, too_long, 0, 8, 11)

// rejects no_such_conversion (type): (invalid conversion|cannot initialize)
[[maybe_unused]] const char* const text = WRIT_TWIN(no_such_conversion, "a", 'a');

struct Pair {
    int left;
    int right;
};

// rejects or warns out_of_order (order): (designator|ISO C).* order
[[maybe_unused]] constexpr Pair pair WRIT_TWIN(out_of_order, (Pair{.left = 1, .right = 2}),
                                               (Pair{.right = 2, .left = 1}));
