// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/xml_markup.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

#include <string>
#include <string_view>

namespace {

using Kind = detail::XmlMarkup::Kind;

// A reference in a form that can be compared.
struct Reference {
    std::size_t size;
    char32_t code_point;

    constexpr bool operator==(const Reference&) const = default;
};

constexpr Reference reference(std::string_view text) {
    const detail::XmlReference found = detail::read_reference(text);
    return {found.size, found.code_point};
}

constexpr Reference no_reference{0, 0};

// A piece of markup in a form that can be compared.
struct Piece {
    Kind kind;
    std::size_t size;
    std::string_view name = {};
    detail::XmlDefect fault = detail::XmlDefect::none;
    std::size_t fault_at = 0;

    constexpr bool operator==(const Piece&) const = default;
};

constexpr Piece piece(std::string_view text) {
    const detail::XmlMarkup found = detail::scan_markup(text);
    return {found.kind, found.size, found.name, found.defect, found.defect_at};
}

constexpr Piece refused(detail::XmlDefect fault, std::size_t at) {
    return {Kind::fault, 0, {}, fault, at};
}

constexpr Piece malformed(std::size_t at) {
    return refused(detail::XmlDefect::malformed_markup, at);
}

constexpr Piece truncated(std::size_t at) {
    return refused(detail::XmlDefect::truncated, at);
}

// The content of the element at the front of `text`, and where the element ends.
struct Extent {
    std::string_view content;
    std::size_t end;

    constexpr bool operator==(const Extent&) const = default;
};

constexpr Extent extent(std::string_view text) {
    const detail::XmlExtent found = detail::find_extent(text, detail::scan_markup(text));
    return {text.substr(found.content_begin, found.content_end - found.content_begin), found.end};
}

}  // namespace

//=== references ===//

TEST_CASE("the five entities of XML are known, and no other") {
    BOTH(reference, "&amp;", (Reference{5, U'&'}));
    BOTH(reference, "&lt;", (Reference{4, U'<'}));
    BOTH(reference, "&gt;", (Reference{4, U'>'}));
    BOTH(reference, "&quot;", (Reference{6, U'"'}));
    BOTH(reference, "&apos;", (Reference{6, U'\''}));
    BOTH(reference, "&amp;amp;", (Reference{5, U'&'}));
    BOTH(reference, "&nbsp;", no_reference);
    BOTH(reference, "&AMP;", no_reference);
    BOTH(reference, "&amp", no_reference);
    BOTH(reference, "&am", no_reference);
    BOTH(reference, "&;", no_reference);
    BOTH(reference, "&", no_reference);
    BOTH(reference, "& amp;", no_reference);
    BOTH(reference, "&amp ;", no_reference);
}

TEST_CASE("a character is referred to by its decimal or hexadecimal number") {
    BOTH(reference, "&#65;", (Reference{5, U'A'}));
    BOTH(reference, "&#x41;", (Reference{6, U'A'}));
    BOTH(reference, "&#x4a;", (Reference{6, U'J'}));
    BOTH(reference, "&#x4A;", (Reference{6, U'J'}));
    BOTH(reference, "&#xabcdef;", no_reference);
    BOTH(reference, "&#xabcd;&#x", (Reference{8, 0xABCD}));
    BOTH(reference, "&#xEF01;", (Reference{8, 0xEF01}));
    BOTH(reference, "&#xef01;", (Reference{8, 0xEF01}));
    BOTH(reference, "&#1234567;", no_reference);
    BOTH(reference, "&#98760;", (Reference{8, 98760}));
    BOTH(reference, "&#0000000000000000000000065;", (Reference{28, U'A'}));
    BOTH(reference, "&#x00000000000000000000041;", (Reference{27, U'A'}));
    BOTH(reference, "&#65;66;", (Reference{5, U'A'}));
}

