// SPDX-License-Identifier: BSL-1.0
// The pages in docs/reference/fault/, which are wholly derived.
#ifndef WRIT_TESTS_DOCS_FAULT_PAGES_HPP
#define WRIT_TESTS_DOCS_FAULT_PAGES_HPP

#include "derived.hpp"

#include <map>
#include <string>

// Each page by its name, which is that of the fault or rule. `homes` tells which page has the table
// of a group of reasons that is no value type's: `QueryReasons` → `wire.md`.
std::map<std::string, std::string> fault_pages(const Derived& derived,
                                               const std::map<std::string, std::string>& homes);

// The table of all of them.
std::string fault_list(const Derived& derived);

#endif
