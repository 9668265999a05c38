#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Whether headers of ec2/ mean the same in whichever order they are included.

    order.py ROOT COMPILER [--count N | --all] [--seed DATE]
    order.py ROOT COMPILER --can-fail

Chooses headers by the date and makes two programs, one with them in a random order and one in the reverse order,
so each two of them are tried in both orders. Each program prints the members, their types in full, the names on the
wire, the rules, sentences and words of all that stands in the headers; both must print the same.
"""
import argparse
import datetime
import difflib
import os
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
FLAGS = ("-std=c++20", "-O0", "-w")
PLANTED = ["writ/ec2/names_a_region.hpp", "writ/ec2/types/another_region.hpp"]


def types_in(folders, header):
    """The structs and classes of writ::ec2 that the header has, in the order of their names."""
    text = next(folder / header for folder in folders if (folder / header).exists()).read_text()
    text = re.sub(r"^namespace detail \{$.*?^\}  // namespace detail$", "", text, flags=re.M | re.S)
    # A template is no type.
    text = re.sub(r"^template <.*>\n(struct|class) ", r"template \1 ", text, flags=re.M)
    found = re.findall(r"^(?:struct|class) ([A-Z]\w*)(?: final)?(?: :[^;{]*| *\n    :[^;{]*)? \{", text, re.M)
    return sorted(found) if re.search(r"^namespace writ::.*::ec2 \{", text, re.M) else []


def said(folders, compiler, scratch, headers, types):
    """What the program prints."""
    source, program = scratch / "order.cpp", scratch / "order"
    tell = "".join(f"    writ_test::tell<writ::ec2::{name}>();\n" for name in types)
    includes = "".join(f"#include <{header}>\n" for header in headers)
    source.write_text(f'{includes}#include "{HERE}/order.hpp"\nint main() {{\n{tell}}}\n')
    done = subprocess.run([*compiler, *FLAGS, *(f"-I{folder}" for folder in folders), source, "-o", program],
                          capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{includes[:2000]}... does not compile:\n{done.stderr[:4000]}")
    return subprocess.run([program], capture_output=True, text=True, check=True).stdout


def compare(folders, compiler, headers):
    """What differs, as lines; and how much was said."""
    types = sorted(name for header in headers for name in types_in(folders, header))
    with tempfile.TemporaryDirectory(prefix="order") as scratch:
        one = said(folders, compiler, Path(scratch), headers, types)
        other = said(folders, compiler, Path(scratch), headers[::-1], types)
    return list(difflib.unified_diff(one.splitlines(), other.splitlines(), "in this order", "reversed",
                                     lineterm="", n=0)), one.count("\n"), len(types)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("root", type=Path)
    parser.add_argument("compiler", nargs="+")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--all", action="store_true", default=os.environ.get("WRIT_SAMPLE") == "all")
    parser.add_argument("--seed", default=os.environ.get("WRIT_DATE") or str(datetime.date.today()))
    parser.add_argument("--can-fail", action="store_true")
    options = parser.parse_args()
    include = options.root / "include"
    if options.can_fail:
        different, *_ = compare([include, HERE / "planted"], options.compiler, PLANTED)
        if not any("::ec2::Region" in line for line in different):
            sys.exit("that a name means another type in the other order is not noticed")
        return
    headers = sorted(str(header.relative_to(include)) for header in include.glob("writ/ec2/**/*.hpp"))
    dice = random.Random(options.seed)
    dice.shuffle(headers)
    if not options.all:
        headers = headers[:options.count]
    print(f"{len(headers)} headers in a random order and in the reverse, which are "
          f"{len(headers) * (len(headers) - 1) // 2} pairs; --seed {options.seed}", flush=True)
    different, lines, types = compare([include], options.compiler, headers)
    if different:
        sys.exit("\n".join([*headers[:60], "mean something else in another order:", *different[:40]]))
    if lines < 5 * types or types < len(headers) // 2:
        sys.exit(f"only {types} types and {lines} lines were compared")
    print(f"{types} types mean the same, as {lines} lines tell")


if __name__ == "__main__":
    main()
