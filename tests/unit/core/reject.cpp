// SPDX-License-Identifier: BSL-1.0
#include <writ/core/reject.hpp>

#include "support/harness.hpp"

#include <writ/core/reason.hpp>

using namespace writ;

namespace reject_test {

enum class small_fault {
    none,
    negative,
    too_big,
};

// A number from 0 to 9.
struct Small {
    using fault_type = small_fault;

    consteval Small(int number) { reject<Small>(inspect(number).fault); }

    static constexpr Malformed<Small> inspect(int number) {
        if (number < 0) return {small_fault::negative, 0};
        if (number > 9) return {small_fault::too_big, 0};
        return {};
    }

    static constexpr Reason reasons[] = {
        {"negative", "give a number from 0 on"},
        {"too_big", "give a number up to 9"},
    };
};

struct the_number_is_odd {};

consteval int even(int number) {
    if (number % 2 != 0) request_breaks_rule<the_number_is_odd>();
    return number;
}

}  // namespace reject_test

using namespace reject_test;

// rejects first_fault: malformed(<|\(\) \[with ).*Small.*small_fault::negative
[[maybe_unused]] constexpr Small not_negative = WRIT_TWIN(first_fault, 0, -1);

// rejects last_fault: malformed(<|\(\) \[with ).*Small.*small_fault::too_big
[[maybe_unused]] constexpr Small not_too_big = WRIT_TWIN(last_fault, 9, 10);

// rejects broken_rule: request_breaks_rule(<|\(\) \[with ).*the_number_is_odd
[[maybe_unused]] constexpr int an_even_number = even(WRIT_TWIN(broken_rule, 4, 5));

#ifndef WRIT_CASES

TEST_CASE("what is not rejected keeps its value") {
    CHECK(an_even_number == 4);
    CHECK(std::is_constructible_v<Small, int>);
    CHECK_FALSE(std::is_default_constructible_v<Small>);
}

#endif
