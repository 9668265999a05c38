// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/xml_list.hpp>

#include "support/harness.hpp"
#include "support/stops.hpp"

using namespace writ;

#ifndef WRIT_CASES

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <iterator>
#include <memory>
#include <random>
#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>

#include <writ/core/optional.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>

namespace lists {

// A value that counts how often one is made of a text.
struct Counted {
    std::string_view value = {};

    static inline int count = 0;

    static Counted of_reply(std::string_view text) {
        ++count;
        return {text};
    }
    static Counted unchecked(std::string_view text) { return {text}; }
    std::string_view text() const { return value; }
};

// A structure that counts how often one is read.
struct CountedStructure {
    XmlValue<Counted> one{};
    XmlList<XmlList<XmlValue<Counted>>> inner{};

    static inline int count = 0;

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            if (!std::is_constant_evaluated()) ++count;
            row("one", self.one);
            row("inner", self.inner);
        }
    };
};

struct CountedResult {
    XmlList<CountedStructure> outer{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("outer", self.outer);
        }
    };
};

struct Count {
    struct Model {
        static constexpr std::string_view action = "Count";
        using result_type = CountedResult;
    };
};

struct Disk {
    XmlText device{};
    XmlInteger size{};

    friend constexpr bool operator==(const Disk&, const Disk&) noexcept = default;

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("device", self.device);
            row("size", self.size);
        }
    };
};

struct Machine {
    XmlValue<ec2::ImageId> id{};
    Optional<Disk> root{};
    XmlList<Disk> disks{};
    XmlList<XmlText> names{};
    XmlList<XmlValue<ec2::ImageId>> sources{};
    XmlList<XmlList<XmlInteger>> table{};

    friend constexpr bool operator==(const Machine&, const Machine&) noexcept = default;

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("id", self.id);
            row("root", self.root);
            row("diskSet", self.disks);
            row("nameSet", self.names);
            row("sourceSet", self.sources);
            row("table", self.table);
        }
    };
};

struct Machines {
    XmlList<Machine> machines{};
    Optional<XmlList<XmlText>> notes{};
    XmlText request_id{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("machineSet", self.machines);
            row("noteSet", self.notes);
            row("requestId", self.request_id);
        }
    };
};

struct DescribeMachines {
    struct Model {
        static constexpr std::string_view action = "DescribeMachines";
        using result_type = Machines;
    };
};

}  // namespace lists

using lists::DescribeMachines;
using lists::Disk;
using lists::Machine;

static_assert(std::ranges::forward_range<XmlList<Machine>>);
static_assert(std::ranges::view<XmlList<Machine>>);
static_assert(std::ranges::borrowed_range<XmlList<XmlText>>);
static_assert(std::ranges::common_range<XmlList<XmlText>>);
static_assert(std::same_as<std::ranges::range_value_t<XmlList<Disk>>, Disk>);

namespace {

#define MACHINES(content) \
    "<DescribeMachinesResponse>" content "<requestId>r</requestId></DescribeMachinesResponse>"

constexpr std::string_view sample = MACHINES(
    "\n<machineSet>\n"
    "<item><id>ami-00000001</id><root><device>/dev/sda</device><size>8</size></root>"
    "<diskSet><item><device>/dev/sdb</device><size>1</size></item><item/></diskSet>"
    "<nameSet><member>R&amp;D</member>\n<member/></nameSet></item>\n"
    "<item><id>ami-00000002</id><diskSet/><sourceSet><a>ami-0000000a</a><b> x </b></sourceSet>"
    "<table><r><c>1</c><c>2</c></r><r/><r><c>3</c></r></table></item>\n"
    "</machineSet>\n");

// All that is in a list, and whether it is the same each time it is walked over.
std::string line(const Disk& disk) {
    return disk.device.to<std::string>() + ":" + disk.size.text().to<std::string>();
}

// The value; where there is none, the text in parentheses.
std::string line(const XmlValue<ec2::ImageId>& id) {
    const auto value = id.value();
    return value ? std::string(value->text()) : "(" + id.text().to<std::string>() + ")";
}

std::string line(const Machine& machine) {
    std::string text = line(machine.id);
    if (machine.root) text += " root " + line(*machine.root);
    for (const Disk& disk : machine.disks) text += " disk " + line(disk);
    for (const XmlText& name : machine.names) text += " name " + name.to<std::string>();
    for (const XmlValue<ec2::ImageId>& id : machine.sources) text += " from " + line(id);
    for (const XmlList<XmlInteger>& row : machine.table) {
        text += " row";
        for (const XmlInteger& cell : row) text += " " + cell.text().to<std::string>();
    }
    return text;
}

std::string line(const Reply<lists::Machines>& reply) {
    if (const auto& other = reply.not_a_reply()) return "none " + std::string(other->name());
    if (reply.service_error()) return "error";
    std::string text = "result";
    for (const Machine& machine : reply.result()->machines) text += " [" + line(machine) + "]";
    return text;
}

std::string read(std::string_view body) {
    const writ_test::ExactBuffer buffer(body);
    return line(read_reply<DescribeMachines>(200, buffer.text()));
}

constexpr std::size_t count(const auto& list) {
    std::size_t number = 0;
    for (const auto& element : list) {
        static_cast<void>(element);
        ++number;
    }
    return number;
}

}  // namespace

