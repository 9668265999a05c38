# SPDX-License-Identifier: BSL-1.0
"""Writes what the service answers: the result of each action, and the structures in it."""
from requests import (PLAIN, REFERENCE, TOKEN, advice, comment, distinct, enumerated, equality, header, listed, member_name,
                      plural, row, sensitive, struct_doc)
from value_types import CURATED_BY, MADE_BY, fitting, in_a_row, pascal_case, snake_case, spoken, with_article

# {kind of the facts: what a reply has for it, what a comment calls it}; other texts are an `XmlValue` of their type.
KINDS = {"integer": ("XmlInteger", "whole number"), "long": ("XmlInteger", "whole number"),
         "boolean": ("XmlBoolean", "yes or no")}
# Value types of which nothing is asked but their text.
FREE = {"AnyText", "Bucket", "ClientToken", "CompletionDuration", "Description", "ImageName", "ObjectKey",
        "PresignedUrl", "TagKey", "TagValue"}
# {member of the model: its name here}, where that would be a keyword, or tell little.
CALLED = {"Return": "is_done", "Public": "is_public", "S3objectKey": "s3_object_key"}
# In front of a member's name in the curation, if it is meant in all replies and in no request.
ANY_REPLY = "Reply"
# What an action has as a result that answers nothing but that it was done; it is written by hand.
NOTHING_ELSE = "ReturnResult"


class Replies:
    """What headers need to know of all replies."""

    def __init__(self, service):
        self.service, self.facts = service, service.facts
        self.answers = {}  # {action: the structure that it answers; None if nothing but that it was done}
        self.used_by = {}  # {structure in them: actions}
        for action, line in self.facts.actions.items():
            self.answers[action] = line.words[1] if len(line.words) > 1 else None
            for structure in self.within(self.answers[action]):
                self.used_by.setdefault(structure, []).append(action)
        self.ids = self.ids_of_requests()

    def ids_of_requests(self):
        """{member that the model calls a string: the type of the id that all requests have under that name}. So what a
        reply has goes into the next request. Where requests have several there, curation tells which is meant."""
        service, found = self.service, {}
        asked = [line.words[0] for line in self.facts.actions.values()]
        for structure in {*asked, *service.used_by}:
            for name, line in self.facts.structures[structure].inner.items():
                shape, _ = service.element(line.words[0])
                if shape in self.facts.values:
                    found.setdefault(name, set()).add(service.value_type(structure, name, shape))
        alone = {name: next(iter(types)) for name, types in found.items() if len(types) == 1}
        return {name: type_name for name, type_name in alone.items()
                if type_name in service.prefixes or ":" + name in service.ids}

    def within(self, structure, known=None):
        """The structures in it, each before those that hold it; not itself."""
        known = {} if known is None else known
        for line in self.facts.structures[structure].inner.values() if structure else ():
            inner, _ = self.service.element(line.words[0])
            if inner in self.facts.structures and inner not in known:
                self.within(inner, known)
                known[inner] = None
        return known

    def is_shared(self, structure):
        """Whether it has a header of its own."""
        return len(self.used_by[structure]) > 1

    def name(self, structure):
        """What it is called: another name than that of a request's structure or of a value."""
        name = pascal_case(structure)
        is_taken = structure in self.service.used_by or name in self.service.by_hand
        return name + "Reply" if is_taken else name

    def result(self, action):
        """The type of what an action answers."""
        return f"{action}Result" if self.answers[action] else NOTHING_ELSE

    def has_pages(self, action):
        """Whether its replies lead to a next page."""
        tokens = [self.facts.structures[structure].inner for structure in self.facts.actions[action].words]
        found = len(tokens) == 2 and all(TOKEN in members for members in tokens)
        page = self.facts.paginators.get(action)
        if page and (not found or {page.facts["input"], page.facts["output"]} != {TOKEN}):
            raise SystemExit(f"{action}: its pages are told by other members than {TOKEN}")
        return found


class Member:
    """A member of a result or of a structure in one, as C++ has it."""

    def __init__(self, replies, structure, name, line, is_result=False):
        service = replies.service
        self.wire = line.facts.get("location", name)
        self.name = CALLED.get(name) or member_name(name)
        self.includes, self.words_of = [], None
        shape, is_list = service.element(line.words[0])
        self.is_sensitive = replies.facts.is_sensitive(shape)
        curated = service.members.get(f"{structure}.{name}")
        self.sentence = curated.words[2] if curated and len(curated.words) > 2 else None
        if shape in replies.facts.structures:
            element = replies.name(shape)
            what = f"a list of {element}" if is_list else with_article(element)
            if replies.is_shared(shape):
                self.includes.append(f"writ/ec2/types/{snake_case(element)}.hpp")
        else:
            element, what = self.value(replies, structure, name, shape, is_list)
        if is_list:
            self.type = f"XmlList<{element}>"
            self.includes.append("writ/reply/xml_list.hpp")
        elif curated and curated.facts.get("required") is True:
            self.type = f"Required<{curated.words[1]}, struct {self.wire}_given_right_and_in_order>"
            self.includes = ["writ/core/required.hpp", service.header_of(curated.words[1])]
            self.words_of = None
        elif is_result and name == TOKEN:
            self.type, what = "Optional<AnyText>", "for the next page, if there is one"
            self.includes = ["writ/core/optional.hpp", "writ/value/any_text.hpp"]
        elif shape in replies.facts.structures:
            self.type = f"Optional<{element}>"
            self.includes.append("writ/core/optional.hpp")
        else:
            self.type = element
        self.what = self.sentence or what
        self.advice = advice(line.facts)
        self.default = "" if self.type.startswith("Required<") else "{}"

    def value(self, replies, structure, name, shape, is_list):
        """What is held of a value, and what a comment calls it."""
        service, line = replies.service, replies.facts.values[shape]
        type_name = service.value_type(structure, name, shape)
        in_all = service.members.get(f"{ANY_REPLY}.{name}")
        if type_name == "AnyText" and f"{structure}.{name}" not in service.members:
            type_name = in_all.words[1] if in_all else replies.ids.get(name, type_name)
        if line.words[0] in KINDS:
            element, what = KINDS[line.words[0]]
        elif type_name in FREE:
            element, what = "XmlText", "text"
        else:
            element, what = f"XmlValue<{type_name}>", PLAIN.get(type_name, spoken(type_name)).replace(", sent as", " in")
            if line.inner:
                self.words_of = type_name
            else:
                self.includes.append(service.header_of(type_name))
        self.includes.append(f"writ/reply/{snake_case(element.split('<')[0])}.hpp")
        words = [word for word, known in line.inner.items() if "dropped" not in known.facts]
        begins = service.prefixes.get(type_name)
        if words:
            what = f"each {enumerated(words)}" if is_list else enumerated(words)
        elif is_list:
            what = plural(what)
        elif what not in ("text", "yes or no"):
            what = with_article(what)
        return element, what + (f", `{begins}…`" if begins else "")

    def declared(self):
        doc = comment(f"{self.wire}: {self.what}.{self.advice}")
        name = f"{self.name}{self.default}"
        return f"{doc}\n" + fitting(f"    {self.type} {name};", f"    {self.type}\n        {name};") + "\n"

    def row(self):
        return row(self.wire, self.name)


