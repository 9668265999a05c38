# SPDX-License-Identifier: BSL-1.0
"""What one more derived action costs: in files of 1, 10, 100 and 800 of them."""
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

WRITER = """Written write_{number}(const Checked<{action}>& request, char* data, std::size_t capacity) {{
    return write_query(request, data, capacity);
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

    def put(self, workshop, actions):
        """The same with a writer of each."""
        text = self.derived(workshop, actions)
        namespace = re.search(r"^namespace writ::inline WRIT_VERSION_NAMESPACE::(\w+) \{$", text,
                              re.M)[1]
        names = re.findall(r'std::string_view action = "(\w+)"', text)
        writers = "".join(WRITER.format(number=number, action=name)
                          for number, name in enumerate(names, 1))
        return workshop.put(f"{self.name}/{actions}", "\n".join(
            (*NEEDED, text, f"namespace writ::{namespace} {{", writers + "}", "")))

    def put_empty(self, workshop):
        """The same includes without an action."""
        includes = re.findall("^#include .*$", self.derived(workshop, 1), re.M)
        return workshop.put(f"{self.name}/0", "\n".join((*NEEDED, *includes, "")))


MADE_UP = Source("made_up", "--synthetic")
EQUAL = Source("equal", "--synthetic", "--equal")


class Growth:
    """What files of so many actions cost, beyond one without any: {actions: figure}."""

    def __init__(self, workshop, compiler, source, counts):
        files = {0: source.put_empty(workshop)}
        files |= {actions: source.put(workshop, actions) for actions in counts}
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


def targets(compilers, model):
    """{compiler: {what: figure}} for the page; of made-up actions if there is no model."""
    workshop = measuring.Workshop()
    source = Source("model", "--from", model) if model and Path(model).exists() else MADE_UP
    found = {}
    for compiler in compilers:
        many = EQUAL_COUNTS[1]
        grown = Growth(workshop, compiler, source, (many,))
        equal = Growth(workshop, compiler, EQUAL, EQUAL_COUNTS)
        found[compiler] = {
            "bytes of the writer of one more action, mean of 800, `-O2`":
                grown.beyond(grown.object_bytes, many) / many,
            "ms to compile it": 1000 * grown.beyond(grown.seconds, many) / many,
            "800 equal actions beside 100, times as long to compile":
                equal.beyond(equal.seconds, many) / equal.beyond(equal.seconds, EQUAL_COUNTS[0])}
    return found


HEAD = ("actions", "s", "ms an action", "kB", "B an action", "linked kB", "linked B an action",
        "MB of the compiler")


def show(compilers, counts, model):
    """Prints a table of each compiler and source."""
    workshop = measuring.Workshop()
    sources = [MADE_UP]
    if model and Path(model).exists():
        sources.insert(0, Source("model", "--from", model))
    else:
        measuring.skip(f"no model given{f' ({model} is not there)' if model else ''}, only made-up "
                       "actions are measured; set WRIT_MODEL, or say --model SERVICE-2.JSON")
    for compiler in measuring.compilers(compilers):
        for source in sources:
            growth = Growth(workshop, compiler, source, counts)
            print(f"{compiler} -O2, {source.name}, beyond the headers alone "
                  f"({growth.seconds[0]:.2f} s)\n\n{page.table(HEAD, rows(growth, counts))}",
                  flush=True)
        few, many = EQUAL_COUNTS
        growth = Growth(workshop, compiler, EQUAL, EQUAL_COUNTS)
        ratio = growth.beyond(growth.seconds, many) / growth.beyond(growth.seconds, few)
        print(f"{compiler} -O2, equal actions: {many} take {ratio:.2f} times as long as {few}, at "
              f"most {MOST_RATIO:.1f}\n\n{page.table(HEAD, rows(growth, EQUAL_COUNTS))}",
              flush=True)
