// SPDX-License-Identifier: BSL-1.0
#include "support/laws/law.hpp"

#include <ostream>
#include <utility>
#include <vector>

#include "support/laws/dice.hpp"

namespace writ_test {

namespace {

// A description that RapidCheck can show.
struct Shown {
    Case any;
    const Subject* subject;
};

void showValue(const Shown& shown, std::ostream& out) {
    shown.subject->show(shown.any, out);
}

rc::Gen<Shown> any_request(const Subject& subject, Which which, bool is_small) {
    return rc::Gen<Shown>([&subject, which, is_small](const rc::Random& random, int size) {
        constexpr int few = 10;
        rc::Random seed = random;
        const Dice dice(seed.next(), is_small || size < few);
        return rc::shrinkable::shrinkRecur(
            Shown{make_case(*subject.description, which, dice), &subject},
            [which](const Shown& shown) {
                // Step by step, so that the later ones are made only if they are needed.
                return rc::seq::mapcat(rc::seq::range(0, step_count), [shown, which](int step) {
                    std::vector<Shown> simpler;
                    for (Case& each : simpler_cases(*shown.subject->description, which, shown.any,
                                                    static_cast<Step>(step))) {
                        simpler.push_back({std::move(each), shown.subject});
                    }
                    return rc::seq::fromContainer(std::move(simpler));
                });
            });
    });
}

}  // namespace

bool holds(const Subject& subject, Which which, void (*body)(const Case&), bool is_small) {
    return rc::check(subject.name, [&] {
        const Shown shown = *any_request(subject, which, is_small);
        body(shown.any);
    });
}

}  // namespace writ_test
