// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/reply_schema.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <string_view>

#include <writ/reply/xml_integer.hpp>

using namespace writ;

//=== as many members as there can be ===//

#define EIGHT(each, name)                                                               \
    each(name##0) each(name##1) each(name##2) each(name##3) each(name##4) each(name##5) \
        each(name##6) each(name##7)
#define ALL_128(each)                                                                         \
    EIGHT(each, a)                                                                            \
    EIGHT(each, b)                                                                            \
    EIGHT(each, c)                                                                            \
    EIGHT(each, d)                                                                            \
    EIGHT(each, e)                                                                            \
    EIGHT(each, f) EIGHT(each, g) EIGHT(each, h) EIGHT(each, i) EIGHT(each, j) EIGHT(each, k) \
        EIGHT(each, l) EIGHT(each, m) EIGHT(each, n) EIGHT(each, o) EIGHT(each, p)
#define MEMBER(name) Optional<XmlInteger> name{};
#define ROW(name) row(#name, self.name);

namespace reply_schemas {

struct Widest {
    ALL_128(MEMBER)

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            ALL_128(ROW)
        }
    };
};

struct TooWide {
    ALL_128(MEMBER)
    Optional<XmlInteger> one_more{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            ALL_128(ROW)
            row("one_more", self.one_more);
        }
    };
};

}  // namespace reply_schemas

// rejects one_member_too_many: a structure has at most 128 members
[[maybe_unused]] constexpr std::size_t widest =
    WRIT_TWIN(one_member_too_many, (detail::reply_data_of<reply_schemas::Widest, true>.size),
              (detail::reply_data_of<reply_schemas::TooWide, true>.size));

#ifndef WRIT_CASES

#include <string>

#include <writ/ec2/types/image_id.hpp>
#include <writ/reply/reply_filler.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>

namespace reply_schemas {

// Holds a list of its own kind.
struct Nest {
    XmlText text{};
    XmlList<Nest> within{};

    friend constexpr bool operator==(const Nest&, const Nest&) noexcept = default;

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("text", self.text);
            row("within", self.within);
        }
    };
};

struct Nothing {
    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self&, Row&) {}
    };
};

// The table is in another order than the struct.
struct All {
    Required<ec2::ImageId, struct id_given_right_and_in_order> id;
    Required<Nest, struct nest_given_right_and_in_order> nest;
    Optional<ec2::ImageId> other_id{};
    XmlBoolean flag{};
    Optional<XmlInteger> number{};
    Nest plain{};
    Optional<Nest> maybe{};
    XmlList<XmlList<Nest>> lists{};
    XmlValue<ec2::ImageId> source{};
    Nothing nothing{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("flag", self.flag);
            row("number", self.number);
            row("id", self.id);
            row("otherId", self.other_id);
            row("plain", self.plain);
            row("maybe", self.maybe);
            row("nest", self.nest);
            row("lists", self.lists);
            row("source", self.source);
            row("nothing", self.nothing);
        }
    };
};

}  // namespace reply_schemas

using reply_schemas::All;
using reply_schemas::Nest;

