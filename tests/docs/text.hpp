// SPDX-License-Identifier: BSL-1.0
// Reading the tree as text, for all that compares pages with it.
#ifndef WRIT_TESTS_DOCS_TEXT_HPP
#define WRIT_TESTS_DOCS_TEXT_HPP

#include <filesystem>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

// writ's root; `main` sets it.
extern fs::path root;

// What stands for words that are left out.
inline const std::string cut = "\u2026";

// All of `file`; empty if it is not there.
std::string read(const fs::path& file);

Lines split(const std::string& text);

// The files with this ending under `folder`, sorted.
std::vector<fs::path> files(const std::string& folder, const std::string& ending);

// `text` without space at both ends.
std::string trimmed(const std::string& text);

#endif
