// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/xml.hpp>

#include "support/harness.hpp"
#include "support/stops.hpp"

using namespace writ;

#ifndef WRIT_CASES

#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>

namespace writ_test {

// A document is no value type, but its refusals are told in the same way.
template <>
constexpr Judgement judge<XmlElement>(std::string_view text) {
    const auto document = read_xml(text);
    return document ? Judgement{} : refused(document.error());
}

}  // namespace writ_test

#endif

//=== what is refused ===//

#define TIMES_63(text) TIMES_32(text) TIMES_16(text) TIMES_8(text) TIMES_4(text) TIMES_2(text) text

REFUSES_TEXT(XmlElement, empty, 0, "<a/>", "")
REFUSES_TEXT(XmlElement, no_element, 0, "<a/>", "a")
REFUSES_TEXT(XmlElement, no_element, 0, "\xEF\xBB\xBF<a/>", "\xFF\xFE<\0a\0/\0>\0")  // UTF-16
REFUSES_TEXT(XmlElement, no_element, 0, "<a/>", "\x1F\x8B\x08\0\0")                  // gzip
REFUSES_TEXT(XmlElement, no_element, 0, "<a/>", "\0<a/>")
REFUSES_TEXT(XmlElement, no_element, 3, " \n\t<a/>", " \n\ta<a/>")
REFUSES_TEXT(XmlElement, no_element, 2, "\r\n<a/>", "\r\n")
REFUSES_TEXT(XmlElement, no_element, 3, "\xEF\xBB\xBF<a/>", "\xEF\xBB\xBF")
REFUSES_TEXT(XmlElement, no_element, 21, "<?xml version=\"1.0\"?><a/>", "<?xml version=\"1.0\"?>")
REFUSES_TEXT(XmlElement, no_element, 0, "<!--b--><a/>", "<![CDATA[b]]><a/>")
REFUSES_TEXT(XmlElement, no_element, 0, "\xEF\xBB\xBF<a/>", "\xC2\xA0<a/>")
REFUSES_TEXT(XmlElement, no_element, 3, "\xEF\xBB\xBF<a/>", "\xEF\xBB\xBF\xEF\xBB\xBF<a/>")
REFUSES_TEXT(XmlElement, no_element, 0, "<a>{}</a>", "{\"a\": 1}")
REFUSES_TEXT(XmlElement, document_type, 0, "<html></html>", "<!DOCTYPE html><html></html>")
REFUSES_TEXT(XmlElement, document_type, 21, "<?xml version=\"1.0\"?><a/>",
             "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"b.dtd\"><a/>")
REFUSES_TEXT(XmlElement, document_type, 0, "<a>&lt;</a>",
             "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><a>&d;</a>")
REFUSES_TEXT(XmlElement, document_type, 3, "<a><!--DOCTYPE--></a>", "<a><!DOCTYPE b></a>")
REFUSES_TEXT(XmlElement, document_type, 4, "<a/>", "<a/><!DOCTYPE a>")
REFUSES_TEXT(XmlElement, malformed_markup, 5, "<a b='c'/>", "<a b=c/>")
REFUSES_TEXT(XmlElement, malformed_markup, 4, "<a></a>", "<a>< /a>")
REFUSES_TEXT(XmlElement, malformed_markup, 11, "<a><!--ENTITY b--></a>", "<a><!ENTITY b></a>")
REFUSES_TEXT(XmlElement, malformed_markup, 9, "<html></html>", "<!doctype html><html></html>")
REFUSES_TEXT(XmlElement, truncated, 7, "<a>b</a>", "<a>b</a")
REFUSES_TEXT(XmlElement, truncated, 3, "<a/>", "<a>")
REFUSES_TEXT(XmlElement, truncated, 8, "<a><b/></a>", "<a><b/>c")
REFUSES_TEXT(XmlElement, truncated, 7, "<a/><!---->", "<a/><!-")
REFUSES_TEXT(XmlElement, mismatched_end, 4, "<a>b</a>", "<a>b</b>")
REFUSES_TEXT(XmlElement, mismatched_end, 6, "<a><b></b></a>", "<a><b></a></b>")
REFUSES_TEXT(XmlElement, mismatched_end, 3, "<a></a>", "<a></A>")
REFUSES_TEXT(XmlElement, mismatched_end, 5, "<x:a></x:a>", "<x:a></y:a>")
REFUSES_TEXT(XmlElement, mismatched_end, 5, "<x:a></x:a>", "<x:a></a>")
REFUSES_TEXT(XmlElement, mismatched_end, 3, "<a></a>", "<a></ab>")
REFUSES_TEXT(XmlElement, mismatched_end, 0, "<a/>", "</a>")
REFUSES_TEXT(XmlElement, mismatched_end, 4, "<a/>", "<a/></a>")
REFUSES_TEXT(XmlElement, too_deep, 3 * 64, TIMES_64("<a>") TIMES_64("</a>"),
             TIMES_64("<a>") "<a>" TIMES_64("</a>") "</a>")
