// SPDX-License-Identifier: BSL-1.0
// Runs a fuzz target over files, and over all files in folders, without a fuzzer:
//
//     fuzz_replay arn tests/fuzz/seeds/arn
//
// It fails if there is no such target or no file. The file that is run stands in the output before
// it is run, so that the last one named is the one that a property does not hold for.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <vector>

#include <dirent.h>

#include "targets.hpp"

namespace {

using Path = std::vector<char>;  // with a NUL at its end

Path path_of(const char* text) {
    return Path(text, text + std::strlen(text) + 1);
}

bool run_file(const Target& target, const Path& path) {
    std::FILE* const file = std::fopen(path.data(), "rb");
    if (file == nullptr) {
        std::perror(path.data());
        return false;
    }
    std::vector<std::uint8_t> bytes;
    for (int byte = std::fgetc(file); byte != EOF; byte = std::fgetc(file)) {
        bytes.push_back(static_cast<std::uint8_t>(byte));
    }
    const bool is_whole = std::ferror(file) == 0;
    std::fclose(file);
    if (!is_whole) {
        std::perror(path.data());
        return false;
    }
    std::printf("%s\n", path.data());
    std::fflush(stdout);
    target.run(bytes.data(), bytes.size());
    return true;
}

// The files in a folder, sorted by name; none if it is no folder.
std::vector<Path> files_in(const Path& folder) {
    std::vector<Path> files;
    DIR* const opened = opendir(folder.data());
    if (opened == nullptr) return files;
    while (const dirent* const entry = readdir(opened)) {
        if (entry->d_name[0] == '.') continue;
        Path file = folder;
        file.back() = '/';
        file.insert(file.end(), entry->d_name, entry->d_name + std::strlen(entry->d_name) + 1);
        files.push_back(file);
    }
    closedir(opened);
    std::sort(files.begin(), files.end());
    return files;
}

bool is_folder(const Path& path) {
    DIR* const opened = opendir(path.data());
    if (opened != nullptr) closedir(opened);
    return opened != nullptr;
}

}  // namespace

int main(int count, char** arguments) {
    const Target* target = nullptr;
    for (const Target& one : targets) {
        if (count > 1 && std::strcmp(one.name, arguments[1]) == 0) target = &one;
    }
    if (target == nullptr) {
        std::fprintf(stderr, "name a target first, one of tests/fuzz/*.cpp\n");
        return 1;
    }
    std::vector<Path> files;
    for (int at = 2; at < count; ++at) {
        const Path path = path_of(arguments[at]);
        if (is_folder(path)) {
            for (const Path& file : files_in(path)) files.push_back(file);
        } else {
            files.push_back(path);
        }
    }
    if (files.empty()) {
        std::fprintf(stderr, "there is no file to run; give files or folders of seeds\n");
        return 1;
    }
    for (const Path& file : files) {
        if (!run_file(*target, file)) return 1;
    }
    std::printf("%zu inputs, each property holds\n", files.size());
    return 0;
}
