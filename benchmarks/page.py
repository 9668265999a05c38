# SPDX-License-Identifier: BSL-1.0
"""Tables of figures, and docs/performance.md with its plot."""


def table(head, rows):
    """Markdown: the first column to the left, the others to the right."""
    lines = ["| " + " | ".join(head) + " |", "| --- |" + " ---: |" * (len(head) - 1)]
    lines += ["| " + " | ".join(map(str, row)) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def all_contenders(times, instructions, allocations):
    return ""
