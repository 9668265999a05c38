# SPDX-License-Identifier: BSL-1.0
"""Writes the requests and the structures in them that the facts tell of."""
import re
import textwrap
from pathlib import Path

import facts as known_facts
import value_types
from value_types import CURATED_BY, MADE_BY, WIDTH, fitting, in_a_row, pascal_case, snake_case, spoken, with_article

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference"

# Where the next page begins: out of a reply into the next request.
TOKEN = "NextToken"

# {kind of the facts: value type}
KINDS = {"string": "AnyText", "integer": "Integer", "long": "Long", "boolean": "YesNo",
         "timestamp": "Timestamp", "blob": "Blob", "double": "Double", "float": "Double"}


# {a state: what it says together}
STATES = {"Encryption": ("Encrypted", "KmsKeyId"),
          "Destination": ("DestinationOutpostArn", "DestinationAvailabilityZone", "DestinationAvailabilityZoneId"),
          "OutpostOrLocalZone": ("DestinationOutpostArn", "DestinationAvailabilityZone")}
# {a state: the member's name}, where that is not the type's
CALLED = {"OutpostOrLocalZone": "destination"}
# {value type: what a comment calls it}
PLAIN = {"AnyText": "text", "Integer": "whole number", "Long": "whole number", "Double": "number",
         "YesNo": "yes or no", "Blob": "blob, sent as base64", "Timestamp": "time"}


# {value type: what it becomes where the model gives a range}
LIMITED = {"Integer": "LimitedNumber<Integer, {}>", "Long": "LimitedNumber<Long, {}>",
           "MaxResults": "LimitedNumber<MaxResults, {}>", "AnyText": "LimitedText<{}>"}


def limited(element, facts):
    """The value type of a member within the limits that the model gives; those that say nothing are none."""
    low, high = facts.get("min"), facts.get("max")
    if element not in LIMITED or not (low or high) or (element == "AnyText" and not high):
        return element
    numbers = [low or "0"] + ([high] if high else [])
    return LIMITED[element].format(", ".join(numbers))


def plural(words):
    if re.search("[^aeiou]y$", words):
        return words[:-1] + "ies"
    return words + ("es" if words.endswith("s") else "s")


def enumerated(words):
    """What a comment says of the words that there are: each of a few, or how many."""
    if len(words) > 4:
        return f"one of {len(words):,} words, such as `{words[0]}`"
    return in_a_row([f"`{word}`" for word in words], "or")


def comment(sentence):
    """It above a member; what stands in backticks stays together."""
    whole = re.sub("`[^`]*`", lambda found: found[0].replace(" ", "\0"), sentence)
    return textwrap.fill(whole, WIDTH, initial_indent="    /// ", subsequent_indent="    /// ",
                         break_long_words=False, break_on_hyphens=False).replace("\0", " ")


def member_name(name):
    found = snake_case(name)
    return found + "_" if found in value_types.TAKEN else found


def wire_name(name, facts):
    if "query" in facts:
        return facts["query"]
    name = facts.get("location", name)
    return name[0].upper() + name[1:]


