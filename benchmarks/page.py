# SPDX-License-Identifier: BSL-1.0
"""Tables of figures, and docs/performance.md with its plot."""
import datetime
import platform
import re
import statistics
import sys
import time
from pathlib import Path

import measuring
import plot
from measuring import ROOT, median_ratio

PAGE = ROOT / "docs/performance.md"

# What must be reached: what it is, which contender in which scenarios, beside which other one, and
# the most it may take, as a ratio of times.
RATIOS = (
    ("write, full", "write_full", "writ", "hand_written", 0.85),
    ("write, minimal", "write_minimal", "writ", "hand_written", 1),
    ("exact size, full", "size_full", "writ", "hand_written", 0.5),
    ("exact size, minimal", "size_minimal", "writ", "hand_written", 0.5),
    ("check with endpoint, full, beside writing it", "check_full", "writ", "writ_write", 1),
    ("read, check, write, full", "gateway_full", "writ", "hand_written", 4),
    ("read a reply of 1,000 instances, beside pugixml", "read_instances", "writ", "pugixml", 2),
    *((f"parse {what}", f"parse_{name}", "writ", "hand_written", 1.2)
      for what, name in (("KMS ARN", "kms_arn"), ("image id", "image_id"), ("Region", "region"),
                         ("name", "name"))),
    *((f"parse {what}, beside `std::regex`", f"parse_{name}", "writ", "std_regex", 0.02)
      for what, name in (("KMS ARN", "kms_arn"), ("image id", "image_id"), ("Region", "region"),
                         ("name", "name"))),
    *((f"percent-encode {what}{beside}", f"encode_{name}", "writ", other, 1)
      for what, name in (("75 B key ARN", "key_arn"), ("1 KiB plain", "plain"),
                         ("1 KiB all escaped", "all_escaped"),
                         ("1 KiB 10 % escaped", "tenth_escaped"))
      for other, beside in (("hand_written", ""), ("boost_url", ", beside Boost.URL"))),
)


