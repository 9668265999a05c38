// SPDX-License-Identifier: BSL-1.0
/// The version of writ, and the inline namespace that carries it.
#ifndef WRIT_CORE_CONFIG_HPP
#define WRIT_CORE_CONFIG_HPP

// Said first, and then nothing more is read: without C++20 a thousand lines would follow that do
// not say it. There is no such file.
#if (defined(_MSVC_LANG) && _MSVC_LANG < 202002L) || (!defined(_MSVC_LANG) && __cplusplus < 202002L)
#error "writ needs C++20: compile with -std=c++20 (GCC 11, Clang 14 or later) or /std:c++20 (MSVC)"
#include "writ stops here"
#endif

/// The version, after https://semver.org; CMake reads it from here, so it stands nowhere else.
#define WRIT_VERSION_MAJOR 0
#define WRIT_VERSION_MINOR 2
#define WRIT_VERSION_PATCH 0

#define WRIT_VERSION_PASTE_(major, minor, patch) v##major##_##minor##_##patch
#define WRIT_VERSION_PASTE(major, minor, patch) WRIT_VERSION_PASTE_(major, minor, patch)

/// The inline namespace all of writ stands in, `v0_2_0` say: two parts of a program that vendor two
/// versions of writ link into one program without a clash.
#define WRIT_VERSION_NAMESPACE \
    WRIT_VERSION_PASTE(WRIT_VERSION_MAJOR, WRIT_VERSION_MINOR, WRIT_VERSION_PATCH)

/// Behind a parameter, or behind a member function for its object: what is returned views it. A
/// compiler that knows such an attribute warns where that is gone at the end of the line.
#ifdef __has_cpp_attribute
#if __has_cpp_attribute(clang::lifetimebound)
#define WRIT_LIFETIMEBOUND [[clang::lifetimebound]]
#elif __has_cpp_attribute(msvc::lifetimebound)
#define WRIT_LIFETIMEBOUND [[msvc::lifetimebound]]
#endif
#endif
#ifndef WRIT_LIFETIMEBOUND
#define WRIT_LIFETIMEBOUND
#endif

/// Whether writ uses what GCC and Clang add to the language: functions and vectors of their own.
/// Define it as 0 in every file of a program, and writ does without them, but takes longer.
#ifndef WRIT_USES_GNU_EXTENSIONS
#ifdef __GNUC__
#define WRIT_USES_GNU_EXTENSIONS 1
#else
#define WRIT_USES_GNU_EXTENSIONS 0
#endif
#endif

// How a program stops, which bit of some is the lowest, how long a literal is, and what the
// compiler calls a function. What the standard library has for it takes longer to compile.
#if WRIT_USES_GNU_EXTENSIONS
#define WRIT_TRAP() __builtin_trap()
#define WRIT_LOWEST_BIT(bits) __builtin_ctz(bits)
#define WRIT_LITERAL_SIZE(literal) __builtin_strlen(literal)
#define WRIT_FUNCTION_NAME __PRETTY_FUNCTION__
#else
#include <bit>
#include <cstdlib>
#include <source_location>
#include <string_view>
#define WRIT_TRAP() ::std::abort()
#define WRIT_LOWEST_BIT(bits) ::std::countr_zero(bits)
#define WRIT_LITERAL_SIZE(literal) ::std::char_traits<char>::length(literal)
#define WRIT_FUNCTION_NAME ::std::source_location::current().function_name()
#endif

#endif
