#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Whether the derived headers say what a service model says, which is read here by itself.

    agree.py ROOT MODEL [--older]      in botocore's service-2 format
    agree.py ROOT --botocore           botocore's own model, which may be an older one

Of each structure in a request the members, their names on the wire, their order, what is required, lists, limits and the kind of value
must be the model's, and so must all words; of each structure in a reply the members, their names, lists and kinds. Of an older model what it has must be there; the order is not compared,
since AWS changes that; what else it has changed stands in older.txt.
"""
import argparse
import gzip
import json
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import derived_headers

OLDER = Path(__file__).resolve().parent / "older.txt"
STATES = {"Encryption": ("Encrypted", "KmsKeyId"),
          "Destination": ("DestinationOutpostArn", "DestinationAvailabilityZone", "DestinationAvailabilityZoneId"),
          "OutpostOrLocalZone": ("DestinationOutpostArn", "DestinationAvailabilityZone")}
# What EC2 refuses a request without, though the model does not say so.
REQUIRED = set(re.findall(r"^([\w.]+) .* required=request$",
                          (Path(__file__).resolve().parents[2] / "model/curation.txt").read_text(), re.M))
# {structure of the model: the struct that writ has for it}
SAME = {"S3ObjectTag": "Tag"}
KINDS = {"boolean": {"YesNo"}, "integer": {"Integer", "MaxResults", "CompletionDuration"},
         "long": {"Long", "CompletionDuration"}, "double": {"Double"}, "float": {"Double"},
         "timestamp": {"Timestamp"}, "blob": {"Blob"}}
# The same in replies; a text is one of the last.
REPLY_KINDS = {"boolean": {"XmlBoolean"}, "integer": {"XmlInteger"}, "long": {"XmlInteger"}}
SPELT_KINDS = {"double": {"Double"}, "float": {"Double"}, "timestamp": {"Timestamp"}, "blob": {"Blob"}}
# What writ calls by another name than the model.
REPLY_NAMES = {"Return": "is_done", "Public": "is_public"}
LIMITED = {"AnyText", "Integer", "Long", "MaxResults"}  # others have limits of their own
NO_TEXT = set().union(*KINDS.values())


def pascal(name):
    return name[0].upper() + name[1:]


def wire_of(name, reference):
    return reference.get("queryName") or pascal(reference.get("locationName") or name)


class Model:
    def __init__(self, model, is_older):
        self.shapes, self.operations, self.is_older = model["shapes"], model["operations"], is_older

    def in_requests(self, structs):
        """{structure: the struct that it is to be}"""
        found = {}
        for action, operation in self.operations.items():
            request = operation["input"]["shape"]
            found[request] = action
            waiting = [request]
            while waiting:
                for reference in self.shapes[waiting.pop()]["members"].values():
                    shape = self.element(reference["shape"])[0]
                    if self.shapes[shape]["type"] == "structure" and shape not in found:
                        found[shape] = SAME.get(shape, pascal(shape))
                        waiting.append(shape)
        return found

    def element(self, shape):
        is_list = self.shapes[shape]["type"] == "list"
        return (self.shapes[shape]["member"]["shape"] if is_list else shape), is_list

    def structure(self, shape, struct, structs):
        """What the struct has that differs from the model."""
        members = self.shapes[shape]["members"]
        required = set(self.shapes[shape].get("required", ()))
        order = sorted(members, key=lambda name: name not in required)
        ours = {member.wire: member for member in struct.members if member.wire}
        within = {part: state for state, parts in STATES.items() for part in parts
                  if any(member.element == state for member in struct.members)}
        wanted = []
        for name in order:
            reference = members[name]
            wire = wire_of(name, reference)
            where = f"{struct.name} {wire}"
            if wire in within:
                if within[wire] not in wanted:
                    wanted.append(within[wire])
                continue
            if wire not in ours:
                yield f"{where}: is not there"
                continue
            wanted.append(wire)
            member = ours[wire]
            if member.name.replace("_", "") != name.lower():
                yield f"{where}: is called {member.name}, in the model {name}"
            inner, is_list = self.element(reference["shape"])
            kind = self.shapes[inner]["type"]
            is_required = name in required or f"{shape}.{name}" in REQUIRED
            if is_required != bool(member.tag):
                yield f"{where}: is {'required' if name in required else 'not required'} in the model"
            elif member.tag and member.tag != f"{wire}_given_right_and_in_order":
                yield f"{where}: the tag is {member.tag}"
            if is_list != member.is_list:
                yield f"{where}: is {'a' if is_list else 'no'} list in the model"
            if kind == "structure":
                is_right = member.element in structs and member.element == SAME.get(inner, pascal(inner))
            elif kind in KINDS:
                is_right = member.element in KINDS[kind]
            else:
                is_right = member.element not in structs and member.element not in NO_TEXT
            limits = tuple(self.shapes[inner].get(limit) for limit in ("min", "max"))
            if member.limits and not self.is_older and limits not in (member.limits, (member.limits[0] or None,
                                                                                      member.limits[1])):
                yield f"{where}: has the limits {member.limits}, in the model {limits}"
            is_limited = member.element in LIMITED and name != "NextToken"
            if not member.limits and limits != (None, None) and is_limited and not self.is_older:
                yield f"{where}: has no limits, in the model {limits}"
            if not is_right:
                yield f"{where}: is {member.element}, in the model {kind} {inner}"
        found = [member.wire or member.element for member in struct.members]
        found = [one for one in found if one in wanted]
        if found != wanted and not self.is_older:
            at = next(at for at, pair in enumerate(zip(found, wanted)) if pair[0] != pair[1])
            yield f"{struct.name} {found[at]}: stands where the model has {wanted[at]}"
        if [member.wire for member in struct.members if member.wire] != struct.order:
            yield f"{struct.name}: the members stand in another order than what is sent"
        if not self.is_older:
            for wire in ours.keys() - {wire_of(name, reference) for name, reference in members.items()}:
                yield f"{struct.name} {wire}: is not in the model"

    def in_replies(self, structs):
        """{structure, or an action for its result: the struct that it is to be}"""
        found, waiting = {}, []
        for action, operation in self.operations.items():
            if "output" in operation:
                found[f"{action} result"] = f"{action}Result", operation["output"]["shape"]
                waiting.append(operation["output"]["shape"])
        seen = set(waiting)
        while waiting:
            for reference in self.shapes[waiting.pop()]["members"].values():
                shape = self.element(reference["shape"])[0]
                if self.shapes[shape]["type"] == "structure" and f"{shape} structure" not in found:
                    names = [name for name in (pascal(shape), pascal(shape) + "Reply")
                             if name in structs and structs[name].is_reply]
                    found[f"{shape} structure"] = names[0] if names else pascal(shape), shape
                    if shape not in seen:
                        waiting.append(shape)
                        seen.add(shape)
        return found

    def reply(self, shape, struct, called):
        """What the struct of a reply has that differs from the model."""
        ours = {member.wire: member for member in struct.members}
        known = set()
        for name, reference in self.shapes[shape]["members"].items():
            wire = reference.get("locationName") or name
            known.add(wire)
            where = f"{struct.name} {wire}"
            if wire not in ours:
                yield f"{where}: is not there"
                continue
            member = ours[wire]
            if member.name != REPLY_NAMES.get(name) and member.name.replace("_", "") != name.lower():
                yield f"{where}: is called {member.name}, in the model {name}"
            inner, is_list = self.element(reference["shape"])
            kind = self.shapes[inner]["type"]
            if is_list != member.is_list:
                yield f"{where}: is {'a' if is_list else 'no'} list in the model"
            if kind == "structure":
                is_right = member.element == called[f"{inner} structure"][0] and (is_list or member.wrapper == "Optional")
            elif "enum" in self.shapes[inner]:
                is_right = member.is_spelt and member.element == pascal(inner)
            elif kind in REPLY_KINDS:
                is_right = member.element in REPLY_KINDS[kind] and not member.is_spelt
            elif kind in SPELT_KINDS:
                is_right = member.element in SPELT_KINDS[kind] and member.is_spelt
            else:
                is_right = member.is_spelt or member.element == "XmlText" or member.tag or name == "NextToken"
            if not is_right:
                yield f"{where}: is {member.type}, in the model {kind} {inner}"
        if not self.is_older:
            for wire in ours.keys() - known - {"requestId"}:
                yield f"{struct.name} {wire}: is not in the model"
        if [member.wire for member in struct.members] != struct.order:
            yield f"{struct.name}: the members stand in another order than what is read"

    def words(self, shape, value):
        listed = set(self.shapes[shape]["enum"])
        for word in sorted(listed - set(value.words)):
            yield f"{value.name} {word}: is not listed"
        if not self.is_older:
            for word in sorted(set(value.words) - listed):
                yield f"{value.name} {word}: is not in the model"
        if value.words != sorted(value.words, key=str.encode) or len(value.words) != len(value.constants):
            yield f"{value.name}: the words are not in the order of the constants"


def problems_of(model, structs, values):
    actions = {struct.action for struct in structs.values() if struct.action}
    for action in sorted(model.operations.keys() - actions):
        yield f"{action}: there is no such action"
    for shape, name in sorted(model.in_requests(structs).items()):
        if name not in structs:
            if name in actions or not model.is_older:
                yield f"{name}: there is no such structure"
        elif structs[name].is_derived:
            yield from model.structure(shape, structs[name], structs)
    replies = model.in_replies(structs)
    for what, (name, shape) in sorted(replies.items()):
        if name not in structs or not structs[name].is_reply:
            yield f"{name}: there is no such structure in replies"
        else:
            yield from model.reply(shape, structs[name], replies)
    for shape, line in sorted(model.shapes.items()):
        if "enum" in line:
            value = values.get(pascal(shape))
            if not value:
                yield f"{pascal(shape)}: there is no such list of words"
            elif value.words:
                yield from model.words(shape, value)


def of_botocore():
    """Its model; nothing if there is no botocore."""
    try:
        import botocore
    except ImportError:
        return None
    for path in Path(botocore.__file__).parent.glob("data/ec2/2016-11-15/service-2.json*"):
        return json.loads(gzip.open(path).read() if path.suffix == ".gz" else path.read_text()), botocore.__version__
    return None


def excused():
    return {line for line in OLDER.read_text().splitlines() if line and not line.startswith("#")}


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("root", type=Path)
    parser.add_argument("model", nargs="?", type=Path)
    parser.add_argument("--older", action="store_true")
    parser.add_argument("--botocore", action="store_true")
    options = parser.parse_args()
    if options.botocore:
        found = of_botocore()
        if not found:
            print("skipped: botocore is not found; install it, on Debian with: apt-get install python3-botocore")
            return
        model, options.older = Model(found[0], True), True
        print(f"botocore {found[1]}")
    else:
        model = Model(json.loads(options.model.read_text()), options.older)
    structs, values = derived_headers.read(derived_headers.texts_of(options.root / "include"))
    problems = list(problems_of(model, structs, values))
    if options.older:
        problems = [problem for problem in problems if problem not in excused()]
    if problems:
        sys.exit("\n".join([*problems[:60], f"{len(problems)} differences"]))
    print(f"{len(model.operations)} actions, {len(model.in_requests(structs))} structures in requests, "
          f"{len(model.in_replies(structs))} in replies and "
          f"{sum('enum' in line for line in model.shapes.values())} lists of words agree")


if __name__ == "__main__":
    main()
