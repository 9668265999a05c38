# SPDX-License-Identifier: BSL-1.0
"""What logs of any action cost: to read, check and write them, beside what other clients take to
write the same; how that grows; and how it ends where somebody means harm."""
import importlib.util
import shutil
import statistics
import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qsl

import hostile
import measuring
from measuring import ROOT

HERE = ROOT / "benchmarks/run_time"
BODIES = 2_000
DONE = {"read_check": "read and check", "read_check_write": "read, check and write",
        "write": "write what is checked"}
# The program runs another one, and prints its seconds of CPU, its most kilobytes and its answer. It
# is small itself: what a process has when it starts another one counts as that one's.
USAGE = """import os, sys
program, log, answer = sys.argv[1:]
files = [(os.POSIX_SPAWN_OPEN, 0, log, os.O_RDONLY, 0),
         (os.POSIX_SPAWN_OPEN, 1, answer, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)]
child = os.posix_spawn(program, [program, "--from-query", "-"], os.environ, file_actions=files)
_, status, used = os.wait4(child, 0)
print(used.ru_utime + used.ru_stime, used.ru_maxrss, os.waitstatus_to_exitcode(status))
"""


class Log:
    """Requests, and what botocore makes of them: the log."""

    def __init__(self, folder):
        self.requests = measuring.run(sys.executable, HERE / "log_requests.py", BODIES)
        self.file = Path(folder) / "log"
        self.file.write_text(self.botocore("write"))

    def botocore(self, mode):
        return measuring.run(sys.executable, HERE / "log_botocore.py", mode, input=self.requests)

    @staticmethod
    def parameters(bodies):
        return [sorted(parse_qsl(body, keep_blank_values=True)) for body in bodies.splitlines()]

    def compare(self, name, bodies):
        """Ends all if these are not the same requests."""
        for ours, theirs in zip(self.parameters(self.file.read_text()), self.parameters(bodies), strict=True):
            if ours != theirs:
                sys.exit(f"{name} writes something else than botocore: {dict(set(ours) ^ set(theirs))}")


class AwsSdkJs:
    """The AWS SDK for JavaScript, in a folder of its own."""

    def __init__(self, folder):
        self.folder = Path(folder) / "aws_sdk_js"
        self.folder.mkdir()
        self.why_not = self.install()

    def install(self):
        """Why it is not there; nothing if it is."""
        if not shutil.which("node") or not shutil.which("npm"):
            return "there is no Node.js or no npm"
        if int(measuring.run("node", "-p", "process.versions.node.split('.')[0]")) < 20:
            return "Node.js is older than 20"
        for name in ("package.json", "package-lock.json"):
            shutil.copy(ROOT / "tests/conformance" / name, self.folder)
        shutil.copy(HERE / "log_aws_sdk_js.mjs", self.folder)
        done = subprocess.run(["npm", "ci", "--prefix", self.folder, "--ignore-scripts", "--no-audit", "--no-fund",
                               "--fetch-retries=1"], capture_output=True)
        return "" if done.returncode == 0 else "npm cannot install it"

    def __call__(self, mode, requests):
        return measuring.run("node", "--no-warnings", self.folder / "log_aws_sdk_js.mjs", mode, input=requests)


def is_there():
    if not importlib.util.find_spec("botocore"):
        measuring.skip("no botocore, which writes the log")
        return False
    return True


def timed(lines):
    """{what is done: (bodies, bytes, nanoseconds of all)}"""
    found = {}
    for line in lines.splitlines():
        what, bodies, size, *times = line.split()
        found[what] = (int(bodies), int(size), statistics.median(map(lambda time: int(time.rstrip("n")), times)))
    return found


def rate(name, bodies, size, nanoseconds):
    return (name, f"{1e9 * bodies / nanoseconds:,.0f}", f"{1e3 * size / nanoseconds:,.1f}",
            f"{nanoseconds / bodies / 1000:,.2f}")


def beside_others(log, programs, aws_sdk_js):
    """Rows of bodies a second."""
    rows = []
    for compiler, program in programs.items():
        log.compare("writ", measuring.run(program, "write", log.file))
        for what, figures in timed(measuring.run(program, "time", log.file)).items():
            rows.append(rate(f"writ, {compiler}: {DONE[what]}", *figures))
    version, times = log.botocore("time").split("\n", 1)
    figures = timed(times)
    rows.append(rate(f"{version}: write", *figures["serialise"]))
    rows.append(rate(f"{version}: validate and write", *figures["validate_serialise"]))
    if aws_sdk_js.why_not:
        measuring.skip(f"the AWS SDK for JavaScript is not measured: {aws_sdk_js.why_not}")
        return rows
    log.compare("the AWS SDK for JavaScript", aws_sdk_js("write", log.requests))
    version, times = aws_sdk_js("time", log.requests).split("\n", 1)
    return rows + [rate(f"{version}: write", *timed(times)["serialise"])]


