// SPDX-License-Identifier: BSL-1.0
// The parts of the pages that are derived from the headers.
#ifndef WRIT_TESTS_DOCS_DERIVED_HPP
#define WRIT_TESTS_DOCS_DERIVED_HPP

#include <map>
#include <string>
#include <vector>

// A header and the type it is named after.
struct Named {
    std::string file;  // `image_id`
    std::string type;  // `ImageId`
};

struct Derived {
    std::vector<Named> values;                 // each has a page
    std::vector<Named> actions;                // each has a page
    std::map<std::string, std::string> parts;  // `reasons ImageId` and the Markdown it stands for
};

Derived derive();

#endif
