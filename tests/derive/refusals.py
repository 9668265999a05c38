#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What compilers say to mistakes in requests of all actions: for a sample that the date chooses.

    refusals.py ROOT COMPILER [--count N | --all] [--seed DATE] [--keep FOLDER]

Of each kind of mistake N are chosen among the members of all derived structs: a required member left out, an id with a
wrong prefix, a word that is not listed, a number that its type does not hold, a text longer than the model says. (A number
outside of the model's range is an advice, which no compiler tells.) The mistakes stand in one file. Of each the compiler
must say, where it stands, which fault it is, with the sentence, and the member if that is required. In a
second file, which must compile, each is put right. --all takes a mistake of each kind in every struct that can have
it; --keep leaves the two files in the folder.
"""
import argparse
import datetime
import os
import random
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

sys.dont_write_bytecode = True
import derived_headers

# {value type: a right literal}, of those that are written by hand.
RIGHT = {"AnyText": '"text"', "YesNo": "true", "Integer": "10", "Long": "10", "Double": '"0.5"', "MaxResults": "10",
         "ClientToken": '"token-1"', "Timestamp": '"2026-11-27T00:00:00Z"', "ImageId": '"ami-0abcdef1234567890"',
         "SnapshotId": '"snap-0abcdef1234567890"', "Region": '"us-east-1"', "KmsKeyId": '"alias/a-key"',
         "OutpostArn": '"arn:aws:outposts:us-east-1:012345678910:outpost/op-0a1b2c3d4e5f67890"',
         "ImageName": '"a name"', "AccountId": '"012345678910"', "ImageIdOrParameter": '"resolve:ssm:a"', "Description": '"text"', "Blob": '"dGV4dA=="',
         "Bucket": '"my-images"', "ObjectKey": '"ami-5731123e.bin"'}
KINDS = ("required", "id", "word", "number", "length")
NUMBERS = {"Integer": ("3000000000", "does_not_fit_32_bits")}


@dataclass
class Case:
    kind: str
    struct: object
    member: object
    right: list  # lines
    wrong: list
    said: list   # regular expressions


class Maker:
    """Writes structs as a user does."""

    def __init__(self, structs, values):
        self.structs, self.values = structs, values

    def literal(self, member):
        """A right literal of the member's value, or of an element; nothing if none is known."""
        value = self.values.get(member.element)
        if value and value.words:
            return f'"{value.words[0]}"'
        if value and "wrong_prefix" in value.reasons and member.element not in RIGHT:
            return f'"{value.example}"'
        if value and value.base == "IdOfSeveralKinds":
            return '"' + value.reasons["empty"].split()[-1] + '"'
        if member.limits:
            low, high = member.limits[0], member.limits[1] or 2**31
            if member.element in ("Integer", "Long"):
                return str(high if high < 2**31 else low)
            if member.element == "AnyText":
                return f'"{"x" * max(low, min(high, 4))}"'
        return RIGHT.get(member.element)

    def initialiser(self, member, names):
        """How the member is given; lines that stand in front of the struct go to `names`."""
        if member.element in self.structs:
            one = self.struct(self.structs[member.element], names)
            if one is None or not member.is_list:
                return one
            name = f"list_{len(names)}_of_@"
            names.append(f"constexpr ec2::{member.element} {name}[] = {{{one}}};")
            return name
        literal = self.literal(member)
        if literal is None or not member.is_list:
            return literal
        return f"list_of<{literal}>"

    def struct(self, struct, names, given=(), left_out=None):
        """With what is required and what is given, {member: text}; nothing if it cannot be written."""
        parts = []
        for member in struct.members:
            text = dict(given).get(member.name)
            if text is None and member.tag:
                text = self.initialiser(member, names) if member.name != left_out else ""
                if text is None:
                    return None
            if text:
                parts.append(f".{member.name} = {text}")
        return f"ec2::{struct.name}{{{', '.join(parts)}}}"


def case_of(maker, kind, struct, member):
    """The case of a mistake in the member; nothing if there is none of the kind."""
    def lines(given=(), left_out=None):
        names = []
        text = maker.struct(struct, names, given, left_out)
        return None if text is None else [*names, f"constexpr auto case_@ = {text};"]

    value = maker.values.get(member.element)
    tag = [rf"\b{member.wire}_given_right_and_in_order\b"] if member.tag and not member.is_list else []
    if kind == "required":
        if not member.tag:
            return None
        right, wrong = lines(), lines(left_out=member.name)
        said = [rf"\b{member.wire}_given_right_and_in_order\b"]
    else:
        if member.is_list:
            return None
        right_one = maker.literal(member)
        if kind == "id" and value and "wrong_prefix" in value.reasons and right_one:
            wrong_one = '"x' + right_one[1:]
            said = [rf"\bmalformed\b.*\b{member.element}\b.*\bwrong_prefix\b", re.escape(value.reasons["wrong_prefix"])]
        elif kind == "word" and value and value.words:
            wrong_one = '"no.such.word"'
            said = [rf"\bliteral_is_in_doubt\b.*\b{member.element}\b.*\bword_is_not_listed\b",
                    "see whether it is spelt right"]
        elif kind == "length" and member.element == "AnyText" and member.limits and (member.limits[1] or 999) < 500:
            wrong_one = f'"{"x" * (member.limits[1] + 1)}"'
            said = [r"\bliteral_is_in_doubt\b.*\btext_is_outside_documented_length", "shorter or longer than the service model of EC2 allows"]
        elif kind == "number" and member.element in NUMBERS:
            wrong_one, fault = NUMBERS[member.element]
            said = [rf"\bmalformed\b.*\b{member.element}\b.*\b{fault}\b", "the number does not fit into 32 bits"]
        else:
            return None
        said += tag
        right, wrong = lines({member.name: right_one}.items()), lines({member.name: wrong_one}.items())
    return Case(kind, struct, member, right, wrong, said) if right and wrong else None


def chosen(maker, kind, count, dice):
    """As many cases, of members of different structs as far as there are some."""
    places = [(struct, member) for struct in maker.structs.values()
              if struct.is_derived and not struct.is_reply for member in struct.members]
    dice.shuffle(places)
    found = []
    for struct, member in places:
        if len(found) == count:
            break
        if all(case.struct is not struct for case in found):
            case = case_of(maker, kind, struct, member)
            if case:
                found.append(case)
    return found


def source(cases, is_right):
    headers = sorted({case.struct.header for case in cases})
    lines = [f"#include <{header}>" for header in headers] + ["using namespace writ;"]
    for number, case in enumerate(cases):
        lines.append(f'#line 1 "case_{number}"')
        lines += [line.replace("@", str(number)) for line in (case.right if is_right else case.wrong)]
    return "\n".join(lines) + "\n"


def compile_it(compiler, include, file):
    limit = ["-ferror-limit=0"] if "clang" in Path(os.path.realpath(compiler[0])).name + compiler[0] else []
    done = subprocess.run([*compiler, "-std=c++20", "-fsyntax-only", f"-I{include}", *limit, file],
                          capture_output=True, text=True, env=dict(os.environ, LC_ALL="C"))
    return done.returncode, done.stderr


def said_of_each(said):
    """{number of a case: the lines that the compiler said of it}, without those that echo the source."""
    found, here = {}, None
    for line in said.splitlines():
        if re.match(r"In file included from | +from ", line) or re.match(r" *\d* \|", line):
            continue
        if place := re.match(r"case_(\d+):\d+", line):
            here = int(place[1])
        if here is not None:
            found.setdefault(here, []).append(line)
    return found


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("root", type=Path)
    parser.add_argument("compiler", nargs="+")
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--all", action="store_true", default=os.environ.get("WRIT_SAMPLE") == "all")
    parser.add_argument("--seed", default=os.environ.get("WRIT_DATE") or str(datetime.date.today()))
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    include = options.root / "include"
    maker = Maker(*derived_headers.read(derived_headers.texts_of(include)))
    dice = random.Random(options.seed)
    count = len(maker.structs) if options.all else options.count
    cases = [case for kind in KINDS for case in chosen(maker, kind, count, dice)]
    print(f"{len(cases)} mistakes in {len({case.struct.header for case in cases})} headers; --seed {options.seed}",
          flush=True)
    problems = []
    for kind in KINDS:
        if all(case.kind != kind for case in cases):
            problems.append(f"there are no members for: {kind}")
    with tempfile.TemporaryDirectory(prefix="refusals") as scratch:
        folder = options.keep or Path(scratch)
        right, wrong = folder / "right.cpp", folder / "wrong.cpp"
        right.write_text(source(cases, True))
        wrong.write_text(source(cases, False))
        status, said = compile_it(options.compiler, include, right)
        if status != 0:
            problems.append(f"what is right is not accepted:\n{said[:4000]}")
        status, said = compile_it(options.compiler, include, wrong)
    each = said_of_each(said)
    for number, case in enumerate(cases):
        lines = each.get(number, [])
        missing = [pattern for pattern in case.said if not any(re.search(pattern, line) for line in lines)]
        if missing:
            problems.append("\n".join([f"{case.kind}: {case.struct.name}.{case.member.name}", *case.wrong,
                                       *(f"  does not say {pattern}" for pattern in missing), "  but:", *lines[:20]]))
    if problems:
        sys.exit("\n\n".join([*problems[:10], f"{len(problems)} problems with {' '.join(options.compiler)}"]))
    told = ", ".join(f"{kind} {sum(case.kind == kind for case in cases)}" for kind in KINDS)
    print(f"the compiler names each, and takes what is right: {told}")


if __name__ == "__main__":
    main()
