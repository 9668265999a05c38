#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What botocore makes of the requests of log_requests.py on standard input; nothing is sent.

    log_botocore.py write     prints the bodies
    log_botocore.py time      prints what is done, how many bodies and bytes there are, and the
                              nanoseconds that all of them take in each round

Only its serialiser is asked, and the encoder that it uses; none of what a client does besides.
"""
import json
import sys
import time
from urllib.parse import urlencode

import botocore
import botocore.serialize
import botocore.session

ROUNDS = 5


def bodies(requests, serializer):
    for operation, given in requests:
        yield urlencode(serializer.serialize_to_request(given, operation)["body"], doseq=True)


def main():
    model = botocore.session.Session().get_service_model("ec2")
    cases = map(json.loads, sys.stdin)
    requests = [(model.operation_model(case["action"]), case["input"]) for case in cases]
    # The first one of these checks as a client does, the second one is without.
    checking, serializer = (botocore.serialize.create_serializer("ec2", checks) for checks in (True, False))
    made = list(bodies(requests, checking))
    if sys.argv[1] == "write":
        print(*made, sep="\n")
        return
    print(f"botocore {botocore.__version__}, Python {sys.version.split()[0]}")
    for name, chosen in (("serialise", serializer), ("validate_serialise", checking)):
        times = []
        for _ in range(ROUNDS):
            begin = time.perf_counter_ns()
            for _ in bodies(requests, chosen):
                pass
            times.append(time.perf_counter_ns() - begin)
        print(name, len(made), sum(map(len, made)), *times)


main()
