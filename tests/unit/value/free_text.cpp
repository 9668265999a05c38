// SPDX-License-Identifier: BSL-1.0
#include <writ/value/free_text.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

namespace {

// At most four code points.
struct Note {
    enum class fault_type {
        none,
        holds_nul,
        not_utf8,
        too_long,
    };

    static constexpr Malformed<Note> inspect(std::string_view text) {
        return detail::inspect_free_text<Note>(text, 4);
    }

    // In an order of its own: the faults are found by their names.
    static constexpr Reason reasons[] = {
        detail::holds_nul,
        detail::not_utf8,
        {"too_long", "a note has at most 4 characters"},
    };
};

}  // namespace

REFUSES_TEXT(Note, too_long, 4, "abcd", "abcde")
REFUSES_TEXT(Note, too_long, 8, "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9",
             "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9")
REFUSES_TEXT(Note, not_utf8, 1, "a\xC3\xA9", "a\xC3")
REFUSES_TEXT(Note, holds_nul, 2, "ab", "ab\0")
REFUSES_TEXT(Note, holds_nul, 0, "", "\0")

#endif
