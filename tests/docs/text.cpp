// SPDX-License-Identifier: BSL-1.0
#include "text.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

fs::path root;

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Lines split(const std::string& text) {
    Lines lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::vector<fs::path> files(const std::string& folder, const std::string& ending) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        if (entry.path().extension() == ending) found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::string trimmed(const std::string& text) {
    const std::size_t from = text.find_first_not_of(" \n");
    return from == std::string::npos ? ""
                                     : text.substr(from, text.find_last_not_of(" \n") + 1 - from);
}