namespace {

using detail::ReplyData;
using detail::ReplyKind;
using detail::ReplyRecord;

constexpr const ReplyData& all = detail::reply_data_of<All, true>;

std::string listed(const ReplyData& data) {
    std::string text;
    for (std::size_t at = 0; at != data.size; ++at) {
        constexpr std::string_view kinds[] = {"text", "value", "structure", "list"};
        const ReplyRecord& record = data.records[at];
        text += std::to_string(record.place) + " ";
        text.append(data.name_of(record)) += " ";
        text.append(kinds[static_cast<std::size_t>(record.kind)]);
        text += record.is_optional ? "?" : "";
        text += record.is_required ? "!" : "";
        text += "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("the schema of a reply lists the elements, in the order of the table") {
    CHECK(listed(all) ==
          "0 flag text\n"
          "1 number text?\n"
          "3 id value!\n"
          "4 otherId value?\n"
          "6 plain structure\n"
          "7 maybe structure?\n"
          "9 nest structure!\n"
          "10 lists list\n"
          "11 source text\n"
          "12 nothing structure\n");
    CHECK(listed(detail::reply_data_of<reply_schemas::Nothing, true>).empty());
}

TEST_CASE("the schema of a reply leads to those of its structures") {
    STATIC_REQUIRE(all.records[4].structure == &detail::reply_data_of<Nest, true>);
    STATIC_REQUIRE(all.records[5].structure == &detail::reply_data_of<Nest, false>);
    STATIC_REQUIRE(all.records[6].structure == &detail::reply_data_of<Nest, true>);
    constexpr const ReplyData& nest = detail::reply_data_of<Nest, false>;
    STATIC_REQUIRE(nest.records == detail::reply_data_of<Nest, true>.records);
}

TEST_CASE("an element of a list has a schema too, also one of the list's own kind") {
    STATIC_REQUIRE(detail::reply_record_of<XmlList<Nest>>.kind == ReplyKind::list);
    STATIC_REQUIRE(detail::reply_record_of<XmlValue<ec2::ImageId>>.kind == ReplyKind::text);
    STATIC_REQUIRE(detail::reply_record_of<Nest>.kind == ReplyKind::structure);
    STATIC_REQUIRE(detail::reply_record_of<Nest>.structure == &detail::reply_data_of<Nest, true>);
}

TEST_CASE("a member is found by its name, wherever the search begins") {
    constexpr auto found = [](std::string_view name) {
        std::size_t at = all.find(name, 0);
        for (std::size_t first = 0; first <= all.size; ++first) {
            if (all.find(name, first) != at) at = 99;
        }
        return at;
    };
    STATIC_REQUIRE(found("flag") == 0);
    STATIC_REQUIRE(found("id") == 2);
    STATIC_REQUIRE(found("source") == 8);
    STATIC_REQUIRE(found("nothing") == 9);
    STATIC_REQUIRE(found("") == all.size);
    STATIC_REQUIRE(found("Flag") == all.size);
    STATIC_REQUIRE(found("fla") == all.size);
    STATIC_REQUIRE(found("flagn") == all.size);
    STATIC_REQUIRE(detail::reply_data_of<reply_schemas::Nothing, true>.find("a", 0) == 0);
}

TEST_CASE("the places of members are noted, and of an Optional its flag's") {
    All object{"ami-5731123e", Nest{}};
    void* places[detail::most_reply_places];
    all.note_places(&object, places);
    CHECK(places[0] == &object.flag);
    CHECK(places[1] == detail::OptionalPlace::of(object.number));
    CHECK(places[2] == detail::OptionalPlace::flag(object.number));
    CHECK(places[3] == &*object.id);
    CHECK(places[6] == &object.plain);
    CHECK(places[9] == &*object.nest);
    CHECK(places[10] == &object.lists);
    CHECK(places[11] == &object.source);
    CHECK(places[12] == &object.nothing);
    CHECK(object.id->text() == "ami-5731123e");
}

TEST_CASE("where there is only room a blank is made, and a value of its own type") {
    Optional<Nest> room;
    Nest* const nest = detail::OptionalPlace::of(room);
    void* places[detail::most_reply_places];
    detail::reply_data_of<Nest, false>.note_places(nest, places);
    CHECK(places[0] == &nest->text);
    CHECK_FALSE(room);
    *detail::OptionalPlace::flag(room) = true;
    CHECK(*room == Nest{});

    Optional<ec2::ImageId> id;
    all.records[3].put("ami-5731123e", detail::OptionalPlace::of(id));
    *detail::OptionalPlace::flag(id) = true;
    CHECK(id->text() == "ami-5731123e");
    CHECK(id->is_checked());
    all.records[3].put("x", detail::OptionalPlace::of(id));
    CHECK(id->text() == "x");
    CHECK_FALSE(id->is_checked());
}

TEST_CASE("there is room for the places of as many members as there can be") {
    constexpr auto& widest_data = detail::reply_data_of<reply_schemas::Widest, true>;
    constexpr const detail::ReplyRecord& last = widest_data.records[widest - 1];
    static_assert(last.is_optional && last.place + std::size_t{2} == 2 * widest);
    static_assert(last.place + std::size_t{2} <= detail::most_reply_places);
}

#endif