def table(head, rows):
    """Markdown: the first column to the left, the others to the right."""
    lines = ["| " + " | ".join(head) + " |", "| --- |" + " ---: |" * (len(head) - 1)]
    lines += ["| " + " | ".join(map(str, row)) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def all_contenders(times, instructions, allocations):
    """What each contender of each scenario takes."""
    rows = []
    for scenario, contenders in times.items():
        counts = instructions.get(scenario, {})
        for name, rounds in contenders.items():
            count = counts.get(name)
            rows.append((f"`{scenario}` {name}", f"{statistics.median(rounds):.1f}",
                         f"{median_ratio(contenders, name, 'hand_written'):.2f}",
                         f"{count:.0f}" if count else "",
                         f"{count / counts['hand_written']:.2f}" if count else "",
                         allocations[scenario][name]))
    return table(("scenario, contender", "ns", "x hand-written", "instructions", "x hand-written",
                  "allocations"), rows)


def of_botocore(program):
    """Milliseconds that botocore's parser takes for the reply of the scenario `read_instances`."""
    try:
        import botocore
        import botocore.parsers
        import botocore.session
    except ImportError:
        return "botocore is not found, and was not measured.\n"
    body = measuring.run(program.program, "input", "read_instances").encode()
    shape = botocore.session.Session().get_service_model("ec2").operation_model("DescribeInstances").output_shape
    parser = botocore.parsers.create_parser("ec2")
    rounds = []
    for _ in range(5):
        begin = time.perf_counter()
        parser.parse({"status_code": 200, "headers": {}, "body": body}, shape)
        rounds.append(time.perf_counter() - begin)
    return (f"botocore {botocore.__version__} takes {1000 * statistics.median(rounds):,.0f} ms for the reply of "
            f"1,000 instances, which has {len(body):,} bytes.\n")


def seconds_between(seconds, more, less):
    """How many seconds `more` takes beyond `less`: the median over the rounds."""
    return statistics.median(map(lambda mine, its: mine - its, seconds[more], seconds[less]))


def ratios(times):
    """{what: {compiler: figure}} of those above."""
    return {what: {compiler: median_ratio(of[scenario], contender, other)
                   for compiler, of in times.items()
                   if scenario in of and other in of[scenario]}
            for what, scenario, contender, other, _ in RATIOS}


def targets(exact, times, seconds, grown):
    """[(what, the most, {compiler: figure}, how to write it)]"""
    found = []
    of_times = ratios(times)
    for what, _, _, _, most in RATIOS:
        found.append((what, most, of_times[what], "{:.2f}" if most > 0.02 else "{:.3f}"))
    found.append(("allocations by `new`, in all of these", 0,
                  {compiler: max(contenders["writ"] for contenders in of.values())
                   for compiler, of in exact.allocations.items()}, "{}"))
    for what, name, measure, most in (
            ("preprocessed lines of the action", "copy_image", "lines", 20_000),
            ("bytes of the writer, `-Os`", "write", "text_Os", 4096),
            ("bytes of the check, `-Os`", "check", "text_Os", 8192),
            ("instructions a constant body leaves beyond a literal's, `-O2`", "constant_body_O2",
             "instructions_beyond_a_literal", 0)):
        found.append((what, most, {compiler: exact.figures[name, measure, compiler]
                                   for compiler in exact.compilers
                                   if (name, measure, compiler) in exact.figures}, "{}"))
    found.append(("ms to compile the action beyond its standard headers", 100,
                  {compiler: 1000 * seconds_between(of, "copy_image", "standard_headers")
                   for compiler, of in seconds.items() if compiler.startswith("g++")}, "{:.0f}"))
    found.append(("ms to compile one more 14-member request", 10,
                  {compiler: 1000 / 4 * seconds_between(of, "actions/5x14", "actions/1x14")
                   for compiler, of in seconds.items()}, "{:.1f}"))
    found += of_an_action(exact)
    for what, most, form in (("bytes to read, check, write one more action and read its reply, mean of "
                              "800, `-O2`", 2000, "{:.0f}"),
                             ("the same in a linked program", 3000, "{:.0f}"),
                             ("ms to compile all of that", 100, "{:.0f}"),
                             ("bytes of the writer of one more action, mean of 800, `-O2`", 700,
                              "{:.0f}"),
                             ("ms to compile it", 60, "{:.0f}"),
                             ("800 equal actions beside 100, times as long to compile", 9.6,
                              "{:.1f}"),
                             ("s to compile a file for any of all actions, `writ/any.hpp`, `-O2`", 120,
                              "{:.0f}"),
                             ("GB of memory that takes", 2, "{:.1f}"),
                             ("MB of code and data of that", 2.5, "{:.2f}")):
        found.append((what, most, {compiler: of[what] for compiler, of in grown.items()
                                   if what in of}, form))
    return found


SIZES = """#include <cstdio>
#include <writ/ec2/copy_image.hpp>
int main() {
    std::printf("%zu %zu", sizeof(writ::Fault), sizeof(writ::Checked<writ::ec2::CopyImage>));
}
"""


SECONDS_OF_ALL_FOUR = "s to compile a file that reads, checks and writes CopyImage and reads its reply, `-O2`"
BYTES_OF_ALL_FOUR = "bytes of code of that, `-{}`"


def seconds_of_all_four(workshop, compiler):
    return statistics.median(
        workshop.seconds(compiler, {"": ROOT / "benchmarks/bytes/all_four.cpp"})[""])


def of_an_action(exact):
    """As `targets`: what a program pays for an action as a whole, for including one, and for what it holds."""
    workshop = exact.workshop
    files = {name: workshop.put(f"includes_{name}", f"#include <writ/ec2/{name}.hpp>\n")
             for name in ("create_volume", "run_instances")}
    files["standard_headers"] = exact.sources["standard_headers"]
    found = {SECONDS_OF_ALL_FOUR: (1.5, "{:.2f}"),
             BYTES_OF_ALL_FOUR.format("O2"): (40_000, "{}"),
             BYTES_OF_ALL_FOUR.format("Os"): (32_768, "{}"),
             "ms to include an action of 15 members beyond the standard headers": (100, "{:.0f}"),
             "ms to include RunInstances beyond them": (250, "{:.0f}"),
             "bytes of a `Fault`": (80, "{}"),
             "bytes of a `Checked<CopyImage>`": (1200, "{}")}
    figures = {what: {} for what in found}
    for compiler in exact.compilers:
        seconds = workshop.seconds(compiler, files)
        program = workshop.folder / "sizes"
        measuring.run(*workshop.command(compiler, workshop.put("sizes", SIZES), "-o", program))
        measured = (seconds_of_all_four(workshop, compiler),
                    *(exact.figures["all_four", f"text_{level}", compiler] for level in ("O2", "Os")),
                    *(1000 * seconds_between(seconds, name, "standard_headers")
                      for name in ("create_volume", "run_instances")),
                    *map(int, measuring.run(program).split()))
        for what, figure in zip(figures, measured):
            figures[what][compiler] = figure
    return [(what, most, figures[what], form) for what, (most, form) in found.items()]


def before_targets(before, compilers):
    """{what: {compiler: figure}} of another version of writ, whose measuring.py `before` is."""
    programs = {compiler: before.RunTime(compiler) for compiler in compilers}
    found = ratios({compiler: program.times() for compiler, program in programs.items()})
    workshop = before.Workshop()
    for what, name in (("bytes of the writer, `-Os`", "write"), ("bytes of the check, `-Os`", "check")):
        file = before.ROOT / f"benchmarks/bytes/{name}.cpp"
        found[what] = {compiler: workshop.text_bytes(compiler, file, "Os")
                       for compiler in compilers}
    found[SECONDS_OF_ALL_FOUR] = {compiler: seconds_of_all_four(workshop, compiler) for compiler in compilers}
    for level in ("O2", "Os"):
        found[BYTES_OF_ALL_FOUR.format(level)] = {
            compiler: workshop.text_bytes(compiler, ROOT / "benchmarks/bytes/all_four.cpp", level)
            for compiler in compilers}
    files = {name: workshop.put(name, text) for name, text in before.compile_scenarios().items()
             if name in ("copy_image", "standard_headers", "actions/1x14", "actions/5x14")}
    for compiler in compilers:
        seconds = workshop.seconds(compiler, files)
        if compiler.startswith("g++"):
            found["ms to compile the action beyond its standard headers"] = {
                compiler: 1000 * seconds_between(seconds, "copy_image", "standard_headers")}
            found["preprocessed lines of the action"] = {
                compiler: workshop.lines(compiler, files["copy_image"])}
        found.setdefault("ms to compile one more 14-member request", {})[compiler] = (
            1000 / 4 * seconds_between(seconds, "actions/5x14", "actions/1x14"))
    return found


def target_table(found, compilers, before):
    """With a column of each compiler for `before`, {what: {compiler: figure}}, if it has any."""
    rows = []
    for what, most, figures, form in found:
        missed = any(form_of > most for form_of in figures.values())
        cells = [form.format(of[compiler]) if compiler in of else ""
                 for of in ([before.get(what, {})] if before else []) + [figures]
                 for compiler in compilers]
        rows.append((what, form.format(most), *cells,
                     "missed" if missed else "reached" if figures else "skipped"))
    names = [f"before, {compiler}" for compiler in compilers] if before else []
    return table(("measure", "at most", *names, *compilers, ""), rows)


def compile_table(exact, seconds):
    rows = []
    for name in exact.sources:
        def exactly(measure):
            found = [figure for key, figure in exact.figures.items() if key[:2] == (name, measure)]
            return f"{found[0]:,}" if found else ""
        rows.append((f"`{name}`",
                     *(f"{statistics.median(of[name]):.3f}" for of in seconds.values()),
                     exactly("lines"), exactly("instantiations"), exactly("compiler_instructions")))
    return table(("file", *(f"s, {compiler}" for compiler in seconds), "preprocessed lines",
                  "template instantiations", "instructions of the compiler"), rows)


def bytes_table(exact):
    columns = [(level, compiler) for level in ("O2", "Os") for compiler in exact.compilers]
    rows = []
    for name in ("hand_written", "write", "check", "check_and_write", "all_four", "constant_body"):
        rows.append((f"`{name}`", *(f"{exact.figures[name, f'text_{level}', compiler]:,}"
                                    for level, compiler in columns)))
    return table(("file", *(f"-{level}, {compiler}" for level, compiler in columns)), rows)


def growth(exact):
    """The panels of the plot."""
    compiler = exact.compilers[0]
    counts = exact.instructions[compiler]

    def grown(suffix, *lines):
        """{label: points}, each line of one contender of one kind of work."""
        return {label: sorted((int(name.rsplit("/", 1)[1]), contenders[contender])
                              for name, contenders in counts.items()
                              if name.startswith(f"{work}_{suffix}/"))
                for label, work, contender in lines}

    def synthetic(measure, compiler, index):
        points = []
        for key, figure in exact.figures.items():
            size = re.fullmatch(r"actions/(\d+)x(\d+)", key[0])
            if size and key[1:] == (measure, compiler) and size[2 - index] == ("14", "1")[index]:
                points.append((int(size[1 + index]), figure))
        return sorted(points)

    written = (("writ, write", "write", "writ"), ("writ, size", "size", "writ"),
               ("hand-written, write", "write", "hand_written"))
    read = (("writ, gateway", "gateway", "writ"), ("writ, check", "check", "writ"),
            ("hand-written, write", "write", "hand_written"))
    return [
        ("To write, by tags", "tags", "instructions", grown("tags", *written)),
        ("To write, by size", "bytes of the body (10 tags)", "instructions",
         grown("bytes", *written)),
        ("To read and check, by tags", "tags", "instructions", grown("tags", *read)),
        ("To read and check, by size", "bytes of the body (10 tags)", "instructions",
         grown("bytes", *read)),
        ("Code, by members", "members of one action", "bytes of code, -Os",
         {name: synthetic("text_Os", name, 1) for name in exact.compilers}),
        ("Code, by actions", "actions of 14 members", "bytes of code, -Os",
         {name: synthetic("text_Os", name, 0) for name in exact.compilers}),
        ("To compile, by members", "members of one action", "instructions of the compiler",
         {compiler: synthetic("compiler_instructions", compiler, 1)}),
        ("To compile, by actions", "actions of 14 members", "instructions of the compiler",
         {compiler: synthetic("compiler_instructions", compiler, 0)}),
    ]


def machine():
    processor = re.findall(r"^model name\s*: (.*)", Path("/proc/cpuinfo").read_text(), re.M)
    return (f"Taken on {datetime.date.today()}, processor {processor[0]}, "
            f"{platform.freedesktop_os_release()['PRETTY_NAME']}.\n")


def put(parts):
    """Puts them between the marks of the page; what this machine lacks stays as it is. Returns the page."""
    def measured(match):
        return f"{match[1]}\n{parts[match[2]]}\n{match[4]}" if match[2] in parts else match[0]

    text = re.sub(r"(<!-- measured: (.*?) -->\n)(.*?)(<!-- /measured -->)", measured, PAGE.read_text(),
                  flags=re.S)
    PAGE.write_text(text)
    return text


def rewrite(exact, times, seconds, grown, before, logs):
    """Puts the tables between the marks of the page, and draws the plot."""
    found = targets(exact, times, seconds, grown)
    parts = {"machine": machine(),
             "targets": target_table(found, exact.compilers, before),
             "compile time": compile_table(exact, seconds),
             "bytes": bytes_table(exact),
             "botocore": of_botocore(next(iter(exact.programs.values()))),
             "gateway": "".join(
                 f"- {compiler}: {1e9 / statistics.median(of['gateway_full']['writ']):,.0f} full "
                 "requests a second a core\n" for compiler, of in times.items())} | logs
    for compiler, of in times.items():
        parts[f"run time {compiler}"] = all_contenders(of, exact.instructions[compiler],
                                                       exact.allocations[compiler])
    text = put(parts)
    (ROOT / "docs/growth.svg").write_text(plot.draw(growth(exact)))
    reasons = " ".join(text[text.index("## Missed"):].split())
    for what, most, figures, form in found:
        if any(figure > most for figure in figures.values()) and f"**{what}**" not in reasons:
            print(f"missed, and the page does not say why: **{what}**", file=sys.stderr)
