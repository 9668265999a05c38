# SPDX-License-Identifier: BSL-1.0
"""Measures what writ costs. Each function returns figures; benchmarks/run makes pages of them."""
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BASELINE = "hand_written"


def skip(what):
    print(f"skipped: {what}", file=sys.stderr)


def run(*command, **options):
    """What the command prints; if it fails, what it said ends all."""
    done = subprocess.run([str(part) for part in command], text=True, capture_output=True, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def compilers(wanted):
    """Those of `wanted` that are there."""
    found = [compiler for compiler in wanted if shutil.which(compiler)]
    for compiler in wanted:
        if compiler not in found:
            skip(f"{compiler} is not found")
    return found


# === run time ===


class RunTime:
    """The program `measure`, built by one compiler."""

    def __init__(self, compiler):
        folder = ROOT / "build" / f"benchmark-{compiler}"
        run("cmake", "--preset", "benchmark", "-B", folder, f"-DCMAKE_CXX_COMPILER={compiler}",
            cwd=ROOT)
        run("cmake", "--build", folder, "--target", "measure", "--parallel", "2")
        self.program = folder / "benchmarks/measure"

    def times(self, names):
        """{scenario: {contender: (nanoseconds, ratio to the baseline)}}, medians over rounds in
        which the contenders of a scenario take turns."""
        rounds = {}
        for line in run(self.program, "time", *names).splitlines():
            scenario, contender, *times = line.split()
            rounds.setdefault(scenario, {})[contender] = [float(time) for time in times]
        return {scenario: {contender: (statistics.median(times),
                                       statistics.median(map(lambda mine, base: mine / base, times,
                                                             contenders[BASELINE])))
                           for contender, times in contenders.items()}
                for scenario, contenders in rounds.items()}

    def allocations(self, names):
        """{scenario: {contender: heap allocations}}"""
        found = {}
        for line in run(self.program, "allocations", *names).splitlines():
            scenario, contender, count = line.split()
            found.setdefault(scenario, {})[contender] = int(count)
        return found

    def instructions(self, mode, names=()):
        """{scenario: {contender: instructions}}, exact, of one operation; `mode` is that of
        `measure`. Empty where there is no valgrind."""
        if not shutil.which("valgrind"):
            skip("valgrind is not found, no instructions are counted")
            return {}
        found = {}
        with tempfile.TemporaryDirectory() as folder:
            # An empty environment, since its size moves the stack.
            run("/usr/bin/env", "-i", shutil.which("valgrind"), "--tool=callgrind",
                f"--callgrind-out-file={folder}/dump", self.program, mode, *names)
            for dump in Path(folder).iterdir():
                text = dump.read_text()
                name = re.search("^desc: Trigger: Client Request: (.*)/(.*)$", text, re.M)
                if name:
                    count = int(re.search("^summary: ([0-9]+)$", text, re.M)[1])
                    found.setdefault(name[1], {})[name[2]] = count / 10
        if not found:
            skip("the program was built without valgrind/callgrind.h, no instructions are counted")
        return found
