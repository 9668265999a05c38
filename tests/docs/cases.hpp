// SPDX-License-Identifier: BSL-1.0
// What tests/unit shows to be refused.
#ifndef WRIT_TESTS_DOCS_CASES_HPP
#define WRIT_TESTS_DOCS_CASES_HPP

#include <map>
#include <string>
#include <vector>

struct Case {
    std::string report;    // `value.image_id`, as the file with what the compilers said
    std::string name;      // as `rejects.cmake` calls it
    std::string kind;      // empty if no page speaks of it, or if the headers tell its kind
    std::string words;     // the regular expression in its comment
    std::string written;   // what does not compile
    std::string accepted;  // its nearest neighbour that does, for a value or a rule
};

struct Cases {
    std::map<std::string, Case> refused;  // by `ImageId_wrong_prefix`
    std::map<std::string, Case> doubted;  // by `ClientToken_client_token_is_longer_than_documented`
    std::map<std::string, Case> broken;   // by rule
    std::map<std::string, Case> of_text;  // as `refused`: no literal can have that reason
    std::map<std::string, Case> read;     // by rule: only what is read can break it
    std::vector<Case> others;
};

Cases find_cases();

#endif
