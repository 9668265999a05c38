#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Makes random replies of the facts, and compares what two clients have read of them.

    replies.py source PART FILE        what replies.cpp includes: the actions of the part
    replies.py bodies PART SEED COUNT  COUNT replies of each: a line has the action, a tabulator, the body; \\n is a line's end in it
    replies.py law PART SEED COUNT PROGRAM  whether PROGRAM, made of replies.cpp, reads the same however they are written:
                                       with comments, references, CDATA sections, prefixes, other elements, spaces,
                                       members that are repeated behind the first, and empty elements of absent ones
    replies.py compare OURS THEIRS     what replies.cpp and parse.* have read of the same bodies

PART is `all`, or 0 to 9. A value that a client does not know is left out of the comparison, and counted. No client can be
compared where an element of a member comes twice (botocore takes a repeated list's wrapper for its element, and ends with
an exception at a repeated scalar), nor where a number, a time or a yes/no has no text (botocore ends with an exception,
and reads a yes/no as no; the SDK for JavaScript ends with one, too). The law has these instead: what it compares
with is the same reply without them. A whole number beyond 2**53 is none in JavaScript; tests/unit/reply/xml_integer.cpp
has those.
"""
import json
import random
import re
import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape, unescape

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent / "model"), str(HERE)]
import derived
import replies as known_replies
import requests
from value_types import snake_case

TEXT = "abcXYZ019 -_.~!*'();:@&=+$,/?#[]%<>\"\u00e4\u20ac"
# Around what stands only in the bodies of the law.
ONLY_LAW = re.compile("\x01([^\x01\x02]*)\x02")
ODD = ("<unknownElement/>", "<another><deep>1</deep></another>", "<!-- a comment -->", "\n    ", "")


class Bodies:
    """Makes them."""

    def __init__(self, service, dice):
        self.service, self.facts, self.dice = service, service.facts, dice
        self.inputs = derived.Inputs(service, dice)

    def value(self, structure, member, shape):
        line = self.facts.values[shape]
        kind = line.words[0]
        if kind == "boolean":
            return self.dice.choice(("true", "false"))
        if kind in ("integer", "long"):
            large = (2**31, -(2**31) - 1, 2**53 - 1, 1 - 2**53) if kind == "long" else ()
            return str(self.dice.choice((0, 1, -1, 2**31 - 1, self.dice.randint(-999, 99999), *large)))
        if kind in ("double", "float"):
            return repr(self.dice.randint(-9999, 9999) / 8)
        if kind == "timestamp":
            fraction = self.dice.choice((".000", "", ".5", ".04", ".678"))
            day = f"20{self.dice.randint(10, 40)}-0{self.dice.randint(1, 9)}-1{self.dice.randint(0, 9)}"
            return f"{day}T12:34:56{fraction}Z"
        if kind == "blob":
            return "d3JpdA=="
        if self.dice.random() < 0.1:
            return ""
        if line.inner:
            return self.dice.choice([*line.inner, "a-word-of-tomorrow"])
        kind = self.service.value_type(structure, member, shape)
        is_made = kind in derived.MADE or self.service.is_id(shape) or kind in self.service.prefixes
        if not is_made or self.dice.random() < 0.5:
            return "".join(self.dice.choice(TEXT) for _ in range(self.dice.randint(1, 20))).strip() or "x"
        return str(self.inputs.value(structure, member, shape)).strip() or "x"

    def element(self, structure, member, shape, name, is_whole):
        content = (self.content(shape, is_whole) if shape in self.facts.structures
                   else self.written(self.value(structure, member, shape)))
        return f"<{name}>{content}</{name}>" if content or self.dice.random() < 0.5 else f"<{name}/>"

    def written(self, text):
        """The text in XML, in one of the ways there are."""
        if self.dice.random() < 0.1:
            return "".join(f"&#{ord(one)};" if self.dice.random() < 0.5 else escape(one) for one in text)
        return escape(text, {'"': "&quot;"} if self.dice.random() < 0.5 else {})

    def content(self, structure, is_whole=False):
        """What is in an element of the structure; each of its members, if it is whole."""
        made = []
        for member, line in self.facts.structures[structure].inner.items():
            if "dropped" in line.facts:
                continue
            if is_whole or self.dice.random() < 0.5:
                made.append(self.member(structure, member, line, is_whole))
            elif self.dice.random() < 0.1:
                made.append(f"\x01<{line.facts.get('location', member)}/>\x02")
        if self.dice.random() < 0.5:
            self.dice.shuffle(made)
        for at in range(len(made), 0, -1):
            name = re.match("<([A-Za-z0-9_]+)", made[at - 1])
            if name and self.dice.random() < 0.1:
                again = self.dice.choice(("<{}/>", "<{}>x</{}>", "<{}><item>x</item></{}>")).format(name[1], name[1])
                made.insert(self.dice.randint(at, len(made)), f"\x01{again}\x02")
        return "".join(one + (self.dice.choice(ODD) if self.dice.random() < 0.2 else "") for one in made)

    def member(self, structure, member, line, is_whole):
        """The element of a member."""
        name = line.facts.get("location", member)
        shape, is_list = self.service.element(line.words[0])
        if not is_list:
            return self.element(structure, member, shape, name, is_whole)
        count = self.dice.randint(1 if is_whole else 0, 3)
        # What the elements are called makes no difference to writ. Others look for a `member` where the model has no
        # name.
        item = self.facts.lists[line.words[0]].facts.get("location", "member")
        inner = "".join(self.element(structure, member, shape, item, is_whole) for _ in range(count))
        return f"<{name}>{inner}</{name}>" if inner else f"<{name}/>"

    def body(self, action, answer, required, is_whole):
        content = self.content(answer, is_whole) if answer else "<return>true</return>"
        for name in required:
            content = re.sub(f"<{name}(/>|></{name}>)", "", content)  # an empty one would be no result
            if f"<{name}>" not in ONLY_LAW.sub("", content):
                content = f"<{name}>made-1</{name}>{content}"
        return ('<?xml version="1.0" encoding="UTF-8"?>'
                f'<{action}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">'
                f"<requestId>59dbff89-35bd-4eac-99ed-be587</requestId>{content}</{action}Response>")


class Rewritten:
    """The same reply, written in another way."""

    def __init__(self, dice):
        self.dice = dice

    def text(self, text):
        pieces = ""
        for one in unescape(re.sub("&#([0-9]+);", lambda found: escape(chr(int(found[1]))), text), {"&quot;": '"'}):
            pieces += self.dice.choice((escape(one), f"&#{ord(one)};", f"&#x{ord(one):x};", f"<![CDATA[{one}]]>",
                                        escape(one) + "<!-- & -->", escape(one) + "<?a b?>"))
        return pieces

    def tag(self, tag):
        made = re.sub("^(</?)", lambda found: found[1] + self.prefix, tag)
        # Behind a start tag a space could belong to a text.
        behind = ("<!-- <item> -->", "<?a?>", "", "", "\n" if tag.startswith("</") else "")
        return made + self.dice.choice(behind)

    def body(self, body):
        self.prefix = self.dice.choice(("", "e:"))
        pieces = re.findall("<!--.*?-->|<[?].*?[?]>|<[^>]*>|[^<]+", body, re.S)
        made = "".join(self.tag(one) if re.match("</?[A-Za-z]", one) else one if one.startswith("<")
                       else self.text(one) if one.strip() else one for one in pieces)
        at = made.rfind("</")
        return made[:at] + "<unknown><requestId>x</requestId></unknown>" + made[at:]


def try_law(service, known, part, seed, count, program):
    """Whether each body is read the same, however it is written."""
    bodies = []
    for action in chosen(service, part):
        dice = random.Random(f"{seed} {action}")
        made, rewritten, answer = Bodies(service, dice), Rewritten(dice), known.answers[action]
        for number in range(count):
            body = made.body(action, answer, required_in(service, answer), number == 0)
            bodies += [(action, ONLY_LAW.sub("", body)), (action, rewritten.body(ONLY_LAW.sub(r"\1", body)))]
    lines = "".join(f"{action}\t{body}\n" for action, body in
                    ((action, body.replace("\n", "\\n")) for action, body in bodies))
    told = subprocess.run([program], input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    problems = [f"{action}\n    {body[:900]}\n    is read as {one[:900]}\n    and before as {other[:900]}"
                for (action, body), other, one in zip(bodies[1::2], told[::2], told[1::2], strict=True) if one != other]
    values = sum(len(json.loads(line)["lines"]) for line in told[::2])
    print(f"{len(bodies) // 2} replies of {len(chosen(service, part))} actions with {values} values are read alike, "
          "however they are written")
    if problems or values == 0:
        sys.exit("\n".join([f"{len(problems)} are not:", *problems[:5]]))


def chosen(service, part):
    names = sorted(service.facts.actions)
    return names if part == "all" else names[int(part)::10]


def required_in(service, answer):
    """The elements without which a reply is none."""
    inner = service.facts.structures[answer].inner if answer else {}
    return [line.facts.get("location", name) for name, line in inner.items()
            if "required" in getattr(service.members.get(f"{answer}.{name}"), "facts", {})]


class Lines:
    """What a client has read, as lines: `imagesSet.1.imageId=ami-...`."""

    def __init__(self, service):
        self.service, self.facts = service, service.facts

    def of(self, structure, value, front=""):
        for member, inner in value.items():
            line = self.facts.structures[structure].inner.get(member)
            if line is None:
                yield f"{front}{member}=a member that the facts have not"
                continue
            name = front + line.facts.get("location", member)
            shape, is_list = self.service.element(line.words[0])
            elements = [(f"{name}.{at}", one) for at, one in enumerate(inner, 1)] if is_list else [(name, inner)]
            for where, one in elements:
                if shape in self.facts.structures:
                    yield from self.of(shape, one or {}, where + ".")
                elif one not in ("", None):
                    yield f"{where}={self.text(one, self.facts.values[shape].words[0])}"

    @staticmethod
    def text(value, kind):
        if isinstance(value, bool):
            return str(value).lower()
        if kind in ("double", "float"):
            value = float(value)
        return str(value).replace("\\", "\\\\").replace("\n", "\\n")

    @staticmethod
    def alike(line):
        """The line with the fraction of a second as all clients can tell it: in thousandths."""
        return re.sub(r"(T\d\d:\d\d:\d\d)([.]\d{1,3})?Z$", lambda found: f"{found[1]}{(found[2] or '.').ljust(4, '0')}Z",
                      line)

    def is_known(self, structure, line, unknown):
        """Whether the client knows each member on the way to the value of the line."""
        for part in line.partition("=")[0].split("."):
            if part.isdigit():
                continue
            members = self.facts.structures[structure].inner
            name = next((name for name, of in members.items() if of.facts.get("location", name) == part), None)
            if name is None:
                return True
            if f"{structure}.{name}" in unknown:
                return False
            structure, _ = self.service.element(members[name].words[0])
        return True


def compare(service, ours, theirs):
    lines = Lines(service)
    client, unknown, *answers = theirs
    unknown = set(json.loads(unknown))
    problems, compared, values, left_out, not_taken = [], {}, 0, 0, set()
    for own, answer in zip(ours, answers, strict=True):
        own, answer = json.loads(own), json.loads(answer)
        action = answer["action"]
        if own["action"] != action:
            sys.exit(f"{own['action']} was compared with {action}")
        if "result" not in answer:
            not_taken.add(action)
            continue
        compared[action] = compared.get(action, 0) + 1
        structure = service.facts.actions[action].words[1:]
        wanted = sorted(map(lines.alike, lines.of(structure[0], answer["result"]))) if structure else []
        found = sorted(lines.alike(line) for line in own["lines"] if structure and line)
        gone = [line for line in found if not lines.is_known(structure[0], line, unknown)]
        left_out += len(gone)
        found = [line for line in found if line not in gone]
        values += len(found)
        if wanted != found:
            problems.append(f"{action} {compared[action]}: writ has {sorted(set(found) - set(wanted))[:5]}, "
                            f"the other {sorted(set(wanted) - set(found))[:5]}")
    print(f"{client}: {sum(compared.values())} replies of {len(compared)} actions compared, with {values} values; "
          f"it does not know {len(not_taken)} actions and {left_out} values in others")
    if not compared:
        problems.append("nothing was compared")
    if problems:
        sys.exit("\n".join(problems[:30]))


def main():
    what, *rest = sys.argv[1:]
    service = requests.service()
    known = known_replies.Replies(service)
    if what == "source":
        actions = chosen(service, rest[0])
        answers = [known.answers[action] for action in actions if known.answers[action]]
        members = [member for answer in answers for structure in [answer, *known.within(answer)]
                   for member in known_replies.members_of(known, structure)]
        headers = {f"ec2/{snake_case(action)}" for action in actions}
        headers |= {f"ec2/types/{snake_case(member.words_of)}" for member in members if member.words_of}
        includes = "".join(f"#include <writ/{header}.hpp>\n" for header in sorted(headers))
        rows = " \\\n".join(f'    {{"{action}", tell<writ::ec2::{action}>}},' for action in actions)
        types = ", \\\n".join(f"    writ::ec2::{action}" for action in actions)
        Path(rest[1]).write_text(
            f"{includes}\n#define ACTIONS \\\n{rows}\n\n#define ACTION_TYPES \\\n{types}\n")
    elif what == "bodies":
        seed, count = map(int, rest[1:])
        for action in chosen(service, rest[0]):
            bodies = Bodies(service, random.Random(f"{seed} {action}"))
            answer = known.answers[action]
            for number in range(count):
                body = ONLY_LAW.sub("", bodies.body(action, answer, required_in(service, answer), number == 0))
                print(action, body.replace("\n", "\\n"), sep="\t")
    elif what == "law":
        try_law(service, known, rest[0], int(rest[1]), int(rest[2]), rest[3])
    else:
        compare(service, *(Path(file).read_text(encoding="utf-8").splitlines() for file in rest))


if __name__ == "__main__":
    main()
