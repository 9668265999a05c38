# SPDX-License-Identifier: BSL-1.0
"""Reads the headers of ec2/ as text: what structs have, which words and ids there are. It shares no code with
model/derive."""
import re
from dataclasses import dataclass, field
from pathlib import Path

DERIVED = "// Made by model/derive of the facts"


@dataclass
class Member:
    name: str
    type: str        # as it is declared
    comment: str
    tag: str = ""    # of a required one
    wrapper: str = ""  # Optional or OptionalReference
    is_list: bool = False
    element: str = ""  # the type of the value or of an element; of an XmlValue what it spells
    is_spelt: bool = False  # whether it is an XmlValue
    wire: str = ""   # the name in the wire table; none of a state
    limits: tuple = ()  # least and most of a number or of a text's characters; no most is None


@dataclass
class Struct:
    name: str
    header: str
    action: str      # empty of a structure
    is_derived: bool
    is_reply: bool = False
    members: list = field(default_factory=list)
    states: list = field(default_factory=list)  # names of members that are states

    def required(self):
        return [member for member in self.members if member.tag]


@dataclass
class Value:
    name: str
    header: str
    base: str
    words: list = field(default_factory=list)      # of a type of words
    constants: list = field(default_factory=list)  # the same as C++ calls them
    example: str = ""                              # of an id
    reasons: dict = field(default_factory=dict)    # {name: sentence}


def joined(literals):
    """The text of literals below each other."""
    return "".join(re.findall(r'"((?:\\.|[^"\\])*)"', literals))


def members_of(body):
    found = []
    declared = re.split(r"^    /// Whether |^    friend |^    struct Model \{", body, maxsplit=1, flags=re.M)[0]
    declared = re.sub(r" *///< .*$", "", declared, flags=re.M)
    pattern = r"((?:^    ///.*\n)*)^    ([A-Z][^;/]*?)\s+(\w+)(?:\{\})?;$"
    for comment, type_name, name in re.findall(pattern, declared, re.M):
        member = Member(name, re.sub(r"\s+", " ", type_name), " ".join(comment.replace("///", " ").split()))
        inner = member.type
        if match := re.fullmatch(r"Required<(.*), struct (\w+)>", inner):
            inner, member.tag = match.groups()
        if match := re.fullmatch(r"(Optional|OptionalReference)<(.*)>", inner):
            member.wrapper, inner = match.groups()
        if match := re.fullmatch(r"(?:Xml)?List<(.*)>", inner):
            member.is_list, inner = True, match[1]
        if match := re.fullmatch(r"XmlValue<(.*)>", inner):
            member.is_spelt, inner = True, match[1]
        if match := re.fullmatch(r"Limited(?:Number<(\w+), |Text<)(-?\d+)(?:, (-?\d+))?>", inner):
            inner = match[1] or "AnyText"
            member.limits = (int(match[2]), match[3] and int(match[3]))
        member.element = inner
        found.append(member)
    return found


def read_struct(header, name, body, is_derived):
    action = re.search(r'string_view action =\s*"(\w+)"', body)
    struct = Struct(name, header, action[1] if action else "", is_derived, " reply_table(" in body, members_of(body))
    rows = dict(reversed(pair) for pair in re.findall(r'row\("(\w+)",\s+self\.(\w+)\);', body))
    struct.states = re.findall(r"row\(self\.(\w+)\);", body)
    struct.order = re.findall(r'row\("(\w+)",', body)
    for member in struct.members:
        member.wire = rows.get(member.name, "")
    struct.members = [member for member in struct.members if member.name != "extra" or member.wire]
    return struct


def read_value(header, name, base, body, front):
    value = Value(name, header, base)
    if listed := re.search(r"enum Listed : std::uint16_t \{(.*?)\};", body, re.S):
        value.constants = re.findall(r"\w+", listed[1])
        ends = list(map(int, re.findall(r"\d+", re.search(r"ends\[\] = \{(.*?)\};", body, re.S)[1])))
        text = joined(re.search(r"WordList list\{(.*?)\bends,", body, re.S)[1])
        value.words = [text[begin:end] for begin, end in zip([0, *ends], ends)]
    if example := re.search(r"such as `([^`]*)`", " ".join(front.replace("///", " ").split())):
        value.example = example[1]
    if reasons := re.search(r"Reason reasons\[\] = \{\n(.*?)^    \};", body, re.S | re.M):
        for fault, sentence in re.findall(r'\{"(\w+)",\s*((?:"(?:\\.|[^"\\])*"\s*)+)', reasons[1]):
            value.reasons[fault] = joined(sentence)
    return value


def read(texts):
    """({name: Struct}, {name: Value}) of {path from include/: text}"""
    structs, values = {}, {}
    for header, text in texts.items():
        is_derived = text.splitlines()[1].startswith(DERIVED)
        for name, body in re.findall(r"^struct (\w+) \{\n(.*?)^\};", text, re.S | re.M):
            if " Model {" in body:
                structs[name] = read_struct(header, name, body, is_derived)
        classes = re.findall(r"((?:^///[^\n]*\n)*)^class (\w+)\s+: public (\w+)<[^{]*\{\n(.*?)^\};", text, re.S | re.M)
        for front, name, base, body in classes:
            values[name] = read_value(header, name, base, body, front)
    return structs, values


def texts_of(include):
    return {str(path.relative_to(include)): path.read_text()
            for path in sorted(Path(include).glob("writ/ec2/**/*.hpp"))}
