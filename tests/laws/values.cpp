// SPDX-License-Identifier: BSL-1.0
// What `parse` accepts is what the pages say.
#include "support/laws.hpp"

#include <cstddef>

#include "support/laws/case.hpp"
#include "support/laws/kind.hpp"

using namespace writ_test;

namespace {

// A text, shrunk to one about which the two still differ.
rc::Gen<std::string> text_for(const Kind& kind) {
    return rc::Gen<std::string>([&kind](const rc::Random& random, int size) {
        constexpr int few = 10;
        rc::Random seed = random;
        Dice dice(seed.next(), size < few);
        return rc::shrinkable::shrinkRecur(any_text(kind, dice), [](const std::string& text) {
            return rc::seq::concat(rc::shrink::removeChunks(text),
                                   rc::shrink::eachElement(text, [](char byte) {
                                       return rc::shrink::character(byte);
                                   }));
        });
    });
}

TEST_CASE("law: parse accepts exactly what an independent oracle accepts", "[values]") {
    for (const Kind* const kind : all_kinds()) {
        LAW(kind->name, [kind] {
            const std::string text = *text_for(*kind);
            const ExactBuffer buffer(text);
            const Verdict verdict = kind->judge(buffer.text());
            RC_CLASSIFY(verdict.is_right);
            if (verdict.is_right == kind->accepts(text)) {
                RC_ASSERT(verdict.is_right || verdict.offset <= text.size());
                return;
            }
            RC_FAIL('"' + shown(text) + "\" is " +
                    (verdict.is_right ? "accepted, and no page says so"
                                      : "refused, " + std::string(verdict.fault) +
                                            ", and a page says it is accepted"));
        });
    }
}

}  // namespace
