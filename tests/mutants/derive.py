# SPDX-License-Identifier: BSL-1.0
"""Which mutants there are: each is one change to one header, found by the patterns below. The
bridges in ext/ have none: they refuse, bound and escape nothing.

rule     the body of a rule's `holds` gives the opposite, each overload by itself.
reason   a refusal does not happen. A `return` that gives a fault of some `enum class ..._fault`, a
         reason of some `struct ...Reasons`, a `refuse(...)`, the finding of another `inspect`, or
         that a text is malformed, is taken out, so that what stands behind it decides; at the end
         of a function it gives "nothing is wrong" instead. Taken out too are each fault that is
         added to a list, each refusal at compile time, and where a scan says why it ended. Of a
         choice between two reasons each takes both places, and a reason that is only handed on
         loses its name.
bound    an integer one more, and one less: a constant (`constexpr std::size_t longest = 32`); a
         literal other than 0 that something is compared with, or that is a capacity
         (`FaultList<32>`), a step (`% 15`), the most that `inspect_free_text` takes, or an end of a
         range of bytes (`low = 0x80`); a constant, a `limit` or a `Capacity` where it is compared.
         Sizes of arrays are no bounds: what they must hold is bounded elsewhere.
escape   a class of bytes changes. Each summand of a `CharSet`, each byte in one, each byte of a
         `find_first_of`, each range `>= 'a' && <= 'f'`, each `== '%'` of text/ and each of XML's
         entities is taken out; each end of a range moves by one; each of ASCII's characters that
         must be escaped is added to `unreserved`, and so are its controls, and each half of the
         other bytes; what is written escaped is copied, and what is not known to need no escape is
         taken for such, by the flag of the writer and by `is_unreserved` of each value type that
         has none. To take away an `is_unreserved` changes only the speed: no mutant.
"""
import re
from dataclasses import dataclass

KINDS = ("rule", "reason", "bound", "escape")


@dataclass(frozen=True)
class Mutant:
    """`replacement` in place of what stands from `begin` to `end` in the header `path`."""
    kind: str
    path: str
    begin: int
    end: int
    replacement: str
    line: int
    before: str  # the lines it touches
    after: str


TOKEN = re.compile(r"""
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<string>"(?:\\.|[^"\\])*")
  | (?P<number>\b\d[\w']*)
  | (?P<char>'(?:\\.|[^'\\])+')
  | (?P<other>[A-Za-z_]\w*|.)""", re.VERBOSE | re.DOTALL)

OPEN = {")": "(", "]": "[", "}": "{"}


class Source:
    """A header, and the same text with what would mislead a pattern blanked."""

    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.numbers = []  # (begin, end)
        code, skeleton = [], []
        for token in TOKEN.finditer(text):
            kind, found = token.lastgroup, token.group()
            blank = re.sub(r"[^\n]", " ", found)
            quoted = found[0] + blank[1:-1] + found[-1]
            code.append(blank if kind == "comment" else quoted if kind == "string" else found)
            skeleton.append(blank if kind in ("comment", "string", "char") else found)
            if kind == "number":
                self.numbers.append(token.span())
        self.code = "".join(code)  # without comments and without what strings hold
        self.skeleton = "".join(skeleton)  # without strings and characters too

    def close(self, at):
        """The offset of the bracket that closes the one at `at`."""
        depth = 0
        for index in range(at, len(self.skeleton)):
            if self.skeleton[index] in "([{":
                depth += 1
            elif self.skeleton[index] in ")]}":
                depth -= 1
                if depth == 0:
                    return index
        raise ValueError(f"{self.path}: nothing closes the bracket at {at}")

    def open(self, at):
        """The offset of the bracket that is open at `at`; -1 if none is."""
        depth = 0
        for index in range(at - 1, -1, -1):
            if self.skeleton[index] in ")]}":
                depth += 1
            elif self.skeleton[index] in "([{":
                if depth == 0:
                    return index
                depth -= 1
        return -1

    def semicolon(self, at):
        """The offset of the semicolon that ends the statement that begins at `at`."""
        while self.skeleton[at] != ";":
            at = self.close(at) + 1 if self.skeleton[at] in "([{" else at + 1
        return at

    def mutant(self, kind, begin, end, replacement):
        first = self.text.rfind("\n", 0, begin) + 1
        last = self.text.find("\n", end)
        line = self.text.count("\n", 0, begin) + 1
        before, after = self.text[first:last], (
            self.text[first:begin] + replacement + self.text[end:last])
        return Mutant(kind, self.path, begin, end, replacement, line, before, after)


