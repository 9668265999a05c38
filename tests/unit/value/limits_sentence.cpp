// SPDX-License-Identifier: BSL-1.0
#include <writ/value/limits_sentence.hpp>

#include "support/harness.hpp"

#include <cstdint>
#include <string_view>

using namespace writ;

#ifndef WRIT_CASES

namespace {

template <std::int64_t Least, std::int64_t Most>
constexpr detail::SentenceOfLimits sentence{"give ", {Least, Most}, " of them"};

template <std::int64_t Least, std::int64_t Most>
constexpr Reason reason = sentence<Least, Most>.reason_called("wrong_number");

}  // namespace

TEST_CASE("a sentence tells the least and the most that are given") {
    CHECK(reason<1, 65535>.text == "give 1 to 65535 of them");
    CHECK(reason<-1, 0>.text == "give -1 to 0 of them");
    CHECK(reason<3600, INT64_MAX>.text == "give at least 3600 of them");
    CHECK(reason<INT64_MIN, 7>.text == "give at most 7 of them");
    CHECK(reason<1, 65535>.name == "wrong_number");
}

TEST_CASE("there is room for the longest limits in the longest of writ's sentences") {
    constexpr detail::SentenceOfLimits longest{
        "the service model of EC2 allows ",
        {INT64_MIN + 1, INT64_MAX - 1},
        " characters here; give a text of such a length, or unlisted(\"...\")"};
    CHECK(longest.reason_called("").text.ends_with("unlisted(\"...\")"));
}

#endif