TEST_CASE("a list in a reply is walked over") {
    CHECK(read(sample) ==
          "result [ami-00000001 root /dev/sda:8 disk /dev/sdb:1 disk : name R&D name ] "
          "[ami-00000002 from ami-0000000a from x row 1 2 row row 3]");

    constexpr auto reply = read_reply<DescribeMachines>(200, sample);
    static_assert(count(reply.result()->machines) == 2);
    constexpr Machine first = *reply.result()->machines.begin();
    constexpr Machine second = *++reply.result()->machines.begin();
    static_assert(first.id == "ami-00000001" && first.id.value()->is_checked());
    static_assert(*first.root->size.value() == 8 && first.root->device == "/dev/sda");
    static_assert(count(first.disks) == 2 && *(*first.disks.begin()).size.value() == 1);
    static_assert(*first.names.begin() == "R&D" && count(first.names) == 2);
    static_assert(first.sources.empty() && first.table.empty());
    static_assert(second.disks.empty() && !second.root);
    static_assert((*second.sources.begin()).value()->is_checked());
    static_assert(!(*++second.sources.begin()).value()->is_checked());
    static_assert(count(second.table) == 3 && count(*second.table.begin()) == 2);
    static_assert(reply.result()->request_id == "r");
}

TEST_CASE("a list that is empty or not there has no elements") {
    for (const std::string_view body :
         {MACHINES(""), MACHINES("<machineSet/>"), MACHINES("<machineSet></machineSet>"),
          MACHINES("<machineSet>\n<!-- none -->text</machineSet>")}) {
        CAPTURE(body);
        const auto reply = read_reply<DescribeMachines>(200, body);
        REQUIRE(reply.result());
        CHECK(reply.result()->machines.empty());
        CHECK(reply.result()->machines.begin() == reply.result()->machines.end());
    }
    static_assert(XmlList<XmlText>().empty());
    static_assert(XmlList<XmlText>().begin() == XmlList<XmlText>().end());
    static_assert(!(*read_reply<DescribeMachines>(200, MACHINES("")).result()).notes);
    static_assert((*read_reply<DescribeMachines>(200, MACHINES("<noteSet/>")).result()).notes);
}

TEST_CASE("what the elements of a list are called makes no difference") {
    CHECK(read(MACHINES("<machineSet><item><id>a</id></item><member><id>b</id></member>"
                        "<e:machine xmlns:e='u'><e:id>c</e:id></e:machine></machineSet>")) ==
          "result [a] [b] [c]");
}

