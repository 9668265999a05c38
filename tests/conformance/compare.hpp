// SPDX-License-Identifier: BSL-1.0
/// What another client sends beside what writ sends: the parameters that only one of them has.
#ifndef WRIT_TESTS_CONFORMANCE_COMPARE_HPP
#define WRIT_TESTS_CONFORMANCE_COMPARE_HPP

#include <algorithm>
#include <iostream>
#include <iterator>
#include <string>

#include "support/laws/oracle.hpp"
#include "support/laws/shown.hpp"

namespace writ_test {

/// How many problems were told of.
inline int problems = 0;

/// Tells of one; of the first ones only, since the others are alike.
inline void problem(const std::string& where, const std::string& what) {
    constexpr int most = 20;
    if (++problems <= most) std::cout << where << ": " << shown(what) << '\n';
}

/// The parameters of a body, as a form is decoded, where a space may be a plus sign; sorted.
inline oracle::Pairs decoded(std::string body) {
    std::replace(body.begin(), body.end(), '+', ' ');
    oracle::Pairs pairs = oracle::parameters_of(body);
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/// What is in `left` and not in `right`, both sorted.
inline oracle::Pairs only_in(const oracle::Pairs& left, const oracle::Pairs& right) {
    oracle::Pairs only;
    std::set_difference(left.begin(), left.end(), right.begin(), right.end(),
                        std::back_inserter(only));
    return only;
}

/// Tells of each parameter that only one of them sends.
inline void tell_differences(const std::string& where, const oracle::Pairs& theirs,
                             const oracle::Pairs& ours) {
    for (const auto& [name, value] : only_in(theirs, ours)) {
        problem(where, "the client sends " + name + "=" + value);
    }
    for (const auto& [name, value] : only_in(ours, theirs)) {
        problem(where, "writ sends " + name + "=" + value);
    }
}

}  // namespace writ_test

#endif
