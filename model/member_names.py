# SPDX-License-Identifier: BSL-1.0
"""Writes what AWS's SDKs call the parameters whose names on the wire do not tell it."""
import value_types
from requests import State, members_of
from value_types import fitting


def is_told(member, wire):
    """Whether the name on the wire tells that of the member: it is that, whatever its capitals, or the plural of it."""
    member, wire = member.lower(), wire.lower()
    return member in (wire, wire + "s", wire + "es") or wire.endswith("y") and member == wire[:-1] + "ies"


def header(service):
    structs = {line.words[0]: action for action, line in service.facts.actions.items()}
    structs |= {name: name for name in service.used_by}
    rows = []
    for structure, struct in sorted(structs.items(), key=lambda pair: pair[1]):
        for member in members_of(service, structure):
            if not isinstance(member, State) and not is_told(member.model_name, member.wire):
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
        "/// Those that the name on the wire does not tell: which are neither that, whatever its capitals,",
        "/// nor the plural of it. In the order of `structure`.",
        "inline constexpr MemberName odd_member_names[] = {", *rows, "};", ""])
    return value_types.file("MemberName", "What AWS's SDKs call parameters.", [
        "string_view", "writ/core/config.hpp"], body)
