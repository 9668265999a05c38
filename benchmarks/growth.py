# SPDX-License-Identifier: BSL-1.0
"""What one more derived action costs: in files of 1, 10, 100 and 800 of them."""
import itertools
import re
from pathlib import Path

import measuring
import page
from measuring import ROOT

COUNTS = (1, 10, 100, 800)
EXACT_COUNTS = (10, 100)  # what budget.txt has
EQUAL_COUNTS = (100, 800)
MOST_RATIO = 8 * 1.2

NEEDED = ("#include <cstddef>", "#include <writ/rule/check.hpp>", "#include <writ/wire/query.hpp>")

NEEDED_BY_ALL = ("#include <writ/reply/reply.hpp>", "#include <writ/reply/xml_boolean.hpp>",
                 "#include <writ/reply/xml_list.hpp>", "#include <writ/wire/read_query.hpp>")

WRITER = """Written write_{number}(const Checked<{action}>& request, char* data, std::size_t capacity) {{
    return write_query(request, data, capacity);
}}
"""


READ_AND_CHECK = """
Result<Checked<{action}>, Faults> read_{number}(std::string_view query, ReadingMemory& memory,
                                                const Region& region) {{
    return read_query<{action}>(query, memory, in_region(region));
}}
Result<Checked<{action}>, Faults> check_{number}(const {action}& request, const Region& region) {{
    return check(request, in_region(region));
}}
"""

# Read, check, write and reply, of the actions that there are.
SHIPPED_FOUR = WRITER + READ_AND_CHECK + """
Reply<{action}::Model::result_type> reply_{number}(int status, std::string_view body,
                                                   ReadingMemory& memory) {{
    return read_reply<{action}>(status, body, memory);
}}
"""

# The same of others, which have no replies: each has a listing of its own, of seven members in two
# structures, which is the mean of the model's.
ALL_FOUR = WRITER + READ_AND_CHECK + """
struct Item_{number} {{
    XmlText id{{}};
    XmlText name{{}};
    XmlBoolean is_default{{}};
    Optional<XmlText> state{{}};
    struct Model {{
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {{
            row("id", self.id);
            row("name", self.name);
            row("isDefault", self.is_default);
            row("state", self.state);
        }}
    }};
}};
struct Result_{number} {{
    XmlList<Item_{number}> items{{}};
    Optional<XmlText> next_token{{}};
    XmlText request_id{{}};
    struct Model {{
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {{
            row("itemSet", self.items);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }}
    }};
}};
struct Call_{number} {{
    struct Model {{
        static constexpr std::string_view action = "{action}";
        using result_type = Result_{number};
    }};
}};
Reply<Result_{number}> reply_{number}(int status, std::string_view body, ReadingMemory& memory) {{
    return read_reply<Call_{number}>(status, body, memory);
}}
std::size_t walk_{number}(const Result_{number}& result) {{
    std::size_t size = 0;
    for (const Item_{number} item : result.items) size += item.id.size();
    return size;
}}
"""


class Source:
    """Where the actions come from, as arguments of model/derive."""

    def __init__(self, name, *arguments):
        self.name, self.arguments = name, arguments

    def derived(self, workshop, actions):
        """The text of a file with so many actions."""
        made = workshop.folder / f"{self.name}_{actions}.hpp"
        measuring.run(ROOT / "model/derive", *self.arguments, "--actions", actions, "-o", made)
        return made.read_text()

    def put(self, workshop, actions, calls=WRITER):
        """The same with a writer of each, or with other calls."""
        text = self.derived(workshop, actions)
        namespace = re.search(r"^namespace writ::inline WRIT_VERSION_NAMESPACE::(\w+) \{$", text,
                              re.M)[1]
        names = re.findall(r'std::string_view action = "(\w+)"', text)
        writers = "".join(calls.format(number=number, action=name)
                          for number, name in enumerate(names, 1))
        return workshop.put(f"{self.name}/{actions}{named(calls)}", "\n".join(
            (*needed(calls), text, f"namespace writ::{namespace} {{", writers + "}", "")))

    def put_empty(self, workshop, calls=WRITER):
        """The same includes without an action."""
        includes = re.findall("^#include .*$", self.derived(workshop, 1), re.M)
        return workshop.put(f"{self.name}/0{named(calls)}",
                            "\n".join((*needed(calls), *includes, "")))


