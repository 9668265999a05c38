// SPDX-License-Identifier: BSL-1.0
/// Laws about any request of an action.
#ifndef WRIT_TESTS_SUPPORT_LAW_HPP
#define WRIT_TESTS_SUPPORT_LAW_HPP

#include "support/laws.hpp"

#include <iosfwd>
#include <string>

#include "support/laws/case.hpp"

namespace writ_test {

/// The requests of an action.
struct Subject {
    std::string name;                              ///< of the law, in what RapidCheck prints
    const Description* description;           ///< what they are made of
    void (*show)(const Case&, std::ostream& out);  ///< prints one
};

/// Whether `body` makes no complaint (`RC_ASSERT`, `RC_FAIL`) about any request of `which`; small
/// ones only if `is_small`. RapidCheck prints the simplest one that it complains about.
bool holds(const Subject& subject, Which which, void (*body)(const Case&), bool is_small = false);

}  // namespace writ_test

/// The law holds for any request of the type: `body` as `holds` takes it.
#define REQUEST_LAW(Request, which, ...) \
    CHECK(::writ_test::holds(::writ_test::subject_of<Request>(), which, __VA_ARGS__))

#endif
