// SPDX-License-Identifier: BSL-1.0
/// Views and copies text.
#ifndef WRIT_TEXT_COPY_HPP
#define WRIT_TEXT_COPY_HPP

#include <cstddef>
#include <cstring>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// The `size` bytes at `data`. With arguments of just the constructor's types no compiler looks at
// the constructor from two iterators, whose concepts are dear.
constexpr std::string_view view(const char* data, std::size_t size) noexcept {
    return std::string_view(data, size);
}

// Copies the `Size` bytes at the front and the `Size` bytes at the back of a text that has at least
// as many and at most twice as many.
template <std::size_t Size>
[[gnu::always_inline]] inline void copy_both_ends(std::string_view text, char* out) noexcept {
    char front[Size];
    char back[Size];
    std::memcpy(front, text.data(), Size);
    std::memcpy(back, text.data() + text.size() - Size, Size);
    std::memcpy(out, front, Size);
    std::memcpy(out + text.size() - Size, back, Size);
}

// Not inlined, as GCC would warn of sizes that short text cannot have.
[[gnu::noinline]] inline void copy_long_text(std::string_view text, char* out) noexcept {
    std::memcpy(out, text.data(), text.size());
}

// Copies `text` to `out`; returns the end. Names and values are short: of most, two moves are all,
// where a call of memcpy would cost more than the copy.
[[gnu::always_inline]] constexpr char* copy_text(std::string_view text, char* out) noexcept {
    if (std::is_constant_evaluated()) {
        std::char_traits<char>::copy(out, text.data(), text.size());
    } else if (text.size() > 32) {
        copy_long_text(text, out);
    } else if (text.size() >= 16) {
        copy_both_ends<16>(text, out);
    } else if (text.size() >= 8) {
        copy_both_ends<8>(text, out);
    } else if (text.size() >= 4) {
        copy_both_ends<4>(text, out);
    } else {
        for (std::size_t at = 0; at != text.size(); ++at) out[at] = text[at];
    }
    return out + text.size();
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
