// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/xml_text.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

#include <writ/reply/xml.hpp>

namespace {

// A text of up to 40 bytes, in a form that the compiler can make too.
struct Copied {
    char bytes[40] = {};
    std::size_t size = 0;

    constexpr std::string_view text() const { return std::string_view(bytes, size); }
    constexpr bool operator==(const Copied& other) const { return text() == other.text(); }
    constexpr bool operator==(std::string_view other) const { return text() == other; }
};

// The text of `content`, if all the ways to it agree.
constexpr Copied text(std::string_view content) {
    constexpr Copied disagreement{"(disagreement)", 14};
    const XmlText text(content);
    Copied copied;
    copied.size = static_cast<std::size_t>(text.copy(copied.bytes) - copied.bytes);
    if (text.size() != copied.size) return disagreement;
    if (!(text == copied.text()) || text != copied.text()) return disagreement;
    if (text.is_plain() && text.plain() != copied.text()) return disagreement;
    if (!text.is_plain() && !text.plain().empty()) return disagreement;
    return copied;
}

constexpr bool is_plain(std::string_view content) {
    return XmlText(content).is_plain();
}

// Whether text() is `other`.
template <std::size_t Size>
constexpr bool equals(std::string_view content, const char (&other)[Size]) {
    return XmlText(content) == writ_test::text_of(other);
}

static_assert(std::is_trivially_copyable_v<XmlText>);
static_assert(!std::is_convertible_v<std::string_view, XmlText>);

}  // namespace

TEST_CASE("text that stands in the reply as it is") {
    BOTH(text, "", "");
    BOTH(text, "ami-4d3c2b1a", "ami-4d3c2b1a");
    BOTH(text, " a > b ]]> \"'\n", " a > b ]]> \"'\n");
    BOTH(is_plain, "", true);
    BOTH(is_plain, "a > b; c", true);
    BOTH(is_plain, "a&lt;b", false);
    BOTH(is_plain, "a&#x1;", false);
    BOTH(is_plain, "a&b;&#0;&#xD800;&", true);
    BOTH(is_plain, "a&b;&lt;", false);
    BOTH(is_plain, "a<!---->b", false);
    BOTH(is_plain, "<![CDATA[a]]>", false);
    const writ_test::ExactBuffer buffer("ami-4d3c2b1a");
    CHECK(XmlText(buffer.text()).plain().data() == buffer.text().data());
    static_assert(XmlText().is_plain() && XmlText().plain().empty() && XmlText().size() == 0);
    static_assert(XmlText() == "");
}

TEST_CASE("references are replaced") {
    BOTH(text, "&amp;&lt;&gt;&quot;&apos;", "&<>\"'");
    BOTH(text, "a &lt; b &amp;&amp; c", "a < b && c");
    BOTH(text, "&#65;&#x42;c", "ABc");
    BOTH(text, "&#xE9;&#x20AC;&#x1F600;&#x10FFFF;",
         "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\xF4\x8F\xBF\xBF");
    BOTH(text, "&#127;&#128;&#x7FF;&#x800;&#xFFFD;&#x10000;",
         "\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBD\xF0\x90\x80\x80");
    // What a reference stands for is text, whatever it looks like.
    BOTH(text, "&amp;lt;&#38;lt;&lt;b>", "&lt;&lt;<b>");
}

TEST_CASE("a character that XML does not have is the one that its number says") {
    BOTH(text, "&#x1;", "\x01");
    BOTH(text, "a&#x1;b&#11;&#x1F;&#127;",
         "a\x01"
         "b\x0B\x1F\x7F");
    BOTH(text, "&#xFFFE;&#xFFFF;", "\xEF\xBF\xBE\xEF\xBF\xBF");
    static_assert(equals("&#xB;", "\x0B"));
}

TEST_CASE("an & that begins no reference is text as it stands") {
    BOTH(text, "&", "&");
    BOTH(text, "&&amp;&", "&&&");
    BOTH(text, "a & b", "a & b");
    BOTH(text, "&nbsp;&lt;&eacute;", "&nbsp;<&eacute;");
    BOTH(text, "&amp", "&amp");
    BOTH(text, "&#;&#x;&#X41;&#4A;", "&#;&#x;&#X41;&#4A;");
    // No NUL is made, and what UTF-8 cannot hold is not made either.
    BOTH(text, "&#0;&#x0;", "&#0;&#x0;");
    BOTH(text, "&#xD83D;&#xDE00;", "&#xD83D;&#xDE00;");
    BOTH(text, "&#x110000;&#4294967361;", "&#x110000;&#4294967361;");
    BOTH(text, "&#xD800;&#x41;", "&#xD800;A");
}

TEST_CASE("bytes that are no UTF-8 are text as they stand") {
    BOTH(text, "caf\xE9", "caf\xE9");
    BOTH(text, "\xC0\x80&lt;\xED\xA0\x80", "\xC0\x80<\xED\xA0\x80");
    BOTH(text, "a\0b&lt;", std::string_view("a\0b<", 4));
    BOTH(is_plain, "\x01\x0B\xFF", true);
}

TEST_CASE("CDATA is text as it is") {
    BOTH(text, "<![CDATA[]]>", "");
    BOTH(text, "<![CDATA[<a>&amp;</b>]]>", "<a>&amp;</b>");
    BOTH(text, "a<![CDATA[b]]>c<![CDATA[d]]]]>e", "abcd]]e");
    BOTH(text, "<![CDATA[a]]]]><![CDATA[>b]]>", "a]]>b");
}

