#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Makes of the protocol's published test cases for requests a program that tries them with derived headers.

    protocol.py DERIVE FOLDER/ec2-input.json docs/reference/protocol.md OUT

OUT gets model.json, the model of all cases together; protocol_requests.hpp, which model/derive makes of it; and
protocol_cases.cpp, which states each case but those that the page says belong to the transport.
"""
import base64
import datetime
import json
import re
import subprocess
import sys
from pathlib import Path

TOKEN = "00000000-0000-4000-8000-000000000000"


def in_seconds(shape):
    """Whether it is a time as a count of seconds, which EC2 does not use and writ takes for a number."""
    return shape.get("timestampFormat") == "unixTimestamp"


def model_of(suites, left_out):
    """One model of all suites."""
    operations, shapes = {}, {"Nothing": {"type": "structure", "members": {}}}
    for suite in suites:
        for case in suite["cases"]:
            if case["id"] in left_out:
                continue
            given = case["given"]
            operations[given["name"]] = {"input": given.get("input", {"shape": "Nothing"})}
            for name, shape in suite["shapes"].items():
                if in_seconds(shape):
                    shape = {"type": "long"}
                if shapes.setdefault(name, shape) != shape:
                    sys.exit(f"two suites have another {name}")
    return {"metadata": {"apiVersion": suites[0]["metadata"]["apiVersion"], "protocol": "ec2", "serviceId": "protocol cases"},
            "operations": operations, "shapes": shapes}


def snake(name):
    return re.sub("(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


class Writer:
    """The parameters of a case as C++; what needs a name of its own stands in `lines`."""

    def __init__(self, shapes):
        self.shapes, self.lines = shapes, []

    def named(self, type_name, suffix, text):
        name = f"part_{len(self.lines)}"
        self.lines.append(f"    static constexpr {type_name} {name}{suffix}{text};")
        return name

    def value(self, name, value, within=""):
        shape = self.shapes[name]
        kind = shape["type"]
        if kind == "structure":
            text = self.members(shape, value, name)
            if name == within:
                return self.named(f"derived::{name}", "", text)
            return f"derived::{name}{text}"
        if kind == "list":
            element = shape["member"]["shape"]
            parts = ", ".join(self.value(element, one) for one in value)
            is_structure = self.shapes[element]["type"] == "structure"
            type_name = f"derived::{element}" if is_structure else "AnyText"
            return self.named(type_name, "[] = ", f"{{{parts}}}") if value else "{}"
        if kind == "boolean":
            return str(value).lower()
        if kind in ("integer", "long"):
            return str(value)
        if kind == "timestamp":
            value = datetime.datetime.fromtimestamp(value, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        if kind == "blob":
            value = base64.b64encode(value.encode()).decode()
        return json.dumps(str(value))

    def members(self, shape, given, within=""):
        parts = []
        for name, reference in shape["members"].items():
            if name in given:
                parts.append(f".{snake(name)} = {self.value(reference['shape'], given[name], within)}")
            elif reference.get("idempotencyToken"):  # writ fills in nothing
                parts.append(f'.{snake(name)} = "{TOKEN}"')
        return "{" + ", ".join(parts) + "}"


def case_of(case, model):
    action = case["given"]["name"]
    writer = Writer(model["shapes"])
    text = writer.members(model["shapes"][model["operations"][action]["input"]["shape"]], case["params"])
    lines = "\n".join([*writer.lines, f"    static constexpr derived::{action} request{text};"])
    return (f'TEST_CASE("derived input: {case["id"]}", "[derived]") {{\n{lines}\n'
            f"    STATES(request, {json.dumps(case['serialized']['body'])})\n}}\n")


def main():
    derive, published, page, out = map(Path, sys.argv[1:])
    suites = json.loads(published.read_text())
    inputs = page.read_text().split("## Inputs")[1].split("\n## ")[0]
    left_out = set(re.findall(r"^\| `(\w+)`", inputs, re.M))
    model = model_of(suites, left_out)
    (out / "model.json").write_text(json.dumps(model))
    subprocess.run([sys.executable, derive, "--from", out / "model.json", "--actions", str(len(model["operations"])),
                    "-o", out / "protocol_requests.hpp"], check=True)
    cases = [case_of(case, model) for suite in suites for case in suite["cases"] if case["id"] not in left_out]
    (out / "protocol_cases.cpp").write_text(
        "// Made by tests/derive/protocol.py of the protocol's published test cases.\n"
        '#include <protocol_requests.hpp>\n\n#include "vectors/protocol/stated.hpp"\n\n'
        "using namespace writ;\nusing namespace protocol;\n\n" + "\n".join(cases))
    print(f"{len(cases)} cases of {len(model['operations'])} actions; {len(left_out)} are the transport's")


if __name__ == "__main__":
    main()
