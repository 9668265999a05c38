# SPDX-License-Identifier: BSL-1.0
"""Writes EC2's error codes by name."""
import facts as known_facts
import value_types
from value_types import constant, fitting

# {a remedy, as writ calls it: what to do}
REMEDIES = {
    "correct": "Correct the request, or what it speaks of.",
    "ask_for_rights": "See to your rights, your credentials or your account.",
    "wait": "Wait, or change the state of what it is about.",
    "raise_limit": "Make room under a limit, or have it raised.",
    "retry": "Send the same again, after a longer pause each time.",
    "nothing_failed": "It was a dry run, and the request would have succeeded.",
}


def header():
    codes = known_facts.parse((known_facts.FOLDER / "error_codes.txt").read_text())
    by_remedy = {remedy: [name for name, line in codes.items() if line.words == [remedy]] for remedy in REMEDIES}
    odd = codes.keys() - {name for names in by_remedy.values() for name in names}
    if odd:
        raise SystemExit(f"error_codes.txt: not one of {', '.join(REMEDIES)}: {', '.join(sorted(odd))}")
    lines = []
    for remedy, names in by_remedy.items():
        for name in names:
            start = f"    static constexpr std::string_view {constant(name)} ="
            lines += [f"    /// {REMEDIES[remedy]}", fitting(f'{start} "{name}";', f'{start}\n        "{name}";')]
    rows = [f"        {{{constant(name)}, Remedy::{remedy}}}," for remedy, names in by_remedy.items() for name in names]
    body = "\n".join([
        "/// The codes of EC2's errors-overview page (read 2026-11-27), by name, with what to do after each.",
        "/// EC2 also answers with others: `remedy_of` says what to do after any.",
        "struct ErrorCode {", *lines, "",
        "    /// A code, and what to do after it.",
        "    struct Documented {",
        "        std::string_view code;  ///< the code",
        "        Remedy remedy;          ///< what to do",
        "    };", "",
        "    /// All of them.",
        "    static constexpr Documented documented[] = {", *rows, "    };", "};", ""])
    return value_types.file("ErrorCode", "EC2's error codes.", [
        "string_view", "writ/core/config.hpp", "writ/reply/remedy.hpp"], body)
