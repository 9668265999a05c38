#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Random inputs of the derived actions, made of the facts, as other clients take them.

    derived.py source PART FILE            writes the actions of the part as a table for derived.cpp
    derived.py inputs PART SEED COUNT      prints COUNT inputs of each, one line of JSON each; the first one
                                           of an action has every member

PART is 0 to 9, or all: every tenth action from that one on.
"""
import json
import random
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "model"))
import facts as known_facts
import requests
from value_types import snake_case

HEX = "0123456789abcdef"
DEEPEST = 6
# Each has a type and tags, and no other of the same list is for the same type.
TAG_SPECIFICATIONS = ("TagSpecification", "SpotFleetTagSpecification", "LaunchTemplateTagSpecificationRequest")
TEXT = "abcXYZ019 -_.~!*'();:@&=+$,/?#[]%\u00e4\u20ac"

# {value type: how to make one}, where its name does not say it.
MADE = {
    "AnyText": lambda dice: "".join(dice.choice(TEXT) for _ in range(dice.randint(1, 12))),
    "ClientToken": lambda dice: "token-" + digits(dice, 8),
    "Region": lambda dice: dice.choice(("us-east-1", "eu-central-1", "cn-north-1", "xy-moon-7")),
    "AvailabilityZone": lambda dice: dice.choice(("us-east-1a", "us-west-2-lax-1a", "xy-moon-7b")),
    "AvailabilityZoneId": lambda dice: dice.choice(("use1-az1", "usw2-lax1-az1")),
    "Ipv4CidrBlock": lambda dice: f"10.{dice.randint(0, 255)}.0.0/{dice.choice((16, 24, 32))}",
    "Arn": lambda dice: f"arn:aws:ec2:us-east-1:{digits(dice, 12)}:thing/{digits(dice, 3)}",
    "CidrBlock": lambda dice: dice.choice((f"10.{dice.randint(0, 255)}.0.0/16", f"2001:db8:{digits(dice, 4)}::/48")),
    "Ipv6CidrBlock": lambda dice: f"2001:db8:{digits(dice, 4)}::/{dice.choice((48, 64, 128))}",
    "ImageId": lambda dice: "ami-" + digits(dice, 17),
    "SnapshotId": lambda dice: "snap-" + digits(dice, dice.choice((8, 17))),
    "KmsKeyId": lambda dice: "alias/key-" + digits(dice, 4),
    "OutpostArn": lambda dice: "arn:aws:outposts:us-east-1:012345678910:outpost/op-" + digits(dice, 17),
    "AccountId": lambda dice: "".join(dice.choice("0123456789") for _ in range(12)),
    "ImageIdOrParameter": lambda dice: dice.choice(("ami-", "resolve:ssm:/ami/")) + digits(dice, 8),
    "ImageName": lambda dice: "an image (" + digits(dice, 6) + ")",
    "Description": lambda dice: "made of " + digits(dice, 6),
    "TagKey": lambda dice: "key-" + digits(dice, 6),
    "TagValue": lambda dice: "value " + digits(dice, 3),
    "Timestamp": lambda dice: f"20{dice.randint(10, 40)}-0{dice.randint(1, 9)}-1{dice.randint(0, 9)}T12:34:56Z",
    "Blob": lambda dice: digits(dice, dice.randint(0, 9)),
    "YesNo": lambda dice: dice.random() < 0.5,
    "Double": lambda dice: dice.randint(-999, 999) / 4,
}


def digits(dice, count):
    return "".join(dice.choice(HEX) for _ in range(count))


class Inputs:
    """Makes them."""

    def __init__(self, service, dice):
        self.service, self.facts, self.dice = service, service.facts, dice

    def value(self, structure, member, shape):
        kind = self.service.value_type(structure, member, shape)
        line = self.facts.values[shape]
        if (structure, member) == ("Tag", "Key"):
            kind = "TagKey"  # which must differ
        if kind in MADE:
            made = MADE[kind](self.dice)
            if kind == "AnyText":
                least, most = int(line.facts.get("min", 1)), int(line.facts.get("max", 99))
                made = (made + "x" * least)[:max(most, 1)]
            if kind == "Double" and "min" in line.facts:
                made = max(made, float(line.facts["min"]))
            return made
        if line.words[0] in ("integer", "long"):
            least = max(int(line.facts.get("min", 0)), 0)
            if member == "MaxResults":
                least = max(least, 5)  # some actions refuse less
            most = min(int(line.facts.get("max", 2**31 - 1)), 2**31 - 1)
            return self.dice.choice((least, most, self.dice.randint(least, most)))
        if line.inner:
            return self.dice.choice([word for word, of in line.inner.items() if "dropped" not in of.facts])
        form = next((of for name, of in self.service.ids.items() if requests.pascal_case(name) == kind),
                    self.service.ids.get(shape))
        return self.dice.choice(form.facts["prefix"].split(",")) + (
            "0a1b2c3d-4e5f-6789-abcd-" + digits(self.dice, 12) if form.facts["form"] == "uuid"
            else digits(self.dice, 17))

    def is_required(self, structure, member, line):
        """Whether the model says so, or what is written by hand."""
        if structure not in self.service.by_hand:
            return "required" in line.facts
        header = (ROOT / "include" / self.service.by_hand[structure]).read_text()
        struct = re.search(rf"^struct {structure} {{(.*?)^}};", header, re.S | re.M)[1]
        wire = requests.wire_name(member, line.facts)
        return f"struct {wire}_given_right_and_in_order> " in struct

    def structure(self, name, is_whole, depth=0):
        """One that no rule objects to."""
        made = {}
        is_whole = is_whole or name in TAG_SPECIFICATIONS
        for member, line in self.facts.structures[name].inner.items():
            if "dropped" in line.facts:
                continue
            is_required = self.is_required(name, member, line)
            if not is_required and not is_whole and self.dice.random() < 0.6:
                continue
            shape, is_list = self.service.element(line.words[0])
            if shape in self.facts.structures and depth == DEEPEST:
                continue
            count = self.dice.randint(1, 3) if is_list else 1
            found = [self.structure(shape, is_whole, depth + 1) if shape in self.facts.structures
                     else self.value(name, member, shape) for _ in range(count)]
            # A structure in which nothing is said is not sent, and a list would have a gap.
            if is_required and found[0] == {}:
                found[0] = self.structure(shape, True, depth + 1)
            found = [one for one in found if one != {}]
            if shape in TAG_SPECIFICATIONS:
                found = list({one["ResourceType"]: one for one in found}.values())
            if found:
                made[member] = found if is_list else found[0]
        is_state = any(isinstance(member, requests.State)
                       for member in requests.members_of(self.service, name))
        if is_state and "KmsKeyId" in made:
            made["Encrypted"] = True
        return made


    def of_action(self, action, is_whole):
        """What an action takes: of what it makes it tags what it can, and where EC2 refuses MaxResults beside ids, it
        has only the ids."""
        shape = self.facts.actions[action].words[0]
        made = self.structure(shape, is_whole)
        wires = {member: requests.wire_name(member, line.facts)
                 for member, line in self.facts.structures[shape].inner.items()}
        if action in self.service.tagged_types:
            types = [word for word in self.service.tagged_types[action].words if word != "inferred"]
            for member in made.keys() & {"TagSpecifications", "TagSpecification"}:
                made[member] = made[member][:len(types)]
                for one, resource_type in zip(made[member], types):
                    one["ResourceType"] = resource_type
        listed = self.service.listed_ids.get(action)
        if listed and "refused" in listed.words and any(wires[member] in listed.words for member in made):
            made.pop("MaxResults", None)
        return made


def chosen(service, part):
    """Those of the part; an action that somebody has described is compared with requests that keep its rules."""
    names = [action for action in sorted(service.facts.actions) if action not in service.described]
    return names if part == "all" else names[int(part)::10]


def main():
    what, part, *rest = sys.argv[1:]
    service = requests.service()
    actions = chosen(service, part)
    if what == "source":
        includes = "".join(f"#include <writ/ec2/{snake_case(action)}.hpp>\n" for action in actions)
        rows = " \\\n".join(f'    {{"{action}", take<writ::ec2::{action}>}},' for action in actions)
        Path(rest[0]).write_text(f"{includes}\n#define ACTIONS \\\n{rows}\n")
        return
    seed, count = map(int, rest)
    for action in actions:
        dice = random.Random(f"{seed} {action}")
        inputs = Inputs(service, dice)
        for number in range(count):
            given = inputs.of_action(action, number == 0)
            print(json.dumps({"action": action, "input": given}))


if __name__ == "__main__":
    main()