REFUSES_TEXT(XmlElement, too_deep, 3 * 64, TIMES_63("<a>") "<a/>" TIMES_63("</a>"),
             TIMES_64("<a>") "<a/>" TIMES_64("</a>"))
REFUSES_TEXT(XmlElement, too_deep, 3 * 64, TIMES_64("<a>") TIMES_64("</a>"), TIMES_256("<a>"))
REFUSES_TEXT(XmlElement, text_after_end, 8, "<a>b</a>", "<a>b</a>c")
REFUSES_TEXT(XmlElement, text_after_end, 6, "<a/> \n", "<a/> \nb")
REFUSES_TEXT(XmlElement, text_after_end, 4, "<a/>", "<a/><b/>")
REFUSES_TEXT(XmlElement, text_after_end, 7, "<a></a>", "<a></a><a></a>")
REFUSES_TEXT(XmlElement, text_after_end, 4, "<a/>", "<a/>&#32;")
REFUSES_TEXT(XmlElement, text_after_end, 8, "<a>b</a>\n", "<a>b</a>\0")
REFUSES_TEXT(XmlElement, text_after_end, 4, "<a/><!-- -->", "<a/><![CDATA[ ]]>")

#ifndef WRIT_CASES

namespace {

static_assert(std::is_trivially_copyable_v<XmlElement>);
static_assert(!std::is_default_constructible_v<XmlElement>);
static_assert(!std::is_constructible_v<XmlElement, std::string_view, std::string_view>);
static_assert(std::input_iterator<XmlChildren::iterator>);

// Writes an element as its name and, in parentheses, its text and the elements in it.
void outline(const XmlElement& element, std::string& out) {
    out.append(element.name()).append("(").append(element.text().to<std::string>());
    for (const XmlElement child : element.children()) outline(child, out);
    out += ")";
}

// The same of a whole document; the name of what is wrong with it, and where, if it is refused.
std::string outline(std::string_view text) {
    const writ_test::ExactBuffer buffer(text);
    const writ_test::AllocationWatch watch;
    const auto document = read_xml(buffer.text());
    if (watch.allocations() != 0) return "it allocates";
    if (!document) {
        return std::string(document.error().name()) + " @" +
               std::to_string(document.error().offset);
    }
    std::string out;
    outline(*document, out);
    return out;
}

}  // namespace

TEST_CASE("each fault of a document has a sentence") {
    CHECK(std::size(XmlElement::reasons) == static_cast<std::size_t>(xml_fault::text_after_end));
    for (const Reason& reason : XmlElement::reasons) {
        CHECK_FALSE(reason.text.empty());
        CHECK(reason.ec2_code.empty());
    }
}

//=== what is accepted ===//

TEST_CASE("elements, their text and the elements in them") {
    CHECK(outline("<a/>") == "a()");
    CHECK(outline("<a></a>") == "a()");
    CHECK(outline("<a>b</a>") == "a(b)");
    CHECK(outline("<a>b<c>d</c>e</a>") == "a(bec(d))");
    CHECK(outline("<a><b/><c/><b/></a>") == "a(b()c()b())");
    CHECK(outline("<a><a><a>b</a></a><a/></a>") == "a(a(a(b))a())");
    static_assert(read_xml("<a>b</a>")->text().plain() == "b");
    static_assert(read_xml("<a><b>c</b></a>")->child("b")->text().plain() == "c");
    static_assert(read_xml("<a/>")->text().is_plain());
    CHECK(outline("<a ><b\n/></a\t>") == "a(b())");
    CHECK(outline("<a b='>' c='/>'>d</a>") == "a(d)");
}

