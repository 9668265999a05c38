// SPDX-License-Identifier: BSL-1.0
/// Requests described by what they are made of, for any action; without RapidCheck, which
/// arbitrary.hpp brings.
#ifndef WRIT_TESTS_SUPPORT_CASE_HPP
#define WRIT_TESTS_SUPPORT_CASE_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <writ/writ.hpp>

#include "support/laws/dice.hpp"
#include "support/laws/kind.hpp"
#include "support/laws/shown.hpp"

namespace writ_test {

/// What a member holds.
struct Node {
    bool is_there = true;          ///< whether an optional value is given
    unsigned said = 0;             ///< of a yes/no parameter: nothing, yes or no
    bool is_unchecked = false;     ///< whether the value is let through unchecked
    std::string text = {};         ///< of a value, with the marks of a `Plan`
    std::vector<Node> nodes = {};  ///< the members of a struct, the elements of a list
};

/// What a member is.
struct Schema {
    enum class Shape {
        value,
        yes_no,
        list,
        structure
    };

    Shape shape = Shape::structure;
    const Kind* kind = nullptr;                         ///< of a value
    bool is_optional = false;                           ///< of a value
    std::vector<Schema> members = {};                   ///< of a struct; of a list, its element
    std::function<bool(const Node&)> is_possible = {};  ///< of a state: whether it can be
    std::function<bool(const Node&)> is_refused = {};   ///< of a member of a request: whether it
                                                        ///< breaks a rule, if there is nothing else
};

/// A parameter, as the wire table has it.
struct Row {
    std::string pattern;  ///< its name, with `N` for each index
    const Kind* kind;
    bool is_required;
};

/// A request and where it goes.
struct Case {
    Plan plan = {};
    Node root = {};
    bool tells_region = false;  ///< whether the Region is told to `check`
    std::string bytes = {};     ///< hostile bytes, for laws about them
    std::size_t count = 1;      ///< how many faults, for laws about faults
    std::uint64_t seed = 0;     ///< for whatever more a law wants to choose
};

/// Which requests are wanted.
enum class Which {
    right,    ///< all values right, no rule broken
    unknown,  ///< the same, of Regions and partitions that nobody knows
    any,      ///< rules may be broken, and values unchecked and of any bytes
};

/// How the requests of one action are described.
struct Description {
    Schema schema;
    std::vector<Row> rows;
    std::vector<std::string> names;  ///< the patterns of the rows, and Action and Version
};

/// One description of a request of `Which`.
Case make_case(const Description& description, Which which, Dice dice);

/// How a case is made simpler, what matters most first.
enum class Step {
    around,
    lists,
    values,
    texts
};
inline constexpr int step_count = 4;

/// Simpler ones by one step, which are of `Which` as well.
std::vector<Case> simpler_cases(const Description& description, Which which, const Case& other,
                                Step step);

/// Changes one value of `made`, or whether some values are checked.
void change(Case& made, const Description& description, Dice dice);

/// Puts the hostile bytes in the place of one value of `made`, unchecked.
void attack(Case& made, const Description& description, Dice dice);

/// Puts what the plan says in place of the marks in all checked texts.
void fill_marks(const Schema& schema, const Plan& plan, Node& node);

}  // namespace writ_test

#endif
