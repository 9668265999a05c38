# SPDX-License-Identifier: BSL-1.0
"""Prints the body that botocore makes of one input of inputs.json; nothing is sent.

    pip install botocore==1.43.11
    python3 capture.py full > full.botocore.txt
"""
import json
import pathlib
import sys

import botocore
import botocore.awsrequest
import botocore.session

name = sys.argv[1]
case = json.loads(pathlib.Path(__file__).with_name("inputs.json").read_text("utf-8"))[name]
session = botocore.session.Session()
session.set_credentials("none", "none")
client = session.create_client("ec2", region_name=case["endpoint"])
bodies = []


def keep(request, **_):
    bodies.append(request.body)
    return botocore.awsrequest.AWSResponse(request.url, 200, {}, Reply())


class Reply:
    def stream(self, **_):
        yield b"<CopyImageResponse/>"


client.meta.events.register("before-send.ec2.CopyImage", keep)
client.copy_image(**case["input"])
body = bodies[0].decode() if isinstance(bodies[0], bytes) else bodies[0]
print(f"# {name} of inputs.json, sent to {case['endpoint']}")
print(f"# made by: botocore {botocore.__version__}, Python {sys.version.split()[0]}")
print(f"# command: python3 capture.py {name}")
print(body)
