// SPDX-License-Identifier: BSL-1.0
#include <writ/value/double.hpp>

#include "support/harness.hpp"

#include <writ/schema/table.hpp>

using namespace writ;

ACCEPTS(Double, "10.8")
ACCEPTS(Double, "0")
ACCEPTS(Double, "-0.25")
ACCEPTS(Double, "1e-3")
ACCEPTS(Double, "1.5E+10")
ACCEPTS(Double, "2e308")
ACCEPTS(Double, "NaN")
ACCEPTS(Double, "Infinity")
ACCEPTS(Double, "-Infinity")

REFUSES(Double, not_a_number, 0, "2.5", "")
REFUSES(Double, not_a_number, 1, "-2", "-")
REFUSES(Double, not_a_number, 0, "2", "+2")
REFUSES(Double, not_a_number, 0, "0.5", ".5")
REFUSES(Double, not_a_number, 2, "1.5", "1.")
REFUSES(Double, not_a_number, 1, "1.5", "1,5")
REFUSES(Double, not_a_number, 2, "1e5", "1e")
REFUSES(Double, not_a_number, 3, "1e+5", "1e+")
REFUSES(Double, not_a_number, 3, "1e+5", "1E-")
REFUSES(Double, not_a_number, 3, "1.5", "1.5f")
REFUSES(Double, not_a_number, 0, "NaN", "nan")
REFUSES(Double, not_a_number, 1, "-Infinity", "-NaN")
REFUSES(Double, not_a_number, 0, "Infinity", "inf")
REFUSES(Double, not_a_number, 0, "Infinity", "Infinity ")
REFUSES(Double, not_a_number, 3, "2.5", "2.5\0")

#ifndef WRIT_CASES

#include <type_traits>

static_assert(writ_test::is_checked_view<Double>());
static_assert(!std::is_default_constructible_v<Double>);
static_assert(!detail::is_unreserved<Double>, "a + is escaped");

#endif
