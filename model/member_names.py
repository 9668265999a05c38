# SPDX-License-Identifier: BSL-1.0
"""Writes what AWS's SDKs call the parameters whose names on the wire do not tell it."""
import value_types
from requests import State, members_of
from value_types import fitting


def plural(name):
    """The plural of a name in lower case; one that ends with an s is one."""
    if name.endswith(("ss", "x")):
        return name + "es"
    if name.endswith("y") and name[-2] not in "aeiouy":
        return name[:-1] + "ies"
    return name if name.endswith("s") else name + "s"


def is_told(member):
    """Whether the name on the wire tells that of the member: it is that, whatever its capitals, or of a list its plural."""
    wire = member.wire.lower()
    return member.model_name.lower() == (plural(wire) if member.is_list else wire)


def header(service):
    structs = {line.words[0]: action for action, line in service.facts.actions.items()}
    structs |= {name: name for name in service.used_by}
    rows = []
    for structure, struct in sorted(structs.items(), key=lambda pair: pair[1]):
        for member in members_of(service, structure):
            if not isinstance(member, State) and not is_told(member):
                parts = [f'"{text}"' for text in (struct, member.wire, member.model_name)]
                rows.append(fitting(f"    {{{', '.join(parts)}}},",
                                    f"    {{{parts[0]}, {parts[1]},\n     {parts[2]}}},"))
    body = "\n".join([
        "/// What AWS's SDKs and its command line call a parameter.",
        "struct MemberName {",
        "    std::string_view structure;  ///< the action or the structure that has it",
        "    std::string_view parameter;  ///< its name on the wire",
        "    std::string_view member;     ///< its name in the service model",
        "};", "",
        "/// Those that the name on the wire does not tell: which are not that, whatever its capitals, and of",
        "/// lists not its plural, with an s, with es behind ss and x, with ies for a y behind a consonant. A",
        "/// name that ends with one s is a plural. In the order of `structure`.",
        "inline constexpr MemberName odd_member_names[] = {", *rows, "};", ""])
    return value_types.file("MemberName", "What AWS's SDKs call parameters.", [
        "string_view", "writ/core/config.hpp"], body)
