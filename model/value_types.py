# SPDX-License-Identifier: BSL-1.0
"""Writes the value types that the facts tell of: words, and ids that have a prefix."""
import re
import textwrap

WIDTH = 100
MADE_BY = "// Made by model/derive of the facts; do not edit it."
# Of an action that somebody has described.
CURATED_BY = "// Made by model/derive of the facts and of model/curation.txt; do not edit it."

# What no constant can be called: keywords, macros of common platforms, and the base's own names.
TAKEN = set("""
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t
    char32_t class co_await co_return co_yield compl concept const const_cast consteval constexpr
    constinit continue decltype default delete do double dynamic_cast else enum explicit export
    extern extra false float for friend goto if inline int interface long mutable namespace new
    noexcept not not_eq nullptr operator or or_eq private protected public register
    reinterpret_cast requires return short signed sizeof static static_assert static_cast struct
    switch template this thread_local throw true try typedef typeid typename union unsigned using
    virtual void volatile wchar_t while xor xor_eq
    linux unix i386 BIG_ENDIAN DOMAIN ERROR IN OUT OPTIONAL TRUE FALSE NULL
    doubt doubt_of doubts ends fault_type inspect is_checked kind limits list parse reasons
    region_named takes_all_of takes_unlisted text unchecked""".split())

# Words that sentences write in capitals.
CAPITALS = {word: word.upper() for word in (
    "acl", "amd", "arn", "asn", "aws", "az", "bfd", "bgp", "byoip", "cidr", "coip", "cpu", "dhcp", "dns", "ebs", "ec2",
    "ecmp", "efa", "ena", "fpga", "gpu", "ha", "http", "iam", "ike", "imds", "ip", "ipam", "kms", "lag", "mtu", "nat",
    "eni", "icmp", "oidc", "os", "pci", "phc", "psk", "ptr", "ram", "rds", "rir", "s3", "saml", "sev", "snp", "sql",
    "srd", "sse", "tgw", "tls", "tpm", "udp", "uefi", "url", "vcpu", "vm", "vpc", "vpn")} | {"nvme": "NVMe",
    "igmpv2": "IGMPv2", "ipv4": "IPv4", "ipv6": "IPv6", "mac": "Mac", "outpost": "Outpost", "region": "Region"}


