#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Whether writ goes on from page to page and waits as botocore does.

    steps.py source PART FILE         what steps.cpp includes: a tenth of the paginated actions and of the waiters
    steps.py try PART SEED COUNT PROGRAM  COUNT listings of each action and COUNT replies for each waiter; PROGRAM
                                          is made of steps.cpp, and this Python has botocore

A listing is a few pages with tokens, the last of which may repeat, be empty or not be there. A waiter gets replies with
the states that it asks about and with others, with white space around one, in empty elements, none at all, and errors.
"""
import json
import random
import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape

if sys.argv[1] == "try":
    import botocore
    import botocore.paginate
    import botocore.parsers
    import botocore.session
    import botocore.waiter

    # Older ones stand on a package that is called like a file of model/.
    sys.modules.pop("requests", None)

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent / "model"), str(HERE)]
import replies as known_replies
import requests
from value_types import snake_case

ERROR = ("<Response><Errors><Error><Code>{}</Code><Message>m</Message></Error></Errors>"
         "<RequestID>r</RequestID></Response>")


def chosen(names, part):
    return sorted(names) if part == "all" else sorted(names)[int(part)::10]


def body_of(action, content):
    return f"<{action}Response><requestId>r</requestId>{content}</{action}Response>"



class Pages:
    """Listings."""

    def __init__(self, service, dice):
        self.service, self.facts, self.dice = service, service.facts, dice

    def listing(self, action):
        """The bodies of a listing."""
        page = self.facts.paginators[action]
        members = self.facts.structures[self.facts.actions[action].words[1]].inner
        tokens = [f"token {number} & co" for number in range(self.dice.randint(0, 3))]
        if tokens and self.dice.random() < 0.3:
            tokens.append(tokens[-1])  # it repeats
        bodies = []
        for token in [*tokens, self.dice.choice(("", None))]:
            content = "" if token is None else f"<nextToken>{escape(token)}</nextToken>"
            if "more" in page.facts:
                more = members[page.facts["more"]].facts["location"]
                content += self.dice.choice((f"<{more}>true</{more}>", f"<{more}>false</{more}>", ""))
            bodies.append(body_of(action, content))
        return bodies


class Waiters:
    """Replies for waiters."""

    def __init__(self, service, dice):
        self.service, self.facts, self.dice = service, service.facts, dice

    def along(self, structure, names, states):
        """The elements that lie on the way."""
        name, *rest = names
        line = self.facts.structures[structure].inner[name.removesuffix("[]")]
        shape, is_list = self.service.element(line.words[0])
        wire = line.facts["location"]
        if is_list:
            items = "".join(f"<item>{self.along(shape, rest, states) if rest else 'x'}</item>"
                            for _ in range(self.dice.randint(0, 3)))
            return f"<{wire}>{items}</{wire}>"
        if rest:
            return f"<{wire}>{self.along(shape, rest, states)}</{wire}>" if self.dice.random() < 0.9 else ""
        state = self.dice.choice(states)
        if state == "":
            return self.dice.choice((f"<{wire}/>", f"<{wire}></{wire}>", f"<{wire}><!-- --></{wire}>"))
        return "" if state is None else f"<{wire}>{state}</{wire}>"

    def reply(self, waiter):
        """A status and a body."""
        line = self.facts.waiters[waiter]
        action, asked = line.words[0], line.inner.values()
        if self.dice.random() < 0.3:
            codes = [one.facts["expected"] for one in asked if one.words[0] == "error"]
            return 400, ERROR.format(self.dice.choice([*codes, "InvalidParameterValue"]))
        paths = {one.facts["path"].removeprefix("length(").split(")")[0] for one in asked if "path" in one.facts}
        paths = {path for path in paths if not any(other.startswith(path + ".") for other in paths)}
        expected = [one.facts["expected"] for one in asked if one.words[0].startswith("path")]
        states = expected * 3 + ["tomorrow", None, "", " ", "&#10;", f" {expected[0]} " if expected else "", "&#13;x "]
        if self.dice.random() < 0.3:
            states = [self.dice.choice(states)]  # all are alike
        content = "".join(self.along(self.facts.actions[action].words[1], path.split("."), states)
                          for path in sorted(paths))
        return 200, body_of(action, content)


class Botocore:
    """What botocore does."""

    def __init__(self):
        session = botocore.session.Session()
        self.name = f"botocore {botocore.__version__}"
        self.model = session.get_service_model("ec2")
        self.parser = botocore.parsers.create_parser("ec2")
        self.pages = session.get_paginator_model("ec2")
        self.waiters = session.get_waiter_model("ec2")

    def parsed(self, action, status, body):
        shape = self.model.operation_model(action).output_shape
        return self.parser.parse({"status_code": status, "headers": {}, "body": body.encode()}, shape)

    def steps(self, action, bodies):
        """What each page of a listing leads to: a token, `end` or `repeats`; None if it does not know it."""
        try:
            page = self.pages.get_paginator(action)
        except ValueError:
            return None
        asked, left = [], list(bodies)

        def ask(**given):
            asked.append(given.get("NextToken"))
            return self.parsed(action, 200, left.pop(0))

        paginator = botocore.paginate.Paginator(ask, page, self.model.operation_model(action))
        try:
            for _ in paginator.paginate():
                pass
            last = "end"
        except botocore.exceptions.PaginationError:
            last = "repeats"
        return [*asked[1:], last]

    def verdict(self, waiter, status, body):
        """`wait`, `done` or `failed`; None if it does not know it."""
        if waiter not in self.waiters.waiter_names:
            return None
        config = self.waiters.get_waiter(waiter)
        reply = self.parsed(config.operation, status, body)
        for one in config.acceptors:
            try:
                if one.matcher_func(reply):
                    return {"success": "done", "failure": "failed", "retry": "wait"}[one.state]
            except botocore.waiter.WaiterConfigError:
                raise
            except Exception as error:  # an expression that has no value
                if "JMESPath" not in type(error).__name__:
                    raise
        return "failed" if "Error" in reply else "wait"


def run(program, lines):
    done = subprocess.run([program], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def main():
    what, part, *rest = sys.argv[1:]
    service = requests.service()
    facts = service.facts
    actions, waiters = chosen(facts.paginators, part), chosen(facts.waiters, part)
    if what == "source":
        includes = "".join(f"#include <writ/ec2/{snake_case(action)}.hpp>\n" for action in actions)
        includes += "".join(f"#include <writ/ec2/waiters/{snake_case(waiter)}.hpp>\n" for waiter in waiters)
        pages = " \\\n".join(f'    {{"{action}", go_on<writ::ec2::{action}>}},' for action in actions)
        judges = " \\\n".join(f'    {{"{waiter}", judge<writ::ec2::waiters::{waiter}>}},' for waiter in waiters)
        Path(rest[0]).write_text(f"{includes}\n#define PAGES \\\n{pages}\n\n#define WAITERS \\\n{judges}\n")
        return
    seed, count, program = int(rest[0]), int(rest[1]), rest[2]
    known = Botocore()
    lines, wanted, unknown = [], [], set()
    for action in actions:
        pages = Pages(service, random.Random(f"{seed} {action}"))
        for _ in range(count):
            bodies = pages.listing(action)
            steps = known.steps(action, bodies)
            if steps is None:
                unknown.add(action)
                continue
            for token, body, step in zip([None, *steps], bodies, steps):
                lines.append("\t".join(("page", action, token or "", body)))
                wanted.append(step)
    listings = len(lines)
    for waiter in waiters:
        made = Waiters(service, random.Random(f"{seed} {waiter}"))
        for _ in range(count * 5):
            status, body = made.reply(waiter)
            verdict = known.verdict(waiter, status, body)
            if verdict is None:
                unknown.add(waiter)
                continue
            lines.append("\t".join(("waiter", waiter, str(status), body)))
            wanted.append(verdict)
    found = run(program, lines)
    problems = [f"{line}\n    writ: {own}\n    botocore: {theirs}"
                for line, own, theirs in zip(lines, found, wanted, strict=True) if own != theirs]
    kinds = {kind: wanted.count(kind) for kind in ("end", "repeats", "wait", "done", "failed")}
    print(f"{known.name}: {listings} pages of {len(actions)} actions and {len(lines) - listings} replies for "
          f"{len(waiters)} waiters compared, {json.dumps(kinds)}; it does not know {sorted(unknown)}")
    if min(kinds.values()) == 0:
        problems.append("one kind of step was not tried")
    if problems:
        sys.exit("\n".join(problems[:20]))


if __name__ == "__main__":
    main()
