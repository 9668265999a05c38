# SPDX-License-Identifier: BSL-1.0
"""Says whether the SigV4 signature of a request is right, with botocore's own signer.

Standard input: a line `method path region`, the headers, an empty line, the body. Exit 0 if the
signature is the one botocore makes of the same request, 1 otherwise. The key stands in the environment, and the token
that a request may have.
"""
import os
import re
import sys

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

text = sys.stdin.buffer.read()
head, _, body = text.partition(b"\n\n")
lines = head.decode("latin-1").split("\n")
method, path, region = lines[0].split(" ")
headers = {}
for line in lines[1:]:
    name, _, value = line.partition(": ")
    headers[name.lower()] = value

wanted = re.fullmatch(
    r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/ec2/aws4_request, ?"
    r"SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})",
    headers.get("authorization", ""))
if wanted is None or wanted[3] != region or wanted[1] != os.environ["AWS_ACCESS_KEY_ID"]:
    sys.exit("the Authorization header is not one of this Region and key")
signed = wanted[4].split(";")
if "host" not in signed or "x-amz-date" not in signed:
    sys.exit("the host and the date are not signed")
if not {name for name in headers if name.startswith("x-amz-")} <= set(signed):
    sys.exit("AWS wants all headers signed that begin with x-amz-")
if headers.get("x-amz-security-token", os.environ["AWS_SESSION_TOKEN"]) != os.environ["AWS_SESSION_TOKEN"]:
    sys.exit("the token is another")

request = AWSRequest(
    method=method, url="http://" + headers["host"] + path, data=body,
    headers={name: headers[name] for name in signed})
request.context["timestamp"] = headers["x-amz-date"]
signer = SigV4Auth(
    Credentials(os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"]),
    "ec2", region)
canonical = signer.canonical_request(request)
made = signer.signature(signer.string_to_sign(request, canonical), request)
if made != wanted[5]:
    sys.exit("the signature is not right; the canonical request is\n" + canonical)
