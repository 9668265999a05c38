// SPDX-License-Identifier: BSL-1.0
#include "cases.hpp"

#include "text.hpp"

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>

namespace {

bool is_name(char byte) {
    return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_';
}

//=== C++ that stands in the tests ===//

// Where the string literal that begins at `at` ends.
std::size_t end_of_literal(const std::string& text, std::size_t at) {
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\') ++at;
    }
    return std::min(at + 1, text.size());
}

// The arguments between the parentheses that open at `at`, which then stands behind them.
Lines arguments(const std::string& text, std::size_t& at) {
    Lines found(1);
    int depth = 0;
    while (at < text.size()) {
        const char byte = text[at];
        const std::size_t end = byte == '"' ? end_of_literal(text, at) : at + 1;
        if (byte == ')' || byte == '}' || byte == ']') --depth;
        if (depth == 1 && byte == ',') {
            found.emplace_back();
        } else if (depth > 0) {
            found.back() += text.substr(at, end - at);
        }
        if (byte == '(' || byte == '{' || byte == '[') ++depth;
        at = end;
        if (depth == 0) break;
    }
    for (std::string& argument : found) argument = trimmed(argument);
    return found;
}

struct Macro {
    std::string parameter;  // empty if it has none
    std::string body;
};
using Macros = std::map<std::string, Macro>;

// The macros of a file that have one parameter or none.
void add_macros(const std::string& text, Macros& macros) {
    static const std::regex definition("#define ([A-Z0-9_]+)(\\(([a-z]+)\\))? ((.*\\\\\n)*.*)\n");
    for (std::sregex_iterator each(text.begin(), text.end(), definition), end; each != end;
         ++each) {
        macros[(*each)[1]] = {(*each)[3],
                              std::regex_replace((*each)[4].str(), std::regex("\\\\\n"), " ")};
    }
}

// `text` with its macros replaced, as far as a reader should see what they stand for.
std::string expanded(const std::string& text, const Macros& macros) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '"' || !is_name(text[at])) {
            const std::size_t end = text[at] == '"' ? end_of_literal(text, at) : at + 1;
            result += text.substr(at, end - at);
            at = end;
            continue;
        }
        const std::size_t from = at;
        while (at < text.size() && is_name(text[at])) ++at;
        const std::string name = text.substr(from, at - from);
        if (name.starts_with("TIMES_")) {
            const std::string once = expanded(arguments(text, at).at(0), macros);
            for (int times = std::stoi(name.substr(6)); times != 0; --times) result += once + ' ';
        } else if (name == "COPY_FROM" || name == "COPY_SNAPSHOT_FROM") {
            const Lines given = arguments(text, at);
            const std::string what = name == "COPY_FROM" ? "CopyImage" : "CopySnapshot";
            result += "ec2::" + what + '{' + cut;
            result += ", .source_region = " + expanded(given[0], macros);
            for (std::size_t more = 1; more != given.size(); ++more) {
                result += ", " + expanded(given[more], macros);
            }
            result += '}';
        } else if (const auto macro = macros.find(name); macro == macros.end()) {
            result += name;
        } else {
            std::string body = macro->second.body;
            if (!macro->second.parameter.empty()) {
                const Macros argument = {
                    {macro->second.parameter, {"", arguments(text, at).at(0)}}};
                body = expanded(body, argument);
            }
            result += expanded(body, macros);
        }
    }
    return result;
}

// `text` in one line: literals side by side are one, unless that would change an escape, and a long
// one is cut.
std::string in_one_line(const std::string& text) {
    constexpr std::size_t longest = 80;
    std::string result;
    std::string literal;
    bool ends_with_escape = false;
    const auto finish = [&] {
        if (literal.size() > longest) {
            literal = literal.substr(0, 16) + cut + literal.substr(literal.size() - 16);
        }
        if (!literal.empty()) result += literal + '"';
        literal.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '"') {
            const std::size_t end = end_of_literal(text, at);
            const std::string characters = text.substr(at + 1, end - at - 2);
            const bool changes = ends_with_escape && !characters.empty() &&
                                 std::isxdigit(static_cast<unsigned char>(characters[0])) != 0;
            if (changes) {
                finish();
                result += ' ';
            }
            if (literal.empty()) literal = '"';
            literal += characters;
            ends_with_escape =
                characters.size() >= 4 && characters.substr(characters.size() - 4, 2) == "\\x";
            at = end;
        } else if (text[at] == ' ' || text[at] == '\n') {
            const std::size_t next = std::min(text.find_first_not_of(" \n", at), text.size());
            const bool is_within = !literal.empty() && next != text.size() && text[next] == '"';
            if (!is_within) {
                finish();
                const char last = result.empty() ? '(' : result.back();
                const bool is_dot = next != text.size() && text[next] == '.';
                const bool joins = last == '(' || (is_dot && (last == '{' || last == ')'));
                if (!joins && last != ' ') result += ' ';
            }
            at = next;
        } else {
            finish();
            result += text[at++];
        }
    }
    finish();
    return trimmed(result);
}