class Service:
    """What a header needs to know of the whole service: the facts, the forms of ids, {member:
    its value type} and {action: what it does} as curated, {type: header} of what is written by hand,
    {action: the names of its filters}, and {rule: its header and what it does}."""

    def __init__(self, facts, ids=None, curated=None, by_hand=None, filters=None, rules=None, tables=None):
        self.filters, self.rules = filters or {}, rules or {}
        # {action: a line}: the types that it tags, and the ids of what it lists.
        self.tagged_types, self.listed_ids = (tables or {}).get("tagged_types", {}), (tables or {}).get("listed_ids", {})
        self.shared_rules = (tables or {}).get("rules", {})  # {rule: a line with actions}
        self.facts, self.ids, self.by_hand = facts, ids or {}, by_hand or {}
        self.members = {name: line for name, line in (curated or {}).items() if line.words[0] != "action"}
        self.described = {name: line for name, line in (curated or {}).items() if line.words[0] == "action"}
        self.is_plain = ids is None  # whether values are only what the protocol has
        self.used_by = {}  # {structure in requests: actions}
        for action, line in facts.actions.items():
            for structure in self.within(line.words[0]):
                self.used_by.setdefault(structure, []).append(action)
        self.prefixes = {}  # {type of an id: what it begins with}
        self.id_types = {}  # {what an id looks like: its type}
        for shape, line in self.ids.items():
            if self.has_own_type(shape):
                self.prefixes[pascal_case(shape)] = line.facts["prefix"]
                self.id_types.setdefault((line.facts["prefix"], line.facts["form"]), pascal_case(shape))

    def is_id(self, shape):
        prefix = self.ids[shape].facts.get("prefix", ",") if shape in self.ids else ","
        return shape[0] != ":" and "," not in prefix

    def has_own_type(self, shape):
        """Whether it is an id, and curation gives it no other type."""
        return self.is_id(shape) and shape not in self.members

    def of_several_kinds(self, shape):
        """The type of an id of which there are several kinds; None if it is none, or any text."""
        if shape[0] == ":" or shape not in self.ids or "," not in self.ids[shape].facts.get("prefix", ""):
            return None
        name = self.members[shape].words[1] if shape in self.members else pascal_case(shape)
        return None if name in KINDS.values() else name

    def element(self, shape):
        """What a list is of, or the shape itself; whether it is a list."""
        if shape in self.facts.lists:
            return self.facts.lists[shape].words[0], True
        return shape, False

    def in_its_place(self, structure, member, shape):
        """The structure that a member has: another one than the model's, if it is curated so."""
        curated = self.members.get(f"{structure}.{member}")
        return curated.words[1] if curated and curated.words[0] == "structure" else shape

    def direct(self, structure):
        for name, member in self.facts.structures[structure].inner.items():
            shape, _ = self.element(member.words[0])
            if shape in self.facts.structures:
                yield self.in_its_place(structure, name, shape)

    def within(self, structure, known=None):
        """The structures in it, each before those that hold it; not itself."""
        known = {} if known is None else known
        for inner in self.direct(structure):
            if inner not in known and inner != structure:
                known[inner] = None
                self.within(inner, known)
                known[inner] = known.pop(inner)
        return known

    def is_shared(self, structure):
        """Whether it has a header of its own."""
        return structure in self.by_hand or len(self.used_by[structure]) > 1

    def is_required(self, structure, member, line):
        """Whether the model, or curation, says that it must be there."""
        curated = self.members.get(f"{structure}.{member}")
        is_required = "required" in line.facts or curated and curated.facts.get("required") == "request"
        return is_required and "dropped" not in line.facts

    def has_required(self, structure):
        return any(self.is_required(structure, name, line)
                   for name, line in self.facts.structures[structure].inner.items())

    def header_of(self, type_name):
        return self.by_hand.get(type_name, f"writ/ec2/types/{snake_case(type_name)}.hpp")

    def value_type(self, structure, member, shape):
        """The value type of a member, or of its elements."""
        line = self.facts.values[shape]
        if self.is_plain:
            return KINDS[line.words[0]]
        for name in (f"{structure}.{member}", member, shape):
            kind, curated, *_ = self.members[name].words if name in self.members else (None, None)
            if kind == line.words[0] and curated not in STATES:
                return curated
        if line.inner or self.is_id(shape) or pascal_case(shape) in self.by_hand:
            return pascal_case(shape)
        if self.of_several_kinds(shape):
            return self.of_several_kinds(shape)
        if line.words == ["string"] and not line.facts and pascal_case(member) in self.prefixes:
            return pascal_case(member)
        spelt = self.ids.get(":" + member)
        if line.words == ["string"] and not line.facts and spelt:
            found = self.id_types.get((spelt.facts.get("prefix"), spelt.facts.get("form")))
            if found:
                return found
        if line.words == ["string"] and re.search("Arns?$", member):
            return "Arn"
        return KINDS[line.words[0]]


def is_derived(text):
    return bool({MADE_BY, CURATED_BY} & set(text.splitlines()[1:2]))