TEST_CASE("comments and processing instructions are no text") {
    BOTH(text, "<!-- a -->", "");
    BOTH(text, "a<!-- b -->c<?d e?>f", "acf");
    BOTH(text, "a<!-- <b> -->c", "ac");
    BOTH(text, "&lt;<!--&amp;-->&gt;", "<>");
}

TEST_CASE("the text of elements within is not the text of this one") {
    BOTH(text, "<a>b</a>", "");
    BOTH(text, "a<b/>c<b d='e'/>f", "acf");
    BOTH(text, "a<b>c<d>e</d>f<![CDATA[g]]>&amp;</b>h", "ah");
    BOTH(text, "<b><c></c></b>&#65;<d>e</d><![CDATA[f]]>", "Af");
}

TEST_CASE("a text is compared piece by piece") {
    static_assert(equals("a&lt;b", "a<b"));
    static_assert(equals("a<!---->b<![CDATA[c]]>", "abc"));
    static_assert(!equals("a&lt;b", "a<"));
    static_assert(!equals("a&lt;b", "a<bc"));
    static_assert(!equals("a&lt;b", "a>b"));
    static_assert(!equals("a&lt;b", "b<b"));
    static_assert(!equals("a&lt;b", "a<c"));
    static_assert(!equals("a&lt;b", ""));
    static_assert(!equals("a", ""));
    static_assert(!equals("", "a"));
    // Once a piece differed, a later one that fits changes nothing.
    static_assert(!equals("x<!---->ab", "ab"));
    static_assert(!equals("ab<!---->x<!---->", "ab"));
    CHECK(XmlText(writ_test::ExactBuffer("a&lt;b").text()) != "a<c");
}

TEST_CASE("the pieces of a text are given in order") {
    const writ_test::ExactBuffer buffer("ab&amp;<!--c--><![CDATA[de]]><f>g</f>h");
    std::string pieces;
    XmlText(buffer.text()).each_piece([&](std::string_view piece) {
        pieces.append(piece).append("|");
    });
    CHECK(pieces == "ab|&|de|h|");
}

TEST_CASE("a text is copied to its last byte and no further") {
    const writ_test::ExactBuffer buffer("a&#x20AC;<![CDATA[b]]>");
    const XmlText text(buffer.text());
    char out[] = "########";
    REQUIRE(text.size() == 5);
    const writ_test::AllocationWatch watch;
    const char* const end = text.copy(out);
    CHECK(watch.allocations() == 0);
    CHECK(end == out + 5);
    CHECK(std::string(out) ==
          "a\xE2\x82\xAC"
          "b###");
    CHECK(text.to<std::string>() ==
          "a\xE2\x82\xAC"
          "b");
    CHECK(XmlText("plain").to<std::string>() == "plain");
}

TEST_CASE("texts are equal however they are written") {
    constexpr auto equal = [](std::string_view left, std::string_view right) {
        const bool is = XmlText(left) == XmlText(right);
        return is == (XmlText(right) == XmlText(left)) ? is : throw "not symmetric";
    };
    static_assert(equal("a&amp;b", "a<![CDATA[&]]>b") && equal("", "<!---->"));
    CHECK(equal("ab", "a<!--c-->b"));
    CHECK(equal("a&#98;&#99;d", "<![CDATA[ab]]>c&#100;"));
    CHECK(equal("&lt;&lt;&lt;", "<![CDATA[<<]]>&#60;"));
    CHECK_FALSE(equal("a&amp;b", "a<![CDATA[&]]>c"));
    CHECK_FALSE(equal("a&amp;", "a<![CDATA[&]]>b"));
    CHECK_FALSE(equal("&lt;&gt;", "&gt;<![CDATA[<]]>"));
    CHECK_FALSE(equal("ab", "a&#99;"));
}

TEST_CASE("long texts that are written in two ways are compared in one go") {
    std::string named;
    std::string numbered;
    for (int count = 0; count != 20'000; ++count) {
        named += "&amp;<!-- -->x";
        numbered += "<![CDATA[]]>&#38;<![CDATA[x]]>";
    }
    CHECK(XmlText(std::string_view(named)) == XmlText(std::string_view(numbered)));
    numbered += "y";
    CHECK_FALSE(XmlText(std::string_view(named)) == XmlText(std::string_view(numbered)));
    named += "&#122;";
    CHECK_FALSE(XmlText(std::string_view(named)) == XmlText(std::string_view(numbered)));
}

TEST_CASE("white space at the ends can be left out") {
    STATIC_REQUIRE(XmlText(" \n a b\t\r").trimmed() == "a b");
    STATIC_REQUIRE(XmlText(" a ").trimmed().is_plain());
    STATIC_REQUIRE(XmlText(" \n").trimmed() == "");
    STATIC_REQUIRE(XmlText(" \n").trimmed().is_there() && !XmlText().trimmed().is_there());
    // What is not there as it is, is not looked into.
    STATIC_REQUIRE(XmlText("\n<![CDATA[ a]]>&#32; ").trimmed() == " a ");
}

TEST_CASE("an element without text is there") {
    STATIC_REQUIRE_FALSE(XmlText().is_there());
    STATIC_REQUIRE(XmlText("").is_there());
    constexpr auto document = read_xml("<a><b/><c></c></a>");
    STATIC_REQUIRE(document->child("b")->text().is_there());
    STATIC_REQUIRE(document->child("c")->text().is_there());
    STATIC_REQUIRE(XmlText() == XmlText(""));
}

#endif