//=== the cases of the tests ===//

// The expression or declaration around the twin at `at`, with only the rejected one in it.
std::string statement(const std::string& text, std::size_t at) {
    std::size_t from = text.rfind('\n', at) + 1;
    for (;;) {
        const std::size_t start = text.rfind('\n', from - 2) + 1;
        const std::string line = text.substr(start, from - 1 - start);
        if (line.empty() || line.starts_with("//") || line.ends_with(';')) break;
        if (line.ends_with(") {")) break;  // of a function
        from = start;
    }
    std::size_t behind = text.find('(', at);
    std::string rejected = arguments(text, behind).at(2);
    if (rejected.starts_with('(')) rejected = rejected.substr(1, rejected.size() - 2);
    std::string whole = trimmed(text.substr(from, at - from));
    whole =
        std::regex_replace(whole, std::regex("\\[\\[maybe_unused\\]\\] |constexpr |static "), "");
    whole = std::regex_replace(whole, std::regex("^return\\b *"), "");
    if (std::regex_match(whole, std::regex("[A-Za-z0-9_:]+ [a-z_]+"))) return rejected;
    if (whole.ends_with(',') || whole.ends_with('=')) whole += ' ';
    whole += rejected + text.substr(behind, text.find(';', behind) - behind);
    if (whole.find("[] {") != std::string::npos) whole += "; }>";
    whole = std::regex_replace(whole, std::regex("^ec2::([A-Za-z]+) [a-z_]+\\{"), "ec2::$1{");
    return std::regex_replace(whole, std::regex("^[A-Za-z0-9_:<>&* ]+ [a-z_]+ =\\s+"), "");
}

}  // namespace

Cases find_cases() {
    Cases cases;
    Macros shared;
    add_macros(read(root / "tests/support/rules.hpp"), shared);
    for (const fs::path& file : files("tests/unit", ".cpp")) {
        const std::string text = '\n' + read(file);
        Macros macros = shared;
        add_macros(text, macros);
        std::string report =
            fs::relative(file, root / "tests/unit").replace_extension().generic_string();
        std::replace(report.begin(), report.end(), '/', '.');

        static const std::regex call(
            "\n(REFUSES|REFUSES_TEXT|DOUBTS|DOUBTS_SILENTLY|BREAKS|BREAKS_READ)\\(");
        for (std::sregex_iterator each(text.begin(), text.end(), call), end; each != end; ++each) {
            std::size_t at = static_cast<std::size_t>(each->position() + each->length()) - 1;
            const Lines given = arguments(text, at);
            const std::string macro = (*each)[1];
            const auto written = [&](const std::string& argument) {
                return in_one_line(expanded(argument, macros));
            };
            if (macro.starts_with("BREAKS")) {
                const std::string call_of = macro == "BREAKS" ? "checked" : "";
                auto& of_kind = macro == "BREAKS" ? cases.broken : cases.read;
                of_kind.try_emplace(given[0],
                                    Case{report, given[0], "", "", call_of + written(given.at(3)),
                                         call_of + written(given.at(2))});
                continue;
            }
            const std::string name = given[0] + '_' + given[1];
            if (macro.starts_with("DOUBTS")) {
                cases.doubted.try_emplace(
                    name, Case{report, name, "", "", given[0] + '(' + written(given.at(3)) + ')',
                               given[0] + '(' + written(given.at(2)) + ')'});
                continue;
            }
            auto& of_kind = macro == "REFUSES" ? cases.refused : cases.of_text;
            of_kind.try_emplace(
                name, Case{report, name, "", "", given[0] + '(' + written(given.at(4)) + ')',
                           given[0] + '(' + written(given.at(3)) + ')'});
        }

        static const std::regex comment(
            "\n// rejects (or warns )?([A-Za-z0-9_]+)( \\(([a-z_]+)\\))?: (.*)");
        for (std::sregex_iterator each(text.begin(), text.end(), comment), end; each != end;
             ++each) {
            const std::string name = (*each)[2];
            std::smatch twin;
            const std::regex wanted("WRIT_TWIN\\(\\s*" + name + "\\b");
            if (!std::regex_search(text, twin, wanted)) continue;
            const std::string written = statement(text, static_cast<std::size_t>(twin.position()));
            cases.others.push_back(
                {report, name, (*each)[4], (*each)[5], in_one_line(expanded(written, macros)), ""});
        }
    }
    return cases;
}
