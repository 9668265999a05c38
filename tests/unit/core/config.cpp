// SPDX-License-Identifier: BSL-1.0
#include <writ/core/config.hpp>

#include "support/harness.hpp"

namespace writ::inline WRIT_VERSION_NAMESPACE {

// A name that only this file knows, to see which namespace it is in.
struct ConfigProbe {};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#ifndef WRIT_CASES

TEST_CASE("the inline namespace spells the version") {
    const std::string version = "v" + std::to_string(WRIT_VERSION_MAJOR) + "_" +
                                std::to_string(WRIT_VERSION_MINOR) + "_" +
                                std::to_string(WRIT_VERSION_PATCH);
    CHECK(WRIT_QUOTE(WRIT_VERSION_NAMESPACE) == version);
}

TEST_CASE("the versioned namespace is an inline part of writ") {
    CHECK(std::is_same_v<writ::ConfigProbe, writ::WRIT_VERSION_NAMESPACE::ConfigProbe>);
}

#endif
