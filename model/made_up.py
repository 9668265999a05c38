# SPDX-License-Identifier: BSL-1.0
"""A made-up service in the form of a service model, with the mix of EC2's. All numbers were counted in
the EC2 model of 2026-08-07 (botocore 1.43.67): 800 requests and the 287 structures in them."""
import itertools

VERSION = "2016-11-15"
SEVERAL = "list of "

# How many requests have so many members, DryRun among them: 3,763 members, 4.7 a request.
REQUEST_SIZES = {1: 35, 2: 145, 3: 143, 4: 105, 5: 192, 6: 58, 7: 33, 8: 20, 9: 15, 10: 13, 11: 8,
                 12: 3, 13: 9, 14: 2, 15: 2, 16: 3, 17: 7, 18: 3, 19: 2, 23: 1, 44: 1}
# How many have so many required ones: 836.
REQUEST_REQUIRED = {0: 242, 1: 352, 2: 154, 3: 40, 4: 6, 5: 4, 6: 2}
REQUIRED_KINDS = {"string": 691, "list of string": 55, "structure": 29, "integer": 27,
                  "list of structure": 11, "boolean": 10, "timestamp": 8, "long": 4, "blob": 1}
OPTIONAL_KINDS = {"string": 918, "boolean": 874, "integer": 324, "list of string": 266,
                  "list of filter": 190, "structure": 133, "list of tags": 112,
                  "list of structure": 65, "timestamp": 29, "long": 15, "list of long": 1}
# Two structures are in many requests; the others together are at 238 places.
COMMON = {"filter": "Leaf1", "tags": "Holder1"}
DIRECT = 157  # so many different ones are members of requests themselves

# The structures without a structure in them: 208.
LEAF_SIZES = {1: 61, 2: 83, 3: 19, 4: 16, 5: 7, 6: 4, 7: 7, 8: 4, 9: 2, 10: 3, 12: 1, 13: 1}
LEAF_REQUIRED = {0: 179, 1: 23, 2: 5, 3: 1}
LEAF_KINDS = {"string": 354, "integer": 91, "boolean": 51, "list of string": 29, "double": 16,
              "timestamp": 10, "long": 7, "blob": 2, "list of integer": 1}

# The others: 79. The last member of each is a structure of the level below, and is not counted here.
HOLDER_LEVELS = {2: 56, 3: 11, 4: 4, 5: 5, 6: 2, 7: 1}
HOLDER_SIZES = {1: 14, 2: 20, 3: 6, 4: 11, 5: 3, 6: 4, 7: 4, 8: 2, 11: 2, 12: 1, 14: 2, 16: 1,
                19: 1, 20: 2, 23: 2, 26: 3, 34: 1}
HOLDER_REQUIRED = {0: 73, 1: 4, 2: 2}
HOLDER_KINDS = {"string": 170, "structure": 29, "list of structure": 80, "integer": 53,
                "list of string": 38, "boolean": 36, "double": 7, "timestamp": 2}

EQUAL = ("string", "string", "boolean", "integer", "list of string", "structure")


def spread(counts):
    """The keys, each as often as it counts, evenly mixed; each begins at a place of its own."""
    found = []
    for number, (key, count) in enumerate(counts.items()):
        begin = number * 61 % 100 / 100
        found += [((at + begin) / count, number, key) for at in range(count)]
    return [key for *_, key in sorted(found)]


def pairs(sizes, required):
    """(size, how many of them are required) of each structure."""
    waiting = spread(required)
    found = []
    for size in spread(sizes):
        fits = next(at for at, count in enumerate(waiting) if count <= size)
        found.append((size, waiting.pop(fits)))
    return found


class Turns:
    """Structures, which take turns at being used."""

    def __init__(self, names):
        self.names = names
        self.at = 0

    def next(self):
        self.at += 1
        return self.names[(self.at - 1) % len(self.names)]

    def used(self):
        return self.names[:self.at]


class Service:
    """A service model that grows."""

    def __init__(self):
        self.shapes = {kind: {"type": kind} for kind in
                       ("string", "boolean", "integer", "long", "double", "timestamp", "blob")}
        self.operations = {}

    def model(self):
        return {"metadata": {"apiVersion": VERSION, "serviceId": "made-up service"},
                "operations": self.operations, "shapes": self.shapes}

    def shape_of(self, kind, parts):
        """The name of the shape of a kind; a structure is the next one of `parts`."""
        if not kind.startswith(SEVERAL):
            return parts.next() if kind == "structure" else COMMON.get(kind, kind)
        element = self.shape_of(kind.removeprefix(SEVERAL), parts)
        self.shapes[f"{element}List"] = {"type": "list", "member": {"shape": element}}
        return f"{element}List"

    def add(self, name, kinds, required, parts, inner=None):
        """A structure with a member of each kind, then the structure `inner`; the first members are
        required."""
        members = {}
        for number, kind in enumerate(kinds, 1):
            word = "".join(word.capitalize() for word in kind.split() if word != "of")
            members[f"{word}Member{number}"] = {"shape": self.shape_of(kind, parts)}
        if inner:
            members["Inner"] = {"shape": inner}
        self.shapes[name] = {"type": "structure", "members": members,
                             "required": list(members)[:required]}

    def add_action(self, name, *structure):
        self.add(f"{name}Request", *structure)
        self.operations[name] = {"name": name, "input": {"shape": f"{name}Request"}}


def mixed(names):
    """The names in another order: those far from each other stand together."""
    step = 61  # has no divisor in common with DIRECT
    return [names[at * step % len(names)] for at in range(len(names))]


def take(kinds, count):
    return [next(kinds) for _ in range(count)]


def add_leaves(service):
    kinds = iter(spread(LEAF_KINDS))
    for number, (size, required) in enumerate(pairs(LEAF_SIZES, LEAF_REQUIRED), 1):
        service.add(f"Leaf{number}", take(kinds, size), required, None)
        yield f"Leaf{number}"


def add_parts(service):
    """Adds the structures; returns those that are members of requests themselves."""
    below = leaves = Turns(list(add_leaves(service)))
    kinds, sizes = iter(spread(HOLDER_KINDS)), iter(pairs(HOLDER_SIZES, HOLDER_REQUIRED))
    every, inner, number = [*leaves.names], {*COMMON.values()}, 0
    for count in HOLDER_LEVELS.values():
        level = []
        for size, required in itertools.islice(sizes, count):
            number += 1
            level.append(f"Holder{number}")
            service.add(level[-1], take(kinds, size - 1), required, leaves, below.next())
        inner.update(below.used())
        every += level
        below = Turns(level)
    inner.update(leaves.used())
    outer = [name for name in every if name not in inner]
    return outer + [name for name in every if name in inner][:DIRECT - len(outer)]


def made_up():
    """A model of 800 actions."""
    service = Service()
    parts = Turns(mixed(add_parts(service)))
    required_kinds, optional_kinds = iter(spread(REQUIRED_KINDS)), iter(spread(OPTIONAL_KINDS))
    for number, (size, required) in enumerate(pairs(REQUEST_SIZES, REQUEST_REQUIRED), 1):
        kinds = take(required_kinds, required) + take(optional_kinds, size - required)
        service.add_action(f"MadeUpAction{number:03}", kinds, required, parts)
    return service.model()


def equal(actions):
    """A model of actions that are all alike, each with a structure of its own."""
    service = Service()
    for number in range(1, actions + 1):
        service.add(f"Leaf{number}", ("string", "integer"), 0, None)
        service.add_action(f"EqualAction{number:04}", EQUAL, 1, Turns([f"Leaf{number}"]))
    return service.model()
