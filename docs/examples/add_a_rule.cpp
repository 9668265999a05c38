// SPDX-License-Identifier: BSL-1.0
// A request with a rule of its own, as docs/how_to/add_a_rule.md adds it.
#include <writ/rule/check.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/wire/query.hpp>

#include <concepts>
#include <iostream>
#include <string>
#include <string_view>

namespace example {

using writ::AnyText, writ::Integer, writ::Optional, writ::Required, writ::Reason;

struct WatchStation {
    Required<AnyText, struct Station_given_right_and_in_order> station;
    Optional<Integer> lowest{};
    Optional<Integer> highest{};

    struct Model {
        static constexpr std::string_view action = "WatchStation";
        static constexpr std::string_view version = "2026-11-25";
        // [rules]
        /// The rules of WatchStation, in the order they are judged.
        using rules = writ::Rules<struct lowest_lies_above_highest>;
        // [/rules]
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Station", self.station);
            row("Lowest", self.lowest);
            row("Highest", self.highest);
        }
    };
};

// [rule]
/// The lowest value lies above the highest, so that nothing lies between them.
struct lowest_lies_above_highest : writ::Refuses {
    /// The name and the sentence.
    static constexpr Reason reason{
        "lowest_lies_above_highest",
        "no value lies between the two; give a Lowest that is not above Highest"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Lowest", "Highest"};
    /// Where it comes from.
    static constexpr std::string_view source = "API_WatchStation; read 2026-11-25";

    /// Whether `request` keeps it.
    static constexpr bool holds(const WatchStation& request) noexcept {
        return !request.lowest || !request.highest ||
               request.lowest->number() <= request.highest->number();
    }
};
// [/rule]

}  // namespace example

int main() {
    using writ::Integer;
    std::cout << "== neighbours ==\n";
    // [neighbours]
    for (const int lowest : {20, 21}) {
        const auto number = Integer::parse(std::to_string(lowest));
        if (!number) return 1;
        const auto request = writ::check(
            example::WatchStation{.station = "roof", .lowest = *number, .highest = Integer(20)});
        if (request) {
            std::cout << writ::query<std::string>(*request) << '\n';
        } else {
            const writ::Fault& fault = request.error()[0];
            std::cout << fault.parameter.to<std::string>() << ": " << fault.name() << '\n';
        }
    }
    // [/neighbours]
}
