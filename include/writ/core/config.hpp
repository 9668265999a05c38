// SPDX-License-Identifier: BSL-1.0
/// The version of writ, and the inline namespace that carries it.
#ifndef WRIT_CORE_CONFIG_HPP
#define WRIT_CORE_CONFIG_HPP

/// The version, after https://semver.org; CMake reads it from here, so it stands nowhere else.
#define WRIT_VERSION_MAJOR 0
#define WRIT_VERSION_MINOR 1
#define WRIT_VERSION_PATCH 0

#define WRIT_VERSION_PASTE_(major, minor, patch) v##major##_##minor##_##patch
#define WRIT_VERSION_PASTE(major, minor, patch) WRIT_VERSION_PASTE_(major, minor, patch)

/// The inline namespace all of writ stands in, `v0_1_0` say: two parts of a program that vendor two
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

#endif