def by_hand(include):
    """{type: header} of what is written by hand in ec2/, ec2/types/ and value/."""
    found = {}
    for header in sorted([*include.glob("writ/ec2/**/*.hpp"), *include.glob("writ/value/*.hpp")]):
        text = header.read_text()
        if not is_derived(text):
            # What is in `detail` is nobody's type, whatever AWS calls by that name.
            text = re.sub(r"^namespace [^\n{]*\bdetail \{$.*?^\}  // namespace [^\n]*\bdetail$", "", text,
                          flags=re.M | re.S)
            for name in re.findall(r"^(?:struct|class) ([A-Z]\w*)", text, re.M):
                found[name] = str(header.relative_to(include))
    return found


def rules_by_hand(include):
    """{rule, or set of rules: its header, and whether it refuses}, in the order in which a header has them."""
    found = {}
    for header in sorted(include.glob("writ/ec2/*/*.hpp")):
        text = header.read_text()
        if not is_derived(text):
            for name, does in re.findall(r"^(?:struct|using) ([a-z]\w*) (?:: (Refuses|Advises) )?[={]", text, re.M):
                found[name] = str(header.relative_to(include)), does == "Refuses"
    return found


def service(include=ROOT / "include"):
    """What the tree has."""
    curated = known_facts.parse((ROOT / "model/curation.txt").read_text())
    ids = known_facts.parse((known_facts.FOLDER / "ids.txt").read_text())
    filters = known_facts.parse((known_facts.FOLDER / "filters.txt").read_text())
    files = (known_facts.FOLDER / "tagged_types.txt", known_facts.FOLDER / "listed_ids.txt", ROOT / "model/rules.txt")
    tables = {file.stem: known_facts.parse(file.read_text()) for file in files}
    return Service(known_facts.read(), ids, curated, by_hand(include), filters, rules_by_hand(include), tables)


def advice(facts):
    """What a comment on a member says of its future."""
    return ((" AWS advises against it." if "deprecated" in facts else "") +
            (" AWS has dropped it; the next minor version has it no more." if "dropped" in facts else ""))


class Member:
    """A member of a request or of a structure, as C++ has it."""

    def __init__(self, service, structure, name, line):
        self.model_name, self.facts = name, line.facts
        self.name, self.wire = member_name(name), wire_name(name, line.facts)
        shape, self.is_list = service.element(line.words[0])
        self.is_structure = shape in service.facts.structures
        if self.is_structure:
            shape = service.in_its_place(structure, name, shape)
        # How many elements the list has at most; None if nothing is known.
        self.most = service.facts.lists[line.words[0]].facts.get("max") if self.is_list else None
        self.is_sensitive = service.facts.is_sensitive(shape)
        self.includes = []
        if self.is_structure:
            element = shape
            if service.is_shared(shape):
                self.includes.append(service.header_of(shape))
        else:
            element = service.value_type(structure, name, shape)
            self.includes.append(service.header_of(element))
        self.element, self.shape, self.within = element, shape, structure
        # A token is as long as EC2 has made it.
        spelt = element if self.is_structure or service.is_plain or name == TOKEN else limited(
            element, service.facts.values[shape].facts)
        if spelt != element:
            self.includes.append(f"writ/value/{snake_case(spelt.split('<')[0])}.hpp")
        self.holds_own_kind = shape == structure
        if self.is_structure and not self.holds_own_kind and structure in service.within(shape):
            raise SystemExit(f"{structure} {name}: two structures hold each other")
        held = f"List<{spelt}>" if self.is_list else spelt
        is_required = service.is_required(structure, name, line)
        if self.is_list:
            self.includes.append("writ/core/list.hpp")
        if is_required:
            self.type = f"Required<{held}, struct {self.wire}_given_right_and_in_order>"
            self.includes.append("writ/core/required.hpp")
        elif self.is_list or element == "YesNo":
            self.type = held
        elif self.holds_own_kind:
            self.type = f"OptionalReference<{held}>"
            self.includes.append("writ/core/optional_reference.hpp")
        elif self.is_structure and not service.has_required(shape):
            self.type = held
        else:
            self.type = f"Optional<{held}>"
            self.includes.append("writ/core/optional.hpp")
        self.default = "" if is_required else "{}"

    def comment(self, service):
        facts = {} if self.is_structure else service.facts.values[self.shape].facts
        low, high = facts.get("min"), facts.get("max")
        unit = " characters" if not self.is_structure and service.facts.values[self.shape].words == ["string"] else ""
        words = [] if self.is_structure else [
            word for word, line in service.facts.values[self.shape].inner.items() if "dropped" not in line.facts]
        if words:
            what = enumerated(words)
        elif self.element in PLAIN:
            what = PLAIN[self.element]
        elif self.is_structure:
            what = self.element
        else:
            what = spoken(self.element)
        begins = service.prefixes.get(self.element)
        begins = f", `{begins}…`" if begins else ""
        if self.is_list:
            what = f"each {what}" if words else f"a list of {what}" if self.is_structure else plural(what)
        elif not words and what not in ("text", "yes or no"):
            what = with_article(what)
        limits = (f", {low}{unit}" if low == high and low else
                  f", at most {high}{unit}" if high and low in (None, "0") and unit else
                  f", {low} to {high}{unit}" if low and high else f", at most {high}{unit}" if high else
                  f", at least {low}{unit}" if low and low != "0" else "")
        if limits and self.is_list:
            limits = f"{limits.replace(', ', ', each ', 1)}"
        if self.most:
            limits = f", at most {self.most}{limits}"
        sentence = self.sentence(service)
        said = f"{self.wire}{'.N' if self.is_list else ''}: {sentence or what}{begins}{limits}."
        return said + advice(self.facts)

    def low_limit(self, service):
        """The least that the model gives; 0 if it gives none."""
        return 0 if self.is_structure else int(service.facts.values[self.shape].facts.get("min", 0))

    def sentence(self, service):
        """What a person has written of it, if anybody has."""
        for name in (f"{self.within}.{self.model_name}", self.model_name):
            curated = service.members.get(name)
            if curated and len(curated.words) == 3 and curated.words[1] == self.element:
                return curated.words[2]
        return None

    def declared(self, service):
        doc = comment(self.comment(service))
        name = f"{self.name}{self.default}"
        in_two = self.type.replace(", struct ", ",\n             struct ")
        in_three = in_two.replace("struct ", "struct\n             ")
        line = fitting(f"    {self.type} {name};",
                       *(f"    {text}\n        {name};" for text in (self.type, in_two, in_three)))
        return f"{doc}\n{line}\n"

    def row(self):
        return row(self.wire, self.name)


