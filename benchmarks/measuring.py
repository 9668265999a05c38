# SPDX-License-Identifier: BSL-1.0
"""Measures what writ costs. Each function returns figures; benchmarks/run makes pages of them."""
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BASELINE = "hand_written"
# Of made-up actions: how many there are, and of how many members.
SIZES = ((1, 14), (2, 14), (5, 14), (1, 29), (1, 44))

sys.path.insert(0, str(ROOT / "benchmarks/compile_time"))
import synthetic


def skip(what):
    print(f"skipped: {what}", file=sys.stderr)


def run(*command, **options):
    """What the command prints; if it fails, what it said ends all."""
    done = subprocess.run([str(part) for part in command], text=True, capture_output=True,
                          **options)
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


def built(compiler, preset, target):
    """The program `target`, of that folder, built by the compiler as the preset says."""
    folder = ROOT / "build" / f"{preset}-{compiler}"
    run("cmake", "--preset", preset, "-B", folder, f"-DCMAKE_CXX_COMPILER={compiler}", cwd=ROOT)
    run("cmake", "--build", folder, "--target", Path(target).name, "--parallel", "2")
    return folder / target


# === run time ===


class RunTime:
    """The program `measure`, built by one compiler."""

    def __init__(self, compiler):
        self.program = built(compiler, "benchmark", "benchmarks/measure")

    def times(self, names=()):
        """{scenario: {contender: nanoseconds in each round}}; in a round the contenders of a
        scenario take turns."""
        found = {}
        for line in run(self.program, "time", *names).splitlines():
            scenario, contender, *times = line.split()
            found.setdefault(scenario, {})[contender] = [float(time) for time in times]
        return found

    def allocations(self, names=()):
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
            # An empty environment, since its size moves the stack; and of the C library's functions
            # those for any processor, since which others it takes depends on the machine.
            run("/usr/bin/env", "-i", "GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2",
                shutil.which("valgrind"), "--tool=callgrind",
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


def median_ratio(times, contender, other):
    """How many times as long `contender` takes as `other`: the median over the rounds."""
    return statistics.median(mine / its for mine, its in zip(times[contender], times[other]))


# === compile time ===


def included(text):
    """What a header includes, but for what only another compiler does: that stands in a condition."""
    depth, found = 0, []
    for line in text.splitlines():
        depth += line.startswith("#if") - line.startswith("#endif")
        found += re.findall("^#include <(.*)>", line) if depth == 1 else []
    return found


def standard_headers():
    """The standard headers that the action stands on."""
    seen, waiting = set(), ["writ/ec2/copy_image.hpp"]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            if name.startswith("writ/"):
                waiting += included((ROOT / "include" / name).read_text())
    return sorted(name for name in seen if not name.startswith("writ/"))


def compile_scenarios():
    """{scenario: source}"""
    found = {
        "empty": "",
        "string_view": "#include <string_view>\n",
        "standard_headers": "".join(f"#include <{name}>\n" for name in standard_headers()),
        "copy_image": "#include <writ/ec2/copy_image.hpp>\n",
    }
    for file in sorted((ROOT / "benchmarks/compile_time").glob("*.cpp"), reverse=True):
        needed = re.findall("^#include <(writ/ext/.*)>", file.read_text(), re.M)
        if all((ROOT / "include" / name).exists() for name in needed):
            found[file.stem] = file.read_text()
        else:
            skip(f"{file.name}: there is no {needed[0]}")
    for actions, members in SIZES:
        found[f"actions/{actions}x{members}"] = synthetic.source(actions, members)
    return found


class Workshop:
    """A folder for sources, and what compilers make of them."""

    def __init__(self):
        self.holder = tempfile.TemporaryDirectory()
        self.folder = Path(self.holder.name)

    def put(self, name, text):
        file = self.folder / (name.replace("/", "_") + ".cpp")
        file.write_text(text)
        return file

    @staticmethod
    def command(compiler, file, *flags):
        return (compiler, "-std=c++20", "-O2", "-DNDEBUG", f"-I{ROOT}/include",
                f"-I{ROOT}/benchmarks/compile_time", *flags, file)

    def lines(self, compiler, file):
        return len(run(*self.command(compiler, file, "-E", "-P")).splitlines())

    def own_lines(self, compiler, file):
        """Those of them that stand in writ's headers."""
        count, is_own = 0, False
        for line in run(*self.command(compiler, file, "-E")).splitlines():
            if line.startswith("# "):
                is_own = "/include/writ/" in line.split('"')[1]
            elif line.strip():
                count += is_own
        return count

    def instantiations(self, clang, file):
        made = file.with_suffix(".o")
        run(*self.command(clang, file, "-c", "-o", made, "-ftime-trace",
                          "-ftime-trace-granularity=0"))
        trace = made.with_suffix(".json").read_text()
        return len(re.findall('"name": ?"Instantiate(?:Class|Function)"', trace))

    @staticmethod
    def multiarch(gcc):
        """What the compiler proper is told of the folder of its target's headers."""
        folder = run(gcc, "-print-multiarch").strip()
        return ("-imultiarch", folder) if folder else ()

    def compiler_instructions(self, gcc, file):
        """Those of GCC's compiler proper, counted by callgrind."""
        proper = run(gcc, "-print-prog-name=cc1plus").strip()
        done = subprocess.run(["/usr/bin/env", "-i", shutil.which("valgrind"), "--tool=callgrind",
                               "--callgrind-out-file=/dev/null",
                               *self.command(proper, file, "-D_GNU_SOURCE", "-quiet",
                                             *self.multiarch(gcc), "-o", "/dev/null")],
                              text=True, capture_output=True, check=True)
        return int(re.search("Collected : ([0-9]+)", done.stderr)[1])

    def seconds(self, compiler, sources, rounds=5):
        """{name: CPU seconds in each round} for {name: file}; in a round each has its turn."""
        found = {}
        for _ in range(rounds):
            for name, file in sources.items():
                before = resource.getrusage(resource.RUSAGE_CHILDREN)
                run(*self.command(compiler, file, "-c", "-o", "/dev/null"))
                after = resource.getrusage(resource.RUSAGE_CHILDREN)
                found.setdefault(name, []).append(after.ru_utime - before.ru_utime +
                                                  after.ru_stime - before.ru_stime)
        return found

    def cost(self, compiler, file, made):
        """(CPU seconds, most bytes of memory at a time) that it takes to make an object file."""
        command = [str(part) for part in self.command(compiler, file, "-c", "-o", made)]
        child = os.posix_spawnp(command[0], command, os.environ)
        _, status, used = os.wait4(child, 0)
        if status != 0:
            sys.exit(f"{' '.join(command)} failed")
        return used.ru_utime + used.ru_stime, used.ru_maxrss * 1024

    # === bytes ===

    @staticmethod
    def object_bytes(made):
        """All that an object file adds to a program, but for its relocations."""
        text, data, bss = map(int, run("size", made).splitlines()[1].split()[:3])
        return text + data + bss

    def linked_bytes(self, compiler, made):
        """All that is loaded of a position-independent program of it, relocations included."""
        main, program = self.put("main", "int main() {}\n"), self.folder / "program"
        run(compiler, "-pie", "-fPIE", main, made, "-o", program)
        sections = run("readelf", "--section-headers", "--wide", program)
        return sum(int(size, 16) for size in re.findall(
            r"^ *\[ *\d+\] +\S+ +[A-Z_]+ +[0-9a-f]+ [0-9a-f]+ ([0-9a-f]+) \d+ +[WXSMIL]*A", sections,
            re.M))

    def compiled(self, compiler, file, level):
        made = self.folder / f"{file.stem}-{compiler}-{level}.o"
        run(*self.command(compiler, file, f"-{level}", "-c", "-o", made))
        return made

    def all_bytes(self, compiler, file, level):
        """The size of all that the file leaves, code and data."""
        return self.object_bytes(self.compiled(compiler, file, level))

    def text_bytes(self, compiler, file, level):
        """The size of all code that the file leaves."""
        sections = run("size", "-A", "-d", self.compiled(compiler, file, level))
        return sum(map(int, re.findall(r"^\.text\S* +([0-9]+)", sections, re.M)))

    def instructions_beyond_a_literal(self, compiler, level):
        """How many instructions `static_query` leaves that are not those of a literal."""
        made = self.folder / f"constant-{compiler}-{level}.o"
        run(*self.command(compiler, ROOT / "benchmarks/bytes/constant_body.cpp", f"-{level}", "-c",
                          "-o", made))
        code = run("objdump", "--disassemble", "--demangle", "--no-show-raw-insn",
                   "--no-addresses", made)
        functions = dict(re.findall(r"^<(\w+)\(\)>:\n((?:\t.*\n?)+)", code, re.M))
        # Behind a function there may be padding.
        constant, literal = ([line.split("#")[0].strip() for line in functions[name].splitlines()
                              if not re.search(r"\bnop|xchg +%ax,%ax", line)]
                             for name in ("constant", "literal"))
        return len([line for line in constant if line not in literal])


def in_parallel(jobs):
    """{key: what the job returns} for {key: (function, argument…)}; no job may be timed."""
    with ThreadPoolExecutor(2) as pool:
        waiting = {key: pool.submit(*job) for key, job in jobs.items()}
        return {key: job.result() for key, job in waiting.items()}
