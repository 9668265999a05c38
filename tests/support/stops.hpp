// SPDX-License-Identifier: BSL-1.0
/// Assertions that a program stops where it asks for what is not there.
#ifndef WRIT_TESTS_SUPPORT_STOPS_HPP
#define WRIT_TESTS_SUPPORT_STOPS_HPP

#include <string>

/// The expression stops the program in the function of `core/precondition.hpp` called `name`, and
/// nothing is printed. It is evaluated in a copy of the process.
#define CHECK_STOPS(name, ...) \
    CHECK(::writ_test::complaint_about_stop(#name, [&] { static_cast<void>(__VA_ARGS__); }) == "")

namespace writ_test {

/// Calls `call(context)` in a copy of the process: what is wrong with the way it ends, if that is
/// not a trap in the function called `name` without a word before; empty if nothing is.
std::string complaint_about_stop(const char* name, void (*call)(const void*), const void* context);

/// The same for a callable.
template <class Call>
std::string complaint_about_stop(const char* name, const Call& call) {
    return complaint_about_stop(
        name, [](const void* context) { (*static_cast<const Call*>(context))(); }, &call);
}

}  // namespace writ_test

#endif
