#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Compares what the headers say with the EC2 service model, in botocore's service-2 format.

    compare.py PROGRAM MODEL [ACTION...] [--differences FILE]

PROGRAM is tables.cpp. Of each action, or of those named, the names on the wire, what is required,
types and limits must be the model's, and so must the elements and types of the reply; else it is in
differences.txt with its reason. A line there that is no difference (any more) is an error too.
"""
import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TYPES = {"long": "integer", "float": "double"}


class Model:
    def __init__(self, path):
        model = json.loads(Path(path).read_text())
        self.shapes = model["shapes"]
        self.operations = model["operations"]
        self.version = model["metadata"]["apiVersion"]

    def leaves(self, shape_name, name_of, list_suffix, within="", required=False, seen=()):
        """(path, shape, required) of all that is no structure, as `name_of(member, reference)`
        calls it."""
        shape = self.shapes[shape_name]
        if shape["type"] == "structure":
            if shape_name in seen:
                sys.exit(f"the shape {shape_name} holds itself: {within}")
            for member, reference in shape["members"].items():
                path = (within + "." if within else "") + name_of(member, reference)
                yield from self.leaves(reference["shape"], name_of, list_suffix, path,
                                       member in shape.get("required", []), (*seen, shape_name))
        elif shape["type"] == "list":
            yield from self.leaves(shape["member"]["shape"], name_of, list_suffix,
                                   within + list_suffix, False, seen)
            if shape.keys() & {"min", "max"}:
                yield within + list_suffix, shape, False
        else:
            yield within, shape, required

    def inputs(self, action):
        """Of each parameter its shape, and whether it is required; limits of lists by themselves."""
        def name_of(member, reference):
            name = reference.get("queryName") or reference.get("locationName")
            return reference.get("queryName") or (name[0].upper() + name[1:] if name else member)
        return list(self.leaves(self.operations[action]["input"]["shape"], name_of, ".N"))

    def outputs(self, action):
        if "output" not in self.operations[action]:
            return []
        return list(self.leaves(self.operations[action]["output"]["shape"],
                                lambda member, reference: reference.get("locationName", member),
                                ".N"))


class Headers:
    def __init__(self, program):
        self.program = program
        self.versions, self.inputs, self.outputs = {}, {}, {}
        for kind, action, *rest in map(str.split, self.run("")[0].splitlines()):
            if kind == "action":
                self.versions[action] = rest[0]
                self.inputs[action], self.outputs[action] = {}, {}
            elif kind == "input":
                self.inputs[action][rest[0]] = (rest[1], rest[2] == "required")
            else:
                self.outputs[action][rest[0]] = rest[1]

    def run(self, questions):
        """The tables, and the answers."""
        done = subprocess.run([self.program], input=questions, stdout=subprocess.PIPE, text=True,
                              check=True)
        tables, _, answers = done.stdout.partition("\n\n")
        return tables, answers.split()

    def judge(self, action, name, values):
        """Whether the parameter may have each of the values: `yes` or `no`."""
        return self.run("".join(f"{action}\t{name}\t{value}\n" for value in values))[1]


def questions_of(shape):
    """(value, whether the model takes it, what that shows) for each limit of a shape."""
    least, most = shape.get("min"), shape.get("max")
    is_text = shape["type"] == "string"
    unit = "characters" if is_text else ""

    def value(number):
        return "a" * number if is_text else str(number)

    if most is not None:
        yield value(most), True, f"up to {most} {unit}".strip()
        yield value(most + 1), False, f"not above {most} {unit}".strip()
    if least is not None:
        yield value(least), True, f"from {least} {unit}".strip()
        if least > 0:
            yield value(least - 1), False, f"not below {least} {unit}".strip()


def differences_of(action, model, headers):
    """A line for each thing that is not as the model says."""
    if action not in model.operations:
        yield "the model has no such action"
        return
    if headers.versions[action] != model.version:
        yield f"version {headers.versions[action]}, not {model.version}"
    known = headers.inputs[action]
    asked = []
    inputs = model.inputs(action)
    for name, shape, required in inputs:
        if shape["type"] == "list":
            yield f"{name}: its number of elements is limited"
            continue
        if name not in known:
            yield f"{name}: the header lacks it"
            continue
        kind = TYPES.get(shape["type"], shape["type"])
        if known[name][0] != kind:
            yield f"{name}: {known[name][0]}, not {kind}"
        if known[name][1] != required:
            yield f"{name}: {'required' if known[name][1] else 'optional'}"
        if "pattern" in shape:
            yield f"{name}: its pattern"
        asked += [(name, *question) for question in questions_of(shape)]
        words = shape.get("enum", [])
        taken = [word for word, answer in zip(words, headers.judge(action, name, words))
                 if answer == "yes"]
        if taken != words:
            yield f"{name}: only {', '.join(taken)}"
    for name in known.keys() - {name for name, _, _ in inputs}:
        yield f"{name}: the model lacks it"
    for name, value, wanted, what in asked:
        if (headers.judge(action, name, [value]) == ["yes"]) != wanted:
            yield f"{name}: {what}"
    outputs = {name: TYPES.get(shape["type"], shape["type"])
               for name, shape, _ in model.outputs(action)}
    read = headers.outputs[action]
    for name in outputs.keys() | read.keys() - {"requestId"}:
        if name not in read:
            yield f"reply {name}: the header lacks it"
        elif name not in outputs:
            yield f"reply {name}: the model lacks it"
        elif outputs[name] != read[name]:
            yield f"reply {name}: {read[name]}, not {outputs[name]}"


def excused(path):
    """The lines of differences.txt that are no comments: `<Action> <difference>`, where `*` stands
    for any text without a space."""
    lines = [line for line in Path(path).read_text().splitlines()
             if line and not line.startswith(("#", "    "))]
    return {line: re.compile(re.escape(line).replace(r"\*", r"[^ ]*")) for line in lines}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("model")
    parser.add_argument("--differences", default=HERE / "differences.txt")
    parser.add_argument("actions", nargs="*")
    options = parser.parse_args()
    model, headers = Model(options.model), Headers(options.program)
    known = excused(options.differences)
    stale = set(known) if not options.actions else set()
    count = 0
    for action in options.actions or sorted(headers.inputs):
        for difference in sorted(differences_of(action, model, headers)):
            line = f"{action} {difference}"
            matching = [text for text, pattern in known.items() if pattern.fullmatch(line)]
            stale -= set(matching)
            if not matching:
                print(f"not as in the model: {line}")
                count += 1
    for text in sorted(stale):
        print(f"is no difference: {text}")
        count += 1
    print(f"{len(options.actions or headers.inputs)} actions compared, {count} problems")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
