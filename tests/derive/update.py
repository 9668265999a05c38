#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Spoils the facts of a small model, and looks at what model/update says of each change and writes.

    update.py UPDATE SMALL_MODEL
"""
import datetime
import json
import subprocess
import sys
import tempfile
from pathlib import Path

UPDATE, MODEL = map(Path, sys.argv[1:])
failures = []


def expect(what, is_so, said=""):
    if not is_so:
        failures.append(f"{what}\n{said}")


def update(facts, model=MODEL, *options):
    done = subprocess.run([sys.executable, UPDATE, model, "--facts", facts, *options],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.returncode, done.stdout


def changed(folder, file, old, new):
    """The text of a file with one change."""
    path = folder / file
    text = path.read_text()
    expect(f"{file} has {old!r}", old in text)
    path.write_text(text.replace(old, new, 1))


def texts(folder):
    return {path.name: path.read_text() for path in sorted(folder.iterdir())}


with tempfile.TemporaryDirectory(prefix="update") as scratch:
    facts = Path(scratch) / "facts"
    status, said = update(facts)
    expect("facts are made where there are none", status == 0 and "2 actions" in said, said)
    changed(facts, "version.txt", str(datetime.date.today()), "2026-08-07")
    first = texts(facts)
    structures = first["structures.txt"]
    expect("required members stand first, the others in the model's order",
           structures.index("    Flag Boolean required") < structures.index("    Texts TextList required")
           < structures.index("    Branch Branch required") < structures.index("    Numbers NumberList"),
           structures)
    status, said = update(facts)
    expect("the same model changes nothing", status == 0 and said.startswith("nothing is new"), said)
    expect("nor the files", texts(facts) == first)

    # An action, a word and three members are taken out; the update brings them back, behind the others.
    changed(facts, "actions.txt", "TryLists TryListsRequest\n", "")
    changed(facts, "values.txt", "    " + first["values.txt"].split("\n    ")[1].split("\n")[0] + "\n", "")
    for member in ("Numbers NumberList location=Number", "Operator Boolean", "Word Word required location=word"):
        changed(facts, "structures.txt", f"    {member}\n", "")
    status, said = update(facts, MODEL, "--check")
    expect("--check fails where something is new", status == 1, said)
    expect("and changes nothing", "TryLists " not in (facts / "actions.txt").read_text())
    status, said = update(facts)
    for wanted in ("  new action TryLists: ", "  new member TryListsRequest.Numbers: ",
                   "  new member TryNamesRequest.Operator: ", "! new member TryNamesRequest.Word: ",
                   "  new word ", "5 changes, 1 of which break source"):
        expect(f"it says {wanted!r}", wanted in said, said)
    behind = (facts / "structures.txt").read_text()
    expect("a new member stands behind the last", behind.index("    Numbers NumberList")
           > behind.index("    Branches BranchList"), behind)

    # What AWS takes away or changes.
    model = json.loads(MODEL.read_text())
    names = model["shapes"]["TryNamesRequest"]
    del names["members"]["Operator"]
    names["members"]["StartDate"]["shape"] = "String"
    names["required"].append("Extra")
    del model["operations"]["TryLists"]
    newer = Path(scratch) / "newer.json"
    newer.write_text(json.dumps(model))
    status, said = update(facts, newer)
    for wanted in ("! gone action TryLists: ", "! gone member TryNamesRequest.Operator: ",
                   "! changed member TryNamesRequest.StartDate: StartDate DateTime -> StartDate String",
                   "! changed member TryNamesRequest.Extra: Extra String -> Extra String required",
                   "4 changes, 4 of which break source"):
        expect(f"it says {wanted!r}", wanted in said, said)
    expect("what is gone stays", "    Operator Boolean dropped\n" in (facts / "structures.txt").read_text())
    status, said = update(facts, newer)
    expect("and is told once", said.startswith("nothing is new"), said)
    status, said = update(facts)
    expect("the date is that of the change", texts(facts)["version.txt"].endswith(f" {datetime.date.today()}\n"))
    update(facts, newer, "--date", "2026-10-01")
    expect("or the one that is given", texts(facts)["version.txt"].endswith(" 2026-10-01\n"))
    status, said = update(facts)
    expect("it can come back", "  back again member TryNamesRequest.Operator: " in said, said)

    # Words that can have no constant of their own: the first one of a list is told each time.
    its = "its constant would be"
    for words, wanted in ((["in-vpc", "b", "in_vpc", "in.vpc"], f"Word.in_vpc: {its} in_vpc, as is that of in-vpc"),
                          (["default", "default_"], f"Word.default_: {its} default_, as is that of default"),
                          (["2x", "_2x"], f"Word._2x: {its} _2x, as is that of 2x"),
                          (["Word"], f"Word.Word: {its} Word, as is that of the type"),
                          (["-Abc"], "Word.-Abc: there is no constant for it"),
                          (["\u00e4"], "")):
        model["shapes"]["Word"]["enum"] = words
        newer.write_text(json.dumps(model))
        facts = Path(scratch) / f"facts of {len(words)} {words[-1]}"
        update(facts, newer)
        status, said = update(facts, newer, "--check")
        told = [line for line in said.splitlines() if line.startswith("! word ")]
        expect(f"of {words} it says {wanted!r} and no more", told == ([f"! word {wanted}"] if wanted else []), said)
        expect(f"{words}: its exit status tells it", status == (1 if wanted else 0), said)

if failures:
    sys.exit("\n\n".join(failures))