class RequestId:
    """What each result has."""
    name, wire, includes = "request_id", "requestId", ["writ/reply/xml_text.hpp"]
    words_of, is_sensitive = None, False

    def declared(self):
        return "    /// requestId: by which AWS finds the request again.\n    XmlText request_id{};\n"

    def row(self):
        return row(self.wire, self.name)


def struct(name, members, sentence, link, more=None):
    """`more` is the member that tells whether there is a next page, if one does."""
    names = distinct(name, [member.name for member in members])
    has_more = f"""
        /// Whether EC2 says that there is a next page.
        static constexpr bool has_more(const {name}& result) noexcept {{
            return result.{more}.is_true();
        }}
""" if more else ""
    return f"""{struct_doc(sentence)}
/// {REFERENCE}/API_{link}.html
struct {name} {{
{"".join(member.declared() for member in members)}
    /// Whether two say the same.
{equality(name)}

    /// What writ knows of it.
    struct Model {{
        /// Its members, in order.
{listed("Members", [f"&{name}::{member}" for member in names])}
{sensitive([member.wire for member in members if member.is_sensitive])}
        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {{
{"".join(member.row() for member in members)}        }}
{has_more}    }};
}};
"""


def members_of(replies, structure, is_result=False):
    inner = replies.facts.structures[structure].inner
    found = [Member(replies, structure, name, line, is_result) for name, line in inner.items()]
    return found + [RequestId()] if is_result else found


def file(name, doc, parts, made_by=MADE_BY):
    """A header with these structs, each its name, members, sentence and link."""
    members = [member for _, found, *_ in parts for member in found]
    includes = ["writ/core/config.hpp", "writ/schema/table.hpp", *(one for member in members for one in member.includes)]
    own = f"writ/ec2/types/{snake_case(name)}.hpp"
    declared = sorted({member.words_of for member in members if member.words_of})
    # A compiler that misses one shows this line, and so the header to include.
    words = "".join(fitting(f"class {one};  // writ/ec2/types/{snake_case(one)}.hpp",
                            f"// writ/ec2/types/{snake_case(one)}.hpp\nclass {one};") + "\n" for one in declared)
    words = f"// Words. Include the header of each that you compare with a constant.\n{words}\n" if words else ""
    return header(f"TYPES_{snake_case(name).upper()}", doc, [one for one in includes if one != own],
                  words + "\n".join(struct(*part) for part in parts),
                  made_by)


def structure_header(replies, structure):
    users = replies.used_by[structure]
    within = in_a_row(users) if len(users) < 3 else f"{len(users)} actions"
    name = replies.name(structure)
    return file(name, f"{name}, a structure in replies.", [(
        name, members_of(replies, structure),
        f"{name}, a structure in what EC2 answers to {within}. Members as of the EC2 model of {replies.facts.date}.",
        structure)])


def result_header(replies, action):
    answer = replies.answers[action]
    own = [one for one in replies.within(answer) if not replies.is_shared(one)]
    name = replies.result(action)
    page = replies.facts.paginators.get(action)
    more = member_name(page.facts["more"]) if page and "more" in page.facts else None
    parts = [(replies.name(one), members_of(replies, one), f"{replies.name(one)}, a structure in what EC2 answers to "
              f"{action}.", one) for one in own]
    made_by = CURATED_BY if action in replies.service.described else MADE_BY
    return file(name, f"What EC2 answers to {action}.", [*parts, (
        name, members_of(replies, answer, True),
        f"What EC2 answers to {action}. Members as of the EC2 model of {replies.facts.date}.", action, more)], made_by)


def headers(replies):
    """{type: text}"""
    found = {replies.result(action): result_header(replies, action)
             for action, answer in replies.answers.items() if answer}
    for structure in replies.used_by:
        if replies.is_shared(structure):
            name = replies.name(structure)
            if name in found:
                raise SystemExit(f"{name}: two structures have one name")
            found[name] = structure_header(replies, structure)
    return found
