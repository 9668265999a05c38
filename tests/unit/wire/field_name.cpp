// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/field_name.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

TEST_CASE("an index takes a dot and its digits") {
    CHECK(detail::index_size(0) == 0);
    CHECK(detail::index_size(1) == 2);
    CHECK(detail::index_size(9) == 2);
    CHECK(detail::index_size(10) == 3);
    CHECK(detail::index_size(4294967295) == 11);
}

TEST_CASE("a name stands in a schema between its marks") {
    constexpr detail::FieldName name{"&Name=", 0, 4};
    CHECK(name.plain() == "Name");
}

#endif
