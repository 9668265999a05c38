// SPDX-License-Identifier: BSL-1.0
#include <writ/value/planted.hpp>

using planted::inspect;
using planted::planted_fault;
using planted::sum_is_odd;

static_assert(inspect("azazazaz").fault == planted_fault::none);

int main() {
    const bool passes = inspect("azazazazazaz").fault == planted_fault::too_long &&
                        inspect("azazazazazaz").offset == 8 &&
                        inspect("A").fault == planted_fault::not_lower_case &&
                        planted::always_empty().fault == planted_fault::empty &&
                        sum_is_odd::holds(1, 3) && !sum_is_odd::holds(1, 4) &&
                        planted::count_to_three() == 3;
    return passes ? 0 : 1;
}
