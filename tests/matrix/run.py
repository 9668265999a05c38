#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Builds and tests writ with every compiler that it is said to work with, each in the release of Debian
that has it, in a folder that mmdebstrap fills and chroot enters. It needs root.

    tests/matrix/run.py                         all cells: hours
    tests/matrix/run.py --list                  says which there are
    tests/matrix/run.py --only 'g[+]+-15|s390x' those whose name has a match for it
    tests/matrix/run.py --tenth 0               a tenth of them, 0 to 9, of at most two releases
    tests/matrix/run.py --folder /var/matrix    where the releases are kept; build/matrix if none

A cell is one compiler, with one standard library, for one processor. Of each it is tried

    headers     each header by itself, twice; all in one file in C++20, 23 and 26, at -O0, -O2 and -Os,
                without exceptions and run-time type information; a user's file with the strictest flags
    unit tests  built and run, under an emulator where the processor is another one
    refusals    what must not compile does not, and the compiler says the words
    examples    built; the tool that checks a request is run

The last lines are a table of what was tried, with counts; what a cell cannot have is said there. A release that
cannot be made, such as where there is no root or no mirror, is said to be skipped. The exit status is 0 if
nothing failed.
"""
import argparse
import datetime
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
MIRROR = "http://deb.debian.org/debian"
COMMON = ("cmake", "make", "catch2", "libboost-dev", "ca-certificates")
EVERYTHING = ("headers", "unit tests", "refusals", "examples")


@dataclass(frozen=True)
class Cell:
    """One compiler in one release; `without` tells what it cannot have, and why."""
    release: str
    name: str
    compiler: str
    packages: tuple
    flags: str = ""
    cmake: tuple = ()
    without: dict = field(default_factory=dict)


def gcc(release, *versions):
    return [Cell(release, f"g++-{version}", f"g++-{version}", (f"g++-{version}",))
            for version in versions]


def clang(release, *versions):
    return [Cell(release, f"clang++-{version}", f"clang++-{version}", (f"clang-{version}", "g++"))
            for version in versions]


def libcxx(release, version):
    """Debian's Catch2 3 is a library, built with libstdc++."""
    without = {} if release == "bookworm" else {"unit tests": "Debian's Catch2 has libstdc++"}
    return [Cell(release, f"clang++-{version}, libc++", f"clang++-{version}",
                 (f"clang-{version}", f"libc++-{version}-dev", f"libc++abi-{version}-dev"),
                 "-stdlib=libc++", (), without)]


def cross(release, processor, version, emulator=None):
    """For another processor, its programs run by qemu."""
    triple = f"{processor}-linux-gnu"
    run = f"qemu-{emulator or processor};-L;/usr/{triple}"
    return [Cell(release, f"g++-{version}, {processor}", f"{triple}-g++-{version}",
                 (f"g++-{version}-{triple.replace('_', '-')}", "g++", "qemu-user"), "",
                 ("-DCMAKE_SYSTEM_NAME=Linux", f"-DCMAKE_SYSTEM_PROCESSOR={processor}",
                  f"-DCMAKE_CROSSCOMPILING_EMULATOR={run}"))]


CELLS = [
    *gcc("bookworm", 11, 12), *clang("bookworm", 14, 16, 19), *libcxx("bookworm", 19),
    Cell("bookworm", "g++-12, -m32", "g++-12", ("g++-12-multilib",), "-m32"),
    *cross("bookworm", "aarch64", 12), *cross("bookworm", "riscv64", 12),
    *cross("bookworm", "s390x", 12),
    Cell("bookworm", "MinGW 12", "x86_64-w64-mingw32-g++-posix",
         ("g++-mingw-w64-x86-64-posix", "g++"), "", ("-DCMAKE_SYSTEM_NAME=Windows",),
         {"unit tests": "no Windows to run them", "examples": "no Windows to run them"}),
    *gcc("trixie", 13, 14), *clang("trixie", 17, 18, 19),
    *gcc("forky", 15), *clang("forky", 20, 21),
    *gcc("sid", 16), *clang("sid", 22, 23), *libcxx("sid", 22),
]


