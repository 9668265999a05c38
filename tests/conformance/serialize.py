# SPDX-License-Identifier: BSL-1.0
"""Prints the bodies that botocore makes of the inputs on standard input; nothing is sent.

conformance.cpp and derived.cpp tell what the lines hold. Members that this version of botocore does not
know are left out and named; of an action that it does not know, or which it
does not take, there is its name and no body.
"""
import json
import re
import sys

import botocore
import botocore.awsrequest
import botocore.exceptions
import botocore.session


def known(value, shape, name, left_out):
    """`value` without the members that `shape` does not have; the names of those that are not
    empty go to `left_out`."""
    if shape.type_name == "list":
        # An element of which nothing is known would leave a gap.
        elements = (known(element, shape.member, name, left_out) for element in value)
        return [element for element in elements if element != {}]
    if shape.type_name != "structure":
        return value
    front = name + "." if name else ""
    left_out.update(
        front + member
        for member, inner in value.items()
        if member not in shape.members and inner != []
    )
    members = {
        member: known(inner, shape.members[member], front + member, left_out)
        for member, inner in value.items()
        if member in shape.members
    }
    return {member: inner for member, inner in members.items() if inner not in ({}, [])}


class Reply:
    """An empty one."""

    def stream(self, **_):
        yield b"<Response/>"


def keep(request, **_):
    body = request.body
    bodies.append(body.decode() if isinstance(body, bytes) else body)
    return botocore.awsrequest.AWSResponse(request.url, 200, {}, Reply())


bodies = []
session = botocore.session.Session()
session.set_credentials("none", "none")
client = session.create_client("ec2", region_name="us-west-2")
client.meta.events.register("before-send.ec2", keep)

sys.stdin.reconfigure(encoding="utf-8", newline="\n")
print(f"botocore {botocore.__version__}, Python {sys.version.split()[0]}")
for line in sys.stdin:
    case = json.loads(line)
    if case["action"] not in client.meta.service_model.operation_names:
        print(case["action"], "", sep="\t")
        continue
    operation = client.meta.service_model.operation_model(case["action"])
    left_out = set()
    given = known(case["input"], operation.input_shape, "", left_out)
    try:
        getattr(client, botocore.xform_name(case["action"]))(**given)
    except botocore.exceptions.ParamValidationError as error:
        # An older one requires more, or has narrower limits.
        if not re.search("(Missing required|Invalid (length|value) for) parameter", str(error)):
            raise
        print(case["action"], "", sep="\t")
        continue
    print(",".join(sorted(left_out)), bodies.pop(), sep="\t")
