#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Whether model/derive makes the same file of the same each time, and refuses what it cannot do.

    same_bytes.py DERIVE
"""
import subprocess
import sys
import tempfile
from pathlib import Path

SAME = (("--synthetic", "--actions", "10"), ("--synthetic", "--actions", "10", "--seed", "3"),
        ("--synthetic", "--equal", "--actions", "10"))
REFUSED = (("--synthetic", "--actions", "0"), ("--synthetic", "--actions", "801"),
           ("--actions", "1"), ("--from", "a_model", "--equal", "--actions", "1"))


def derive(program, folder, *arguments):
    """What it makes; nothing if it fails."""
    file = Path(folder) / "made.hpp"
    file.unlink(missing_ok=True)
    done = subprocess.run([sys.executable, program, *arguments, "-o", file], capture_output=True)
    return file.read_bytes() if done.returncode == 0 else None


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        made = []
        for arguments in SAME:
            made.append(derive(program, folder, *arguments))
            if not made[-1] or made[-1] != derive(program, folder, *arguments):
                sys.exit(f"differs from run to run: {' '.join(arguments)}")
        if len(set(made)) != len(SAME):
            sys.exit("two ways make the same")
        for arguments in REFUSED:
            if derive(program, folder, *arguments) is not None:
                sys.exit(f"is not refused: {' '.join(arguments)}")


if __name__ == "__main__":
    main()
