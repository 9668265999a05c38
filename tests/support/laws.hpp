// SPDX-License-Identifier: BSL-1.0
/// For tests of laws: the harness and RapidCheck. Not RapidCheck's own adaptor, which knows only
/// Catch2 2 and must come after it.
#ifndef WRIT_TESTS_SUPPORT_LAWS_HPP
#define WRIT_TESTS_SUPPORT_LAWS_HPP

#include "support/harness.hpp"

#include <rapidcheck.h>

/// `law`, a function, returns true or makes no complaint (`RC_ASSERT`) whatever its arguments are.
/// RapidCheck prints the smallest ones that it breaks for.
#define LAW(description, ...)                                         \
    do {                                                              \
        const bool law_holds = ::rc::check(description, __VA_ARGS__); \
        CHECK(law_holds);                                             \
    } while (false)

#endif