def row(wire, name):
    """What visits a member under its name on the wire."""
    return fitting(f'            row("{wire}", self.{name});', f'            row("{wire}",\n                self.{name});') + "\n"


def distinct(struct, names):
    """The names of its members, of which no two are the same."""
    if len(set(names)) != len(names):
        raise SystemExit(f"{struct}: two members have one name")
    return names


def struct_doc(sentence):
    """It above a struct."""
    return textwrap.fill(sentence, WIDTH, initial_indent="/// ", subsequent_indent="/// ",
                         break_long_words=False, break_on_hyphens=False)


def listed(template, names):
    """The line that lists them as what `Members` or `Rules` has: the way that takes the fewest lines."""
    items = ", ".join(names) + ">;"
    alias = f"        using {template.lower()} ="

    def filled(head, first):
        indent = len(first) if first.strip() else 12
        return head + textwrap.fill(first.lstrip() + items, WIDTH, break_long_words=False,
                                    break_on_hyphens=False, subsequent_indent=" " * indent,
                                    initial_indent=" " * (len(first) - len(first.lstrip())))

    ways = (filled("", f"{alias} {template}<"), filled(f"{alias}\n", f"            {template}<"),
            filled(f"{alias} {template}<\n", " " * 12))
    return min(ways, key=lambda text: (max(map(len, text.splitlines())) > WIDTH, text.count("\n")))


def equality(name):
    head = "    friend constexpr bool operator==("
    return fitting(f"{head}const {name}&, const {name}&) noexcept = default;",
                   f"{head}const {name}&,\n{' ' * len(head)}const {name}&) noexcept = default;",
                   f"{head}const {name}&,\n{' ' * len(head)}const {name}&) noexcept =\n        default;",
                   f"{head}\n        const {name}&,\n        const {name}&) noexcept = default;",
                   f"{head}\n        const {name}&,\n        const {name}&)\n        noexcept = default;")


