#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Builds and tests writ with every compiler that it is said to work with, each in the release of Debian
that has it, in a folder that mmdebstrap fills and chroot enters. It needs root.

    tests/matrix/run.py                         all cells: hours
    tests/matrix/run.py --list                  says which there are
    tests/matrix/run.py --only 'g[+]+-15|s390x' those whose name has a match for it
    tests/matrix/run.py --tenth 0               a tenth of them, 0 to 9, of at most two releases
    tests/matrix/run.py --folder /var/matrix    where the releases are kept; build/matrix if none
    tests/matrix/run.py --refresh --only 'g[+]+-16|clang[+]+-23'
                                                writes what these say into the page of refusals

A cell is one compiler, with one standard library, for one processor. Of each it is tried

    headers     each header by itself, twice; all in one file in C++20, 23 and 26, at -O0, -O2 and -Os,
                without exceptions and run-time type information; a user's file with the strictest flags
    unit tests  built and run, under an emulator where the processor is another one
    refusals    what must not compile does not, and the compiler says the words; with --page each is tried
                by itself too, and where docs/reference/refusals.md has the compiler, they are compared
    examples    built; the tool that checks a request is run

Some cells are no compilers: one asks the newest clang-tidy; others ask the botocore of each release whether it sends
and reads the same. MinGW's programs are run by Wine, those for other processors by qemu. The last lines are a table of
what was tried, with counts; what a cell cannot have is said there. A release that cannot be made, such as where there
is no root or no mirror, is said to be skipped. The exit status is 0 if nothing failed.
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
    """One compiler in one release; `without` tells what it cannot have, and why. `before` is a command of the
    shell that must succeed first."""
    release: str
    name: str
    compiler: str
    packages: tuple
    flags: str = ""
    cmake: tuple = ()
    without: dict = field(default_factory=dict)
    before: str = ""
    tried: dict = field(default_factory=dict)  # what is tried in another way than in TRIED


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


def cross(release, processor, version):
    """For another processor, its programs run by qemu; those for i686 by its loader, since this one knows them."""
    triple = f"{processor}-linux-gnu"
    run = f"qemu-{processor};-L;/usr/{triple}"
    if processor == "i686":
        run = f"/usr/{triple}/lib/ld-linux.so.2;--library-path;/usr/{triple}/lib"
    return [Cell(release, f"g++-{version}, {processor}", f"{triple}-g++-{version}",
                 (f"g++-{version}-{triple.replace('_', '-')}", "g++", "qemu-user"), "",
                 ("-DCMAKE_SYSTEM_NAME=Linux", f"-DCMAKE_SYSTEM_PROCESSOR={processor}",
                  f"-DCMAKE_CROSSCOMPILING_EMULATOR={run}"))]


def mingw(release, version):
    """For Windows, its programs run by Wine, which looks for its own libraries through /proc. Of /usr/include
    the compiler must see nothing but Catch2."""
    return Cell(release, f"MinGW {version}", "x86_64-w64-mingw32-g++-posix",
                ("g++-mingw-w64-x86-64-posix", "g++", "wine", "wine64"), "",
                ("-DCMAKE_SYSTEM_NAME=Windows", "-DCMAKE_CROSSCOMPILING_EMULATOR=/build/wine",
                 "-DCMAKE_EXE_LINKER_FLAGS=-static", "-DCMAKE_PREFIX_PATH=/catch2"),
                {}, "test -e /proc/self/exe && mkdir -p /build /catch2/include /catch2/lib/cmake && "
                "cp -r /usr/include/catch2 /catch2/include && cp -r /usr/lib/cmake/Catch2 /catch2/lib/cmake && "
                "cp /usr/lib/libCatch2WithMain.a /catch2/lib && "
                # Its servers stay for the next program, which would wait for others. They must not hold the output.
                "printf '#!/bin/sh\\nexport HOME=/root WINEDEBUG=-all\\n(wineserver -p20; wine cmd /c exit) "
                "</dev/null >/dev/null 2>&1\\nexec wine \"$@\"\\n' "
                ">/build/wine && chmod +x /build/wine")


def like_microsoft(release, version):
    """As strict as clang-cl, and without what is GNU's, as far as that goes without Microsoft's library: to read
    libstdc++ and glibc the compiler must be told some macros."""
    only_headers = "other libraries do not compile like this"
    return Cell(release, f"clang++-{version}, like clang-cl", f"clang++-{version}", (f"clang-{version}", "g++"),
                "-fms-compatibility -fms-extensions -fms-compatibility-version=19.40 -Wmicrosoft -Werror "
                "-DWRIT_USES_GNU_EXTENSIONS=0 -D__STRICT_ANSI__ -D__GCC_ATOMIC_TEST_AND_SET_TRUEVAL=1 "
                "-D__GCC_ATOMIC_POINTER_LOCK_FREE=2 -U__OPTIMIZE__", (),
                {what: only_headers for what in EVERYTHING[1:]})


