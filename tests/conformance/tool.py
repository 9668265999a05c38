#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Whether the tool for any action takes what another client sends, and loses nothing:

    tool.py PROGRAM INPUTS ANSWERS

INPUTS are those of derived.py; ANSWERS what serialize.* made of them. The tool reads all bodies as a log, and writes
each anew. Of each action some inputs are given to it as JSON, too, as AWS's command line takes them; it must write what
the other client sends. And it must have a flag for each member, called as AWS's command line calls it.
"""
import base64
import json
import re
import subprocess
import sys
import urllib.parse
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "model"))
import requests
from value_types import snake_case

OWN_FLAGS = {"--region", "--output", "--faults", "--cli-input-json", "--count"}
AS_JSON = 3  # inputs of each action that the tool takes as JSON


def pairs(body):
    return Counter(urllib.parse.parse_qsl(body, keep_blank_values=True, strict_parsing=True))


def difference(theirs, ours):
    theirs, ours = pairs(theirs), pairs(ours)
    return f"it lacks {list(theirs - ours)[:3]} and has {list(ours - theirs)[:3]} more"


def compare_log(program, bodies):
    """The problems, and how many bodies were read."""
    answers = subprocess.run([program, "--from-query", "-"], input="".join(f"{body}\n" for body in bodies),
                             capture_output=True, text=True, encoding="utf-8", errors="surrogateescape").stdout.split("\n")[:-1]
    problems = [] if len(answers) == len(bodies) else [f"{len(answers)} answers to {len(bodies)} bodies"]
    for body, answer in zip(bodies, answers):
        if answer.startswith("faults: "):
            problems.append(f"{answer}\n    {body[:300]}")
        elif pairs(answer) != pairs(body):
            problems.append(f"{difference(body, answer)}\n    {body[:300]}")
    return problems


def as_files_have_it(service, structure, value):
    """An input as AWS's command line takes it in JSON: blobs are base64 there."""
    made = {}
    for member, inner in value.items():
        shape, _ = service.element(service.facts.structures[structure].inner[member].words[0])

        def of_one(one):
            if shape in service.facts.structures:
                return as_files_have_it(service, shape, one)
            is_blob = service.value_type(structure, member, shape) == "Blob"
            return base64.b64encode(one.encode()).decode() if is_blob else one
        made[member] = [of_one(one) for one in inner] if isinstance(inner, list) else of_one(inner)
    return made


def meant(pair, is_botocore):
    """A parameter whichever client sent it: a whole number is one with .0, too, and of the clients only botocore encodes
    the user data of RunInstances, as AWS's command line does."""
    name, value = pair
    if name == "UserData" and not is_botocore:
        return name, base64.b64encode(value.encode()).decode()
    return name, re.sub(r"^(-?[0-9]+)[.]0$", r"\1", value)


def compare_json(program, cases, is_botocore):
    service = requests.service()
    problems, seen, count = [], Counter(), 0
    for case, body in cases:
        seen[case["action"]] += 1
        if seen[case["action"]] > AS_JSON:
            continue
        given = as_files_have_it(service, service.facts.actions[case["action"]].words[0], case["input"])
        run = subprocess.run([program, case["action"], "--cli-input-json", "-"], input=json.dumps(given),
                             capture_output=True, text=True, encoding="utf-8")
        if "built without Boost.JSON" in run.stderr:
            print("skipped: inputs as JSON, since the tool was built without Boost.JSON")
            return problems, 0
        count += 1
        if run.returncode != 0:
            problems.append(f"{case['action']} as JSON: {run.stderr[:300]}")
            continue
        ours = Counter(meant(pair, True) for pair in pairs(run.stdout.rstrip("\n")).elements())
        theirs = Counter(meant(pair, is_botocore or case["action"] != "RunInstances") for pair in pairs(body).elements())
        # A client makes up the token that nobody gave.
        made_up = {(name, value) for name, value in theirs if name == "ClientToken"} \
            if "ClientToken" not in case["input"] else set()
        for pair in made_up:
            del theirs[pair]
        if ours != theirs:
            problems.append(f"{case['action']} as JSON: it lacks {list(theirs - ours)[:3]} and has "
                            f"{list(ours - theirs)[:3]} more")
    return problems, count


def compare_flags(program, actions):
    """Members that AWS drops are none of the tool's."""
    service, problems = requests.service(), []
    for action in actions:
        members = service.facts.structures[service.facts.actions[action].words[0]].inner
        wanted = {"--" + snake_case(name).replace("_", "-") for name in members}
        run = subprocess.run([program, "completion", "flags", action], capture_output=True, text=True)
        flags = set(run.stdout.split()) - OWN_FLAGS
        flags -= {flag for flag in flags - wanted if flag.startswith("--no-")}
        if flags != wanted:
            problems.append(f"{action} lacks {sorted(wanted - flags)} and has {sorted(flags - wanted)} more")
    return problems


def main():
    program, inputs, answers = sys.argv[1:]
    with open(inputs, encoding="utf-8") as file:
        cases = [json.loads(line) for line in file]
    with open(answers, encoding="utf-8", newline="\n") as file:
        client, *lines = file.read().rstrip("\n").split("\n")
    if len(lines) != len(cases):
        sys.exit(f"{len(lines)} answers to {len(cases)} inputs")
    rows = [(case, *line.split("\t")) for case, line in zip(cases, lines)]
    bodies = [body for _, _, body in rows if body]
    problems = compare_log(program, bodies)
    # Members that the client does not know are not in its body.
    of_json, count = compare_json(program, [(case, body) for case, left_out, body in rows if body and not left_out],
                                  client.startswith("botocore"))
    problems += of_json
    problems += compare_flags(program, sorted({case["action"] for case in cases}))
    print(f"{client}: {len(bodies)} bodies of {len({case['action'] for case, _, body in rows if body})} actions read "
          f"as a log, {count} inputs as JSON")
    if not bodies:
        problems.append("nothing was compared")
    if problems:
        sys.exit("\n".join(problems[:30]))


if __name__ == "__main__":
    main()
