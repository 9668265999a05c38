// SPDX-License-Identifier: BSL-1.0
/// A struct of as many parameters as there can be, and one with one more.
#ifndef WRIT_TESTS_SUPPORT_WIDEST_HPP
#define WRIT_TESTS_SUPPORT_WIDEST_HPP

#include <writ/value/yes_no.hpp>

namespace writ_test {

using writ::YesNo;

#define WRIT_EIGHT(each, name)                                                          \
    each(name##0) each(name##1) each(name##2) each(name##3) each(name##4) each(name##5) \
        each(name##6) each(name##7)
#define WRIT_ALL_96(each)                                                           \
    WRIT_EIGHT(each, a)                                                             \
    WRIT_EIGHT(each, b)                                                             \
    WRIT_EIGHT(each, c)                                                             \
    WRIT_EIGHT(each, d)                                                             \
    WRIT_EIGHT(each, e)                                                             \
    WRIT_EIGHT(each, f)                                                             \
    WRIT_EIGHT(each, g) WRIT_EIGHT(each, h) WRIT_EIGHT(each, i) WRIT_EIGHT(each, j) \
        WRIT_EIGHT(each, k) WRIT_EIGHT(each, l)
#define WRIT_MEMBER(name) YesNo name{};
#define WRIT_ROW(name) row(#name, self.name);

// As many parameters as there can be.
struct Widest {
    WRIT_ALL_96(WRIT_MEMBER)

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            WRIT_ALL_96(WRIT_ROW)
        }
    };
};

struct TooWide {
    WRIT_ALL_96(WRIT_MEMBER)
    YesNo one_more{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            WRIT_ALL_96(WRIT_ROW)
            row("one_more", self.one_more);
        }
    };
};

#undef WRIT_ROW
#undef WRIT_MEMBER
#undef WRIT_ALL_96
#undef WRIT_EIGHT

}  // namespace writ_test

#endif