class Answers:
    """What the program finds in one body, and what that takes."""

    def __init__(self, program, file):
        size, time, needed, asked, self.found = measuring.run(program, "answers", file).strip().split(maxsplit=4)
        self.size, self.time, self.needed, self.asked = map(int, (size, time, needed, asked))
        self.by_byte = self.time / self.size


def put(file, pieces):
    with file.open("w") as text:
        text.writelines(pieces)
        text.write("\n")


def growth(log, programs, folder):
    """Rows of nanoseconds a byte."""
    rows = []
    for times in (1, 10, 100):
        of = {compiler: timed(measuring.run(program, "time", log.file, times))["read_check"]
              for compiler, program in programs.items()}
        size = next(iter(of.values()))[1]
        rows.append((f"the log, {times} times" if times != 1 else "the log", f"{size:,}",
                     *(f"{time / size:.2f}" for _, size, time in of.values())))
    file = Path(folder) / "body"
    for what, (counts, made) in hostile.RIGHT.items():
        for count in counts:
            put(file, made(count))
            of = [Answers(program, file) for program in programs.values()]
            if any(one.found != "right" for one in of):
                sys.exit(f"{what.format(count)}: {of[0].found}")
            rows.append((what.format(f"{count:,}"), f"{of[0].size:,}", *(f"{one.by_byte:.2f}" for one in of)))
    return rows


def under_attack(program, tool, folder):
    """Rows of what bodies cost that are made to cost much, and of a tenth of them."""
    rows = []
    file, answer = Path(folder) / "body", Path(folder) / "answer"
    for what, (count, made) in hostile.HOSTILE.items():
        put(file, made(count // 10))
        of_a_tenth = Answers(program, file)
        put(file, made(count))
        of_all = Answers(program, file)
        seconds, kilobytes, code = measuring.run(sys.executable, "-S", "-c", USAGE, tool, file, answer).split()
        if int(code) != (0 if of_all.found == "right" else 2):
            sys.exit(f"{what.format(count)}: the tool exits with {code}")
        rows.append((what.format(f"{count:,}"), of_all.found, f"{of_all.size / 1e6:.1f}",
                     f"{of_a_tenth.by_byte:.1f}", f"{of_all.by_byte:.1f}", f"{of_all.needed / of_all.size:.1f}",
                     f"{of_all.asked / of_all.size:.1f}", f"{float(seconds):.2f}", f"{int(kilobytes) / 1024:.0f}"))
    return rows


def compare(program, folder):
    """Ends all if the program refuses a body of the log, or writes it as something else."""
    log = Log(folder)
    log.compare("writ", measuring.run(program, "write", log.file))


def parts(compilers, folder, table, tool=None):
    """{part of the page: what stands there}; empty where the log cannot be made."""
    if not is_there():
        return {}
    log, aws_sdk_js = Log(folder), AwsSdkJs(folder)
    programs = {compiler: measuring.built(compiler, "benchmark", "benchmarks/any_log") for compiler in compilers}
    first = compilers[0]
    tool = tool or measuring.built(first, "ec2", "docs/examples/ec2")
    sizes = sorted(map(len, log.file.read_text().splitlines()))
    return {
        "log": f"The log has {len(sizes):,} bodies: half of them have at most {sizes[len(sizes) // 2]:,} bytes, the "
               f"longest has {sizes[-1]:,}.\n\n" +
               table(("one core", "bodies a second", "MB a second", "\u00b5s a body"),
                     beside_others(log, programs, aws_sdk_js)),
        "log growth": table(("to read and check", "bytes", *(f"ns a byte, {compiler}" for compiler in programs)),
                            growth(log, programs, folder)),
        "hostile log": table(("body", "first fault", "MB", "ns a byte, of a tenth of it", "ns a byte",
                              "memory used, B a byte", "memory asked for, B a byte", "s, the tool",
                              "MB at most, the tool"), under_attack(programs[first], tool, folder))}