class Tree:
    """What the patterns must know of all headers."""

    def __init__(self, sources):
        code = "\n".join(source.code for source in sources)
        self.faults = set()
        for enum in re.findall(r"enum class \w+_fault [^{]*\{([^}]*)\}", code):
            self.faults.update(re.findall(r"\w+", enum))
        self.faults.discard("none")
        self.constants = set(re.findall(CONSTANT + r"(\w+) = \d", code)) | {"limit", "Capacity"}


INTEGER = r"(?:std::size_t|std::u?int\d+_t|int|unsigned)"
CONSTANT = rf"constexpr {INTEGER} "
REFUSAL = re.compile(r"(?:\w+::)*refuse\(|(?:\w+::)*inspect\w*(?:<\w+>)?\(")


def rules(source, _tree):
    for match in re.finditer(r"\bbool holds\(", source.code):
        begin = source.skeleton.find("{", source.close(match.end() - 1))
        if not source.code[match.start() - 17:match.start()].endswith("static constexpr "):
            continue  # the function that asks a rule
        end = source.close(begin)
        body = source.text[begin + 1:end]
        yield source.mutant("rule", begin + 1, end,
                            f" return !([&]() noexcept -> bool {{{body}}}());\n    ")


def is_conditional(source, at):
    """Whether the statement at `at` is not always reached when its function is called."""
    front = source.skeleton[:at].rstrip()
    if front.endswith((";", "}", "{")):
        front = front[:-1] if front.endswith("{") else source.skeleton[:source.open(at)]
        front = front.rstrip()
        if not front.endswith(")"):
            return front.endswith("else")
        opened = source.open(len(front) - 1)
        return re.search(r"\b(if|for|while|switch)\s*(constexpr\s*)?$",
                         source.skeleton[:opened]) is not None
    return True


def is_reason(expression, tree, findings):
    if re.search(r"\w+Reasons::|^NotAReply\{", expression) or REFUSAL.match(expression):
        return True
    if expression in findings or re.search(r"\bmalformed_at\b|, false,", expression):
        return True
    if match := re.match(r"(?:Malformed<\w+>)?\{\s*(?:\w+::)*(\w+)\s*,", expression):
        return match.group(1) in tree.faults
    if match := re.fullmatch(r"\w+_fault::(\w+)", expression):
        return match.group(1) in tree.faults
    return False


def reasons(source, tree):
    covered = []
    findings = set(re.findall(r"Malformed<\w+> (\w+) =", source.code))
    findings |= set(re.findall(r"const auto (malformed) =", source.code))
    for match in re.finditer(r"\breturn\b", source.code):
        end = source.semicolon(match.end())
        expression = source.code[match.end():end].strip()
        if "?" in expression and "Malformed<" in expression:
            for each in re.finditer(r"Malformed<\w+>\{", expression):
                begin = source.code.index(expression, match.end()) + each.end() - 1
                yield source.mutant("reason", begin, source.close(begin) + 1, "{}")
            continue
        if not is_reason(expression, tree, findings):
            continue
        if source.skeleton[:match.start()].rstrip().endswith(":"):
            replacement = "break"
        elif is_conditional(source, match.start()):
            replacement = ""
        elif "refuse" in expression:
            continue  # a function that only makes the refusal
        else:
            replacement = "return {}"
        covered.append((match.start(), end))
        yield source.mutant("reason", match.start(), end, replacement)
    for match in re.finditer(r"\b(?:(?:\w*reading_?\.)?(?:\w*faults\.)?(?:add|add_missing)|refuse|"
                             r"(?:\w+::)?advise)\(", source.code):
        front = source.code[:match.start()].rstrip()
        if not re.search(r"[;{})]$|[^:]:$", front):
            continue
        call = match.group()
        if source.path.startswith("text/") or re.search(r"\b(void|return)$", front):
            continue  # a set of bytes; a declaration
        if call == "add(" and "faults" not in call:
            continue
        end = source.close(match.end() - 1) + 1
        covered.append((match.start(), end))
        yield source.mutant("reason", match.start(), end, "static_cast<void>(0)")
    for match in re.finditer(r"\b(?:malformed|request_breaks_rule|(?:detail::)?reject)"
                             r"<(?:[^;<>]|<[^<>]*>)*>\(", source.code):
        if re.search(r"[;{}):(?]$", source.code[:match.start()].rstrip()):
            yield source.mutant("reason", match.start(), source.close(match.end() - 1) + 1,
                                "static_cast<void>(0)")
    for match in re.finditer(r"\b\w+\.end = \w+::End::at_\w+(?=;)", source.code):
        yield source.mutant("reason", match.start(), match.end(), "static_cast<void>(0)")
    named = r"((?:XmlDefect|xml_fault)::\w+)"
    for match in re.finditer(rf"\?\s*{named}\s*:\s*{named}", source.code):
        one, other = match.groups()
        yield source.mutant("reason", match.start(), match.end(), f"? {one} : {one}")
        yield source.mutant("reason", match.start(), match.end(), f"? {other} : {other}")
    for match in re.finditer(r"(?<![&\w])\w+Reasons::\w+", source.code):
        if not any(begin <= match.start() < end for begin, end in covered):
            yield source.mutant("reason", match.start(), match.end(), "no_reason")


