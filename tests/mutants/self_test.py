#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""run.py must be able to find a survivor: on planted/ it must say what is written there."""
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
HEADER = "value/planted.hpp"
problems = []


def need(condition, what):
    if not condition:
        problems.append(what)


def run(root, *options):
    done = subprocess.run([sys.executable, str(HERE / "run.py"), "--root", str(root), *options],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
                          env=dict(os.environ, WRIT_MUTANTS_LONGEST_RUN="5"))
    return done.returncode, done.stdout


def fates(log):
    """How often each (line, kind, by whom) is in a log."""
    return collections.Counter(
        re.findall(rf"^{HEADER}:(\d+): (\w+): (\w+):", log.read_text(), re.MULTILINE))


def planted(text):
    """The same as the comments tell it; only those that are not killed."""
    wanted = collections.Counter()
    for number, line in enumerate(text.split("\n"), 1):
        if comment := re.search(r"// (nobody|nonsense): ([a-z ]+)$", line):
            for kind in comment.group(2).split():
                wanted[str(number), kind, comment.group(1)] += 1
    return wanted


with tempfile.TemporaryDirectory(prefix="mutants_test") as scratch:
    tree = Path(scratch) / "tree"
    shutil.copytree(HERE / "planted", tree)
    header = tree / "include/writ" / HEADER
    test = tree / "tests/unit/value/planted.cpp"

    # What nobody notices is found, and nothing else.
    log = Path(scratch) / "log"
    status, said = run(tree, "--log", str(log))
    found = fates(log)
    living = collections.Counter({fate: count for fate, count in found.items()
                                  if fate[2] in ("nobody", "nonsense")})
    wanted = planted(header.read_text())
    need(status == 1, f"survivors must make it fail:\n{said}")
    need(living == wanted, f"planted: {wanted}\nfound: {living}\n{said}")
    need({by for _, _, by in found} == {"nobody", "nonsense", "compiler", "test"},
         f"killed by the compiler and by a test: {found}")
    need("equivalent: It is not" in said, f"an equivalent mutant must be printed:\n{said}")
    for fate in wanted:
        words = {"nobody": "survives", "nonsense": "is no C++"}[fate[2]]
        need(f"{HEADER}:{fate[0]}: {fate[1]}: {words}" in said,
             f"{fate} must be printed:\n{said}")

    # Without them it succeeds.
    lines = header.read_text().split("\n")
    tested = 1 + next(index for index, line in enumerate(lines) if "holds(int left" in line)
    status, said = run(tree, "--only", f":{tested}: ")
    need(status == 0 and "| all | 3 | 0 | 2 | 0 | 1 | 0 |" in said, f"no survivor there:\n{said}")

    # Parts make up the whole; a sample is one, and the same each time.
    _, whole = run(tree, "--list")
    parts = [run(tree, "--list", "--shard", f"{part}/3")[1] for part in (1, 2, 3)]
    counts = [int(re.search(r"^(\d+) mutants$", part, re.MULTILINE).group(1))
              for part in (whole, *parts)]
    need(counts[0] == sum(counts[1:]) and counts[0] > 15, f"the parts do not add up: {counts}")
    samples = [run(tree, "--list", "--sample", "5", "--seed", seed)[1] for seed in "aab"]
    need(samples[0] == samples[1] and samples[0] != samples[2], "the seed must choose the sample")
    need("--seed a" in samples[0] and "\n5 mutants" in samples[0], f"a sample:\n{samples[0]}")

    # A test that fails anyway kills nothing.
    test.write_text(test.read_text().replace("? 0 : 1", "? 1 : 1"))
    status, said = run(tree, "--only", "rule")
    need(status == 1 and "planted.cpp fails without any mutant" in said,
         f"the test fails without any mutant:\n{said}")

    # What is said to be equivalent must be there.
    header.write_text(header.read_text().replace("% 2", "% 3"))
    status, said = run(tree, "--list")
    need(status == 1 and "there is no such mutant" in said, f"the line is stale:\n{said}")

for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
