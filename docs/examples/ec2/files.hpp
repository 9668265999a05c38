// SPDX-License-Identifier: BSL-1.0
//
// Files that the command line names.
#pragma once

#include <cstddef>
#include <deque>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tool {

// What is in a file, or on standard input; false if it cannot be read.
inline bool read_file(std::string_view name, std::string& text) {
    if (name == "-") {
        text.assign(std::istreambuf_iterator<char>(std::cin), {});
        return true;
    }
    std::ifstream file{std::string(name), std::ios::binary};
    text.assign(std::istreambuf_iterator<char>(file), {});
    return file.is_open() && !file.bad();
}

// Puts what is in a file in the place of each value that names one, as AWS's command line does;
// `texts` keeps it. The name of one that cannot be read.
inline std::optional<std::string> read_named_files(std::vector<std::string_view>& values,
                                                   std::deque<std::string>& texts) {
    for (std::string_view& value : values) {
        const std::size_t front = value.starts_with("file://")    ? 7
                                  : value.starts_with("fileb://") ? 8
                                                                  : 0;
        if (front == 0) continue;
        std::string& text = texts.emplace_back();
        const std::string_view name = value.substr(front);
        if (!read_file(name, text)) return std::string(name);
        value = text;
    }
    return std::nullopt;
}

}  // namespace tool
