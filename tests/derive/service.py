#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Counts what model/derive makes of a whole service, and compiles it.

    service.py DERIVE --synthetic
    service.py DERIVE --from MODEL [--compile COMPILER FLAG...]
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

# Counted in the EC2 model of 2026-08-07 (botocore 1.43.67).
WANTED = {"actions": 800, "members": 3763, "members of the largest": 44, "required members": 836,
          "structures": 287, "required members of structures": 44, "nested": 8}

WRITER = "inline Written write_it(const Checked<{0}>& request, char* data, std::size_t size) {{\n" \
         "    return write_query(request, data, size);\n}}\n"


def structs_of(text):
    """{name: its text}"""
    return dict(re.findall(r"^struct (\w+) \{\n(.*?)^\};", text, re.S | re.M))


def depth(structs, name):
    """How many structures lie in each other."""
    held = re.findall(r"^    (?:\w+<)*(\w+)[^;]* \w+(?:\{\})?;$", structs[name], re.M)
    return 1 + max((depth(structs, inner) for inner in held if inner in structs), default=0)


def counted(text):
    structs = structs_of(text)
    actions = [name for name, body in structs.items() if " action = " in body]
    rows = [structs[name].count(' row("') for name in actions]

    def required(names):
        return sum(len(re.findall(r"^    Required<", structs[name], re.M)) for name in names)

    return {"actions": len(actions), "members": sum(rows), "members of the largest": max(rows),
            "required members": required(actions), "structures": len(structs) - len(actions),
            "required members of structures": required(structs.keys() - set(actions)),
            "nested": max(depth(structs, name) for name in actions)}


def compile_all(text, file, command):
    """Compiles the file with a writer of each action."""
    namespace = re.search(r"NAMESPACE::(\w+) \{$", text, re.M)[1]
    writers = "".join(map(WRITER.format, re.findall(r'view action = "(\w+)"', text)))
    source = file.with_suffix(".cpp")
    source.write_text(f'#include <writ/rule/check.hpp>\n#include <writ/wire/query.hpp>\n'
                      f'#include "{file.name}"\nnamespace writ::{namespace} {{\n{writers}}}\n')
    done = subprocess.run([*command, "-fsyntax-only", source], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"the requests do not compile:\n{done.stderr[:5000]}")


def main():
    program, *arguments = sys.argv[1:]
    command = []
    if "--compile" in arguments:
        at = arguments.index("--compile")
        arguments, command = arguments[:at], arguments[at + 1:]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "service.hpp"
        subprocess.run([sys.executable, program, *arguments, "--actions", str(WANTED["actions"]),
                        "-o", file], check=True)
        text = file.read_text()
        found = counted(text)
        if found != WANTED:
            sys.exit(f"counted {found}, not {WANTED}")
        if command:
            compile_all(text, file, command)
    print(", ".join(f"{count} {what}" for what, count in found.items()))


if __name__ == "__main__":
    main()