TEST_CASE("what may stand around the outermost element") {
    CHECK(outline("\xEF\xBB\xBF<a/>") == "a()");
    CHECK(outline("\xEF\xBB\xBF<?xml version='1.0'?><a>b</a>") == "a(b)");
    CHECK(outline("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>b</a>\n") == "a(b)");
    CHECK(outline(" \t\r\n<a>b</a> \t\r\n") == "a(b)");
    CHECK(outline("<!-- <x> --><?y <z> ?><a>b</a><!-- <x> --><?y <z> ?>") == "a(b)");
}

TEST_CASE("comments, instructions and CDATA in odd places") {
    CHECK(outline("<a><!--<b>-->c<?d </a>?></a>") == "a(c)");
    CHECK(outline("<a><![CDATA[</a><b>&x;]]></a>") == "a(</a><b>&x;)");
    CHECK(outline("<a><b><!--</b>-->c</b><!-- --><b/></a>") == "a(b(c)b())");
    CHECK(outline("<a><![CDATA[]]><![CDATA[b]]>c<!---->d</a>") == "a(bcd)");
    CHECK(outline("<a><!-- --><!-- --></a>") == "a()");
    CHECK(outline("<a><!-- & &x; &#0; --><?y & ?></a>") == "a()");
}

TEST_CASE("no character within a text or an attribute loses a document") {
    const auto with_nul = [](std::string text) {
        for (char& byte : text) byte = byte == '0' ? '\0' : byte;
        return text;
    };
    CHECK(outline("<a>b<c>&#x1;</c></a>") == "a(bc(\x01))");
    CHECK(outline("<a>\x0B</a>") == "a(\x0B)");
    CHECK(outline("<a>&#xB;</a>") == outline("<a>\x0B</a>"));
    CHECK(outline(with_nul("<a>0</a>")) == with_nul("a(0)"));
    CHECK(outline("<a>&#0;</a>") == "a(&#0;)");
    CHECK(outline("<a>b&nbsp;</a>") == "a(b&nbsp;)");
    CHECK(outline("<a>&amp;& </a>") == "a(&& )");
    CHECK(outline("<a>&#xD83D;&#xDE00;</a>") == "a(&#xD83D;&#xDE00;)");
    CHECK(outline("<a>&#x110000;</a>") == "a(&#x110000;)");
    CHECK(outline("<a>&#xFFFF;</a>") == "a(\xEF\xBF\xBF)");
    CHECK(outline("<a>caf\xE9</a>") == "a(caf\xE9)");
    CHECK(outline("<a>\xED\xA0\x80\xC0\x80\xFF</a>") == "a(\xED\xA0\x80\xC0\x80\xFF)");
    CHECK(outline("<a><![CDATA[\x01&#x1;\xFF]]></a>") == "a(\x01&#x1;\xFF)");
    CHECK(outline("<a b='&#x1;&#xD800;&c;&\x0B\xFF'>d</a>") == "a(d)");
    CHECK(outline(with_nul("<a b='0'>d</a>")) == "a(d)");
    CHECK(outline("<!--\xFF\x01--><a>b<?\xFF?><!--\xC3--></a>") == "a(b)");
    static_assert(read_xml("<a>&#x1;</a>")->text() == "\x01");
    // What tells where elements are is refused as before.
    CHECK(outline("<a>&#x1;<</a>") == "malformed_markup @9");
    CHECK(outline("<a>&#x1;</b>") == "mismatched_end @8");
}

TEST_CASE("a name is known without its prefix") {
    CHECK(outline("<x:a xmlns:x='y'><x:b>c</x:b><z:b/></x:a>") == "a(b(c)b())");
    CHECK(outline("<x:y:a/>") == "a()");
    constexpr auto document = read_xml("<x:a><y:b>1</y:b><b>2</b><xb/></x:a>");
    static_assert(document && document->name() == "a");
    static_assert(document->child("b")->text() == "1");
    static_assert(!document->child("y:b"));
    static_assert(document->child("xb"));
    static_assert(!document->child("a"));
    static_assert(!document->child(""));
}

TEST_CASE("the first child of a name is found, and no grandchild") {
    constexpr auto document =
        read_xml("<r><x><a>deep</a></x>text<A/><a>1</a><a>2</a><ab>3</ab></r>");
    static_assert(document);
    static_assert(document->child("a")->text() == "1");
    static_assert(document->child("ab")->text() == "3");
    static_assert(document->child("x")->child("a")->text() == "deep");
    static_assert(document->child("A")->text() == "");
    static_assert(!document->child("b"));
    static_assert(!document->child("text"));
    static_assert(document->text() == "text");
}

