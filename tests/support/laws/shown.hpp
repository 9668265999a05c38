// SPDX-License-Identifier: BSL-1.0
/// Any bytes as a line that a person can read.
#ifndef WRIT_TESTS_SUPPORT_SHOWN_HPP
#define WRIT_TESTS_SUPPORT_SHOWN_HPP

#include <string>
#include <string_view>

namespace writ_test {

/// `text` in one line, with escapes.
inline std::string shown(std::string_view text) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string line;
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        if (byte >= ' ' && byte <= '~' && byte != '\\') {
            line += byte;
        } else {
            line += {'\\', 'x', hex[value >> 4U], hex[value & 15U]};
        }
    }
    return line;
}

}  // namespace writ_test

#endif
