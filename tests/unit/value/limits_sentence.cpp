// SPDX-License-Identifier: BSL-1.0
#include <writ/value/limits_sentence.hpp>

#include "support/harness.hpp"

#include <string_view>

using namespace writ;

#ifndef WRIT_CASES

namespace {

template <std::int64_t Least, std::int64_t Most>
constexpr detail::SentenceOfLimits sentence{"give ", {Least, Most}, " of them"};

template <std::int64_t Least, std::int64_t Most>
constexpr detail::FittingText<sentence<Least, Most>.size> text{sentence<Least, Most>};

}  // namespace

TEST_CASE("a sentence tells the least and the most that are given") {
    CHECK(std::string_view(text<1, 65535>.text) == "give 1 to 65535 of them");
    CHECK(std::string_view(text<-1, 0>.text) == "give -1 to 0 of them");
    CHECK(std::string_view(text<3600, INT64_MAX>.text) == "give at least 3600 of them");
    CHECK(std::string_view(text<INT64_MIN, 7>.text) == "give at most 7 of them");
}

TEST_CASE("a text that fits has no byte behind it but the NUL") {
    static_assert(sizeof(text<1, 2>.text) == sizeof("give 1 to 2 of them"));
    CHECK(text<1, 2>.text[sizeof(text<1, 2>.text) - 1] == '\0');
}

#endif
