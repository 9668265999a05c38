// SPDX-License-Identifier: BSL-1.0
#include <writ/text/viewed_text.hpp>

#include "support/harness.hpp"

#include <string>
#include <string_view>

#include <writ/text/decimal.hpp>

using namespace writ;

namespace viewed_text_test {

[[maybe_unused]] inline const std::string text = "text";

// rejects text_that_is_gone: keep the text in a variable
[[maybe_unused]] const ViewedText viewed = WRIT_TWIN(text_that_is_gone, text, std::string(text));

}  // namespace viewed_text_test

#ifndef WRIT_CASES

using namespace viewed_text_test;

static_assert(TemporaryText<std::string> && TemporaryText<const std::string>);
static_assert(!TemporaryText<std::string&> && !TemporaryText<std::string_view>);
static_assert(TemporaryText<char[4]> && !TemporaryText<const char (&)[4]>);
static_assert(!TemporaryText<const char*> && !TemporaryText<int>);
static_assert(!std::is_convertible_v<Decimal, ViewedText>, "its digits would be gone");

static_assert(literal_text("abc") == "abc");
static_assert(literal_text("").empty());
static_assert(literal_text("a\0").size() == 2, "only the NUL that ends a literal is left out");
static_assert(literal_text("a\0b").size() == 3);
static_assert(!std::is_convertible_v<int, ViewedText>);
static_assert(std::is_trivially_copyable_v<ViewedText>);
static_assert(sizeof(ViewedText) == sizeof(std::string_view));
static_assert(ViewedText().empty() && ViewedText("abc") == "abc" && ViewedText("a") != "b");

TEST_CASE("a ViewedText is a std::string_view of what lives on") {
    CHECK(ViewedText(text).data() == text.data());
    CHECK(ViewedText(text.c_str()) == text);
    CHECK(ViewedText(std::string_view(text).substr(1)) == "ext");
    ViewedText copy = viewed;
    CHECK(copy == viewed);
    CHECK(copy.size() == 4);
    copy = "another";
    const std::string_view view = copy;
    CHECK(view == "another");
    const ViewedText again = copy;
    CHECK(again == copy);
    CHECK(again > viewed.substr(1, 0));
}

TEST_CASE("an array without a NUL at its end is text to its end") {
    const char letters[] = {'a', 'b'};
    CHECK(literal_text(letters) == "ab");
    CHECK(literal_text("ab") == "ab");
}

#endif
