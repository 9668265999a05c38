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

/// A copy of an input, in which `name` stands for each `?`.
inline Exact with_name(std::string_view input, std::string_view name) {
    std::size_t count = 0;
    for (const char byte : input) count += byte == '?' ? 1U : 0U;
    Exact copy(input.size() + count * name.size() - count);
    char* end = copy.data();
    for (const char byte : input) {
        const std::string_view piece = byte == '?' ? name : std::string_view(&byte, 1);
        std::memcpy(end, piece.data(), piece.size());
        end += piece.size();
    }
    return copy;
}

/// Whether `part` lies in `whole`; nothing lies anywhere.
inline bool lies_in(std::string_view part, std::string_view whole) {
    return part.empty() || (part.data() >= whole.data() &&
                            part.data() + part.size() <= whole.data() + whole.size());
}

/// Chooses by an input which of the costlier properties are tried with it: the same input makes the
/// same choices, and the replay of seeds tries all.
class Choice {
public:
    explicit Choice(std::string_view input) : state_(input.size()) {
        std::uint64_t word = 0;
        while (input.size() >= sizeof word) {
            std::memcpy(&word, input.data(), sizeof word);
            mix(word);
            input.remove_prefix(sizeof word);
        }
        for (const char byte : input) word = word << 8U | static_cast<unsigned char>(byte);
        mix(word);
    }

    /// Whether a property is tried that is tried with one input in `count`.
    bool one_in([[maybe_unused]] std::uint32_t count) {
#ifdef WRIT_FUZZ_REPLAY
        return true;
#else
        return below(count) == 0;
#endif
    }

    /// A number below `count`.
    std::size_t below(std::size_t count) {
        mix(count);
        return static_cast<std::size_t>(state_ >> 32U) % count;
    }

private:
    // Unsigned numbers wrap.
    void mix(std::uint64_t word) {
        state_ = (state_ ^ word) * 0x9E3779B97F4A7C15U ^ state_ >> 29U;
    }

    std::uint64_t state_;
};

}  // namespace writ_fuzz

#endif
