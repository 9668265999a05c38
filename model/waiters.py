# SPDX-License-Identifier: BSL-1.0
"""Writes the waiters: what each asks of a reply."""
import re

import replies as known_replies
from value_types import MADE_BY, WIDTH, filled, fitting, snake_case

VERDICTS = {"success": "done", "failure": "failed", "retry": "wait"}


def way(replies, waiter, action, path):
    """The members on the way, as pointers to members: `Images[].State`."""
    structure, owner, found = replies.answers[action], replies.result(action), []
    for name in path.split("."):
        name = name.removesuffix("[]")
        line = replies.facts.structures[structure].inner.get(name)
        if line is None:
            raise SystemExit(f"{waiter}: {structure} has no member {name}")
        found.append(f"&{owner}::{known_replies.Member(replies, structure, name, line).name}")
        structure, _ = replies.service.element(line.words[0])
        owner = replies.name(structure)
    return found


def question(replies, waiter, action, line):
    """One of them, as a call."""
    facts, verdict = line.facts, f"Verdict::{VERDICTS[line.facts['state']]}"
    matcher = line.words[0]
    if matcher == "error":
        return "answers_error", [verdict, f'"{facts["expected"]}"']
    if matcher == "status" and facts["expected"] == "200":
        return "succeeds", [verdict]
    if matcher in ("pathAll", "pathAny"):
        asks = "all_are" if matcher == "pathAll" else "any_is"
        return asks, [verdict, f'"{facts["expected"]}"', *way(replies, waiter, action, facts["path"])]
    counted = re.fullmatch(r"length\((.*)\) (>|==) `0`", facts.get("path", ""))
    if matcher == "path" and counted and facts["expected"] == "True":
        asks = "some_are_there" if counted[2] == ">" else "none_are_there"
        return asks, [verdict, *way(replies, waiter, action, counted[1])]
    raise SystemExit(f"{waiter}: what {line.name} asks is not known here: {line.text()}")


def call(asks, arguments):
    head = f"            .{asks}("
    broken = filled(", ".join(arguments) + ")", " " * len(head), head)
    return fitting(head + ", ".join(arguments) + ")", broken,
                   head + "\n" + filled(", ".join(arguments) + ")", " " * 16))


def waiter_header(replies, waiter, line):
    action = line.words[0]
    result = replies.result(action)
    delay, tries = line.facts["delay"], line.facts["tries"]
    asked = [question(replies, waiter, action, one) for one in line.inner.values()]
    calls = "\n".join(call(*one) for one in asked)
    doc = filled(f"The waiter {waiter} of AWS's model: it asks {action} every {delay} seconds, {tries} times at the "
                 f"most (botocore, waiters-2.json, as of the EC2 model of {replies.facts.date}). It has no clock and "
                 "sends nothing: that is yours.", "/// ", "/// ")
    head = "    static constexpr Judgement judge("
    judge = fitting(f"{head}const Reply<{result}>& reply) noexcept {{",
                    f"{head}\n        const Reply<{result}>& reply) noexcept {{")
    return f"""// SPDX-License-Identifier: BSL-1.0
{MADE_BY}
/// The waiter {waiter}.
#ifndef WRIT_EC2_WAITERS_{snake_case(waiter).upper()}_HPP
#define WRIT_EC2_WAITERS_{snake_case(waiter).upper()}_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/{snake_case(action)}.hpp>
#include <writ/ec2/types/{snake_case(result)}.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {{

{doc}
struct {waiter} {{
    /// The request that it asks with; say in it what you wait for.
    using request_type = {action};
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = {delay};
    /// How often it asks at the most.
    static constexpr int most_tries = {tries};

    /// What to do after `reply`, which answers a request of that type, and why.
{judge}
        return Waiting(reply)
{calls}
            .judgement();
    }}
}};

}}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
"""


def headers(replies):
    """{path in ec2/: text}"""
    return {f"waiters/{snake_case(waiter)}.hpp": waiter_header(replies, waiter, line)
            for waiter, line in replies.facts.waiters.items()}