def shifted(literal, by):
    value = int(re.sub(r"['UuLl]", "", literal), 0) + by
    suffix = re.search(r"[UuLl]*$", literal).group()
    return (f"0x{value:X}" if literal.startswith("0x") else str(value)) + suffix


def bounds(source, tree):
    code = source.code
    compared = re.compile(r"(?:[^<>=!-](?:==|!=|<=|>=|<|>))\s*$")
    for begin, end in source.numbers:
        literal = code[begin:end]
        front, behind = code[max(0, begin - 60):begin], code[end:end + 60]
        is_bound = (
            compared.search(front) is not None
            or re.match(r"\s*(?:==|!=|<=|>=|<|>)[^<>]", behind) is not None
            or re.search(CONSTANT + r"\w+ = $", front) is not None
            or re.search(r"[^%]% $", front) is not None
            or re.search(r"inspect_free_text<\w+>\(text, $", front) is not None
            or re.search(r"\b(?:low|high) = $", front) is not None)
        # An argument of a template is no bound, and a vector has as many bytes as there are.
        is_fixed = re.search(r"\w<$", front) or (
            "vector_size(size)" in code and re.search(r"\bsize = $", front))
        if not is_bound or is_fixed or int(re.sub(r"['UuLl]", "", literal), 0) == 0:
            continue
        if product := re.match(r" \* \d+", behind):
            whole = literal + product.group()
            for by in (" - 1", " + 1"):
                yield source.mutant("bound", begin, end + product.end(), f"({whole}{by})")
        else:
            for by in (-1, 1):
                yield source.mutant("bound", begin, end, shifted(literal, by))
    names = "|".join(sorted(tree.constants))
    # A member is no constant, though it is called like one.
    name = rf"(?<![.\w:])(?:\w+::)*\b(?:{names})\b(?![(:<])"
    operator = r"(?:==|!=|<=|>=|<|>)"
    for match in re.finditer(rf"[^<>=!-]{operator} ({name})|({name}) {operator} ", code):
        begin, end = match.span(1) if match.group(1) else match.span(2)
        for by in (" - 1", " + 1"):
            yield source.mutant("bound", begin, end, f"({source.text[begin:end]}{by})")


def characters(literal):
    """The characters of a string literal with its quotes, as they are spelt: (offset, text)."""
    return [(match.start(), match.group()) for match in
            re.finditer(r"\\.|[^\\]", literal[1:-1])]


def next_byte(char, by):
    """`'a'` as the byte behind it or in front of it."""
    return rf"'\x{ord(char[1:-1].encode().decode('unicode_escape')) + by:02x}'"


