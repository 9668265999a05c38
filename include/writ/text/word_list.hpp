// SPDX-License-Identifier: BSL-1.0
/// The words that a type has, and what is no word of any type.
#ifndef WRIT_TEXT_WORD_LIST_HPP
#define WRIT_TEXT_WORD_LIST_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/text/char_set.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// The words of a type, sorted by their bytes.
struct WordList {
    /// All of them, one behind the other.
    const char* text;
    /// Where in that each ends.
    const std::uint16_t* ends;
    /// How many there are.
    std::size_t size;

    /// The word at `index`, below `size`.
    constexpr std::string_view operator[](std::size_t index) const noexcept {
        const std::size_t begin = index == 0 ? 0 : ends[index - 1];
        return std::string_view(text + begin, ends[index] - begin);
    }

    /// Whether `word` is one of them.
    constexpr bool contains(std::string_view word) const noexcept {
        std::size_t front = 0;
        std::size_t behind = size;
        while (front != behind) {
            const std::size_t middle = (front + behind) / 2;
            const int order = (*this)[middle].compare(word);
            if (order == 0) return true;
            if (order < 0) {
                front = middle + 1;
            } else {
                behind = middle;
            }
        }
        return false;
    }
};

namespace detail {

// All words of EC2 have only these bytes; a blank stands within some.
inline constexpr CharSet of_words = alphanumerics + CharSet("-._:/()* +");

// What is wrong with a text as a word, whatever its type: the place in `word_fault`, 0 if nothing
// is, and where.
struct WordFlaw {
    std::uint8_t fault = 0;
    std::size_t offset = 0;
};

constexpr WordFlaw inspect_word(std::string_view text) noexcept {
    if (text.empty()) return {1, 0};
    const std::size_t odd = of_words.first_outside(text);
    if (odd != text.size()) return {2, odd};
    return {};
}

// The place of the doubt that a word is in, from 1; 0 if it is listed.
constexpr std::size_t word_doubt(const WordList& list, std::string_view word) noexcept {
    return list.contains(word) ? 0 : 1;
}

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
