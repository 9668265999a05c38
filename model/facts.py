# SPDX-License-Identifier: BSL-1.0
"""What is known of the service, as text in which each shape, each member and each word has a line.

facts/actions.txt     an action, its request, its reply
facts/structures.txt  a structure, then its members, in the order in which writ has them
facts/lists.txt       a list, and what it is of
facts/values.txt      a text, a number, a yes/no, a time or bytes; then its words, if it has some
facts/paginators.txt  an action whose results come in pages, and the members that tell of the next one
facts/waiters.txt     a waiter, its action; then by number what it asks of each reply

A line says first what it is about, then, in any order, what is known of it, `fact` or `fact=text`. A line that
begins with four blanks belongs to the one above that does not. A name with a blank in it is quoted. What AWS has taken away again stays, with the
fact `dropped`, since programs may name it.
"""
import shlex
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "facts"
VALUES = ("string", "integer", "long", "boolean", "timestamp", "blob", "double", "float")
LIMITS = ("min", "max", "pattern")
FLAGS = ("required", "token", "deprecated", "sensitive", "dropped")


@dataclass
class Line:
    """What a line is about, its other words in order, and its facts; a fact without a text is True."""
    name: str
    words: list = field(default_factory=list)
    facts: dict = field(default_factory=dict)
    inner: dict = field(default_factory=dict)  # {name: Line} of the lines below it

    def text(self, indent=""):
        facts = [fact if text is True else f"{fact}={text}" for fact, text in self.facts.items()]
        own = indent + " ".join(map(shlex.quote, [self.name, *self.words, *facts]))
        return "\n".join([own, *(line.text(indent + "    ") for line in self.inner.values())])


@dataclass
class Facts:
    """All of them, by name."""
    version: str = ""
    date: str = ""  # of the service model
    actions: dict = field(default_factory=dict)     # {name: Line}, whose words are request and reply
    structures: dict = field(default_factory=dict)  # inner: members, whose word is their shape
    lists: dict = field(default_factory=dict)       # word: the shape of an element
    values: dict = field(default_factory=dict)      # word: one of VALUES; inner: its words
    paginators: dict = field(default_factory=dict)
    waiters: dict = field(default_factory=dict)     # word: the action; inner: what it asks

    def is_sensitive(self, shape):
        """Whether nothing prints it."""
        line = self.structures.get(shape) or self.values.get(shape)
        return line is not None and "sensitive" in line.facts


PARTS = ("actions", "structures", "lists", "values", "paginators", "waiters")


def parse(text):
    """{name: Line} of a file; what begins with # is a comment."""
    lines, last = {}, None
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        name, *rest = shlex.split(line)
        known = Line(name)
        for word in rest:
            fact, equals, value = word.partition("=")
            if equals:
                known.facts[fact] = value
            elif fact in FLAGS:
                known.facts[fact] = True
            else:
                known.words.append(fact)
        within = last.inner if line.startswith("    ") else lines
        if name in within:
            raise SystemExit(f"line {number}: {name} is there twice")
        within[name] = known
        if within is lines:
            last = known
    return lines


HEAD = """# SPDX-License-Identifier: BSL-1.0
# Facts of EC2 {version}, out of AWS's service model; model/README.md says what a line says.
"""


def read(folder=FOLDER):
    version, date = (folder / "version.txt").read_text().split()
    files = {part: folder / f"{part}.txt" for part in PARTS}
    return Facts(version, date, *(parse(file.read_text()) if file.exists() else {} for file in files.values()))


def write(facts, folder=FOLDER):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "version.txt").write_text(f"{facts.version} {facts.date}\n")
    for part in PARTS:
        lines = (line.text() for line in getattr(facts, part).values())
        (folder / f"{part}.txt").write_text(
            HEAD.format(version=facts.version) + "\n" + "\n".join(lines) + "\n")


#=== out of a service model, in botocore's service-2 format ===#


def limits(shape):
    found = {fact: str(shape[fact]) for fact in LIMITS if fact in shape}
    return found | ({"sensitive": True} if shape.get("sensitive") else {})


def member(name, reference, is_required):
    facts = {"required": True} if is_required else {}
    for fact, key in (("location", "locationName"), ("query", "queryName")):
        if key in reference:
            facts[fact] = reference[key]
    for fact, key in (("token", "idempotencyToken"), ("deprecated", "deprecated")):
        if reference.get(key):
            facts[fact] = True
    return Line(name, [reference["shape"]], facts)


def of_model(model):
    """The facts of a service model; of structures those that it requires stand first."""
    facts = Facts(model["metadata"]["apiVersion"])
    for name, action in sorted(model["operations"].items()):
        reply = action.get("output", {}).get("shape")
        facts.actions[name] = Line(name, [action["input"]["shape"], *([reply] if reply else [])])
    for name, shape in sorted(model["shapes"].items()):
        kind = shape["type"]
        if kind == "structure":
            required = shape.get("required", ())
            members = sorted(shape["members"].items(), key=lambda one: one[0] not in required)
            facts.structures[name] = Line(name, [], limits(shape), {
                inner: member(inner, reference, inner in required) for inner, reference in members})
        elif kind == "list":
            location = shape["member"].get("locationName")
            facts.lists[name] = Line(name, [shape["member"]["shape"]],
                                     ({"location": location} if location else {}) | limits(shape))
        elif kind in VALUES:
            facts.values[name] = Line(name, [kind], limits(shape), {
                word: Line(word) for word in shape.get("enum", ())})
        else:
            raise SystemExit(f"{name}: there is no {kind} in the protocol")
    return facts


#=== out of the files that stand beside it ===#


def of_paginators(pages):
    """{action: Line} of a `paginators-1.json`."""
    facts = {"input": "input_token", "output": "output_token", "limit": "limit_key", "more": "more_results"}
    found = {}
    for action, page in sorted(pages["pagination"].items()):
        results = page["result_key"] if isinstance(page["result_key"], list) else [page["result_key"]]
        found[action] = Line(action, results, {fact: page[key] for fact, key in facts.items() if key in page})
    return found


def of_waiters(waiters):
    """{waiter: Line} of a `waiters-2.json`."""
    found = {}
    for name, waiter in sorted(waiters["waiters"].items()):
        asked = {str(number): Line(str(number), [one["matcher"]],
                                   ({"path": one["argument"]} if "argument" in one else {}) |
                                   {"expected": str(one["expected"]), "state": one["state"]})
                 for number, one in enumerate(waiter["acceptors"], 1)}
        found[name] = Line(name, [waiter["operation"]], {"delay": str(waiter["delay"]),
                                                         "tries": str(waiter["maxAttempts"])}, asked)
    return found
