# SPDX-License-Identifier: BSL-1.0
"""Bodies that grow: right ones, and such as somebody makes to cost much. tests/unit/any/read_any.cpp
says what is found in the latter."""
import random


def body(action, *parts):
    """The pieces of a body, one after the other: it may be too large to be held twice."""
    yield f"Action={action}&Version=2016-11-15"
    for part in parts:
        for piece in part:
            yield "&" + piece


def ids(places):
    return (f"ResourceId.{at + 1}=i-12345678" for at in places)


def disorder(count):
    dice = random.Random("disorder")
    return sorted(range(count), key=lambda _: dice.random())


def tags(count, step=1):
    for at in range(1, count + 1):
        yield f"Tag.{1 + (at - 1) * step}.Key=key-{at}"
        yield f"Tag.{1 + (at - 1) * step}.Value=some+value"


def of_many_types(count):
    """Specifications of tags: `count` without tags, and then 256 of as many types, with tags."""
    for at in range(1, count + 1):
        yield f"TagSpecification.{at}.ResourceType=type-{min(at, 256)}"
    for at in range(1, 257):
        front = f"TagSpecification.{count + at}"
        yield f"{front}.ResourceType=type-{at}"
        yield from (f"{front}.Tag.{tag}.Key=key-{tag}" for tag in range(1, 256))


A_TAG = ("Tag.1.Key=a", "Tag.1.Value=b")
AN_ID = ("ResourceId.1=i-12345678",)
A_LAUNCH = ("ImageId=ami-12345678", "MinCount=1", "MaxCount=1")
A_FLEET = ("LaunchTemplateConfigs.1.LaunchTemplateSpecification.LaunchTemplateName=abc",
           "TargetCapacitySpecification.TotalTargetCapacity=1")
LARGE = "TagSpecification.4294967295.Tag."

# {what it is: (how many times, the body with so many)}
RIGHT = {
    "CreateTags with {} tags": ((100, 1_000, 10_000, 100_000),
                                lambda count: body("CreateTags", AN_ID, tags(count))),
    "DescribeInstances with {} ids": ((100, 1_000, 10_000, 100_000), lambda count: body(
        "DescribeInstances", (f"InstanceId.{at}=i-0123456789abcdef0" for at in range(1, count + 1))))}

HOSTILE = {
    "{} elements of a list": (1_000_000, lambda count: body("CreateTags", ids(range(count)), A_TAG)),
    "{} elements in disorder": (1_000_000, lambda count: body("CreateTags", ids(disorder(count)), A_TAG)),
    "{} names that nobody knows": (1_000_000, lambda count: body("CreateFleet", A_FLEET, ("a" for _ in range(count)))),
    "the same, escaped": (1_000_000, lambda count: body("CreateFleet", A_FLEET, ("%61" for _ in range(count)))),
    "{} times one parameter": (100_000, lambda count: body(
        "RunInstances", A_LAUNCH, (A_LAUNCH[0] for _ in range(count)))),
    "{} elements that need most memory": (100_000, lambda count: body(
        "CreateFleet", A_FLEET, (f"LaunchTemplateConfigs.1.Overrides.{at}.KeyName=a" for at in range(1, count + 1)))),
    "{} gaps in a list": (10_000, lambda count: body("CreateTags", AN_ID, tags(count, 10_000))),
    "{} indices above 4294967294": (10_000, lambda count: body(
        "CreateTags", AN_ID, (f"Tag.{4294967295 + at}.Key=a" for at in range(count)))),
    "an index of {} digits, and others": (1_000_000, lambda count: body(
        "RunInstances", A_LAUNCH, (LARGE + "9" * count + ".Key=a",),
        (LARGE + "4294967295.Key=a" for _ in range(count // 50)))),
    "{} specifications of 256 types": (100_000, lambda count: body("RunInstances", A_LAUNCH, of_many_types(count))),
    "a name of {} characters": (1_000_000, lambda count: body("RunInstances", A_LAUNCH, ("a" * count + "=1",))),
    "a name of {} escapes": (1_000_000, lambda count: body("RunInstances", A_LAUNCH, ("%61" * count + "=1",))),
    "a value of {} characters": (1_000_000, lambda count: body("RunInstances", A_LAUNCH, ("UserData=" + "a" * count,))),
    "a value of {} escapes": (1_000_000, lambda count: body("RunInstances", A_LAUNCH, ("UserData=" + "%61" * count,)))}
