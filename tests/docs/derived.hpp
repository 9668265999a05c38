// SPDX-License-Identifier: BSL-1.0
// The parts of the pages that are derived from the headers.
#ifndef WRIT_TESTS_DOCS_DERIVED_HPP
#define WRIT_TESTS_DOCS_DERIVED_HPP

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "text.hpp"

// A header and the type it is named after.
struct Named {
    std::string file;  // `image_id`
    std::string type;  // `ImageId`
};

// One of those who refuse by a name: a value type, a rule, a reader.
struct Refusal {
    enum Kind {
        value,
        doubt,
        fault,
        advice,
        other
    };

    Kind kind = value;
    std::string of;    // `ImageId`, or the group of reasons, as `QueryReasons`; empty for a rule
    std::string file;  // `image_id`, for a value type's faults and doubts
    std::string text;  // the sentence
    std::string ec2_code;  // empty if there is none
    std::string source;    // of a doubt or a rule
    Lines where;           // lines of the table that tells where it is asked
    bool is_read = false;  // whether only what is read can break the rule
};

struct Derived {
    std::vector<Named> values;                 // each has a page
    std::vector<Named> actions;                // each has a page
    std::map<std::string, std::string> parts;  // `reasons ImageId` and the Markdown it stands for
    std::map<std::string, std::vector<Refusal>> refusals;  // by name; each has a page
};

Derived derive();

// In a cell of a table, `|` would end it and `<` and `*` be markup.
std::string cell(std::string_view text);

std::string code(std::string_view text);

std::string row(std::initializer_list<std::string> cells);

#endif
