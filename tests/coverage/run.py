#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Which lines and branches of include/ no unit test runs.

    tests/coverage/run.py BUILD    of BUILD/tests/writ_tests, built with Clang and
                                   -fprofile-instr-generate -fcoverage-mapping

A template counts as covered where any of its instances is. What is not covered must stand in
explained.txt with its reason, and nothing else may: it fails otherwise. What runs only while
compiling is not counted by a program that runs later, which is the most frequent reason.
"""
import argparse
import collections
import functools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
INCLUDE = HERE.parent.parent / "include/writ"
EXPLAINED = HERE / "explained.txt"


def tool(name):
    """The newest of its kind that is found, of any version."""
    for version in ("-19", ""):
        if found := shutil.which(name + version):
            return found
    sys.exit(f"{name} is not found; on Debian it is in the package llvm-19")


def export(program):
    """What llvm-cov says of `program`, as JSON and as lcov's lines."""
    with tempfile.TemporaryDirectory(prefix="coverage") as folder:
        # %m: each process adds to what is there; a test that stops the program runs in one of its own.
        raw, data = Path(folder) / "raw-%m", Path(folder) / "data"
        done = subprocess.run([program], env=dict(os.environ, LLVM_PROFILE_FILE=str(raw)),
                              stdout=subprocess.PIPE, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"{program} fails:\n{done.stdout[-2000:]}")
        counted = list(Path(folder).glob("raw-*"))
        subprocess.run([tool("llvm-profdata"), "merge", "-sparse", *counted, "-o", data],
                       check=True)
        return [subprocess.run([tool("llvm-cov"), "export", program, f"-instr-profile={data}",
                                f"-format={kind}"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               text=True, check=True).stdout for kind in ("text", "lcov")]


@functools.cache
def ours(path):
    """The header's path as it is included; nothing of another file, or of one that model/derive makes: its
    lines are data, which other tests compare with the facts."""
    path = Path(os.path.normpath(path))
    if not path.is_relative_to(INCLUDE) or "// Made by model/derive " in path.read_text()[:200]:
        return None
    return str(path.relative_to(INCLUDE))


def lines_of(lcov):
    """{(header, line): how often it ran}, the most of all instances."""
    counts = collections.defaultdict(int)
    header = None
    for line in lcov.split("\n"):
        if line.startswith("SF:"):
            header = ours(line[3:])
        elif header and line.startswith("DA:"):
            number, count = line[3:].split(",")[:2]
            counts[header, int(number)] = max(counts[header, int(number)], int(count))
    return counts


def branches_of(text):
    """{(header, line, column, end, which way): how often it was taken}."""
    counts = collections.defaultdict(int)
    for function in json.loads(text)["data"][0]["functions"]:
        for line, column, last, end, taken, passed, file, *_ in function["branches"]:
            header = ours(function["filenames"][file])
            if header and (taken or passed or (line, column) != (last, end)):
                for way, count in (("true", taken), ("false", passed)):
                    counts[header, line, column, (last, end), way] += count
    return counts


def explained():
    """{(header, the line's text, what): reason}, out of blocks as the file's beginning says."""
    found = {}
    blocks = re.split(r"\n\n+", EXPLAINED.read_text().strip())
    for block in blocks:
        rows = [row for row in block.split("\n") if not row.startswith("#")]
        if not rows:
            continue
        header, what, *rest = rows
        texts = [row[2:].strip() for row in rest if row.startswith("- ")]
        reason = " ".join(row for row in rest if not row.startswith("- "))
        if not texts or not reason:
            sys.exit(f"{EXPLAINED.name}: {header}: {what}: no line or no reason")
        found.update({(header, text, what): reason for text in texts})
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("build", type=Path)
    build = parser.parse_args().build
    text, lcov = export(build / "tests/writ_tests")
    lines, branches = lines_of(lcov), branches_of(text)
    if not lines or not branches:
        sys.exit("nothing of include/ was counted")
    sources = {header: (INCLUDE / header).read_text().split("\n")
               for header in {key[0] for key in lines}}
    missed = collections.Counter()
    for (header, number), count in lines.items():
        if count == 0:
            missed[header, sources[header][number - 1].strip(), "line"] += 1
    for (header, line, _, _, way), count in branches.items():
        if count == 0 and lines[header, line] != 0:
            missed[header, sources[header][line - 1].strip(), f"never {way}"] += 1

    print("| | counted | covered | |")
    print("| --- | --: | --: | --: |")
    for name, counts in (("lines", lines), ("branches", branches)):
        covered = sum(count != 0 for count in counts.values())
        print(f"| {name} | {len(counts)} | {covered} | {100 * covered / len(counts):.1f} % |")
    reasons = explained()
    status = 0
    for key in sorted(set(missed) - set(reasons)):
        print(f"{key[0]}\n{key[2]}\n- {key[1]}\n")
        status = 1
    for header, line, what in sorted(set(reasons) - set(missed)):
        print(f"{EXPLAINED.name}: {header}: {what}: {line}\n    is covered, or gone")
        status = 1
    if status:
        print(f"cover what stands above, or say in {EXPLAINED.name} why it cannot be")
    else:
        print(f"{sum(missed.values())} not covered, each with its reason in {EXPLAINED.name}")
    return status


if __name__ == "__main__":
    sys.exit(main())