class Shipped(Source):
    """The actions that there are, each with its own header."""

    def __init__(self):
        super().__init__("shipped")
        self.headers = {}
        for header in sorted((ROOT / "include/writ/ec2").glob("*.hpp")):
            name = re.search(r'std::string_view action =\s+"(\w+)"', header.read_text())
            if name:
                self.headers[name[1]] = f"#include <writ/ec2/{header.name}>"

    def put(self, workshop, actions, calls=WRITER):
        names = list(self.headers)
        names = [names[at * len(names) // actions] for at in range(min(actions, len(names)))]
        calls = calls if calls is WRITER else SHIPPED_FOUR
        writers = "".join(calls.format(number=number, action=name)
                          for number, name in enumerate(names, 1))
        return workshop.put(f"{self.name}/{actions}{named(calls)}", "\n".join(
            (*needed(calls), *(self.headers[name] for name in names), "namespace writ::ec2 {",
             writers + "}", "")))

    def put_empty(self, workshop, calls=WRITER):
        """What any action includes, and no action."""
        return workshop.put(f"{self.name}/0{named(calls)}",
                            "\n".join((*needed(calls), "#include <writ/writ.hpp>", "")))


def needed(calls):
    return NEEDED if calls is WRITER else (*NEEDED, *NEEDED_BY_ALL)


def named(calls):
    return "" if calls is WRITER else "_all_four"


MADE_UP = Source("made_up", "--synthetic")
EQUAL = Source("equal", "--synthetic", "--equal")


class Growth:
    """What files of so many actions cost, beyond one without any: {actions: figure}."""

    def __init__(self, workshop, compiler, source, counts, calls=WRITER):
        files = {0: source.put_empty(workshop, calls)}
        files |= {actions: source.put(workshop, actions, calls) for actions in counts}
        self.seconds, self.peak, self.object_bytes, self.linked_bytes = {}, {}, {}, {}
        for actions, file in files.items():
            made = file.with_suffix(f".{compiler}.o")
            rounds = [workshop.cost(compiler, file, made)
                      for _ in range(3 if actions <= 100 else 2)]
            # What else the machine does only adds to it.
            self.seconds[actions] = min(seconds for seconds, _ in rounds)
            self.peak[actions] = max(peak for _, peak in rounds)
            self.object_bytes[actions] = workshop.object_bytes(made)
            self.linked_bytes[actions] = workshop.linked_bytes(compiler, made)

    @staticmethod
    def beyond(figures, actions):
        return figures[actions] - figures[0]


def rows(growth, counts):
    for actions in counts:
        seconds = growth.beyond(growth.seconds, actions)
        of_object = growth.beyond(growth.object_bytes, actions)
        linked = growth.beyond(growth.linked_bytes, actions)
        yield (actions, f"{seconds:.2f}", f"{1000 * seconds / actions:.1f}",
               f"{of_object / 1000:.1f}", f"{of_object / actions:.0f}", f"{linked / 1000:.1f}",
               f"{linked / actions:.0f}", f"{growth.peak[actions] / 1e6:.0f}")


ANY_ACTION = """#include <string>
#include <string_view>
#include <writ/any.hpp>
using namespace writ;

std::string written_anew(std::string_view query, ReadingMemory& memory) {
    const auto request = read_query<ec2::AllActions>(query, memory);
    return request ? writ::query<std::string>(*request) : std::string();
}

std::string told(std::string_view name, std::string_view body) {
    std::string texts;
    const auto action = ec2::AllActions::find(name);
    if (!action) return texts;
    if (const auto reply = read_reply(*action, 200, body); reply.result()) {
        reply.result()->each_value([&](std::string_view place, const XmlText& text) {
            texts += std::string(place) + text.to<std::string>();
        });
    }
    return texts;
}
"""


def of_any_action(workshop, compiler):
    """{what: figure} of a file that reads, checks and writes any action of all, and reads its reply."""
    file = workshop.put("any_action", ANY_ACTION)
    made = file.with_suffix(f".{compiler}.o")
    seconds, peak = workshop.cost(compiler, file, made)
    return {"s to compile a file for any of all actions, `writ/any.hpp`, `-O2`": seconds,
            "GB of memory that takes": peak / 1e9,
            "MB of code and data of that": workshop.object_bytes(made) / 1e6}


def targets(compilers):
    """{compiler: {what: figure}} for the page."""
    workshop, source = measuring.Workshop(), Shipped()
    found = {}
    for compiler in compilers:
        many = EQUAL_COUNTS[1]
        grown = Growth(workshop, compiler, source, (many,))
        equal = Growth(workshop, compiler, EQUAL, EQUAL_COUNTS)
        all_four = Growth(workshop, compiler, source, (many,), ALL_FOUR)
        found[compiler] = {
            "bytes to read, check, write one more action and read its reply, mean of 800, `-O2`":
                all_four.beyond(all_four.object_bytes, many) / many,
            "the same in a linked program":
                all_four.beyond(all_four.linked_bytes, many) / many,
            "ms to compile all of that":
                1000 * all_four.beyond(all_four.seconds, many) / many,
            "bytes of the writer of one more action, mean of 800, `-O2`":
                grown.beyond(grown.object_bytes, many) / many,
            "ms to compile it": 1000 * grown.beyond(grown.seconds, many) / many,
            "800 equal actions beside 100, times as long to compile":
                equal.beyond(equal.seconds, many) / equal.beyond(equal.seconds, EQUAL_COUNTS[0]),
            **of_any_action(workshop, compiler)}
    return found


HEAD = ("actions", "s", "ms an action", "kB", "B an action", "linked kB", "linked B an action",
        "MB of the compiler")


def show(compilers, counts, model):
    """Prints a table of each compiler and source."""
    workshop = measuring.Workshop()
    sources = [Shipped(), MADE_UP]
    if model and Path(model).exists():
        sources.insert(1, Source("model", "--from", model))
    else:
        measuring.skip(f"no model given{f' ({model} is not there)' if model else ''}, only made-up "
                       "actions are measured; set WRIT_MODEL, or say --model SERVICE-2.JSON")
    for compiler in measuring.compilers(compilers):
        for source, (calls, what) in itertools.product(sources, ((WRITER, "writers"),
                                                                 (ALL_FOUR, "all four"))):
            growth = Growth(workshop, compiler, source, counts, calls)
            print(f"{compiler} -O2, {source.name}, {what}, beyond the headers alone "
                  f"({growth.seconds[0]:.2f} s)\n\n{page.table(HEAD, rows(growth, counts))}",
                  flush=True)
        few, many = EQUAL_COUNTS
        growth = Growth(workshop, compiler, EQUAL, EQUAL_COUNTS)
        ratio = growth.beyond(growth.seconds, many) / growth.beyond(growth.seconds, few)
        print(f"{compiler} -O2, equal actions: {many} take {ratio:.2f} times as long as {few}, at "
              f"most {MOST_RATIO:.1f}\n\n{page.table(HEAD, rows(growth, EQUAL_COUNTS))}",
              flush=True)