class Release:
    """A folder with a release of Debian in it."""

    def __init__(self, name, folder):
        self.name = name
        self.root = folder / name

    def make(self):
        """Fills the folder, if it is not; returns why that cannot be."""
        if (self.root / "etc/debian_version").exists():
            return ""
        if os.geteuid() != 0:
            return "only root can enter another release"
        if not shutil.which("mmdebstrap"):
            return "mmdebstrap is not found; install it, on Debian with: apt-get install mmdebstrap"
        shutil.rmtree(self.root, ignore_errors=True)
        self.root.parent.mkdir(parents=True, exist_ok=True)
        # A mirror that is behind is better than none.
        done = subprocess.run(["mmdebstrap", "--variant=minbase", f"--include={','.join(COMMON)}",
                               '--aptopt=Acquire::Check-Valid-Until "false"',
                               "--skip=cleanup/apt/lists", self.name, str(self.root), MIRROR],
                              check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode == 0:
            return ""
        shutil.rmtree(self.root, ignore_errors=True)
        errors = [line for line in done.stdout.splitlines() if line.startswith("E: ")]
        return f"mmdebstrap cannot make {self.name}: {(errors or done.stdout.splitlines()[-1:] or ['?'])[0]}"

    def run(self, *command):
        """Runs it in there, with the tree at /writ; returns its status and what it says."""
        done = subprocess.run(["chroot", str(self.root), "/usr/bin/env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
                               "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive", *command],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              errors="replace", check=False, stdin=subprocess.DEVNULL)
        return done.returncode, done.stdout

    def install(self, packages):
        return self.run("apt-get", "install", "-y", "--no-install-recommends", *packages)

    def copy_tree(self):
        """What git has of the tree: the build folders of the machine are no part of it."""
        tree = self.root / "writ"
        shutil.rmtree(tree, ignore_errors=True)
        tree.mkdir()
        names = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-z"], check=True,
                               stdout=subprocess.PIPE).stdout.split(b"\0")
        for name in map(bytes.decode, filter(None, names)):
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tree / name)


def headers(release, cell, build):
    status, said = release.run("cmake", "--build", build, "-j2", "--target", "headers", "user_file")
    if status != 0:
        return "", said
    count = len(re.findall(r"Building CXX object", said))
    everything = f"{build}/tests/headers/everything.cpp"
    for standard in ("20", "23", "26"):
        spelt = {"23": "2b", "26": "2c"}
        for level in ("-O0", "-O2", "-Os"):
            command = [cell.compiler, *cell.flags.split(), level, "-fno-exceptions", "-fno-rtti",
                       "-I/writ/include", "-c", everything, "-o", "/dev/null"]
            status, said = release.run(*command, f"-std=c++{standard}")
            if "std=c++" in said and standard in spelt:  # an older compiler's name for it, or none
                status, said = release.run(*command, f"-std=c++{spelt[standard]}")
                if "std=c++" in said:
                    continue
            if status != 0:
                return "", said
    return str(count), ""


def unit_tests(release, cell, build):
    status, said = release.run("cmake", "--build", build, "-j2", "--target", "writ_tests")
    if status != 0:
        return "", said
    status, said = release.run("ctest", "--test-dir", build, "-R", "^unit$", "-V")
    found = re.search(r"All tests passed \((\d+) assertions in (\d+) test cases\)", said)
    if status != 0 or not found:
        return "", said
    return found[2], ""


def refusals(release, cell, build):
    status, said = release.run("ctest", "--test-dir", build, "-j2", "-V", "-R", "^rejects[.]at_once[.][^ ]*$")
    if status != 0:
        failed = re.findall(r"Test +#(\d+): .*[*]Failed", said)
        return "", "\n".join(line for line in said.splitlines() if line.split(":")[0] in failed or "Failed" in line)
    return str(sum(map(int, re.findall(r": (\d+) cases rejected by", said)))), ""