def tidy(release, version):
    """The newest clang-tidy, which has more to say than the one of the stage of that name."""
    return Cell(release, f"clang-tidy-{version}", f"clang++-{version}",
                (f"clang-{version}", f"clang-tidy-{version}", "g++", "python3"), "",
                ("-DCMAKE_EXPORT_COMPILE_COMMANDS=ON", f"-DWRIT_CLANG_TIDY=/usr/bin/clang-tidy-{version}",
                 f"-DWRIT_RUN_CLANG_TIDY=/usr/bin/run-clang-tidy-{version}"),
                {what: "it compiles nothing" for what in EVERYTHING[1:]}, "", {"headers": look_at_headers})


def look_at_headers(release, cell, build):
    status, said = release.run("cmake", "--build", build, "--target", "tidy")
    files = re.findall(r"^\[ *[0-9]+/", said, re.M)
    return (f"{len(files)} files", "") if status == 0 else ("", said)


def botocore(release):
    """Not a compiler but the release's botocore, which knows more actions than that of the release before: what it
    sends, reads and goes on to must be what writ does, with all actions."""
    return Cell(release, "botocore", "g++", ("g++", "python3", "python3-botocore"), "", ("-DWRIT_DERIVED_FROM=all",),
                {what: "that is no compiler" for what in EVERYTHING if what != "unit tests"}, "",
                {"unit tests": agree_with_botocore})


def agree_with_botocore(release, cell, build):
    status, said = release.run("cmake", "--build", build, "-j2", "--target", "writ_derived_actions",
                               "writ_replied_actions", "writ_steps")
    if status == 0:
        status, said = release.run("ctest", "--test-dir", build, "-V", "-R",
                                   "^conformance[.](derived|replies|steps)[.]botocore$")
    found = re.findall(r"botocore ([0-9.]+)[^:]*: (\d+ (inputs|replies|pages) of \d+ actions)", said)
    counts = {what: count for _, count, what in found}
    if status != 0 or len(counts) != 3:
        return "", said
    return f"{found[0][0]}: {counts['inputs']}, {counts['replies']}, {counts['pages']}", ""


CELLS = [
    *gcc("bookworm", 11, 12), *clang("bookworm", 14, 15, 16, 19), *libcxx("bookworm", 19),
    Cell("bookworm", "g++-12, -m32", "g++-12", ("g++-12-multilib",),
         "-m32 -idirafter /usr/include/x86_64-linux-gnu"),
    *cross("bookworm", "aarch64", 12), *cross("bookworm", "riscv64", 12),
    *cross("bookworm", "s390x", 12),
    *cross("bookworm", "i686", 12),
    mingw("bookworm", 12), like_microsoft("bookworm", 19),
    *gcc("trixie", 13, 14), *clang("trixie", 17, 18, 19), botocore("trixie"),
    *gcc("forky", 15), *clang("forky", 21),  # no release has Clang 20 any more
    botocore("forky"),
    *gcc("sid", 16), *clang("sid", 22, 23), *libcxx("sid", 23), tidy("sid", 23), botocore("sid"),
]


