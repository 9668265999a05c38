// SPDX-License-Identifier: BSL-1.0
#include "fault_pages.hpp"

#include "cases.hpp"

#include <regex>

namespace {

const std::string to_value = "../value/";
const std::string how_to = "../../how_to/";

// Code stands as it is, but `|` would end the cell.
std::string code_in_cell(const std::string& text) {
    return code(std::regex_replace(text, std::regex("\\|"), "\\|"));
}

// Whose it is, as the first cell of the tables of a page.
std::string owner_of(const Refusal& one, const std::map<std::string, std::string>& homes) {
    switch (one.kind) {
        case Refusal::value:
            return '[' + code(one.of) + "](" + to_value + one.file + ".md#refused)";
        case Refusal::doubt:
            return "a doubt of [" + code(one.of) + "](" + to_value + one.file + ".md#accepted)";
        case Refusal::fault: return "a rule that refuses";
        case Refusal::advice: return "a rule that advises";
        case Refusal::other: break;
    }
    return '[' + code(one.of) + "](../" + homes.at(one.of) + ')';
}

// What the tests show to be refused for it, if they show it with one that is accepted.
const Case* case_of(const std::string& name, const Refusal& one, const Cases& cases) {
    const auto find = [](const auto& among, const std::string& key) {
        const auto found = among.find(key);
        return found == among.end() ? nullptr : &found->second;
    };
    if (one.kind == Refusal::value) {
        const Case* const literal = find(cases.refused, one.of + '_' + name);
        return literal != nullptr ? literal : find(cases.of_text, one.of + '_' + name);
    }
    if (one.kind == Refusal::doubt) return find(cases.doubted, one.of + '_' + name);
    if (one.kind == Refusal::other) return nullptr;
    return find(one.is_read ? cases.read : cases.broken, name);
}

std::string way_past(const std::string& name, const Refusal& one) {
    if (one.kind == Refusal::value) {
        return "- A value that AWS takes all the same: `unchecked`, as in [How to send a new "
               "parameter "
               "today](" +
               how_to + "send_a_new_parameter_today.md).\n";
    }
    if (one.kind == Refusal::doubt) {
        return "- A literal that is meant so: " + code("unlisted(\"...\")") +
               ", as in [In doubt](../value.md#in-doubt).\n- " + code("waive<" + name + '>') +
               ": [How to waive a rule](" + how_to + "waive_a_rule.md).\n";
    }
    if (one.kind == Refusal::other) {
        return "- There is no rule to waive: do what the sentence says.\n";
    }
    return "- " + code("waive<ec2::" + name + '>') +
           (one.is_read ? " where names and values are read" : "") + ": [How to waive a rule](" +
           how_to + "waive_a_rule.md).\n";
}

std::string source_of(const Refusal& one, const std::map<std::string, std::string>& homes) {
    if (one.kind == Refusal::value) {
        return "- [Sources of " + code(one.of) + "](" + to_value + one.file + ".md#sources).\n";
    }
    if (one.kind == Refusal::other) {
        return "- [The page of " + code(one.of) + "](../" + homes.at(one.of) + ").\n";
    }
    return "- " + cell(one.source) + '\n';
}

// Without the lines that are there already.
void add_once(std::string& text, const std::string& lines) {
    if (text.find(lines) == std::string::npos) text += lines;
}

}  // namespace

std::map<std::string, std::string> fault_pages(const Derived& derived,
                                               const std::map<std::string, std::string>& homes) {
    const Cases cases = find_cases();
    std::map<std::string, std::string> pages;
    for (const auto& [name, refusals] : derived.refusals) {
        std::string says;
        std::string where;
        std::string example;
        std::string past;
        std::string sources;
        bool has_doubts = false;
        bool is_of_value = false;
        for (const Refusal& one : refusals) {
            const std::string owner = owner_of(one, homes);
            says += row({owner, cell(one.text), one.ec2_code.empty() ? "" : code(one.ec2_code)});
            for (const std::string& line : one.where) add_once(where, line);
            if (const Case* const shown = case_of(name, one, cases)) {
                example +=
                    row({owner, code_in_cell(shown->written), code_in_cell(shown->accepted)});
            }
            add_once(past, way_past(name, one));
            add_once(sources, source_of(one, homes));
            has_doubts |= one.kind == Refusal::doubt;
            is_of_value |= one.kind == Refusal::doubt || one.kind == Refusal::value;
        }
        pages[name] =
            "# " + name +
            "\n\n## What it says\n\n| Of | Sentence | EC2's code |\n"
            "| --- | --- | --- |\n" +
            says + "\n## Where it is asked\n\n" +
            (where.empty() ? is_of_value ? "Of parameters of actions that have no page here; the "
                                           "headers in `writ/ec2/` show which have this type.\n"
                                         : "Of what is read or made as a whole, not of a "
                                           "parameter's value.\n"
                           : "| Action | Parameters | When |\n| --- | --- | --- |\n" + where) +
            "\n## Example\n\n" +
            (example.empty() ? "On the page that the name above leads to.\n"
                             : std::string("| Of | Refused") + (has_doubts ? " or in doubt" : "") +
                                   " | Accepted |\n| --- | --- | --- |\n" + example) +
            "\n## The way past it\n\n" + past + "\n## Source\n\n" + sources;
    }
    return pages;
}

std::string fault_list(const Derived& derived) {
    std::string list = "| Name | Of |\n| --- | --- |\n";
    for (const auto& [name, refusals] : derived.refusals) {
        std::string owners;
        for (const Refusal& one : refusals) {
            owners += (owners.empty() ? "" : ", ") +
                      (one.kind == Refusal::fault    ? "a rule that refuses"
                       : one.kind == Refusal::advice ? "a rule that advises"
                       : one.kind == Refusal::doubt  ? "a doubt of " + code(one.of)
                                                     : code(one.of));
        }
        list += row({'[' + code(name) + "](fault/" + name + ".md)", owners});
    }
    return list;
}