def escapes(source, _tree):
    code, text = source.code, source.text
    for match in re.finditer(r"\bCharSet \w+ = ([^;]+)(?=;)", code):
        at = match.start(1)
        summands = []
        for index in range(match.start(1), match.end(1) + 1):
            if index == match.end(1) or source.skeleton.startswith(" + ", index):
                summands.append((at, index))
                at = index + 3
        for index, (begin, end) in enumerate(summands):
            if len(summands) == 1:
                break
            if index == 0:
                yield source.mutant("escape", begin, summands[1][0], "")
            else:
                yield source.mutant("escape", summands[index - 1][1], end, "")
        if re.match(r"CharSet unreserved\b", match.group()):
            escaped = [(byte, byte) for byte in range(0x20, 0x80)
                       if not re.match(r"[A-Za-z0-9._~-]", chr(byte))]
            for first, last in [(0, 0x1F), *escaped, (0x80, 0xBF), (0xC0, 0xFF)]:
                yield source.mutant("escape", match.end(), match.end(),
                                    rf" + CharSet('\x{first:02x}', '\x{last:02x}')")
    for match in re.finditer(r"\b(?:CharSet(?: \w+)?|find_first_of)\((\")", code):
        end = code.index('"', match.end()) + 1
        for offset, char in characters(text[match.start(1):end]):
            begin = match.start(1) + 1 + offset
            yield source.mutant("escape", begin, begin + len(char), "")
    literal = r"('(?:\\.|[^'\\])')"
    for match in re.finditer(rf"\bCharSet(?: \w+)?\({literal}, {literal}\)", code):
        for group in (1, 2):
            for by in (-1, 1):
                yield source.mutant("escape", *match.span(group), next_byte(match.group(group), by))
    for match in re.finditer(rf"\b(\w+) >= {literal} && \1 <= {literal}", code):
        yield source.mutant("escape", *match.span(), "false")
        for group in (2, 3):
            for by in (-1, 1):
                yield source.mutant("escape", *match.span(group), next_byte(match.group(group), by))
    for match in re.finditer(rf"\b(\w+) < {literal} \|\| \1 > {literal}", code):
        yield source.mutant("escape", *match.span(), "false")
        for group in (2, 3):
            for by in (-1, 1):
                yield source.mutant("escape", *match.span(group), next_byte(match.group(group), by))
    if source.path.startswith("text/"):
        for match in re.finditer(rf"[\w.]+(?:\[[\w.]+\]|\(\))? == {literal}", code):
            yield source.mutant("escape", *match.span(), "false")
    for match in re.finditer(r"\bEntity entities\[\] = \{", code):
        table = code[match.end():source.close(match.end() - 1)]
        for entity in re.finditer(r"\{\"[^}]*\},?", table):
            begin = match.end() + entity.start()
            yield source.mutant("escape", begin, match.end() + entity.end(), "")
    for match in re.finditer(r"!?\btext\.starts_with\(\"[^\"]*\"\)", code):
        if '"&#' in text[match.start():match.end()]:
            yield source.mutant("escape", *match.span(), str(match.group()[0] == "!").lower())
    for match in re.finditer(r"(?<=_)\.escape\(", code):
        yield source.mutant("escape", *match.span(), ".copy(")
    for match in re.finditer(r"\bvisitor_\(", code):
        arguments = code[match.end():source.close(match.end() - 1)]
        for flag in (r"\bfalse\b", r"\bis_unreserved<\w+>", r"\b\w+\.is_checked\(\)"):
            for each in re.finditer(flag, arguments):
                yield source.mutant("escape", match.end() + each.start(), match.end() + each.end(),
                                    "true")
    for match in re.finditer(r"\nclass \w+ : public TextValue<\w+, \w+> \{\npublic:\n", code):
        body = code[match.end():source.close(code.index("{", match.start()))]
        if "is_unreserved" not in body:
            yield source.mutant("escape", match.end(), match.end(),
                                "    static constexpr bool is_unreserved = true;\n")


def derive(headers):
    """The mutants of `headers`, a dictionary of texts by path, in the order of the text."""
    sources = [Source(path, text) for path, text in sorted(headers.items())]
    tree = Tree(sources)
    found = {}
    for source in sources:
        for pattern in (rules, reasons, bounds, escapes):
            for mutant in pattern(source, tree):
                key = (mutant.path, mutant.begin, mutant.end, mutant.replacement)
                found.setdefault(key, mutant)
    return [found[key] for key in sorted(found)]