def snake_case(name):
    name = re.sub("GiB|MiB|VCpu|DTrace", lambda word: word[0].capitalize(), name)
    return re.sub("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def pascal_case(shape):
    """A type's name; a shape's begins with a small letter at times."""
    return shape[0].upper() + shape[1:]


def spoken(name):
    """`carrier gateway id` of `CarrierGatewayId`."""
    return " ".join(CAPITALS.get(word, word) for word in snake_case(name).split("_"))


def in_a_row(items, last="and"):
    """`a, b and c`."""
    return f" {last} ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def with_article(words):
    """`an image id`; several of something stay as they are."""
    first = words.split()[0]
    if re.search("[^siu]s$", words):
        return words
    is_spelt = first.isupper() and first not in ("NAT", "RAM", "RIR")
    is_vowel = words[0] in "AEFHILMNORSX" if is_spelt else re.match("[aeio]|un(?!i)", first.lower())
    return f"{'an' if is_vowel else 'a'} {words}"


def capital(sentence):
    return sentence[0].upper() + sentence[1:]


def constant(word):
    """The constant for a word: capitals stay, what is no letter or digit becomes an underscore."""
    name = re.sub("[^A-Za-z0-9]+", "_", word)
    if name[0].isdigit():
        name = "_" + name
    return name + "_" if name in TAKEN or name.startswith("__") else name


def filled(text, indent, first=""):
    return textwrap.fill(text, WIDTH, initial_indent=first or indent, subsequent_indent=indent,
                         break_long_words=False, break_on_hyphens=False)


def literals(text, indent):
    """A long text as literals below each other."""
    size = WIDTH - len(indent) - 3
    return "\n".join(f'{indent}"{text[at:at + size]}"' for at in range(0, len(text), size))


def file(name, doc, includes, body):
    guard = f"WRIT_EC2_TYPES_{snake_case(name).upper()}_HPP"
    system = "".join(f"#include <{include}>\n" for include in includes if "/" not in include)
    own = "".join(f"#include <{include}>\n" for include in includes if "/" in include)
    return f"""// SPDX-License-Identifier: BSL-1.0
{MADE_BY}
/// {doc}
#ifndef {guard}
#define {guard}

{system}
{own}
namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {{

{body}
}}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
"""


def fitting(*ways):
    """The first way to write it that fits, or the last."""
    return next((way for way in ways if max(map(len, way.splitlines())) <= WIDTH), ways[-1])


def constructor(name, given, value, before="consteval"):
    """A constructor from `given` that makes `value_` of `value`."""
    return fitting(f"    {before} {name}({given}) noexcept : value_({value}) {{}}",
                   f"    {before} {name}({given}) noexcept\n        : value_({value}) {{}}",
                   f"    {before} {name}(\n        {given}) noexcept : value_({value}) {{}}")


def of_literal(name):
    return f"""    /// A literal, checked by the compiler.
    template <std::size_t Size>
{constructor(name, "const char (&literal)[Size]", "check_literal(literal)")}
    WRIT_MALFORMED_TEXT({name})
"""


def made(name):
    return constructor(name, "const writ::detail::ValueText& value", "value", "constexpr explicit")


def begun(name, base):
    return fitting(f"class {name} : public {base} {{", f"class {name}\n    : public {base} {{")


def word_header(shape, line, date):
    """The type of an enumeration, with a constant for each of its words; the date is the service model's."""
    name = pascal_case(shape)
    words = sorted(line.inner, key=lambda word: word.encode())
    constants = [constant(word) for word in words]
    if len(set(constants)) != len(constants):
        twice = sorted(one for one in set(constants) if constants.count(one) > 1)
        raise SystemExit(f"{shape}: two words have the constant {twice[0]}")
    ends, end = [], 0
    for word in words:
        end += len(word)
        ends.append(str(end))
    if end > 65535:
        raise SystemExit(f"{shape}: its words have more than 65,535 characters")
    plain = """
    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;
""" if re.fullmatch("[A-Za-z0-9._~-]*", "".join(words)) else ""
    text = literals("".join(words), " " * 8)
    listed = [f"`{word}`" for word, known in line.inner.items() if "dropped" not in known.facts]
    dropped = [f"`{word}`" for word, known in line.inner.items() if "dropped" in known.facts]
    count = f"{len(listed):,} words" if len(listed) != 1 else "one word"
    which = f", such as {listed[0]}" if len(listed) > 4 else f": {in_a_row(listed)}"
    each, them = ("Each", "them") if len(words) > 1 else ("It", "it")
    renamed = [(word, constant(word)) for word in line.inner if constant(word) != word]
    as_what = f", `{renamed[0][0]}` as `{renamed[0][1]}`" if renamed else ""
    gone = f" AWS has dropped {in_a_row(dropped)}; the next minor version has no such word." if dropped else ""
    doc = filled(f"The {count} that the EC2 model of {date} has for {name}{which}. {each} is a constant{as_what}. A "
                 f"literal is compared with {them}; at run time a word that is not listed gets an advice.{gone}", "/// ",
                 "/// ")
    body = f"""{doc}
{begun(name, f"Word<{name}>")}
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {{
{filled(", ".join(constants) + ",", " " * 8)}
    }};

    /// This word.
{constructor(name, "Listed word", f"{name}::listed(word)", "constexpr")}

{of_literal(name)}{plain}
private:
    static constexpr std::uint16_t ends[] = {{
{filled(", ".join(ends) + ",", " " * 8)}
    }};

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{{
{text},
        ends, {len(words)}}};

private:
    friend TextValue;
    friend Word;

{made(name)}

    writ::detail::ValueText value_;
}};
"""
    return file(name, f"The words of {name}.", ("cstddef", "cstdint", "writ/core/config.hpp",
                                                "writ/value/word.hpp"), body)


# {what the facts say of what stands after an id's prefix: its words, an example}
BEHIND = {"hex8or17": ("8 or 17 lower-case hexadecimal digits", "0abcdef1234567890"),
          "hex17": ("as a rule 17 lower-case hexadecimal digits", "0abcdef1234567890"),
          "uuid": ("as a rule a UUID", "0a1b2c3d-4e5f-6789-abcd-ef0123456789"),
          "alnum8": ("as a rule 8 letters and digits", "08b93456"),
          "^[0-9a-f]{10}$": ("as a rule 10 lower-case hexadecimal digits", "0abcdef123"),
          "^[0-9a-f]{8}$": ("as a rule 8 lower-case hexadecimal digits", "0abcdef1"),
          "^[0-9a-f]{33}$": ("as a rule 33 lower-case hexadecimal digits", "0123456789abcdef0123456789abcdef0"),
          "^([0-9a-z]{8}|[0-9a-f]{17})$": ("as a rule 8 letters and digits or 17 lower-case hexadecimal digits",
                                           "0abcdef1234567890"),
          "^.{10}$": ("as a rule 10 characters", "0abcdef123")}


def behind_prefix(facts):
    """Its words, and an example."""
    return BEHIND.get(facts["form"]) or BEHIND.get(facts.get("pattern"), ("letters and digits", "0abcdef1234567890"))


# {what the facts say of where the form of an id is known from: its words}
EVIDENCE = {"D": "AWS's documentation", "O": "recorded answers of EC2", "T": "tools"}


def known_from(line):
    """A sentence on it; nothing if the facts have no evidence."""
    sources = [EVIDENCE[one] for one in line.facts.get("evidence", "")]
    return f" Known from {in_a_row(sources)} (model/facts/ids.txt)." if sources else ""


UUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"


def also(line, base, name):
    """What EC2 takes in place of an id: a word, or a UUID alone."""
    if "also" in line.facts:
        word = line.facts["also"]
        which, is_it = f"`{word}` may stand for an id", f'text == "{word}"'
    elif line.facts.get("also_pattern") == UUID:
        which, is_it = "a UUID alone is only in doubt", "writ::detail::is_uuid(text)"
    else:
        return ""
    return f"""
    /// The first fault of `text`, if it has one; {which}.
    static constexpr Malformed<{name}> inspect(std::string_view text) noexcept {{
        if ({is_it}) return {{}};
        return {base}::inspect(text);
    }}
"""


def id_header(shape, line):
    """The type of an id that begins with a prefix."""
    name, form, prefix = pascal_case(shape), line.facts["form"], line.facts["prefix"]
    kind = spoken(name)
    behind, digits = behind_prefix(line.facts)
    one, such = with_article(kind), prefix + digits
    if form == "hex8or17":
        base = "ResourceId"
        faults = (("wrong_length", f"{one} has 8 or 17 hexadecimal digits behind {prefix}; compare it with "
                                   "the one that EC2 shows"),
                  ("not_lower_case_hex", f"behind {prefix} {one} has only the digits 0 to 9 and the letters "
                                         "a to f in lower case"))
    else:
        base = {"hex17": "Hex17Id", "uuid": "UuidId"}.get(form, "PrefixedId")
        faults = (("nothing_behind_prefix", f"there is nothing behind {prefix}; copy the id to its end"),
                  ("no_byte_of_an_id", f"behind {prefix} {one} has only letters, digits, hyphens, dots and "
                                       "underscores"))
    rows = ""
    for fault, sentence in (("wrong_prefix", f"{one} begins with {prefix}, such as {such}"), *faults):
        parts = textwrap.wrap(sentence, WIDTH - 13, drop_whitespace=False, break_on_hyphens=False)
        below = "\n".join(f'         "{part}"' for part in parts)
        rows += fitting(f'        {{"{fault}", "{sentence}"}},', f'        {{"{fault}",\n{below}}},') + "\n"
    order = "resource_id_fault" if base == "ResourceId" else "prefixed_id_fault"
    of_what = with_article(kind.removesuffix(" id"))
    doc = filled(f"The id of {of_what}, such as `{such}`: `{prefix}`, and after it {behind}.{known_from(line)}",
                 "/// ", "/// ")
    body = f"""{doc}
{begun(name, f"{base}<{name}>")}
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "{prefix}";

{of_literal(name)}{also(line, base, name)}
    /// The sentences, in the order of `{order}`.
    static constexpr Reason reasons[] = {{
{rows}    }};

private:
    friend TextValue;

{made(name)}

    writ::detail::ValueText value_;
}};
"""
    return file(name, f"The id of {of_what}.",
                ("cstddef", "string_view", "writ/core/config.hpp", "writ/core/reason.hpp",
                 f"writ/value/{'resource' if base == 'ResourceId' else 'prefixed'}_id.hpp"), body)


def several_kinds_header(name, line):
    """The type of an id of which there are several kinds."""
    others = [text for fact, text in line.facts.items() if fact.startswith("also_pattern")]
    words = [text for fact, text in line.facts.items() if re.fullmatch("also[0-9]*", fact)]
    begun_alike = [found[1] for found in (re.match(r"\^([a-z-]+-)[(\[]", text) for text in others) if found]
    prefixes = sorted(line.facts["prefix"].split(",") + begun_alike)
    takes_arn = any(text.startswith("^arn:") for text in others)
    spelt = [f"`{prefix}…`" for prefix in prefixes]
    which = in_a_row(spelt) if len(spelt) < 10 else f"{len(spelt)} kinds are known, such as {spelt[0]}"
    instead = in_a_row([f"`{word}`" for word in words] + (["an ARN"] if takes_arn else []), "or")
    doc = filled(f"The id of one of several kinds of resources: {which}. Another prefix is in doubt."
                 f"{f' {capital(instead)} may stand for an id.' if instead else ''}{known_from(line)}", "/// ", "/// ")
    listed = filled(", ".join(f'"{prefix}"' for prefix in prefixes) + "};", " " * 8)
    odd = "an id has only letters, digits, hyphens, dots and underscores"
    inspects = doubts = plain = ""
    if takes_arn:
        odd += "; an ARN has six fields, arn:aws:ec2:us-east-1:012345678910:KIND/ID"
        plain = """
    /// An ARN has bytes that need an escape.
    static constexpr bool is_unreserved = false;
"""
        inspects = f"""
    /// The first fault of `text`, if it has one.
    static constexpr Malformed<{name}> inspect(std::string_view text) noexcept {{
        if (!Arn::inspect(text)) return {{}};
        return IdOfSeveralKinds::inspect(text);
    }}
"""
    if instead:
        known = [f'text == "{word}"' for word in words] + (['text.starts_with("arn:")'] if takes_arn else [])
        doubts = f"""
    /// 0 if nothing about `text` is in doubt, else the doubt's place.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {{
        if ({" || ".join(known)}) return 0;
        return IdOfSeveralKinds::doubt_of(text);
    }}
"""
    sentence = textwrap.wrap(odd, WIDTH - 13, drop_whitespace=False, break_on_hyphens=False)
    sentence = "\n".join(f'         "{part}"' for part in sentence)
    body = f"""{doc}
{begun(name, f"IdOfSeveralKinds<{name}>")}
public:
    /// What they begin with.
    static constexpr std::string_view prefixes[] = {{
{listed}

{of_literal(name)}
    /// The id of one kind goes in as it is.
    template <writ::detail::IdOfOneKind Id>
{constructor(name, "const Id& id", "taken(id)", "constexpr")}
{plain}{inspects}{doubts}
    /// The sentences, in the order of `id_of_several_kinds_fault`.
    static constexpr Reason reasons[] = {{
        {{"empty", "the id is empty; give one, such as {prefixes[0]}0abcdef1234567890"}},
        {{"no_byte_of_an_id",
{sentence}}},
    }};

private:
    friend TextValue;

{made(name)}

    writ::detail::ValueText value_;
}};
"""
    return file(name, "The id of one of several kinds of resources.",
                ("cstddef", "string_view", "writ/core/config.hpp", "writ/core/reason.hpp",
                 *(["writ/value/arn.hpp"] if takes_arn else []), "writ/value/id_of_several_kinds.hpp"), body)
