// SPDX-License-Identifier: BSL-1.0
#include <writ/core/reject.hpp>

#include "support/harness.hpp"

#if !defined(WRIT_CASES) && __has_include(<sys/wait.h>)
#include <csignal>

#include <sys/wait.h>
#include <unistd.h>
#endif

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

    consteval Small(int number_) : number(number_) { reject(inspect(number), number); }

    static constexpr Malformed<Small> inspect(int number) {
        if (number < 0) return {small_fault::negative, 0};
        if (number > 9) return {small_fault::too_big, 0};
        return {};
    }

    int number;

    static constexpr Reason reasons[] = {
        {"negative", "give a number from 0 on"},
        {"too_big", "give a number up to 9"},
    };
};

struct the_number_is_odd {
    static constexpr Reason reason{"the_number_is_odd", "give an even number"};
};

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

namespace reject_test {

// Clang 14 and 16 make some of these only when the program runs; they must link all the same.
struct WithDefault {
    Small number = 3;
    int more = 0;
};
struct WithStatic {
    static inline Small number = 4;
};
Small of_program = 5;

Small given(Small number = 6) {
    return number;
}

}  // namespace reject_test

TEST_CASE("what is not rejected links wherever it stands") {
    CHECK(WithDefault{}.number.number == 3);
    CHECK(WithDefault{.more = 1}.number.number == 3);
    CHECK(WithStatic::number.number == 4);
    CHECK(of_program.number == 5);
    CHECK(given().number == 6);
}

#if __has_include(<sys/wait.h>)

namespace {

// Whether a program that calls `function` is stopped by it.
bool stops(void (*function)() noexcept) {
    const pid_t child = fork();
    if (child == 0) {
        // Not Catch2's handlers, which would speak of it.
        for (const int signal : {SIGILL, SIGTRAP, SIGABRT}) std::signal(signal, SIG_DFL);
        function();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

}  // namespace

TEST_CASE("what is rejected only when the program runs stops it") {
    CHECK(stops(malformed<Small, small_fault::negative>));
    CHECK(stops(request_breaks_rule<the_number_is_odd>));
}

#endif

#endif
