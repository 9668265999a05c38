# SPDX-License-Identifier: BSL-1.0
"""Prints what botocore reads of the replies on standard input, each as a line of JSON; nothing is sent.

replies.py tells what the lines hold. The first names the client, the second has the members of structures that this
version of botocore does not know.
"""
import base64
import datetime
import json
import sys
from pathlib import Path

import botocore
import botocore.parsers
import botocore.session

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent / "model"))
import facts as known_facts

session = botocore.session.Session()
model = session.get_service_model("ec2")
parser = botocore.parsers.create_parser("ec2")
known = known_facts.read()


def unknown():
    """The members of structures that it does not have."""
    for name, line in known.structures.items():
        try:
            there = model.shape_for(name).members
        except botocore.model.NoShapeFoundError:
            continue  # nor what holds one
        yield from (f"{name}.{member}" for member in line.inner if member not in there)


def plain(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(type(value))


sys.stdin.reconfigure(encoding="utf-8", newline="\n")
print(f"botocore {botocore.__version__}, Python {sys.version.split()[0]}")
print(json.dumps(list(unknown())))
for line in sys.stdin:
    action, body = line.rstrip("\n").split("\t")
    is_known = action in model.operation_names
    shape = model.operation_model(action).output_shape if is_known else None
    # An older one may know the action, and no result of it.
    if not is_known or (shape is None and len(known.actions[action].words) > 1):
        print(json.dumps({"action": action}))
        continue
    response = {"status_code": 200, "headers": {}, "body": body.replace("\\n", "\n").encode()}
    result = parser.parse(response, shape)
    del result["ResponseMetadata"]
    print(json.dumps({"action": action, "result": result}, default=plain))
