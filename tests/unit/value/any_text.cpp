// SPDX-License-Identifier: BSL-1.0
#include <writ/value/any_text.hpp>

#include "support/harness.hpp"

using namespace writ;

ACCEPTS(AnyText, "")
ACCEPTS(AnyText, "self")
ACCEPTS(AnyText, "tag:R&D *? \n")
ACCEPTS(AnyText, "\xF0\x9F\x98\x80")
ACCEPTS(AnyText, TIMES_2048("v") TIMES_2048("v"))

REFUSES(AnyText, not_utf8, 0, "value", "\xFE")
REFUSES(AnyText, not_utf8, 2, "on\xC3\xA9", "on\xE9")
REFUSES(AnyText, not_utf8, 0, "/", "\xE0\x80\xAF")

REFUSES(AnyText, holds_nul, 2, "on", "on\0")
REFUSES(AnyText, holds_nul, 0, "on", "\0on")

#ifndef WRIT_CASES

#include <type_traits>

static_assert(writ_test::is_checked_view<AnyText>());
static_assert(!std::is_default_constructible_v<AnyText>);

#endif
