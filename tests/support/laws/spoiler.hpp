// SPDX-License-Identifier: BSL-1.0
/// Makes right parameters wrong in ways that do not touch each other, and knows what must be found.
#ifndef WRIT_TESTS_SUPPORT_SPOILER_HPP
#define WRIT_TESTS_SUPPORT_SPOILER_HPP

#include <cstddef>
#include <string>
#include <vector>

#include "support/laws/case.hpp"
#include "support/laws/dice.hpp"
#include "support/laws/oracle.hpp"

namespace writ_test {

/// Right parameters, of which more and more become wrong.
class Spoiler {
public:
    /// `pairs` are right, without extra parameters; `rules` are the names of all rules that are
    /// asked about the request and its states.
    Spoiler(const Case& described, const Description& description, const oracle::Pairs& pairs,
            std::vector<std::string> rules);

    /// Spoils the parameters in `count` ways, or in fewer where there are not so many.
    void spoil(std::size_t count);

    /// The parameters as they are now, in any order.
    oracle::Pairs parameters();

    /// What must be found, as `parameter: name`, sorted.
    std::vector<std::string> expected() const;

private:
    using Path = std::vector<std::string>;

    struct Entry {
        Path original;  // the name in its parts
        Path path;      // what it becomes when lists are numbered anew
        std::string value = {};
        const Row* row = nullptr;  // null for Action, Version and what is unknown
        bool is_erased = false;
        bool is_used = false;  // whether it has a part in a fault already
    };

    struct Expected {
        std::size_t entry;
        std::string name;
    };

    Entry* unused(const Kind& kind);
    Entry* unused(const char* name);
    Entry* unused_destination();
    bool has_rule(const std::string& name) const;
    void expect(const Entry& entry, const std::string& name);
    void add(const Row& row, const std::string& text);

    bool malform();
    bool leave_out();
    bool give_twice();
    bool add_unknown();
    bool leave_gap();
    bool call_otherwise();
    bool repeat_tag_key();
    bool name_key_without_encryption();
    bool name_two_destinations();
    bool add_duration();
    bool move_key();
    bool move_destination();
    bool name_another_region();

    const Case& case_;
    const Description& description_;
    std::vector<std::string> rules_;
    Dice dice_;
    std::vector<Entry> entries_ = {};
    std::vector<Expected> faults_ = {};
    std::vector<std::string> lines_ = {};                  // of faults that are placed by counting
    std::vector<std::pair<Path, std::string>> gaps_ = {};  // the list, and the element behind
};

/// `pairs` as a query string, each byte escaped or not as it pleases.
std::string encoded(const oracle::Pairs& pairs, Dice dice);

}  // namespace writ_test

#endif
