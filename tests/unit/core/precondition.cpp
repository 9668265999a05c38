// SPDX-License-Identifier: BSL-1.0
#include <writ/core/precondition.hpp>

#include "support/harness.hpp"
#include "support/stops.hpp"

#ifndef WRIT_CASES

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace writ;

TEST_CASE("a program that stops is told by the function it stops in") {
    CHECK_STOPS(result_holds_no_value, detail::result_holds_no_value());
    CHECK_STOPS(iterator_is_at_the_end, detail::iterator_is_at_the_end());
    static_assert(noexcept(detail::result_holds_no_value()), "nothing is thrown");
}

#if __has_include(<sys/wait.h>)  // where it is tried at all
TEST_CASE("what stops a program in another way is no right stop") {
    using writ_test::complaint_about_stop;
    const char* const name = "result_holds_no_value";
    CHECK(complaint_about_stop(name, [] {}) == "it does not stop; it says: ");
#if WRIT_USES_GNU_EXTENSIONS  // without, it aborts, and only what it says is seen
    CHECK(complaint_about_stop(name, [] { std::abort(); }) == "it does not trap: ");
    CHECK(complaint_about_stop(name, [] { std::raise(SIGILL); }) ==
          "it stops in or says: another function");
    CHECK(complaint_about_stop(name, [] { detail::result_holds_no_error(); }) ==
          "it stops in or says: result_holds_no_error");
#endif
    CHECK(complaint_about_stop(name, [] {
              std::puts("a word");
              std::fflush(stdout);
              detail::result_holds_no_value();
          }).starts_with("it stops in or says: a word\n"));
}
#endif

#endif
