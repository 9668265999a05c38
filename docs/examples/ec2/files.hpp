// SPDX-License-Identifier: BSL-1.0
//
// Files that the command line names, and standard input.
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

namespace tool {

// What is left of a stream; false if it cannot be read.
inline bool read_all(std::FILE* stream, std::string& text) {
    char piece[65536];
    while (std::feof(stream) == 0 && std::ferror(stream) == 0) {
        text.append(piece, std::fread(piece, 1, sizeof piece, stream));
    }
    return std::ferror(stream) == 0;
}

// What is in a file, or on standard input if that is called -; false if it cannot be read.
inline bool read_file(const std::string& name, std::string& text) {
    if (name == "-") return read_all(stdin, text);
    std::FILE* const file = std::fopen(name.c_str(), "rb");  // NOLINT(*-owning-memory)
    if (file == nullptr) return false;
    const bool is_read = read_all(file, text);
    return std::fclose(file) == 0 && is_read;  // NOLINT(*-owning-memory)
}

// The lines of standard input.
class Lines {
public:
    // The next one, without its end; false behind the last.
    bool next(std::string& line) {
        line.clear();
        while (true) {
            const char* const begin = piece_ + at_;
            const auto* const end = static_cast<const char*>(std::memchr(begin, '\n', size_ - at_));
            line.append(begin,
                        end == nullptr ? size_ - at_ : static_cast<std::size_t>(end - begin));
            if (end != nullptr) {
                at_ = static_cast<std::size_t>(end - piece_) + 1;
                return true;
            }
            at_ = 0;
            size_ = std::fread(piece_, 1, sizeof piece_, stdin);
            if (size_ == 0) return !line.empty();
        }
    }

    // Whether all of them could be read.
    static bool were_readable() { return std::ferror(stdin) == 0; }

private:
    char piece_[65536];
    std::size_t at_ = 0;
    std::size_t size_ = 0;
};

}  // namespace tool