TEST_CASE("a document is as deep as 64 elements within each other") {
    std::string text;
    for (int depth = 0; depth != 64; ++depth) text += "<a>";
    text += "b";
    for (int depth = 0; depth != 64; ++depth) text += "</a>";
    const writ_test::ExactBuffer buffer(text);
    auto element = Optional<XmlElement>(*read_xml(buffer.text()));
    int depth = 1;
    while (element->child("a")) {
        element = element->child("a");
        ++depth;
    }
    CHECK(depth == 64);
    CHECK(element->text() == "b");
    // Beside each other there may be any number.
    std::string wide = "<a>";
    for (int count = 0; count != 1000; ++count) wide += "<b>c</b><d/>";
    CHECK(outline(wide + "</a>").size() == 3 + 1000 * 7);
}

//=== lists ===//

namespace {

constexpr std::string_view images =
    "<DescribeImagesResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\n"
    "    <requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId>\n"
    "    <imagesSet>\n"
    "        <item>\n"
    "            <imageId>ami-1a2b3c4d</imageId>\n"
    "            <tagSet>\n"
    "                <item><key>a &amp; b</key><value/></item>\n"
    "                <item><key>c</key><value>d</value></item>\n"
    "            </tagSet>\n"
    "        </item>\n"
    "        <item>\n"
    "            <imageId>ami-4d3c2b1a</imageId>\n"
    "            <tagSet/>\n"
    "        </item>\n"
    "    </imagesSet>\n"
    "</DescribeImagesResponse>";

// How many items there are in the list `name` of `element`.
constexpr int items(const XmlElement& element, std::string_view name) {
    int count = 0;
    const auto list = element.child(name);
    if (!list) return -1;
    for (const XmlElement item : list->children()) count += item.name() == "item" ? 1 : 100;
    return count;
}

}  // namespace

TEST_CASE("lists and the lists in them") {
    constexpr auto document = read_xml(images);
    static_assert(document && document->name() == "DescribeImagesResponse");
    constexpr auto set = document->child("imagesSet");
    static_assert(items(*document, "imagesSet") == 2);
    constexpr auto first = *set->children().begin();
    constexpr auto second = *++set->children().begin();
    static_assert(first.child("imageId")->text() == "ami-1a2b3c4d");
    static_assert(second.child("imageId")->text() == "ami-4d3c2b1a");
    static_assert(items(first, "tagSet") == 2);
    static_assert(items(second, "tagSet") == 0);
    static_assert(items(first, "blockDeviceMapping") == -1);
    static_assert(first.child("tagSet")->child("item")->child("key")->text() == "a & b");

    const writ_test::ExactBuffer buffer(images);
    const auto by_program = read_xml(buffer.text());
    REQUIRE(by_program);
    const writ_test::AllocationWatch watch;
    std::size_t count = 0;
    for (const XmlElement image : by_program->child("imagesSet")->children()) {
        for (const XmlElement tag : image.child("tagSet")->children()) {
            count += tag.child("key")->text().size();
        }
    }
    CHECK(watch.allocations() == 0);
    CHECK(count == 6);
}

TEST_CASE("the iterator of children is like any other") {
    constexpr auto document = read_xml("<a>x<b/>y<c>z</c></a>");
    static_assert(document);
    const auto children = document->children();
    auto at = children.begin();
    CHECK(at == children.begin());
    CHECK(at != children.end());
    CHECK((*at).name() == "b");
    const auto before = at++;
    CHECK((*before).name() == "b");
    CHECK((*at).name() == "c");
    CHECK(before != at);
    // Behind the last element nothing is left of the text; it is not the end all the same.
    CHECK(at != children.end());
    CHECK(++at == children.end());
    CHECK_STOPS(iterator_is_at_the_end, *at);
    CHECK_STOPS(iterator_is_at_the_end, *XmlChildren::iterator());
    CHECK(XmlChildren::iterator() == children.end());
    constexpr auto childless = read_xml("<a>x<!--y--></a>");
    static_assert(childless->children().begin() == childless->children().end());
}

//=== any input at all ===//

