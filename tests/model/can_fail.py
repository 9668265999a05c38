#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""compare.py must be able to fail: a model of DeregisterImage is spoiled in one way after the other.

    can_fail.py PROGRAM
"""
import copy
import json
import subprocess
import sys
import tempfile
from pathlib import Path

COMPARE = Path(__file__).resolve().parent / "compare.py"
MODEL = {
    "metadata": {"apiVersion": "2016-11-15"},
    "operations": {"DeregisterImage": {"input": {"shape": "Request"},
                                       "output": {"shape": "Result"}}},
    "shapes": {
        "Request": {
            "type": "structure",
            "required": ["ImageId"],
            "members": {
                "ImageId": {"shape": "ImageId"},
                "DeleteAssociatedSnapshots": {"shape": "Boolean"},
                "DryRun": {"shape": "Boolean", "locationName": "dryRun"},
            },
        },
        "Result": {
            "type": "structure",
            "members": {
                "Return": {"shape": "Boolean", "locationName": "return"},
                "DeleteSnapshotResults": {"shape": "Codes",
                                          "locationName": "deleteSnapshotResultSet"},
            },
        },
        "Codes": {"type": "list", "member": {"shape": "Code", "locationName": "item"}},
        "Code": {
            "type": "structure",
            "members": {
                "SnapshotId": {"shape": "String", "locationName": "snapshotId"},
                "ReturnCode": {"shape": "String", "locationName": "returnCode"},
            },
        },
        "ImageId": {"type": "string"},
        "String": {"type": "string"},
        "Boolean": {"type": "boolean"},
    },
}

# What is spoiled: where, by what, and what compare.py must say of it.
SPOILED = [
    (("metadata", "apiVersion"), "2014-01-01", "version 2016-11-15, not 2014-01-01"),
    (("shapes", "Request", "required"), [], "ImageId: required"),
    (("shapes", "Request", "required"), ["ImageId", "DryRun"], "DryRun: optional"),
    (("shapes", "Request", "members", "DryRun", "locationName"), "dry", "Dry: the header lacks it"),
    (("shapes", "Request", "members", "DryRun", "queryName"), "dry", "dry: the header lacks it"),
    (("shapes", "Request", "members", "New"), {"shape": "String"}, "New: the header lacks it"),
    (("shapes", "Request", "members", "DryRun"), {"shape": "Codes"}, "DryRun: the model lacks it"),
    (("shapes", "Boolean", "type"), "long", "DryRun: boolean, not integer"),
    (("shapes", "ImageId"), {"type": "string", "max": 4}, "ImageId: up to 4 characters"),
    (("shapes", "ImageId"), {"type": "string", "pattern": "a"}, "ImageId: its pattern"),
    (("shapes", "ImageId"), {"type": "string", "enum": ["ami-5731123e", "a"]},
     "ImageId: only ami-5731123e"),
    (("shapes", "Result", "members", "Return", "locationName"), "done",
     "reply done: the header lacks it"),
    (("shapes", "Code", "members", "ReturnCode", "shape"), "Boolean",
     "reply deleteSnapshotResultSet.N.returnCode: string, not boolean"),
    (("operations",), {}, "the model has no such action"),
]


def compare(program, model, differences="", actions=("DeregisterImage",)):
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "model.json").write_text(json.dumps(model))
        (Path(folder) / "differences.txt").write_text(differences)
        done = subprocess.run(
            [sys.executable, str(COMPARE), program, f"{folder}/model.json", *actions,
             "--differences", f"{folder}/differences.txt"],
            stdout=subprocess.PIPE, text=True, check=False)
    return done.returncode, done.stdout


def main(program):
    problems = 0
    status, said = compare(program, MODEL)
    if status != 0:
        print(f"the model as it is must pass:\n{said}")
        problems += 1
    for path, value, wanted in SPOILED:
        model = copy.deepcopy(MODEL)
        where = model
        for key in path[:-1]:
            where = where[key]
        where[path[-1]] = value
        line = f"DeregisterImage {wanted}"
        status, said = compare(program, model)
        if status == 0 or f"not as in the model: {line}\n" not in said:
            print(f"must say `{line}`, but says:\n{said}")
            problems += 1
        if f"not as in the model: {line}\n" in compare(program, model, f"{line}\n")[1]:
            print(f"`{line}` is excused, and is a problem all the same")
            problems += 1
    no_difference = "DeregisterImage DryRun: required"
    if f"is no difference: {no_difference}\n" not in compare(program, MODEL, no_difference, ())[1]:
        print("an excuse for what is no difference must be named")
        problems += 1
    print(f"{len(SPOILED)} spoiled models, {problems} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