def sensitive(names):
    """The line that lists what nothing prints, if there is something."""
    if not names:
        return ""
    listed = ", ".join(f'"{name}"' for name in names)
    return f"""
        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {{{listed}}};
"""


def struct(service, name, members, sentence, sent="", extra=False, example=()):
    """`sentence` is what its comment begins with; behind it stands where AWS documents it."""
    names = distinct(name, [member.name for member in members] + (["extra"] if extra else []))
    pointers = listed("Members", [f"&{name}::{member}" for member in names])
    last = """    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};
""" if extra else ""
    rows = "".join(member.row() for member in members) + ("            row.extra(self.extra);\n" if extra else "")
    doc = f"{struct_doc(sentence)}\n/// {REFERENCE}/API_{name}.html"
    doc += "".join(f"\n///     {line}" for line in example and ["", *example]).replace("///     \n", "///\n")
    return f"""{doc}
struct {name} {{
{"".join(member.declared(service) for member in members)}{last}
    /// Whether two are equal.
{equality(name)}

    /// What writ knows of it.
    struct Model {{
{sent}        /// Its members, in order.
{pointers}
{sensitive([member.wire for member in members if member.is_sensitive])}
        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {{
{rows}        }}
    }};
}};
"""


class State:
    """Several members that have no meaning by themselves, as one."""
    is_list, element, wire, default, most, is_sensitive = False, None, None, "{}", None, False

    def __init__(self, service, name, curated):
        self.type, self.name = name, CALLED.get(name, snake_case(name))
        self.includes = [service.header_of(name)]
        self.sentence = ": " + curated.words[2] if len(curated.words) > 2 else ""

    def declared(self, service):
        parts = STATES[self.type]
        doc = textwrap.fill((" and " if len(parts) == 2 else ", ").join(parts) + f"{self.sentence}.", WIDTH,
                            initial_indent="    /// ", subsequent_indent="    /// ")
        return f"{doc}\n    {self.type} {self.name}{{}};\n"

    def row(self):
        return f"            row(self.{self.name});\n"


def members_of(service, structure):
    """What the struct has, in order; a state stands at the first of what it says."""
    inner = service.facts.structures[structure].inner
    curated = (service.members.get(f"{structure}.{name}") for name in inner)
    states = {line.words[1]: line for line in curated if line and line.words[1] in STATES}
    found = []
    for name, line in inner.items():
        state = next((state for state in states if name in STATES[state]), None)
        if state and all(getattr(member, "type", None) != state for member in found):
            found.append(State(service, state, states[state]))
        elif not state:
            found.append(Member(service, structure, name, line))
    return found


def header(guard, doc, includes, body, made_by=MADE_BY):
    system = "#include <string_view>\n\n" if "std::string_view" in body else ""
    own = "".join(f"#include <{include}>\n" for include in sorted(set(includes)))
    return f"""// SPDX-License-Identifier: BSL-1.0
{made_by}
/// {doc}
#ifndef WRIT_EC2_{guard}_HPP
#define WRIT_EC2_{guard}_HPP

{system}{own}
namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {{

{body}
}}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
"""


