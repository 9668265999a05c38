// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/reply_filler.hpp>

#include "support/harness.hpp"

#include <string_view>

#include <writ/ec2/types/image_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>

using namespace writ;

//=== what an element of a list may have ===//

namespace elements {

struct Right {
    XmlValue<ec2::ImageId> id{};
    XmlText text{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("id", self.id);
            row("text", self.text);
        }
    };
};

struct WithValue {
    XmlText text{};
    Optional<ec2::ImageId> id{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("text", self.text);
            row("id", self.id);
        }
    };
};

struct WithRequired {
    Required<XmlText, struct text_given_right_and_in_order> text;

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("text", self.text);
        }
    };
};

// Has an `Inner`, in a list or not.
template <class Inner>
struct Outer {
    XmlText text{};
    Optional<Inner> inner{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("text", self.text);
            row("inner", self.inner);
        }
    };
};

// How many elements are in a list of them.
template <class Element>
constexpr int count() {
    int number = 0;
    const auto list = read_xml("<list><item><id>x</id></item></list>");
    for (const Element& element : XmlList<Element>(*list)) {
        static_cast<void>(element);
        ++number;
    }
    return number;
}

}  // namespace elements

// rejects value_in_a_list: an element of a list has no value types
[[maybe_unused]] constexpr int of_values =
    elements::count<WRIT_TWIN(value_in_a_list, XmlValue<ec2::ImageId>, ec2::ImageId)>();

// rejects value_in_an_element: an element of a list has no value types
[[maybe_unused]] constexpr int of_structures =
    elements::count<WRIT_TWIN(value_in_an_element, elements::Right, elements::WithValue)>();

// rejects value_within_an_element: an element of a list has no value types
[[maybe_unused]] constexpr int of_structures_in_structures =
    elements::count<WRIT_TWIN(value_within_an_element, elements::Outer<elements::Right>,
                              elements::Outer<elements::WithValue>)>();

// rejects required_in_an_element: an element of a list has no value types
[[maybe_unused]] constexpr int of_what_is_required =
    elements::count<WRIT_TWIN(required_in_an_element, elements::Right, elements::WithRequired)>();

// A list in an element is a matter of its own.
// rejects value_in_an_inner_list: an element of a list has no value types
[[maybe_unused]] constexpr int of_lists =
    elements::count<elements::Outer<XmlList<elements::WithValue>>>() +
    elements::count<WRIT_TWIN(value_in_an_inner_list, XmlList<elements::Right>,
                              elements::WithValue)>();

#ifndef WRIT_CASES

#include <concepts>
#include <cstddef>
#include <memory>
#include <string>

#include <writ/reply/reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>

namespace fillers {

struct Inner {
    XmlText text{};
    XmlInteger number{};
    Optional<ec2::ImageId> id{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("text", self.text);
            row("number", self.number);
            row("id", self.id);
        }
    };
};

struct Nothing {
    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self&, Row&) {}
    };
};

struct Outer {
    Required<Inner, struct always_given_right_and_in_order> always;
    Inner plain{};
    Optional<Inner> sometimes{};
    Optional<XmlText> note{};
    Optional<XmlBoolean> flag{};
    Nothing nothing{};
    XmlText request_id{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("always", self.always);
            row("plain", self.plain);
            row("sometimes", self.sometimes);
            row("note", self.note);
            row("flag", self.flag);
            row("nothing", self.nothing);
            row("requestId", self.request_id);
        }
    };
};

// Has more members than a word has bits, and holds a list of its own kind.
template <class Last>
struct WideOf {
    Last last;
    XmlText texts[70]{};
    Optional<XmlInteger> early{};
    Optional<XmlInteger> late{};
    XmlList<WideOf<XmlValue<ec2::ImageId>>> inner{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            constexpr std::string_view names =
                "00010203040506070809101112131415161718192021222324252627282930313233343536373839"
                "404142434445464748495051525354555657585960616263646566676869";
            row("early", self.early);
            for (std::size_t at = 0; at != 70; ++at) {
                row(names.substr(2 * at, 2), self.texts[at]);
            }
            row("late", self.late);
            row("inner", self.inner);
            row("last", self.last);
        }
    };
};

using WideElement = WideOf<XmlValue<ec2::ImageId>>;
using Wide = WideOf<Required<ec2::ImageId, struct last_given_right_and_in_order>>;

struct Widen {
    struct Model {
        static constexpr std::string_view action = "Widen";
        using result_type = Wide;
    };
};

struct Fill {
    struct Model {
        static constexpr std::string_view action = "Fill";
        using result_type = Outer;
    };
};

}  // namespace fillers

using fillers::Fill;

#define OUTER(content) "<FillResponse>" content "</FillResponse>"

TEST_CASE("a reply's structures are filled, in whatever order their elements are") {
    constexpr auto reply = read_reply<Fill>(
        200, OUTER("<requestId>r</requestId><sometimes><id>ami-4d3c2b1a</id><number>8</number>"
                   "</sometimes><always><text>t&amp;u</text></always><nothing><a/></nothing>"
                   "<plain><number>-1</number></plain><note/><flag>true</flag>"));
    static_assert(reply.result());
    constexpr fillers::Outer outer = *reply.result();
    static_assert(outer.request_id == "r");
    static_assert(outer.always->text == "t&u" && !outer.always->number.value());
    static_assert(*outer.plain.number.value() == -1 && outer.plain.text == "");
    static_assert(outer.sometimes && outer.sometimes->id->text() == "ami-4d3c2b1a");
    static_assert(outer.sometimes->id->is_checked() && *outer.sometimes->number.value() == 8);
    static_assert(outer.note && *outer.note == "");
    static_assert(outer.flag && outer.flag->is_true());
}

