#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Applies each mutant of the headers by itself in a copy of the tree, and looks for a test that
notices.

    tests/mutants/run.py                     all of them
    tests/mutants/run.py --list              says which there are
    tests/mutants/run.py --only region       those whose description has a match for it
    tests/mutants/run.py --shard 2/7         the second of seven parts
    tests/mutants/run.py --sample 50         as many, chosen by --seed

derive.py says what a mutant is. For each the tests are compiled and run one by one, first that of
the header's own path, then those that include it, nearest first, until one fails. A mutant is
killed

- by the compiler, if a test does not compile any more and the compiler says that an assertion or a
  constant expression fails; if it says anything else, the mutant is no C++, which fails the run;
- by a test that fails, crashes, or does not end;
- by what compilers must reject (the cases of the first test, by rejects.cmake), if they do not.

Each test that killed one must pass without any mutant. equivalent.txt has the mutants that nobody
can tell from the original, and why; each entry must be the like of one. The exit status is 0
if every other mutant was killed.
"""
import argparse
import collections
import concurrent.futures
import datetime
import os
import queue
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import derive  # noqa: E402

FLAGS = ["-std=c++20", "-O0", "-g0", "-w", "-D_GLIBCXX_ASSERTIONS", "-Iinclude", "-Itests"]
LONGEST_RUN = float(os.environ.get("WRIT_MUTANTS_LONGEST_RUN", 60))  # seconds; most take a tenth
REFUSED_BY_COMPILER = re.compile(
    r"static.assert|constant.expression|consteval|constexpr|constant evaluation|"
    r"subexpression not valid|outside the bounds|too many initializers|duplicate case value")

KILLED = ("compiler", "test", "rejects")
ALIVE = {"nobody": "survives", "nonsense": "is no C++"}


def description(mutant):
    return f"{mutant.path}:{mutant.line}: {mutant.kind}"


def difference(mutant):
    before = [f"    - {line.strip()}" for line in mutant.before.split("\n")]
    after = [f"    + {line.strip()}" for line in mutant.after.split("\n") if line.strip()]
    return "\n".join(before + after)


def one_line(text):
    return " ".join(text.split())


class Equivalents:
    """equivalent.txt: blocks of `path`, `- line`, `+ line` and the reason, with blank lines
    between them."""

    def __init__(self, file, mutants):
        self.reasons = {}
        self.stale = []
        known = {(m.path, one_line(m.before), one_line(m.after)) for m in mutants}
        text = file.read_text() if file.exists() else ""
        for block in re.split(r"\n\n+", text.strip()):
            lines = [line for line in block.split("\n") if line and not line.startswith("#")]
            if not lines:
                continue
            path, before, after, *reason = lines
            key = (path, one_line(before[1:]), one_line(after[1:]))
            self.reasons[key] = one_line(" ".join(reason))
            if key not in known or not reason:
                self.stale.append(block)

    def reason(self, mutant):
        return self.reasons.get((mutant.path, one_line(mutant.before), one_line(mutant.after)))


class Includes:
    """Which tests include a header, nearest first."""

    def __init__(self, root):
        self.root = root
        self.headers = {}
        self.tests = sorted((root / "tests/unit").rglob("*.cpp"))
        self.distances = {test: self.distances_from(test) for test in self.tests}

    def included(self, file):
        if file not in self.headers:
            names = re.findall(r'^#include [<"]([^>"]+)[>"]', file.read_text(), re.MULTILINE)
            places = [self.root / folder / name
                      for name in names for folder in ("include", "tests")]
            self.headers[file] = [place for place in places if place.is_file()]
        return self.headers[file]

    def distances_from(self, test):
        distances = {test: 0}
        waiting = collections.deque([test])
        while waiting:
            file = waiting.popleft()
            for header in self.included(file):
                if header not in distances:
                    distances[header] = distances[file] + 1
                    waiting.append(header)
        return distances

    def tests_of(self, path):
        header = self.root / "include/writ" / path
        mirror = (self.root / "tests/unit" / path).with_suffix(".cpp")
        able = [test for test in self.tests if header in self.distances[test]]
        able.sort(key=lambda test: (test != mirror, self.distances[test][header],
                                    test.stat().st_size))
        return [str(test.relative_to(self.root)) for test in able]


def run(command, folder, timeout):
    """The exit status and what was said; the status is None if there was no end."""

    def limit():
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))

    environment = dict(os.environ, LC_ALL="C", CCACHE_DISABLE="1")
    try:
        done = subprocess.run(command, cwd=folder, env=environment, timeout=timeout,
                              preexec_fn=limit, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    except subprocess.TimeoutExpired:
        return None, "it does not end"
    return done.returncode, done.stdout.decode(errors="replace")


class Copy:
    """A copy of the tree, in which one mutant lives at a time."""

    def __init__(self, root, folder, options):
        self.folder = folder
        self.options = options
        for name in ("include", "tests/unit", "tests/support"):
            if (root / name).is_dir():
                shutil.copytree(root / name, folder / name)

    def prepare(self):
        """What no mutant changes: the standard headers, and the program around the tests."""
        names = set()
        for file in [*self.folder.rglob("*.hpp"), *self.folder.rglob("*.cpp")]:
            names.update(re.findall(r"^#include <(\w+|catch2/\w+\.hpp)>", file.read_text(),
                                    re.MULTILINE))
        prelude = self.folder / "prelude.hpp"
        prelude.write_text("".join(f"#if __has_include(<{name}>)\n#include <{name}>\n#endif\n"
                                   for name in sorted(names)))
        self.must([*self.compiler(), "-x", "c++-header", "prelude.hpp", "-o", "prelude.hpp.gch"])
        self.support = []
        for source in sorted((self.folder / "tests/support").glob("*.cpp")):
            if not source.stem.endswith("_test"):
                self.support.append(f"{source.stem}.o")
                self.must([*self.compiler(), "-c", f"tests/support/{source.name}", "-o",
                           self.support[-1]])
        status, _ = run([*self.compiler(), "-fsyntax-only", "-x", "c++", "-include",
                         "catch2/catch_all.hpp", "/dev/null"], self.folder, 120)
        self.libraries = ["-lCatch2Main", "-lCatch2"] if status == 0 else []

    def prepare_like(self, other):
        for file in other.folder.iterdir():
            if file.is_file():
                shutil.copy2(file, self.folder)
        self.support, self.libraries = other.support, other.libraries

    def must(self, command):
        status, said = run(command, self.folder, 300)
        if status != 0:
            sys.exit(f"{' '.join(command)}\n{said}")

    def compiler(self):
        return [self.options.cxx, *FLAGS]

    def verdict(self, test):
        """How `test` fails, as (by what, the words); nothing if it passes."""
        status, said = run([*self.compiler(), "-include", "prelude.hpp", "-c", test, "-o",
                            "test.o"], self.folder, 300)
        if status != 0:
            first = next((line for line in said.split("\n") if "error" in line), said[:200])
            errors = "\n".join(line for line in said.split("\n") if "error" in line)
            by = "compiler" if REFUSED_BY_COMPILER.search(errors) else "nonsense"
            return by, first
        status, said = run([self.options.cxx, "test.o", *self.support, *self.libraries, "-o",
                            "test"], self.folder, 120)
        if status != 0:
            return "nonsense", said[:400]
        status, said = run(["./test"], self.folder, LONGEST_RUN)
        if status != 0:
            names = re.findall(r"^(.*)\n-{20,}\ntests/", said, re.MULTILINE)
            return "test", names[0] if names else f"exit status {status}"
        return None

    def rejects(self, test):
        """The same for what compilers must reject."""
        script = self.folder / "tests/support/rejects.cmake"
        has_cases = re.search(r"^(REFUSES\(|BREAKS\(|// rejects )",
                              (self.folder / test).read_text(), re.MULTILINE)
        if not has_cases or not script.exists():
            return None
        status, said = run(["cmake", f"-DCOMPILER={self.options.cxx}", f"-DSOURCE={test}", "-P",
                            "tests/support/rejects.cmake"], self.folder, 600)
        return ("rejects", said.strip().split("\n")[0]) if status != 0 else None

    def judge(self, mutant, tests):
        """Who kills `mutant`, as (by what, which test, the words)."""
        header = self.folder / "include/writ" / mutant.path
        text = header.read_text()
        header.write_text(text[:mutant.begin] + mutant.replacement + text[mutant.end:])
        try:
            for test in tests:
                if verdict := self.verdict(test):
                    return verdict[0], test, verdict[1]
                if test == tests[0] and mutant.kind == "reason":
                    if verdict := self.rejects(test):
                        return verdict[0], test, verdict[1]
            if tests and mutant.kind != "reason":
                if verdict := self.rejects(tests[0]):
                    return verdict[0], tests[0], verdict[1]
            return "nobody", "", ""
        finally:
            header.write_text(text)


def chosen(mutants, options):
    if options.only:
        mutants = [m for m in mutants if re.search(options.only, description(m))]
    if options.shard:
        part, parts = (int(number) for number in options.shard.split("/"))
        if not 1 <= part <= parts:
            sys.exit(f"--shard {options.shard}: there is no such part")
        mutants = mutants[part - 1::parts]
    if options.sample and options.sample < len(mutants):
        print(f"a sample of {options.sample} of {len(mutants)} mutants, --seed {options.seed}")
        picked = set(random.Random(options.seed).sample(range(len(mutants)), options.sample))
        mutants = [m for index, m in enumerate(mutants) if index in picked]
    return mutants


def table(fates):
    columns = ("mutants", *KILLED, "equivalent", "survivors")
    print("| kind | mutants | killed by the compiler | by a test | by what must not compile | "
          "equivalent | survivors |")
    print("| --- | --: | --: | --: | --: | --: | --: |")
    total = collections.Counter()
    for kind in derive.KINDS:
        row = collections.Counter(by for mutant, by in fates if mutant.kind == kind)
        row["mutants"] = sum(row.values())
        row["survivors"] = sum(row[by] for by in ALIVE)
        total.update(row)
        print(f"| {kind} | " + " | ".join(str(row[column]) for column in columns) + " |")
    print("| all | " + " | ".join(str(total[column]) for column in columns) + " |")


def main():
    here = Path(__file__).resolve()
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=here.parents[2], help="the tree")
    parser.add_argument("--cxx", default=os.environ.get("CXX", "c++"), help="the compiler")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many at a time")
    parser.add_argument("--only", help="a regular expression")
    parser.add_argument("--shard", help="k/n")
    parser.add_argument("--sample", type=int, help="how many")
    parser.add_argument("--seed", default=datetime.date.today().isoformat(),
                        help="chooses the sample; today's date if none is given")
    parser.add_argument("--list", action="store_true", help="only say which mutants there are")
    parser.add_argument("--log", type=Path, help="a file for the fate of each mutant")
    options = parser.parse_args()
    root = options.root.resolve()

    begin = time.monotonic()
    include = root / "include/writ"
    headers = {str(file.relative_to(include)): file.read_text() for file in include.rglob("*.hpp")
               if file.parent.name != "ext"}
    headers = {path: text for path, text in headers.items()
               if "// Made by model/derive " not in text[:200]}
    mutants = derive.derive(headers)
    equivalents = Equivalents(root / "tests/mutants/equivalent.txt", mutants)
    if equivalents.stale:
        for block in equivalents.stale:
            print(f"equivalent.txt: there is no such mutant, or no reason:\n{block}\n")
        return 1
    mutants = chosen(mutants, options)
    if options.list:
        for mutant in mutants:
            reason = equivalents.reason(mutant)
            print(description(mutant) + (f", equivalent: {reason}" if reason else ""))
            print(difference(mutant))
        print(f"{len(mutants)} mutants")
        return 0

    includes = Includes(root)
    fates = [(mutant, "equivalent") for mutant in mutants if equivalents.reason(mutant)]
    log = open(options.log, "w") if options.log else None
    killers = set()
    with tempfile.TemporaryDirectory(prefix="mutants") as scratch:
        copies = queue.Queue()
        for number in range(options.jobs):
            copies.put(Copy(root, Path(scratch) / str(number), options))
        said = threading.Lock()

        def in_a_copy(task):
            copy = copies.get()
            try:
                return task(copy)
            finally:
                copies.put(copy)

        def judge(mutant):
            verdict = in_a_copy(lambda copy: copy.judge(mutant, includes.tests_of(mutant.path)))
            with said:
                by, test, words = verdict
                fates.append((mutant, by))
                killers.add((test, by == "rejects"))
                if by in ALIVE:
                    print(f"{description(mutant)}: {ALIVE[by]}\n{difference(mutant)}")
                    if words:
                        print(f"    {test}: {words}")
                    sys.stdout.flush()
                if log:
                    log.write(f"{description(mutant)}: {by}: {test}: {words}\n"
                              f"{difference(mutant)}\n")
                    log.flush()

        def passes(killer):
            test, is_rejects = killer
            judge = Copy.rejects if is_rejects else Copy.verdict
            return in_a_copy(lambda copy: judge(copy, test)), test

        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            first, *others = list(copies.queue)
            first.prepare()
            for copy in others:
                copy.prepare_like(first)
            for done in [pool.submit(judge, mutant) for mutant in mutants
                         if not equivalents.reason(mutant)]:
                done.result()
            broken = [(verdict, test) for verdict, test in
                      pool.map(passes, sorted(killers - {("", False)})) if verdict]

    print()
    table(fates)
    for mutant, by in fates:
        if by == "equivalent":
            print(f"{description(mutant)}: equivalent: {equivalents.reason(mutant)}")
    for verdict, test in broken:
        print(f"{test} fails without any mutant: {verdict[1]}")
    print(f"{len(fates)} mutants in {time.monotonic() - begin:.0f} s with {options.cxx}")
    return 0 if not broken and not any(by in ALIVE for _, by in fates) else 1


if __name__ == "__main__":
    sys.exit(main())