TEST_CASE("iterators of a list go forward, apart from each other") {
    const auto reply = read_reply<DescribeMachines>(200, sample);
    const XmlList<Machine> machines = reply.result()->machines;
    auto at = machines.begin();
    const auto before = at++;
    CHECK(before == machines.begin());
    CHECK(at != before);
    CHECK((*before).id.text() == "ami-00000001");
    CHECK((*at).id.text() == "ami-00000002");
    CHECK((*at).id.text() == "ami-00000002");
    CHECK(++at == machines.end());
    CHECK_STOPS(iterator_is_at_the_end, *at);
    CHECK_STOPS(iterator_is_at_the_end, *XmlList<Machine>().begin());
    CHECK(std::ranges::distance(machines) == 2);
    const auto found = std::ranges::find_if(
        machines, [](const Machine& machine) { return machine.names.empty(); });
    CHECK((*found).id.text() == "ami-00000002");
    CHECK(std::ranges::count_if(machines,
                                [](const Machine& machine) { return machine.disks.empty(); }) == 1);
}

TEST_CASE("lists are equal if their elements are") {
    const auto list = [](std::string_view body) {
        return (*read_reply<DescribeMachines>(200, body).result()).machines;
    };
    const auto one = list(MACHINES("<machineSet><a><id>x</id></a></machineSet>"));
    CHECK(one == list(MACHINES("<machineSet> <b><id>&#120;</id><new/></b></machineSet>")));
    CHECK_FALSE(one == list(MACHINES("<machineSet/>")));
    CHECK_FALSE(list(MACHINES("<machineSet/>")) == one);
    CHECK_FALSE(one == list(MACHINES("<machineSet><a><id>y</id></a></machineSet>")));
    CHECK_FALSE(one ==
                list(MACHINES("<machineSet><a><id>x</id></a><a><id>x</id></a></machineSet>")));
    CHECK(list(sample) == list(sample));
}

TEST_CASE("a value in a list that cannot be viewed has its text, and refuses nothing") {
    CHECK(read(MACHINES("<machineSet><a><id>ami-0000000&#49;</id></a></machineSet>")) ==
          "result [(ami-00000001)]");
    CHECK(read(MACHINES("<machineSet><a><id>x</id></a><a><id>ami-<!-- -->1</id></a>"
                        "</machineSet>")) == "result [x] [(ami-1)]");
    CHECK(read(MACHINES("<machineSet><a><id>x</id><sourceSet><b><![CDATA[y]]></b><b>z</b>"
                        "</sourceSet></a></machineSet>")) == "result [x from (y) from z]");
    CHECK(read(MACHINES("<machineSet><a><id><b>x</b>y<c/></id></a></machineSet>")) ==
          "result [(y)]");
    constexpr auto reply = read_reply<DescribeMachines>(
        200, MACHINES("<machineSet><a><id>ami-0000000&#49;</id></a></machineSet>"));
    constexpr Machine machine = *reply.result()->machines.begin();
    static_assert(!machine.id.value() && machine.id.text() == "ami-00000001");
    static_assert(machine.id == "ami-00000001");
}

TEST_CASE("one odd character loses neither the list nor the reply") {
    // A reference to a character that XML does not have is that character.
    struct Odd {
        std::string_view written;
        std::string_view text;
        bool is_value;
    };
    constexpr Odd all[] = {{"ami-&#x1;", "ami-\x01", false},
                           {"ami-&lt;&#xB;", "ami-<\x0B", false},
                           {"&#x1;<!-- -->", "\x01", false},
                           {"ami-&nbsp;", "ami-&nbsp;", true},
                           {"ami-&", "ami-&", true},
                           {"ami-\x0B", "ami-\x0B", true},
                           {"ami-&#xD800;", "ami-&#xD800;", true},
                           {"ami-\xFF", "ami-\xFF", true}};
    for (const Odd& odd : all) {
        CAPTURE(odd.written);
        std::string body =
            MACHINES("<machineSet><a><id>x</id></a><a><id>here</id></a></machineSet>");
        body.replace(body.find("here"), 4, odd.written);
        const auto reply = read_reply<DescribeMachines>(200, body);
        REQUIRE(reply.result());
        const Machine machine = *++reply.result()->machines.begin();
        CHECK(machine.id.text() == odd.text);
        const auto value = machine.id.value();
        REQUIRE(value.has_value() == odd.is_value);
        if (!value) continue;
        CHECK(value->text() == odd.text);
        CHECK_FALSE(value->is_checked());
    }
}