TEST_CASE("a structure that may be left out is nothing then") {
    constexpr auto reply = read_reply<Fill>(200, OUTER("<always/>"));
    static_assert(reply.result());
    static_assert(!reply.result()->sometimes && !reply.result()->note && !reply.result()->flag);
    static_assert(reply.result()->plain.text == "" && !reply.result()->plain.id);
    static_assert(!reply.result()->always->id);
}

TEST_CASE("a structure that must be there is missed") {
    static_assert((*read_reply<Fill>(200, OUTER("<sometimes/>")).not_a_reply()).name() ==
                  "missing_element");
    CHECK((*read_reply<Fill>(200, OUTER("<a><always/></a>")).not_a_reply()).name() ==
          "missing_element");
}

TEST_CASE("of two elements with one name the first counts, in structures too") {
    constexpr auto reply = read_reply<Fill>(
        200, OUTER("<always><text>1</text><text>2</text></always><always><text>3</text>"
                   "<number>4</number></always><RequestID>5</RequestID><requestId>6</requestId>"));
    static_assert(reply.result()->always->text == "1");
    static_assert(!reply.result()->always->number.value());
    static_assert(reply.result()->request_id == "5");
}

TEST_CASE("names of outer elements mean nothing in inner ones") {
    constexpr auto reply = read_reply<Fill>(
        200, OUTER("<always><always><text>1</text></always><x><text>2</text></x></always>"));
    static_assert(reply.result()->always->text == "");
}

TEST_CASE("an id with references in a structure is decoded into memory") {
    const auto body = std::string_view(OUTER("<always><id>ami-4d3c2b1&#97;</id></always>"));
    const auto bytes = std::make_unique<std::byte[]>(12);
    ReadingMemory memory(bytes.get(), 12);
    const auto reply = read_reply<Fill>(200, body, memory);
    REQUIRE(reply.result());
    CHECK(reply.result()->always->id->text() == "ami-4d3c2b1a");
    ReadingMemory none;
    CHECK((*read_reply<Fill>(200, body, none).not_a_reply()).name() == "memory_too_small");
    CHECK(none.needed() == 12);
}

TEST_CASE("the first thing that stops a reading is told") {
    // The id stands in front of what is missing, which shows only at the end.
    ReadingMemory none;
    CHECK((*read_reply<Fill>(200, OUTER("<plain><id>&#97;</id></plain>"), none).not_a_reply())
              .name() == "memory_too_small");
    CHECK(none.needed() == 1);
}

TEST_CASE("a structure of many members is filled, also one of its own kind in a list") {
    constexpr std::string_view body =
        "<WidenResponse><late>1</late><69>a</69><05>b</05><05>c</05><69>d</69><early>2</early>"
        "<late>3</late><early>4</early><last>ami-4d3c2b1a</last><last>x</last>"
        "<inner><i><05>e</05><last>y</last><inner><i><last>z</last></i></inner></i></inner>"
        "</WidenResponse>";
    constexpr auto check = [](const fillers::Wide& wide) {
        const fillers::WideElement inner = *wide.inner.begin();
        return *wide.late->value() == 1 && wide.texts[69] == "a" && wide.texts[5] == "b" &&
               *wide.early->value() == 2 && wide.texts[6] == "" &&
               wide.last->text() == "ami-4d3c2b1a" && inner.texts[5] == "e" &&
               inner.last.text() == "y" && (*inner.inner.begin()).last.text() == "z";
    };
    static_assert(check(*read_reply<fillers::Widen>(200, body).result()));
    const auto reply = read_reply<fillers::Widen>(200, body);
    REQUIRE(reply.result());
    CHECK(check(*reply.result()));
    for (const std::string_view lacking :
         {"<WidenResponse/>", "<WidenResponse><early/></WidenResponse>",
          "<WidenResponse><inner><i><last>x</last></i></inner></WidenResponse>"}) {
        CAPTURE(lacking);
        CHECK((*read_reply<fillers::Widen>(200, lacking).not_a_reply()).name() ==
              "missing_element");
    }
}

TEST_CASE("what lies in a list refuses no reply, and can be walked over as deep as XML goes") {
    std::string body = "<last>ami-<!-- -->4d3c2b1a</last>";
    for (int level = 0; level != 30; ++level) body = "<early/><inner><i>" + body + "</i></inner>";
    body = "<WidenResponse><last>x</last><inner><i>" + body + "</i></inner></WidenResponse>";
    ReadingMemory none;
    const auto reply = read_reply<fillers::Widen>(200, body, none);
    REQUIRE(reply.result());
    CHECK(none.needed() == 0);
    fillers::WideElement element = *reply.result()->inner.begin();
    int levels = 1;
    for (; !element.inner.empty(); ++levels) {
        CHECK(element.early);
        CHECK_FALSE(element.last.value());
        element = *element.inner.begin();
    }
    CHECK(levels == 31);
    CHECK_FALSE(element.early);
    CHECK_FALSE(element.last.value());
    CHECK(element.last.text() == "ami-4d3c2b1a");
}

TEST_CASE("values in a structure that is in no list are read with the reply") {
    constexpr auto reply = read_reply<Fill>(
        200, OUTER("<always><id> ami-4d3c2b1a\n</id></always><plain><id>image/4711</id></plain>"));
    static_assert(reply.result()->always->id->is_checked());
    static_assert(reply.result()->plain.id->text() == "image/4711");
    static_assert(!reply.result()->plain.id->is_checked());
}

#endif