TEST_CASE("what only looks like a number refers to nothing") {
    BOTH(reference, "&#;", no_reference);
    BOTH(reference, "&#x;", no_reference);
    BOTH(reference, "&#", no_reference);
    BOTH(reference, "&#x", no_reference);
    BOTH(reference, "&#65", no_reference);
    BOTH(reference, "&#x41", no_reference);
    BOTH(reference, "&#X41;", no_reference);
    BOTH(reference, "&#4A;", no_reference);
    BOTH(reference, "&#x4G;", no_reference);
    BOTH(reference, "&#x4g;", no_reference);
    BOTH(reference, "&#x4@;", no_reference);
    BOTH(reference, "&#x4`;", no_reference);
    BOTH(reference, "&#4/;", no_reference);
    BOTH(reference, "&#4:;", no_reference);
    BOTH(reference, "&#-65;", no_reference);
    BOTH(reference, "&#+65;", no_reference);
    BOTH(reference, "&# 65;", no_reference);
    BOTH(reference, "&#65 ;", no_reference);
    BOTH(reference, "&#\0;", no_reference);
}

TEST_CASE("each character that UTF-8 can hold can be referred to, but NUL") {
    BOTH(reference, "&#9;", (Reference{4, 0x9}));
    BOTH(reference, "&#10;", (Reference{5, 0xA}));
    BOTH(reference, "&#13;", (Reference{5, 0xD}));
    BOTH(reference, "&#0;", no_reference);
    BOTH(reference, "&#x00;", no_reference);
    BOTH(reference, "&#x1;", (Reference{5, 0x1}));
    BOTH(reference, "&#8;", (Reference{4, 0x8}));
    BOTH(reference, "&#11;", (Reference{5, 0xB}));
    BOTH(reference, "&#12;", (Reference{5, 0xC}));
    BOTH(reference, "&#14;", (Reference{5, 0xE}));
    BOTH(reference, "&#31;", (Reference{5, 0x1F}));
    BOTH(reference, "&#32;", (Reference{5, U' '}));
    BOTH(reference, "&#xD7FF;", (Reference{8, 0xD7FF}));
    BOTH(reference, "&#xD800;", no_reference);
    BOTH(reference, "&#xDFFF;", no_reference);
    BOTH(reference, "&#xE000;", (Reference{8, 0xE000}));
    BOTH(reference, "&#xFFFD;", (Reference{8, 0xFFFD}));
    BOTH(reference, "&#xFFFE;", (Reference{8, 0xFFFE}));
    BOTH(reference, "&#xFFFF;", (Reference{8, 0xFFFF}));
    BOTH(reference, "&#x10000;", (Reference{9, 0x10000}));
    BOTH(reference, "&#x10FFFF;", (Reference{10, 0x10FFFF}));
    BOTH(reference, "&#1114111;", (Reference{10, 0x10FFFF}));
    BOTH(reference, "&#x110000;", no_reference);
    BOTH(reference, "&#1114112;", no_reference);
    // 2 to the 32nd and 65 more: a number that has run over is no A
    BOTH(reference, "&#4294967361;", no_reference);
    BOTH(reference, "&#x100000041;", no_reference);
    BOTH(reference, "&#99999999999999999999999999999999999999;", no_reference);
}

TEST_CASE("the first reference of a text is found, and any other & passed over") {
    BOTH(detail::find_reference, "", 0U);
    BOTH(detail::find_reference, "abc", 3U);
    BOTH(detail::find_reference, "&", 1U);
    BOTH(detail::find_reference, "a&amp;b&#65;c", 1U);
    BOTH(detail::find_reference, "a&&amp;", 2U);
    BOTH(detail::find_reference, "&x;&#xD800;&y&lt;", 13U);
    BOTH(detail::find_reference, "&amp;amp;", 0U);
    BOTH(detail::find_reference, "a&amp", 5U);
    BOTH(detail::find_reference, "&#0;&#x110000;&#1;", 14U);
}

//=== pieces ===//

TEST_CASE("text goes as far as the next tag") {
    BOTH(piece, "text", (Piece{Kind::text, 4}));
    BOTH(piece, "a&lt;b<c>", (Piece{Kind::text, 6}));
    BOTH(piece, " >]]>\"'/= <", (Piece{Kind::text, 10}));
    BOTH(piece, "ab<d>&c", (Piece{Kind::text, 2}));
    // What an & begins is no matter of markup.
    BOTH(piece, "ab&c<d>", (Piece{Kind::text, 4}));
    BOTH(piece, "ab&amp<d>;", (Piece{Kind::text, 6}));
    BOTH(piece, "a&#x1;\x0B\xFF<d>", (Piece{Kind::text, 8}));
}

