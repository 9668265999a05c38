// SPDX-License-Identifier: BSL-1.0
// What is hostile stays where it is put.
#include "support/laws/arbitrary.hpp"

#include <cstddef>

#include "support/laws/oracle.hpp"

using namespace writ_test;

namespace {

// The parameters as `each_parameter` tells them.
template <class Request>
oracle::Pairs told(const Request& request) {
    oracle::Pairs pairs;
    writ::each_parameter(
        writ::unchecked(request),
        [&](std::string_view name, std::string_view value) { pairs.emplace_back(name, value); });
    return pairs;
}

TEST_CASE("law: no value can add, remove or change another parameter", "[injection]") {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        REQUEST_LAW(Request, Which::right, [](const Case& any) {
            Case attacked = any;
            attack(attacked, description_of<Request>(), Dice(any.seed));
            const Built<Request> before(any);
            const Built<Request> after(attacked);
            const oracle::Pairs expected = oracle::parameters_of(written(before.request()));
            const oracle::Pairs found = oracle::parameters_of(written(after.request()));
            RC_ASSERT(found.size() == expected.size());
            RC_ASSERT(found == told(after.request()));
            std::size_t changes = 0;
            for (std::size_t at = 0; at != found.size(); ++at) {
                if (found[at].first != expected[at].first) {
                    RC_ASSERT(found[at].first == any.bytes);
                    ++changes;
                }
                if (found[at].second != expected[at].second) {
                    RC_ASSERT(found[at].second == any.bytes);
                    ++changes;
                }
            }
            RC_ASSERT(changes <= 1U);
        });
    });
}

}  // namespace
