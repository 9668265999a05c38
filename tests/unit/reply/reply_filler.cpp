// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/reply_filler.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

#include <concepts>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include <writ/ec2/types/image_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>

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

// Has more members than a word has bits, the last of them required, and holds a list of its own
// kind.
struct Wide {
    Required<ec2::ImageId, struct last_given_right_and_in_order> last;
    XmlText texts[70]{};
    Optional<XmlInteger> early{};
    Optional<XmlInteger> late{};
    XmlList<Wide> inner{};

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
        const fillers::Wide inner = *wide.inner.begin();
        return *wide.late->value() == 1 && wide.texts[69] == "a" && wide.texts[5] == "b" &&
               *wide.early->value() == 2 && wide.texts[6] == "" &&
               wide.last->text() == "ami-4d3c2b1a" && inner.texts[5] == "e" &&
               inner.last->text() == "y" && (*inner.inner.begin()).last->text() == "z";
    };
    static_assert(check(*read_reply<fillers::Widen>(200, body).result()));
    const auto reply = read_reply<fillers::Widen>(200, body);
    REQUIRE(reply.result());
    CHECK(check(*reply.result()));
    for (const std::string_view lacking :
         {"<WidenResponse/>", "<WidenResponse><early/></WidenResponse>",
          "<WidenResponse><last>x</last><inner><i/></inner></WidenResponse>"}) {
        CAPTURE(lacking);
        CHECK((*read_reply<fillers::Widen>(200, lacking).not_a_reply()).name() ==
              "missing_element");
    }
}

TEST_CASE("a list of lists of its own kind is looked through as deep as XML goes") {
    std::string body = "<last>x</last>";
    for (int level = 0; level != 31; ++level) {
        body = "<last>x</last><inner><i>" + body + "</i></inner>";
    }
    const std::string whole = "<WidenResponse>" + body + "</WidenResponse>";
    CHECK(read_reply<fillers::Widen>(200, whole).result());
    std::string lacking = whole;
    lacking.replace(lacking.rfind("<last>"), 14, "");
    CHECK((*read_reply<fillers::Widen>(200, lacking).not_a_reply()).name() == "missing_element");
}

#endif