class Release:
    """A folder with a release of Debian in it."""

    def __init__(self, name, folder):
        self.name = name
        self.root = folder / name

    def make(self):
        """Fills the folder, if it is not; returns why that cannot be."""
        if (self.root / "etc/debian_version").exists():
            return self.mount()
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
            return self.mount()
        shutil.rmtree(self.root, ignore_errors=True)
        errors = [line for line in done.stdout.splitlines() if line.startswith("E: ")]
        return f"mmdebstrap cannot make {self.name}: {(errors or done.stdout.splitlines()[-1:] or ['?'])[0]}"

    def mount(self):
        """Shows the processes in there, if that is allowed; few programs want it."""
        if not (self.root / "proc/self").exists():
            subprocess.run(["mount", "-t", "proc", "proc", str(self.root / "proc")], check=False,
                           stderr=subprocess.DEVNULL)
        return ""

    def leave(self):
        """Takes back what `mount` did, so that the folder can be removed."""
        if (self.root / "proc/self").exists():
            subprocess.run(["umount", "--lazy", str(self.root / "proc")], check=False, stderr=subprocess.DEVNULL)

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
        names = subprocess.run(["git", "-c", "safe.directory=*", "-C", str(ROOT), "ls-files", "-z"], check=True,
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
    unknown = []
    for standard in ("20", "23", "26"):
        spelt = {"23": "2b", "26": "2c"}
        for level in ("-O0", "-O2", "-Os"):
            command = [cell.compiler, *cell.flags.split(), level, "-fno-exceptions", "-fno-rtti",
                       "-I/writ/include", "-c", everything, "-o", "/dev/null"]
            status, said = release.run(*command, f"-std=c++{standard}")
            if "std=c++" in said and standard in spelt:  # an older compiler's name for it, or none
                status, said = release.run(*command, f"-std=c++{spelt[standard]}")
                if "std=c++" in said:
                    unknown.append(standard)
                    break
            if status != 0:
                return "", said
    return str(count) + "".join(f" (it does not know C++{standard})" for standard in unknown), ""


def unit_tests(release, cell, build):
    status, said = release.run("cmake", "--build", build, "-j2", "--target", "writ_tests")
    if status != 0 and "libCatch2.a" in said and "undefined reference to `__cxa" in said:
        return "– (Debian's Catch2 does not link: it was built with a newer libstdc++)", ""
    if status != 0:
        return "", said
    status, said = release.run("ctest", "--test-dir", build, "-R", "^unit$", "-V", "--timeout", "900")
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


PAGE = "docs/reference/refusals.md"


def page(release, cell, build):
    """What the compiler says of each case by itself, and what the page says that it says."""
    column = f"refusals.{cell.compiler}"
    if column not in release.run("ctest", "--test-dir", build, "-N", "-R", "^refusals[.]")[1].split() or cell.flags:
        return "– (it has no column)", ""
    status, said = release.run("cmake", "--build", build, "-j2", "--target", "refusals_test")
    if status == 0:
        status, said = release.run("ctest", "--test-dir", build, "-j2", "--output-on-failure", "-R",
                                   f"^{column.replace('+', '[+]')}$")
    if status != 0:
        return "", said
    return ("– (" + re.findall(r"skipped: (.*)", said)[0] + ")" if "skipped: " in said else "as it says"), ""


def refresh_page(release, cell, build):
    """Writes the compiler's column anew, here too."""
    found, said = page(release, cell, build)
    if found.startswith("– (it has no"):
        return found, said
    status, said = release.run(f"{build}/tests/docs/refusals_test", "refresh", "/writ", f"{build}/tests/rejects")
    shutil.copy(release.root / "writ" / PAGE, ROOT / PAGE)
    return ("written", "") if status == 0 else ("", said)


TRIED = dict(zip(EVERYTHING, (headers, unit_tests, refusals, examples)))


def try_cell(release, cell, tried):
    """{what: (count, why not)} of a cell; the whole cell is skipped where its compiler is not to be had."""
    status, said = release.install(cell.packages)
    if status != 0:
        missing = re.findall(r"(?:Unable to locate package|has no installation candidate|Package) '?([\w+.-]+)", said)
        return None, f"{cell.release} has no {' '.join(sorted(set(missing))) or cell.packages[0]}"
    if cell.before:
        status, said = release.run("sh", "-c", cell.before)
        if status != 0:
            return None, f"this does not succeed: {cell.before}: {said}"
    build = "/build/" + re.sub("[^a-z0-9_]+", "_", cell.name.lower())
    shutil.rmtree(release.root / build[1:], ignore_errors=True)
    status, said = release.run("cmake", "-S", "/writ", "-B", build, "-DWRIT_TESTS=ON",
                               "-DCMAKE_BUILD_TYPE=", f"-DCMAKE_CXX_COMPILER={cell.compiler}",
                               f"-DCMAKE_CXX_FLAGS={cell.flags}", *cell.cmake)
    if status != 0:
        return {"headers": ("", said)}, ""
    found = {}
    for what, attempt in {**tried, **cell.tried}.items():
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
    parser.add_argument("--page", action="store_true")
    parser.add_argument("--refresh", action="store_true")
    arguments = parser.parse_args()
    tried = {**TRIED, "page": page} if arguments.page else TRIED
    if arguments.refresh:
        tried = {"page": refresh_page}
    cells = chosen(arguments)
    if arguments.list:
        print("\n".join(f"{cell.release} {cell.name}" for cell in cells))
        return 0
    print(f"{len(cells)} of {len(CELLS)} cells", flush=True)
    begin = time.monotonic()
    releases = {}
    try:
        rows, failed = try_cells(cells, tried, releases, arguments.folder)
    finally:
        for release in releases.values():
            release.leave()
    print(f"\n{datetime.date.today()}, {time.monotonic() - begin:.0f} s\n")
    for row in (["compiler", *tried], ["---"] * (1 + len(tried)), *rows):
        print("| " + " | ".join(row) + " |")
    return 1 if failed else 0


def try_cells(cells, tried, releases, folder):
    """A row of each cell that could be tried, and how much failed; `releases` are those that were entered."""
    rows, failed, missing = [], 0, {}
    begin = time.monotonic()
    for cell in cells:
        if cell.release not in releases:
            releases[cell.release] = Release(cell.release, folder)
            missing[cell.release] = releases[cell.release].make()
            if not missing[cell.release]:
                releases[cell.release].copy_tree()
        found, why = None, missing[cell.release]
        if not why:
            found, why = try_cell(releases[cell.release], cell, tried)
        if found is None:
            print(f"{cell.release} {cell.name}: skipped: {why}", flush=True)
            continue
        row = [f"{cell.name} ({cell.release})"]
        for what in tried:
            count, said = found.get(what, ("", ""))
            if said:
                failed += 1
                print(f"{cell.release} {cell.name}: {what} FAILED\n{said[-6000:]}")
            row.append(count or "**failed**")
        rows.append(row)
        print(f"{cell.release} {cell.name}: {', '.join(row[1:])}, after {time.monotonic() - begin:.0f} s", flush=True)
    return rows, failed


if __name__ == "__main__":
    sys.exit(main())