def some(names, count, seed):
    """As many of the names, evenly spread; another seed takes others."""
    if count > len(names):
        raise SystemExit(f"there are only {len(names)} actions")
    found = []
    for at in range(count):
        begin, end = at * len(names) // count, (at + 1) * len(names) // count
        found.append(names[begin + ((end - begin) // 2 + seed) % (end - begin)])
    return found


def depth(service, structure):
    """How many structures lie in each other, this one among them."""
    return 1 + max((depth(service, inner) for inner in service.direct(structure) if inner != structure),
                   default=0)


# What one file includes: always the same, so that files of different size can be compared.
INCLUDES = ("core/config", "core/list", "core/optional", "core/optional_reference", "core/required",
            "rule/rule", "schema/parameter", "schema/table", "value/any_text", "value/blob",
            "value/double", "value/integer", "value/long", "value/timestamp", "value/yes_no")


def one_file(service, actions, namespace, made_of):
    """Actions and their structures in one header, whose values are only what the protocol has."""
    requests = {action: service.facts.actions[action].words[0] for action in actions}
    parts = list(dict.fromkeys(part for request in requests.values() for part in service.within(request)))
    if set(actions) & set(parts):
        raise SystemExit(f"both an action and a structure: {sorted(set(actions) & set(parts))}")
    required = sum("required" in line.facts for request in requests.values()
                   for line in service.facts.structures[request].inner.values())
    deepest = max(depth(service, request) for request in requests.values())
    sent = """        /// Action, as it is sent.
        static constexpr std::string_view action = "{}";
        /// Version, as it is sent.
        static constexpr std::string_view version = "{}";
        /// It has no rules.
        using rules = Rules<>;
"""
    structs = [struct(service, part, members_of(service, part), f"{part}, a structure in requests.")
               for part in parts]
    structs += [struct(service, action, members_of(service, request), f"{action}, a request.",
                       sent.format(action, service.facts.version), True)
                for action, request in requests.items()]
    guard = f"WRIT_{namespace.upper()}_HPP"
    includes = "".join(f"#include <writ/{name}.hpp>\n" for name in INCLUDES)
    body = "\n".join(structs)
    return f"""// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of {made_of}; do not edit it.
/// {len(actions)} actions with {required} required members, {len(parts)} structures, nested up to {deepest} deep.
#ifndef {guard}
#define {guard}

#include <string_view>

{includes}
namespace writ::inline WRIT_VERSION_NAMESPACE::{namespace} {{

{body}
}}  // namespace writ::inline WRIT_VERSION_NAMESPACE::{namespace}

#endif
"""


def judged(service, members):
    """The lines that list the rules of a structure, if it has some, and the headers it needs."""
    faults, advice = regional_rules(members)
    headers = (["destination", "destination_region"] if is_copy(members) else ["regional"]) if faults + advice else []
    headers = [f"writ/ec2/rules/{header}.hpp" for header in headers]
    lengths = list_lengths(members)
    if lengths:
        advice = [LENGTH, *advice]
    sets = sets_of(members)
    headers += [service.rules[name][0] for name in [*([LENGTH] if lengths else []), *sets]]
    if not headers:
        return "", []
    rules = listed("Rules", [*faults, *sets, *advice])
    return f"        /// Its rules, in the order they are judged.\n{rules}\n{lengths}{arns(members)}", [*headers, "writ/rule/rule.hpp"]


LENGTH = "list_is_longer_than_documented"


def arns(members):
    """What tells the rule of ARNs of each that there is."""
    told = "".join(fitting(
        *(f'            tell("{member.wire}{".N" if member.is_list else ""}",{blank}self.{member.name});'
          for blank in (" ", "\n                 "))) + "\n" for member in members if member.element == "Arn")
    return told and f"""
        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {{
{told}        }}
"""


def list_lengths(members):
    """What tells the rule of that name how many elements each list has at most, if it is known of one."""
    found = [member for member in members if member.most]
    if not found:
        return ""
    told = "".join(fitting(
        *(f'            tell("{member.wire}.N",{blank}self.{member.name}.size(),{blank}{member.most});'
          for blank in (" ", "\n                 "))) + "\n" for member in found)
    return f"""
        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {{
{told}        }}
"""


def structure_header(service, structure):
    members = members_of(service, structure)
    rules, headers = judged(service, members)
    includes = ["writ/core/config.hpp", "writ/schema/table.hpp", *headers]
    includes += [include for member in members for include in member.includes]
    includes = [one for one in includes if one != f"writ/ec2/types/{snake_case(structure)}.hpp"]
    users = service.used_by[structure]
    within = in_a_row(users) if len(users) < 3 else f"{len(users)} actions"
    return header(f"TYPES_{snake_case(structure).upper()}", f"{structure}, a structure in requests.",
                  includes, struct(service, structure, members,
                                   f"{structure}, a structure in requests of {within}. Members as of the EC2 model of "
                                   f"{service.facts.date}.", rules))


# {a list of parameters and its type: the set of rules that a request or a structure with it has}
SETS = {
    ("Filter", "Filter"): "filter_rules",
    ("TagSpecification", "TagSpecification"): "tag_specification_rules",
    ("TagSpecification", "LaunchTemplateTagSpecificationRequest"): "tag_specification_rules",
    ("TagSpecifications", "TagSpecification"): "tag_specifications_rules",
    ("TagSpecificationSet", "SpotFleetTagSpecification"): "tag_specification_set_rules",
    ("PoolTagSpecification", "TagSpecification"): "pool_tag_specification_rules",
}
EXTRA = "extra_parameter_rules"


def sets_of(members):
    """The sets of rules that its lists bring with them."""
    known = {(member.wire, member.element) for member in members if member.is_list}
    return [name for key, name in SETS.items() if key in known]


# {a parameter and its type: the rules of a request or a structure that names a key, a zone or an Outpost, faults,
# then advice}
REGIONAL = {
    ("KmsKeyId", "KmsKeyId"): (("kms_key_lies_outside_region",), ()),
    ("AvailabilityZone", "AvailabilityZone"): (("availability_zone_lies_outside_region",), ()),
    ("KmsKeyArn", "KmsKeyId"): (("kms_key_lies_outside_region",), ()),
    ("AvailabilityZoneId", "AvailabilityZoneId"): ((), ("zone_id_lies_outside_region",)),
    ("OutpostArn", "OutpostArn"): ((), ("outpost_lies_outside_region",)),
}


# The same of what is called an ARN.
ARNS = ((), ("arn_lies_outside_region",))

# Those of a copy, whose destination may be told by more than the Region that the request goes to.
COPY = (["outpost_lies_outside_source_region", "outpost_lies_outside_destination_region",
         "local_zone_lies_outside_source_region", "local_zone_lies_outside_destination_region",
         "kms_key_lies_outside_destination_region", "kms_key_and_outpost_lie_in_two_partitions"],
        ["outpost_copy_is_always_encrypted", "destination_region_is_not_told"])


def is_copy(members):
    return any(isinstance(member, State) and member.name == "destination" for member in members)


def regional_rules(members):
    """Those rules, faults and advice."""
    if is_copy(members):
        return COPY
    states = {("KmsKeyId", "KmsKeyId") for member in members if isinstance(member, State) and
              "KmsKeyId" in STATES[member.type]}
    in_lists = ("AvailabilityZone", "AvailabilityZoneId")
    known = states | {(member.wire, member.element) for member in members
                      if not isinstance(member, State) and (not member.is_list or member.wire in in_lists)}
    found = [rules for key, rules in REGIONAL.items() if key in known]
    if any(member.element == "Arn" for member in members):
        found.append(ARNS)
    faults, advice = ([name for rules in found for name in rules[part]] for part in (0, 1))
    return faults, advice + (["destination_region_is_not_told"] if found else [])


def limits_results(service, members):
    """Whether a page of no results is outside of what the model gives."""
    return any(member.wire == "MaxResults" and member.low_limit(service) for member in members)


def rules_of_action(service, action):
    """{rule: its header, and whether it refuses}: those that curation says, and those of the action alone."""
    curated = service.described.get(action)
    shared = [name for name in curated.facts.get("rules", "").split(",") if name] if curated else []
    shared += [name for name, line in service.shared_rules.items() if action in line.words]
    if action in service.listed_ids:
        is_refused = "refused" in service.listed_ids[action].words
        shared.append("listed_ids_rules" if is_refused else "likely_listed_ids_rules")
    if action in service.tagged_types:
        shared.append(tagged_type_rules(service, action))
    alone = f"writ/ec2/rules/{snake_case(action)}.hpp"
    return {name: service.rules[name] for name in
            [*shared, *(name for name, (header, _) in service.rules.items() if header == alone)]}


def tagged_type_rules(service, action):
    """The set of rules for the types that the action tags."""
    members = members_of(service, service.facts.actions[action].words[0])
    name = next(name for name in sets_of(members) if name.startswith("tag_specification"))
    is_inferred = "inferred" in service.tagged_types[action].words
    return ("likely_" if is_inferred else "") + name.replace("_rules", "_type_rules")


def rules_of(service, action, members, filter_names):
    """The line that lists the rules of a request."""
    sets = [*sets_of(members), EXTRA]
    if filter_names:
        sets[sets.index("filter_rules")] = "documented_filter_rules"
    own = rules_of_action(service, action)
    regional_faults, regional_advice = regional_rules(members)
    own_sets = [name for name in own if name.endswith("_rules")]
    return listed("Rules", [*regional_faults, *(name for name, (_, refuses) in own.items() if refuses),
                            *(["max_results_is_zero"] if limits_results(service, members) else []),
                            *(name for name, (_, refuses) in own.items() if not refuses and name not in own_sets),
                            *([LENGTH] if list_lengths(members) else []), *own_sets, *sets, *regional_advice])


def tables_of(service, action, members):
    """What the sets of rules ask of a request: the types that it tags, and whether it names what it lists."""
    told = ""
    if action in service.tagged_types:
        types = [word for word in service.tagged_types[action].words if word != "inferred"]
        told += texts("The types of resources that it tags.", "tagged_types", types)
    if action in service.listed_ids:
        lists = [member.name for member in members if member.wire in service.listed_ids[action].words]
        said = " || ".join(f"!self.{name}.empty()" for name in lists)
        told += f"""
        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {{
            return {said};
        }}
"""
    return told


def texts(sentence, name, listed):
    """A constant of a model that has these texts; `sentence` is its comment."""
    if not listed:
        return ""
    head = f"        static constexpr std::string_view {name}[] = {{"
    items = ", ".join(f'"{text}"' for text in listed) + "};"
    blank = " " * 12
    below = textwrap.fill(items, WIDTH, initial_indent=blank, subsequent_indent=blank, break_long_words=False,
                          break_on_hyphens=False)
    return f"        /// {sentence}\n" + fitting(f"{head}{items}", f"{head}\n{below}") + "\n"


def action_header(service, action, result, has_pages):
    """`result` is the type of what EC2 answers; `has_pages` is whether that leads to a next page."""
    request = service.facts.actions[action].words[0]
    own = [inner for inner in service.within(request) if not service.is_shared(inner)]
    members = members_of(service, request)
    filters = list(service.filters[action].inner) if action in service.filters else []
    parts = [(inner, members_of(service, inner)) for inner in own]
    includes = ["writ/core/config.hpp", "writ/core/list.hpp", "writ/ec2/types/api.hpp",
                "writ/ec2/types/extra_parameters.hpp", "writ/rule/check.hpp", "writ/rule/rule.hpp",
                "writ/schema/parameter.hpp", "writ/schema/table.hpp", "writ/wire/http.hpp",
                "writ/wire/parameters.hpp", "writ/wire/query.hpp", "writ/wire/read_pairs.hpp",
                "writ/wire/read_parameters.hpp", "writ/wire/read_query.hpp"]
    if limits_results(service, members):
        includes.append("writ/ec2/types/pagination.hpp")
    if has_pages:
        includes.append("writ/ec2/types/next_page.hpp")
    includes += [header for header, _ in rules_of_action(service, action).values()]
    for _, found in parts + [(request, members)]:
        includes += [include for member in found for include in member.includes] + judged(service, found)[1]
    includes += [service.header_of(result), "writ/reply/reply.hpp"]
    named = "        static constexpr std::string_view action ="
    named = fitting(f'{named} "{action}";', f'{named}\n            "{action}";')
    sent = f"""        /// Action, as it is sent.
{named}
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = {result};
        /// Its rules, in the order they are judged.
{rules_of(service, action, members, filters)}
{tables_of(service, action, members)}{list_lengths(members)}{arns(members)}{texts("The filters that its documentation names.", "filter_names", filters)}"""
    curated = service.described.get(action)
    does, asks = f"The request {action}.", f"The request {action}"
    if curated:
        does, asks = f"{action}: {curated.words[1]}.", curated.words[2]
    body = "\n".join([
        *(struct(service, inner, found, f"{inner}, a structure in {action}.",
                 judged(service, found)[0]) for inner, found in parts),
        struct(service, action, members,
               f"{asks}. API version {service.facts.version}, members as of the EC2 model of "
               f"{service.facts.date}.", sent, True, list(curated.inner) if curated else [])])
    return header(snake_case(action).upper(), does, includes, body, CURATED_BY if curated else MADE_BY)
