// SPDX-License-Identifier: BSL-1.0
/// What every fuzz target stands on: text in a buffer of its exact size, and properties that end
/// the program with a sentence if they do not hold. No std::string and no streams: what the
/// standard library has compiled already is not instrumented, so that MSan would give false alarms.
#ifndef WRIT_TESTS_FUZZ_SUPPORT_PROPERTY_HPP
#define WRIT_TESTS_FUZZ_SUPPORT_PROPERTY_HPP

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>

/// What libFuzzer and the replay call with each input; each target defines it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace writ_fuzz {

/// Ends the program, and says which property does not hold.
[[noreturn]] inline void fail(const char* sentence) {
    std::fprintf(stderr, "property broken: %s\n", sentence);
    std::abort();
}

/// Ends the program unless `holds`, the property that `sentence` states.
inline void require(bool holds, const char* sentence) {
    if (!holds) fail(sentence);
}

/// A piece of the heap of exactly `size` bytes: one byte beyond its end is found by ASan, also
/// where it is empty, for which the heap gives a byte away.
class Exact {
public:
    explicit Exact(std::size_t size)
        : size_(size), owned_(new char[size == 0 ? 1 : size]), data_(owned_.get()) {
        if (size == 0) ++data_;
    }

    explicit Exact(std::string_view text) : Exact(text.size()) {
        if (!text.empty()) std::memcpy(data_, text.data(), text.size());
    }

    /// A copy of what a fuzzer gives.
    Exact(const std::uint8_t* data, std::size_t size)
        : Exact(std::string_view(reinterpret_cast<const char*>(data), size)) {}

    char* data() const { return data_; }
    std::size_t size() const { return size_; }
    std::string_view text() const { return {data_, size_}; }

private:
    std::size_t size_;
    std::unique_ptr<char[]> owned_;
    char* data_;
};

/// Whether `part` lies in `whole`; nothing lies anywhere.
inline bool lies_in(std::string_view part, std::string_view whole) {
    return part.empty() || (part.data() >= whole.data() &&
                            part.data() + part.size() <= whole.data() + whole.size());
}

/// A number that depends on each byte of `text`, to choose by: the same input makes the same
/// choice.
inline std::uint32_t choice_of(std::string_view text) {
    std::uint32_t hash = 2166136261U;  // FNV-1a
    for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    return hash >> 8U;
}

}  // namespace writ_fuzz

#endif