TEST_CASE("an element begins with a tag") {
    BOTH(piece, "<a>", (Piece{Kind::start, 3, "a"}));
    BOTH(piece, "<a>b</a>", (Piece{Kind::start, 3, "a"}));
    BOTH(piece, "<a \t\r\n>", (Piece{Kind::start, 7, "a"}));
    BOTH(piece, "<a\tb='c'>", (Piece{Kind::start, 9, "a"}));
    BOTH(piece, "<a\rb='c'>", (Piece{Kind::start, 9, "a"}));
    BOTH(piece, "<a\nb='c'>", (Piece{Kind::start, 9, "a"}));
    BOTH(piece, "<ec2:a-b_c.1\xC3\xA9>", (Piece{Kind::start, 15, "ec2:a-b_c.1\xC3\xA9"}));
    BOTH(piece, "<a/>", (Piece{Kind::empty_element, 4, "a"}));
    BOTH(piece, "<a />b", (Piece{Kind::empty_element, 5, "a"}));
    BOTH(piece, "<a b=\"1\"/>", (Piece{Kind::empty_element, 10, "a"}));
    BOTH(piece, "</a>", (Piece{Kind::end, 4, "a"}));
    BOTH(piece, "</a \n>", (Piece{Kind::end, 6, "a"}));
}

TEST_CASE("attributes are passed over, whatever they hold") {
    BOTH(piece, "<a b=\"c\">", (Piece{Kind::start, 9, "a"}));
    BOTH(piece, "<a b='c'>", (Piece{Kind::start, 9, "a"}));
    BOTH(piece, "<a b=''>", (Piece{Kind::start, 8, "a"}));
    BOTH(piece, "<a b=\">\">", (Piece{Kind::start, 9, "a"}));
    BOTH(piece, "<a b='/>'>", (Piece{Kind::start, 10, "a"}));
    BOTH(piece, "<a b=\"'\" c='\"'>", (Piece{Kind::start, 15, "a"}));
    BOTH(piece, "<a b = \n \"c\" \t d\r='e' />", (Piece{Kind::empty_element, 24, "a"}));
    BOTH(piece, "<a xmlns:b=\"http://c/\">", (Piece{Kind::start, 23, "a"}));
    // Nothing reads them, so nothing is said of what they refer to.
    BOTH(piece, "<a b=\"&c\">", (Piece{Kind::start, 10, "a"}));
    BOTH(piece, "<a b=\"&#x1;&#xD800;\x0B\xFF\">", (Piece{Kind::start, 23, "a"}));
}

TEST_CASE("a malformed tag is refused where it shows") {
    BOTH(piece, "<>", malformed(1));
    BOTH(piece, "< a>", malformed(1));
    BOTH(piece, "</>", malformed(2));
    BOTH(piece, "</ a>", malformed(2));
    BOTH(piece, "</!a>", malformed(4));
    BOTH(piece, "</?a>", malformed(4));
    BOTH(piece, "</a b>", malformed(4));
    BOTH(piece, "</a b=\"c\">", malformed(4));
    BOTH(piece, "</a/>", malformed(3));
    BOTH(piece, "<a", truncated(2));
    BOTH(piece, "<a<b>", malformed(2));
    BOTH(piece, "<a/ >", malformed(2));
    BOTH(piece, "<a/b>", malformed(2));
    BOTH(piece, "<a \"b\">", malformed(3));
    BOTH(piece, "<a =\"b\">", malformed(3));
    BOTH(piece, "<a b>", malformed(4));
    BOTH(piece, "<a b/>", malformed(4));
    BOTH(piece, "<a b c=\"d\">", malformed(5));
    BOTH(piece, "<a b=c>", malformed(5));
    BOTH(piece, "<a b=>", malformed(5));
    BOTH(piece, "<a b==\"c\">", malformed(5));
    BOTH(piece, "<a b=\"c<d\">", malformed(7));
    BOTH(piece, "<a b=\"c\" d='<'>", malformed(12));
    BOTH(piece, "<a&b>", malformed(2));
    BOTH(piece, "<a'b>", malformed(2));
    BOTH(piece, "<a\"b>", malformed(2));
    BOTH(piece, "<!>", malformed(2));
    BOTH(piece, "<!ELEMENT a>", malformed(9));
    BOTH(piece, "<!doctype html>", malformed(9));
    BOTH(piece, "<![cdata[]]>", malformed(11));
    BOTH(piece, "<!- a -->", malformed(3));
    BOTH(piece, "<a b=\"c", truncated(7));
    BOTH(piece, "<a b=\"c><d>", malformed(8));
}