def examples(release, cell, build):
    status, said = release.run("cmake", "--build", build, "-j2", "--target", "examples")
    if status != 0:
        return "", said
    count = len(re.findall(r"Built target ", said)) - 1
    status, said = release.run("ctest", "--test-dir", build, "-R", "^examples[.]copy_image$",
                               "--no-tests=error")
    return (str(count), "") if status == 0 else ("", said)


TRIED = dict(zip(EVERYTHING, (headers, unit_tests, refusals, examples)))


def try_cell(release, cell):
    """{what: (count, why not)} of a cell; the whole cell is skipped where its compiler is not to be had."""
    status, said = release.install(cell.packages)
    if status != 0:
        missing = re.findall(r"(?:Unable to locate package|has no installation candidate|Package) '?([\w+.-]+)", said)
        return None, f"{cell.release} has no {' '.join(sorted(set(missing))) or cell.packages[0]}"
    build = "/build/" + re.sub("[^a-z0-9_]+", "_", cell.name.lower())
    status, said = release.run("cmake", "-S", "/writ", "-B", build, "-DWRIT_TESTS=ON",
                               "-DCMAKE_BUILD_TYPE=", f"-DCMAKE_CXX_COMPILER={cell.compiler}",
                               f"-DCMAKE_CXX_FLAGS={cell.flags}", *cell.cmake)
    if status != 0:
        return {"headers": ("", said)}, ""
    found = {}
    for what, attempt in TRIED.items():
        if what in cell.without:
            found[what] = (f"– ({cell.without[what]})", "")
        else:
            found[what] = attempt(release, cell, build)
    shutil.rmtree(release.root / build[1:], ignore_errors=True)
    return found, ""


def chosen(arguments):
    cells = [cell for cell in CELLS if re.search(arguments.only, f"{cell.release} {cell.name}")]
    if arguments.tenth is not None:
        begin, end = (len(cells) * at // 10 for at in (arguments.tenth, arguments.tenth + 1))
        cells = cells[begin:end]
    return cells


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--tenth", type=int, choices=range(10))
    parser.add_argument("--folder", type=Path, default=ROOT / "build/matrix")
    arguments = parser.parse_args()
    cells = chosen(arguments)
    if arguments.list:
        print("\n".join(f"{cell.release} {cell.name}" for cell in cells))
        return 0
    print(f"{len(cells)} of {len(CELLS)} cells", flush=True)
    begin = time.monotonic()
    rows, failed, releases, missing = [], 0, {}, {}
    for cell in cells:
        if cell.release not in releases:
            releases[cell.release] = Release(cell.release, arguments.folder)
            missing[cell.release] = releases[cell.release].make()
            if not missing[cell.release]:
                releases[cell.release].copy_tree()
        found, why = None, missing[cell.release]
        if not why:
            found, why = try_cell(releases[cell.release], cell)
        if found is None:
            print(f"{cell.release} {cell.name}: skipped: {why}", flush=True)
            continue
        row = [f"{cell.name} ({cell.release})"]
        for what in EVERYTHING:
            count, said = found.get(what, ("", ""))
            if said:
                failed += 1
                print(f"{cell.release} {cell.name}: {what} FAILED\n{said[-6000:]}")
            row.append(count or "**failed**")
        rows.append(row)
        print(f"{cell.release} {cell.name}: {', '.join(row[1:])}, after "
              f"{time.monotonic() - begin:.0f} s", flush=True)
    print(f"\n{datetime.date.today()}, {time.monotonic() - begin:.0f} s\n")
    for row in (["compiler", *EVERYTHING], ["---"] * 5, *rows):
        print("| " + " | ".join(row) + " |")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
