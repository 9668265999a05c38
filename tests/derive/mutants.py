#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Whether somebody notices when model/derive or the facts are wrong. derive.current is not asked: it only
says that something has changed.

    mutants.py ROOT derive [--sample N] [--seed DATE]           one thing at a time is made wrong in model/'s programs;
                                                                shapes.py must notice
    mutants.py ROOT facts [MODEL] [--sample N] [--seed DATE]    in the facts: a required flag is dropped, two names on the
                                                                wire are swapped, in replies too, a word or a limit is lost, two
                                                                members change places; agree.py must notice. Without MODEL it
                                                                asks botocore's own.

Without --sample all are tried, and with WRIT_SAMPLE=all. What nobody can tell from the original stands in equivalent.txt with its reason.
"""
import argparse
import ast
import copy
import datetime
import json
import os
import random
import shutil
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True
import agree
import derived_headers
import shapes

HERE = Path(__file__).resolve().parent
PROGRAMS = ("error_codes.py", "facts.py", "replies.py", "requests.py", "value_types.py", "waiters.py", "derive")
# What only benchmarks use, and reading the command line.
LEFT_OUT = {"one_file", "some", "depth", "write_one_file", "main"}


#=== programs ===#


class Mutate(ast.NodeTransformer):
    """Makes the change number `wanted`; with none, only finds them."""

    def __init__(self, wanted=None):
        self.wanted, self.number, self.found = wanted, 0, []

    def change(self, what, node, mutant):
        self.found.append(f"{what}: {ast.unparse(node).splitlines()[0]}")
        self.number += 1
        return mutant if self.number - 1 == self.wanted else node

    def visit_FunctionDef(self, node):
        return node if node.name in LEFT_OUT else self.generic_visit(node)

    def negated(self, node, field="test"):
        self.generic_visit(node)
        test = getattr(node, field)
        setattr(node, field, self.change("negated", test, ast.UnaryOp(ast.Not(), test)))
        return node

    visit_If = visit_IfExp = negated

    def visit_comprehension(self, node):
        self.generic_visit(node)
        node.ifs = [self.change("negated", test, ast.UnaryOp(ast.Not(), test)) for test in node.ifs]
        return node

    def visit_BoolOp(self, node):
        self.generic_visit(node)
        return self.change("only the first", node, node.values[0])

    def gone(self, node):
        self.generic_visit(node)
        return self.change("gone", node, ast.Pass())

    def visit_Expr(self, node):
        return node if isinstance(node.value, ast.Constant) else self.gone(node)

    visit_AugAssign = visit_Raise = gone


def of_programs(model):
    """(program, number, what is changed) of each mutant."""
    found = []
    for program in PROGRAMS:
        finder = Mutate()
        finder.visit(ast.parse((model / program).read_text()))
        found += [(program, number, what) for number, what in enumerate(finder.found)]
    return found


def is_noticed(root, program, number):
    with tempfile.TemporaryDirectory(prefix="mutants") as scratch:
        model = Path(scratch) / "model"
        shutil.copytree(root / "model", model, ignore=shutil.ignore_patterns("__pycache__"))
        tree = ast.parse((model / program).read_text())
        if number is not None:
            tree = Mutate(number).visit(tree)
        (model / program).write_text(ast.unparse(ast.fix_missing_locations(tree)))
        try:
            return bool(shapes.problems_of(root, model))
        except Exception as fault:  # such as one that does not end
            return bool(str(fault))


def try_programs(root, sample, dice):
    mutants = of_programs(root / "model")
    lines = [line for line in (HERE / "equivalent.txt").read_text().splitlines() if line and line[0] not in "# "]
    stale = [line for line in lines if line not in {f"{program} {what}" for program, _, what in mutants}]
    if stale:
        sys.exit("equivalent.txt has what is no mutant:\n" + "\n".join(stale))
    mutants = [mutant for mutant in mutants if f"{mutant[0]} {mutant[2]}" not in lines]
    count = len(mutants)
    if sample:
        mutants = dice.sample(mutants, min(sample, count))
    for program in PROGRAMS:
        if is_noticed(root, program, None):
            sys.exit(f"shapes.py complains of {program} as it is")
    with ThreadPoolExecutor(2) as pool:
        noticed = pool.map(lambda mutant: is_noticed(root, *mutant[:2]), mutants)
        living = [f"{program} {what}" for (program, _, what), is_it in zip(mutants, noticed) if not is_it]
    return len(mutants), count, living


#=== facts ===#


class FactMutants:
    """Mutants of facts that a model knows: (what, apply to the facts, the shape that it is about)."""

    def __init__(self, root, model):
        sys.path.insert(0, str(root / "model"))
        import replies
        import requests
        import value_types
        self.known_replies, self.requests, self.value_types = replies, requests, value_types
        self.model, self.service = model, requests.service(root / "include")
        texts = derived_headers.texts_of(root / "include")
        self.texts = set(texts.values())
        self.structs, self.values = derived_headers.read(texts)
        self.names = {shape: name for shape, name in model.in_requests(self.structs).items()
                      if shape in self.service.facts.structures and name in self.structs
                      and self.structs[name].is_derived}
        self.replies, self.called = replies.Replies(self.service), model.in_replies(self.structs)

    def all(self):
        found, facts = [], self.service.facts
        for shape in self.names:
            known = self.model.shapes[shape]["members"]
            lines = [line for line in self.service.facts.structures[shape].inner.values() if line.name in known]
            for line in lines:
                if "required" in line.facts and line.name in self.model.shapes[shape].get("required", ()):
                    found.append(("required flag", shape, (line.name,)))
            ours = {member.wire: member for member in self.structs[self.names[shape]].members}
            for line in lines:
                member = ours.get(self.requests.wire_name(line.name, line.facts))
                if member and member.limits and not self.model.is_older:
                    value = self.service.element(line.words[0])[0]
                    found += [("limit", shape, (line.name, value, limit)) for limit in ("min", "max")
                              if facts.values[value].facts.get(limit, "0") != "0"]
            for one, other in zip(lines, lines[1:]):
                found.append(("names on the wire", shape, (one.name, other.name)))
                if not self.model.is_older and ("required" in one.facts) == ("required" in other.facts):
                    found.append(("order", shape, (one.name, other.name)))
        for key, (struct, shape) in self.called.items():
            lines = facts.structures[shape].inner if shape in facts.structures and struct in self.structs else {}
            known = [name for name in lines if name in self.model.shapes[shape]["members"]]
            found += [("names in a reply", key, pair) for pair in zip(known, known[1:])]
        for shape, line in self.service.facts.values.items():
            name = self.requests.pascal_case(shape)
            if name in self.values and self.values[name].words and len(line.inner) > 1 and shape in self.model.shapes:
                found += [("word", shape, (word,)) for word in self.model.shapes[shape].get("enum", ())
                          if word in line.inner]
        return found

    def text_of(self, shape):
        """The header that has the structure, made anew."""
        struct = self.structs[self.names[shape]]
        if struct.action:
            return self.action_header(struct.action)
        if self.service.is_shared(shape):
            return self.requests.structure_header(self.service, shape)
        return self.action_header(self.service.used_by[shape][0])

    def action_header(self, action):
        return self.requests.action_header(self.service, action, self.replies.result(action),
                                           self.replies.has_pages(action))

    def reply_header(self, key):
        """The header that has the result of an action, or a structure in replies."""
        name, kind = key.split()
        if kind == "result":
            return self.known_replies.result_header(self.replies, name)
        if self.replies.is_shared(name):
            return self.known_replies.structure_header(self.replies, name)
        return self.known_replies.result_header(self.replies, self.replies.used_by[name][0])

    def reply_problems(self, key, names):
        """What agree.py says where two names of a reply are swapped."""
        struct, shape = self.called[key]
        kept = self.service.facts.structures[shape]
        spoiled = self.service.facts.structures[shape] = copy.deepcopy(kept)
        one, other = (spoiled.inner[name] for name in names)
        wires = [line.facts.get("location", line.name) for line in (one, other)]
        other.facts["location"], one.facts["location"] = wires
        try:
            structs, _ = derived_headers.read({"": self.reply_header(key)})
            return list(self.model.reply(shape, structs[struct], self.called))
        finally:
            self.service.facts.structures[shape] = kept

    def problems(self, what, shape, names):
        """What agree.py says of the header that is made of the spoiled facts; nothing if it is the same header."""
        facts = self.service.facts
        if what == "names in a reply":
            return self.reply_problems(shape, names)
        if what == "word":
            line = copy.deepcopy(facts.values[shape])
            del line.inner[names[0]]
            text = self.value_types.word_header(shape, line, facts.date)
            _, values = derived_headers.read({"": text})
            return list(self.model.words(shape, values[self.requests.pascal_case(shape)]))
        if what == "limit":
            kept = facts.values[names[1]]
            facts.values[names[1]] = copy.deepcopy(kept)
            del facts.values[names[1]].facts[names[2]]
            try:
                return self.problems_of(shape, self.text_of(shape))
            finally:
                facts.values[names[1]] = kept
        kept = facts.structures[shape]
        spoiled = copy.deepcopy(kept)
        facts.structures[shape] = spoiled
        if what == "required flag":
            del spoiled.inner[names[0]].facts["required"]
        elif what == "names on the wire":
            one, other = (spoiled.inner[name] for name in names)
            wires = [self.requests.wire_name(line.name, line.facts) for line in (one, other)]
            other.facts["query"], one.facts["query"] = wires
        else:
            order = list(spoiled.inner)
            one, other = map(order.index, names)
            order[one], order[other] = order[other], order[one]
            spoiled.inner = {name: spoiled.inner[name] for name in order}
        try:
            return self.problems_of(shape, self.text_of(shape))
        except Exception as fault:  # model/derive ends
            return [str(fault)]
        finally:
            facts.structures[shape] = kept

    def problems_of(self, shape, text):
        if text in self.texts:
            return None
        structs, _ = derived_headers.read({"": text})
        excused = agree.excused() if self.model.is_older else ()
        return [problem for problem in self.model.structure(shape, structs[self.names[shape]], self.structs)
                if problem not in excused]


def try_facts(root, model, sample, dice):
    found = FactMutants(root, model)
    mutants = found.all()
    count = len(mutants)
    if sample:
        mutants = dice.sample(mutants, min(sample, count))
    wrong = {shape for _, shape, _ in mutants if shape in found.names and list(
        problem for problem in model.structure(shape, found.structs[found.names[shape]], found.structs)
        if not model.is_older or problem not in agree.excused())}
    if wrong:
        sys.exit(f"agree.py complains of the facts as they are: {sorted(wrong)[:5]}")
    living, equal = [], 0
    for what, shape, names in mutants:
        problems = found.problems(what, shape, names)
        equal += problems is None
        if problems == []:
            living.append(f"{shape} {what} {' '.join(names)}")
    print(f"of {equal} the same header is made")
    return len(mutants), count, living


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("root", type=Path)
    parser.add_argument("what", choices=("derive", "facts"))
    parser.add_argument("model", nargs="?", type=Path)
    parser.add_argument("--sample", type=int)
    parser.add_argument("--seed", default=None)
    options = parser.parse_args()
    seed = options.seed or os.environ.get("WRIT_DATE") or str(datetime.date.today())
    if os.environ.get("WRIT_SAMPLE") == "all":
        options.sample = None
    dice, root = random.Random(seed), options.root.resolve()
    if options.what == "derive":
        tried, count, living = try_programs(root, options.sample, dice)
    elif options.model:
        tried, count, living = try_facts(root, agree.Model(json.loads(options.model.read_text()), False),
                                         options.sample, dice)
    else:
        known = agree.of_botocore()
        if not known:
            print("skipped: botocore is not found; install it, on Debian with: apt-get install python3-botocore")
            return
        print(f"botocore {known[1]}")
        tried, count, living = try_facts(root, agree.Model(known[0], True), options.sample, dice)
    print(f"{tried} of {count} mutants of {options.what}, --seed {seed}: {len(living)} are not noticed")
    if living:
        sys.exit("\n".join(living[:60]))


if __name__ == "__main__":
    main()
