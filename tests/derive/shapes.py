#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Whether model/update and model/derive make of a service with every shape what shapes/expected/ has.

    shapes.py ROOT [--model FOLDER]   FOLDER has what is to be tried in place of model/
    shapes.py ROOT --refresh          rewrites shapes/expected/; read its difference

The service had a member and a word more once, and one member less, so that what is gone and what is new is seen, too.
"""
import argparse
import difflib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent / "shapes"
EXPECTED = HERE / "expected"
PARTS = ("actions", "structures", "lists", "values", "paginators", "waiters", "version")


def former(model):
    """The service as it was."""
    model = json.loads(json.dumps(model))
    shapes = model["shapes"]
    shapes["TryValuesRequest"]["members"]["Former"] = {"shape": "String"}
    shapes["Kind"]["enum"].append("former")
    del shapes["TryValuesRequest"]["members"]["Real"]
    return model


# {what is refused: what is changed in the model, what is said}
def two_words(shapes):
    shapes["Kind"]["enum"].append("in_vpc")


def two_members(shapes):
    shapes["TryNamesRequest"]["members"]["Ipv6CIDRBlock"] = {"shape": "String"}


def each_other(shapes):
    shapes["Leaf"]["members"]["Branch"] = {"shape": "Branch"}


def a_map(shapes):
    shapes["Leaf"]["members"]["Map"] = {"shape": "Map"}
    shapes["Map"] = {"type": "map"}


def both(shapes):
    shapes["leaf"] = {"type": "string", "enum": ["green"]}


def wide(shapes):
    shapes["Very" * 30] = {"type": "string", "enum": ["green"]}


def many(shapes):
    shapes["Kind"]["enum"] += [f"a-word-that-is-said-{number:05}" for number in range(3000)]


def two_members_of_a_reply(shapes):
    shapes["Thing"]["members"]["VolumeID"] = {"shape": "String", "locationName": "otherId"}


def two_structures(shapes):
    shapes["Thing"]["members"]["Other"] = {"shape": "thing", "locationName": "other"}
    shapes["thing"] = {"type": "structure", "members": {}}


def word_and_structure(shapes):
    shapes["Thing"]["members"]["Other"] = {"shape": "kind", "locationName": "other"}
    shapes["kind"] = {"type": "structure", "members": {}}


REFUSED = ((two_words, "Kind: two words have the constant in_vpc"),
           (two_members, "two members have one name"),
           (each_other, "two structures hold each other"),
           (a_map, "Map: there is no map in the protocol"),
           (both, "Leaf is both a value and a structure"),
           (many, "Kind: its words have more than 65,535 characters"),
           (wide, "wider than 100 columns"),
           (two_members_of_a_reply, "Thing: two members have one name"),
           (two_structures, "Thing: two structures have one name"),
           (word_and_structure, "Kind is both a structure in replies and something else"))


# The same of the files beside the model: the file, what stands in place of what, what is said.
REFUSED_BESIDE = (
    ("paginators-1.json", '"TryPages": {\n      "input_token": "NextToken"',
     '"TryPages": {\n      "input_token": "Marker"', "TryPages: its pages are told by other members than NextToken"),
    ("paginators-1.json", "TryPagesAgain", "TryAll", "TryAll: its pages are told by other members than NextToken"),
    ("waiters-2.json", "Things[].State", "Things[].Colour", "ThingReady: Thing has no member Colour"),
    ("waiters-2.json", "200", "404", "ThingThere: what 3 asks is not known here"),
    ("waiters-2.json", "true", "false", "ThingThere: what 1 asks is not known here"))


class Tree:
    """A copy of model/ with the facts of the service, beside the headers that are written by hand."""

    def __init__(self, scratch, root, model):
        self.model, self.include = scratch / "model", scratch / "include"
        shutil.copytree(model, self.model, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(HERE / "curation.txt", self.model / "curation.txt")
        shutil.copy(HERE / "rules.txt", self.model / "rules.txt")
        for name in ("ids", "filters", "error_codes", "tagged_types", "listed_ids"):
            shutil.copy(HERE / f"{name}.txt", self.model / f"facts/{name}.txt")
        for part in PARTS:
            (self.model / f"facts/{part}.txt").unlink()
        for name in ("paginators-1", "waiters-2"):
            shutil.copy(HERE / f"{name}.json", self.model / f"{name}.json")
        for header in [*root.glob("include/writ/ec2/types/*.hpp"), *root.glob("include/writ/ec2/rules/*.hpp"),
                       *root.glob("include/writ/value/*.hpp")]:
            if "// Made by model/derive " not in header.read_text()[:120]:
                copy = scratch / header.relative_to(root)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(header, copy)
        shutil.copytree(HERE / "by_hand", self.include, dirs_exist_ok=True)

    def run(self, program, *arguments):
        done = subprocess.run([sys.executable, self.model / program, *arguments], capture_output=True, text=True,
                              timeout=20)
        return done.returncode, done.stdout + done.stderr

    def take(self, model):
        """What update says of the model."""
        file = self.model / "model.json"
        file.write_text(json.dumps(model))
        return self.run("update", file, "--date", "2026-08-07")

    def derive(self, *arguments):
        return self.run("derive", "--include", self.include, *arguments)

    def made(self):
        """{path: text} of the facts and of what is derived."""
        found = {f"facts/{part}.txt": (self.model / f"facts/{part}.txt").read_text() for part in PARTS[:-1]}
        for header in self.include.glob("writ/ec2/**/*.hpp"):
            text = header.read_text()
            if "// Made by model/derive " in text[:120]:
                found[str(header.relative_to(self.include))] = text
        return found


def expected():
    return {str(path.relative_to(EXPECTED)): path.read_text() for path in EXPECTED.rglob("*.*")}


def differences(wanted, found):
    said = []
    for path in sorted(wanted.keys() | found.keys()):
        said += difflib.unified_diff(wanted.get(path, "").splitlines(), found.get(path, "").splitlines(),
                                     f"expected {path}", f"made {path}", lineterm="", n=1)
    return said


def made_of(tree, model):
    """What the tree makes of the service as it was and then of the service; or why it does not."""
    for step in (lambda: tree.take(former(model)), lambda: tree.take(model), tree.derive):
        status, said = step()
        if status != 0:
            return None, said
    return tree.made(), ""


def problems_of(root, model_folder):
    """What is not as it should be, as lines."""
    model = json.loads((HERE / "model.json").read_text())
    with tempfile.TemporaryDirectory(prefix="shapes") as scratch:
        tree = Tree(Path(scratch), root, model_folder)
        found, said = made_of(tree, model)
        if found is None:
            return [said]
        problems = differences(expected(), found)
        if problems:
            return problems
        status, said = tree.derive()
        if status != 0 or ", 0 of them changed" not in said:
            problems.append(f"derived again: {said}")
        former_header = tree.include / "writ/ec2/try_former.hpp"
        shutil.copy(tree.include / "writ/ec2/try_nothing.hpp", former_header)
        tree.derive()
        if former_header.exists():
            problems.append("a header of an action that there is no more is kept")
        (tree.model / "facts/actions.txt").write_text(found["facts/actions.txt"] + "TryAll TryAllRequest\n")
        status, said = tree.derive()
        if status == 0 or "TryAll is there twice" not in said:
            problems.append(f"an action that is there twice is not refused: {said}")
        (tree.model / "facts/actions.txt").write_text(found["facts/actions.txt"])
        codes = tree.model / "facts/error_codes.txt"
        right = codes.read_text()
        codes.write_text(right + "Odd ponder\n")
        status, said = tree.derive()
        if status == 0 or "not one of correct, ask_for_rights" not in said or ": Odd" not in said:
            problems.append(f"an error code whose remedy is none is not refused: {said}")
        codes.write_text(right)
        spoiled = tree.include / "writ/ec2/try_all.hpp"
        spoiled.write_text(spoiled.read_text().replace("Count", "Coumt"))
        status, said = tree.derive("--check")
        if status != 1 or "try_all.hpp is not what the facts say" not in said:
            problems.append(f"a header that somebody changed is not noticed: {said}")
        for change, wanted in REFUSED:
            changed = json.loads(json.dumps(model))
            change(changed["shapes"])
            status, said = tree.take(changed)
            if status == 0:
                status, said = tree.derive()
            if status == 0 or wanted not in said or "Traceback" in said:
                problems.append(f"{change.__name__}: does not say {wanted!r}, but {said[-500:]!r}")
            shutil.copytree(EXPECTED / "facts", tree.model / "facts", dirs_exist_ok=True)
        for name, right, wrong, wanted in REFUSED_BESIDE:
            text = (HERE / name).read_text()
            (tree.model / name).write_text(text.replace(right, wrong))
            status, said = tree.take(model)
            if status == 0:
                status, said = tree.derive()
            if text == text.replace(right, wrong) or status == 0 or wanted not in said or "Traceback" in said:
                problems.append(f"{name} with {wrong!r}: does not say {wanted!r}, but {said[-500:]!r}")
            (tree.model / name).write_text(text)
            shutil.copytree(EXPECTED / "facts", tree.model / "facts", dirs_exist_ok=True)
        return problems


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("root", type=Path)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--refresh", action="store_true")
    options = parser.parse_args()
    root = options.root.resolve()
    if options.refresh:
        with tempfile.TemporaryDirectory(prefix="shapes") as scratch:
            found, said = made_of(Tree(Path(scratch), root, root / "model"),
                                  json.loads((HERE / "model.json").read_text()))
        if found is None:
            sys.exit(said)
        shutil.rmtree(EXPECTED, ignore_errors=True)
        for path, text in found.items():
            (EXPECTED / path).parent.mkdir(parents=True, exist_ok=True)
            (EXPECTED / path).write_text(text)
        return
    problems = problems_of(root, options.model or root / "model")
    if problems:
        sys.exit("\n".join([*problems[:60], "if that is meant: tests/derive/shapes.py . --refresh"]))


if __name__ == "__main__":
    main()