TEST_CASE("a document that is cut anywhere is refused") {
    constexpr std::string_view text =
        "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- a -->\n"
        "<x:a b=\">\" c='\xC3\xA9'><d/>&amp;&#65;\xE2\x82\xAC<![CDATA[<e>]]></x:a>";
    REQUIRE(outline(text) == "a(&A\xE2\x82\xAC<e>d())");
    for (std::size_t size = 0; size != text.size(); ++size) {
        CAPTURE(size);
        const writ_test::ExactBuffer cut(text.substr(0, size));
        const auto document = read_xml(cut.text());
        REQUIRE_FALSE(document);
        CHECK(document.error().offset <= size);
    }
}

TEST_CASE("whatever a text is changed to, it is refused or can be walked") {
    constexpr std::string_view seeds[] = {
        images,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error><Code>A.B</Code>"
        "<Message>'&lt;&#x41;'</Message></Error></Errors><RequestID>4e-75</RequestID></Response>",
        "<a b='>'><!-- c --><![CDATA[d]]><e:f g=\"h\"/>&amp;&#65;\xE2\x82\xAC<?i?></a>",
        "<a><b><c><d>e</d></c></b></a>"};
    constexpr std::string_view pieces[] = {"<",
                                           ">",
                                           "/",
                                           "</",
                                           "/>",
                                           "&",
                                           ";",
                                           "&#",
                                           "&#x",
                                           "&amp;",
                                           "\"",
                                           "'",
                                           "=",
                                           "<!--",
                                           "-->",
                                           "<![CDATA[",
                                           "]]>",
                                           "<?",
                                           "?>",
                                           "<!DOCTYPE",
                                           "<a>",
                                           "</a>",
                                           "<a/>",
                                           ":",
                                           " ",
                                           "\n",
                                           "\xC3",
                                           "\xEF\xBB\xBF",
                                           std::string_view("\0", 1)};
    std::mt19937 random(20260926);
    const auto below = [&](std::size_t limit) { return random() % limit; };
    std::size_t accepted = 0;
    std::size_t walked = 0;
    for (int round = 0; round != 20'000; ++round) {
        std::string text(seeds[below(std::size(seeds))]);
        for (std::size_t changes = 1 + below(3); changes != 0; --changes) {
            const std::size_t at = below(text.size() + 1);
            switch (below(5)) {
                case 0: text.insert(at, pieces[below(std::size(pieces))]); break;
                case 1: text.erase(at, 1 + below(8)); break;
                case 2: text.insert(at, 1, static_cast<char>(below(256))); break;
                case 3: text.insert(at, text.substr(below(text.size() + 1), below(30))); break;
                default:
                    if (at != text.size()) text[at] = static_cast<char>(below(128));
            }
        }
        const writ_test::ExactBuffer buffer(text);
        const auto document = read_xml(buffer.text());
        if (!document) {
            if (document.error().offset > text.size()) FAIL("an offset behind the end: " << text);
            continue;
        }
        ++accepted;
        std::string out;
        outline(*document, out);
        walked += out.size();
        if (document->child("no such child")) FAIL("a child out of nowhere: " << text);
        for (const XmlElement child : document->children()) {
            if (!document->child(child.name())) FAIL("a child that is not found: " << text);
        }
    }
    CHECK(accepted > 1000);
    CHECK(accepted < 19'000);
    CHECK(walked > 10'000);
}

TEST_CASE("hostile documents are refused or walked soon") {
    const std::size_t many = 200'000;
    const auto repeated = [&](std::string_view text) {
        std::string all;
        for (std::size_t count = 0; count != many; ++count) all += text;
        return all;
    };
    CHECK(outline(repeated("<")) == "malformed_markup @1");
    CHECK(outline(repeated("<a>")) == "too_deep @192");
    CHECK(outline(repeated("<!--")) == "truncated @" + std::to_string(4 * many));
    CHECK(outline(repeated("&")) == "no_element @0");
    CHECK(outline("<a>" + repeated("&") + "</a>").size() == 3 + many);
    CHECK(outline("<a>" + repeated("&#x") + "</a>").size() == 3 + 3 * many);
    CHECK(outline("<a>" + repeated("&#x1;") + "</a>").size() == 3 + many);
    CHECK(outline("<a>&#" + repeated("0") + "</a>").size() == 5 + many);
    CHECK(outline("<a>" + repeated("<b/>&amp;") + "</a>").size() == 3 + 4 * many);
    CHECK(outline("<a " + repeated("b='c' ") + "/>") == "a()");
    CHECK(outline("<a>" + repeated("<![CDATA[b]]>") + "</a>").size() == 3 + many);
}

#endif
