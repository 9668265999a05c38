// SPDX-License-Identifier: BSL-1.0
#include <writ/core/optional_reference.hpp>

#include "support/harness.hpp"
#include "support/stops.hpp"

using namespace writ;

namespace optional_reference_test {

// Holds one of its own kind.
struct Link {
    int number = 0;
    OptionalReference<Link> next{};

    friend constexpr bool operator==(const Link&, const Link&) noexcept = default;
};

}  // namespace optional_reference_test

using optional_reference_test::Link;

[[maybe_unused]] constexpr Link last{2};
// rejects structure_that_is_gone: deleted
[[maybe_unused]] constexpr Link first{1, WRIT_TWIN(structure_that_is_gone, last, Link())};

[[maybe_unused]] constexpr OptionalReference<Link> nothing;
// rejects structure_that_is_not_there: optional_holds_no_value
[[maybe_unused]] constexpr Link no_structure =
    *WRIT_TWIN(structure_that_is_not_there, first.next, nothing);

#ifndef WRIT_CASES

static_assert(!OptionalReference<Link>().has_value() && !OptionalReference<Link>());
static_assert(first.next && first.next.has_value() && first.next->number == 2);
static_assert(&*first.next == &last);

TEST_CASE("a reference that is asked for a structure that is not there stops the program") {
    const OptionalReference<Link> none;
    CHECK_STOPS(optional_holds_no_value, *none);
    CHECK_STOPS(optional_holds_no_value, none->number);
}

TEST_CASE("references are equal if what they view is") {
    const Link same{static_cast<int>(writ_test::opaque(2))};
    const Link other{static_cast<int>(writ_test::opaque(3))};
    CHECK(Link{1, same} == first);
    CHECK_FALSE(Link{1, other} == first);
    CHECK_FALSE(Link{1} == first);
    CHECK_FALSE(first == Link{1});
    CHECK(Link{2} == last);
}

#endif