TEST_CASE("a tag is truncated at any byte") {
    constexpr std::string_view tags[] = {"<name xmlns = 'http://a/' b=\">\" >",
                                         "</name >",
                                         "<name/>",
                                         "<!-- a comment -->",
                                         "<![CDATA[ <text> ]]>",
                                         "<?xml version=\"1.0\"?>"};
    for (const std::string_view tag : tags) {
        for (std::size_t size = 1; size != tag.size(); ++size) {
            const writ_test::ExactBuffer cut(tag.substr(0, size));
            CAPTURE(cut.text());
            CHECK(piece(cut.text()) == truncated(size));
        }
        CHECK(piece(tag).size == tag.size());
    }
}

TEST_CASE("comments and processing instructions are passed over") {
    BOTH(piece, "<!---->", (Piece{Kind::skipped, 7}));
    BOTH(piece, "<!-- <a> & -- > -->b-->", (Piece{Kind::skipped, 19}));
    BOTH(piece, "<!-->", truncated(5));
    BOTH(piece, "<!--->", truncated(6));
    BOTH(piece, "<?\?>", (Piece{Kind::skipped, 4}));
    BOTH(piece, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>", (Piece{Kind::skipped, 38}));
    BOTH(piece, "<?a <b> & > ?>", (Piece{Kind::skipped, 14}));
    BOTH(piece, "<?>", truncated(3));
}

TEST_CASE("a CDATA section goes to its first end") {
    BOTH(piece, "<![CDATA[]]>", (Piece{Kind::cdata, 12}));
    BOTH(piece, "<![CDATA[<a>&]] >]]>]]>", (Piece{Kind::cdata, 20}));
    BOTH(piece, "<![CDATA[]]]]>", (Piece{Kind::cdata, 14}));
    BOTH(piece, "<![CDATA[]>", truncated(11));
}

TEST_CASE("a document type is refused, whatever it declares") {
    BOTH(piece, "<!DOCTYPE html>", refused(detail::XmlDefect::document_type, 0));
    BOTH(piece, "<!DOCTYPE a [<!ENTITY b \"c\">]>", refused(detail::XmlDefect::document_type, 0));
    BOTH(piece, "<!DOCTYPE", refused(detail::XmlDefect::document_type, 0));
    BOTH(piece, "<!DOCTYP", truncated(8));
}

//=== extents ===//

TEST_CASE("an element ends with the end of its own depth") {
    BOTH(extent, "<a></a>", (Extent{"", 7}));
    BOTH(extent, "<a>b</a>c</a>", (Extent{"b", 8}));
    BOTH(extent, "<a/>b</a>", (Extent{"", 4}));
    BOTH(extent, "<a><a>b</a>c</a>d", (Extent{"<a>b</a>c", 16}));
    BOTH(extent, "<a><b/></a>", (Extent{"<b/>", 11}));
    BOTH(extent, "<a><!--</a>--></a>", (Extent{"<!--</a>-->", 18}));
    BOTH(extent, "<a><![CDATA[</a>]]></a>", (Extent{"<![CDATA[</a>]]>", 23}));
    BOTH(extent, "<a><?</a>?></a>", (Extent{"<?</a>?>", 15}));
}

#endif