TEST_CASE("an element of a list may lack anything") {
    CHECK(read(MACHINES("<machineSet><a><id>x</id></a><a/></machineSet>")) == "result [x] [()]");
    CHECK(read(MACHINES("<machineSet><a><id> </id></a></machineSet>")) == "result [( )]");
    CHECK(read(MACHINES("<machineSet><a><root/></a></machineSet>")) == "result [() root :]");
}

TEST_CASE("a list views the reply and allocates nothing") {
    const writ_test::ExactBuffer buffer(sample);
    const writ_test::AllocationWatch watch;
    const auto reply = read_reply<DescribeMachines>(200, buffer.text());
    std::size_t disks = 0;
    for (const Machine& machine : reply.result()->machines) disks += count(machine.disks);
    CHECK(watch.allocations() == 0);
    CHECK(disks == 2);
    const char* const id = (*reply.result()->machines.begin()).id.value()->text().data();
    CHECK(id == buffer.text().data() + buffer.text().find("ami-"));
}

TEST_CASE("no element is read with the reply, and each once each time it is walked over") {
    std::string body = "<CountResponse><outer>";
    for (int outer = 0; outer != 1000; ++outer) {
        body += "<a><one>1</one><inner><b><c>2</c><c>3</c></b><b><c>4</c></b></inner></a>";
    }
    body += "</outer></CountResponse>";
    lists::CountedStructure::count = 0;
    const auto reply = read_reply<lists::Count>(200, body);
    REQUIRE(reply.result());
    CHECK(lists::CountedStructure::count == 0);
    CHECK(count(reply.result()->outer) == 1000);
    CHECK(lists::CountedStructure::count == 1000);

    // No value is made of a text before it is asked for.
    lists::Counted::count = 0;
    std::size_t texts = 0;
    for (const lists::CountedStructure& outer : reply.result()->outer) {
        texts += outer.one.text().size();
        for (const auto& inner : outer.inner) {
            for (const XmlValue<lists::Counted>& one : inner) texts += one.text().size();
        }
    }
    CHECK(texts == 4000);
    CHECK(lists::CountedStructure::count == 2000);
    CHECK(lists::Counted::count == 0);
    for (const lists::CountedStructure& outer : reply.result()->outer) {
        CHECK((*outer.one.value()).value == "1");
    }
    CHECK(lists::Counted::count == 1000);
}

TEST_CASE("a list cut short at any byte is no reply") {
    for (std::size_t size = 0; size != sample.size(); ++size) {
        if (const std::string what = read(sample.substr(0, size)); !what.starts_with("none ")) {
            FAIL("cut to " << size << " bytes: " << what);
        }
    }
}

TEST_CASE("whatever a reply with lists is changed to, it can be walked over or is refused") {
    constexpr std::string_view pieces[] = {"<",
                                           ">",
                                           "/",
                                           "&",
                                           ";",
                                           "&#",
                                           "<!--",
                                           "-->",
                                           "]]>",
                                           "<?",
                                           "?>",
                                           "<a>",
                                           "</a>",
                                           "<item>",
                                           "</item>",
                                           "<machineSet>",
                                           "</machineSet>",
                                           "<id>",
                                           "</id>",
                                           "<diskSet/>",
                                           "<table>",
                                           "</table>",
                                           "<id/>",
                                           "\xC3",
                                           " ",
                                           "<root>",
                                           "</root>"};
    std::mt19937 random(11);
    const auto below = [&](std::size_t limit) { return random() % limit; };
    int results = 0;
    int others = 0;
    for (int round = 0; round != 20'000; ++round) {
        std::string text(sample);
        for (std::size_t changes = 1 + below(3); changes != 0; --changes) {
            const std::size_t at = below(text.size() + 1);
            switch (below(4)) {
                case 0: text.insert(at, pieces[below(std::size(pieces))]); break;
                case 1: text.erase(at, 1 + below(4)); break;
                case 2: text.insert(at, 1, static_cast<char>(below(256))); break;
                default:
                    if (at != text.size()) text[at] = static_cast<char>(below(128));
            }
        }
        const std::string what = read(text);
        results += what.starts_with("result") ? 1 : 0;
        others += what.starts_with("none ") ? 1 : 0;
    }
    CHECK(results + others == 20'000);
    CHECK(results > 1000);
    CHECK(others > 1000);
}

#endif
