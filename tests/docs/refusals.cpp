// SPDX-License-Identifier: BSL-1.0
// Compares docs/reference/refusals.md with the headers, the tests and what the compilers said.
//
//     refusals_test page ROOT                      all but what the compilers said
//     refusals_test column ROOT REPORTS COMPILER   also what this one said, as `g++-12`
//     refusals_test refresh ROOT REPORTS           rewrites the page; REPORTS may lack compilers
//
// REPORTS has a folder for each compiler, with what tests/support/rejects.cmake reports of each
// test file. Which mistakes there are: the reasons, doubts and rules of the headers, the tags of
// their required members, and the cases whose comment under tests/unit names a kind. In the page
//
//     <!-- refusals: malformed --> … <!-- /refusals -->   stands for the tables of that kind
//
// A figure that no compiler has told yet is `?`.
#include "cases.hpp"
#include "support/tree.hpp"
#include "text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fs = std::filesystem;
namespace {

const std::string page_name = "docs/reference/refusals.md";

struct Compiler {
    std::string name;   // `g++-12`
    std::string title;  // `GCC 12`
};

const std::array<Compiler, 7> compilers = {{{"g++-11", "GCC 11"},
                                            {"g++-12", "GCC 12"},
                                            {"g++-16", "GCC 16"},
                                            {"clang++-14", "Clang 14"},
                                            {"clang++-16", "Clang 16"},
                                            {"clang++-19", "Clang 19"},
                                            {"clang++-23", "Clang 23"}}};

int problems = 0;

void problem(const std::string& what) {
    std::cout << page_name << ": " << what << '\n';
    ++problems;
}

//=== the rows of the page ===//

struct Row {
    std::string label;    // names it among all rows of its kind
    std::string head;     // the first cell
    std::string heading;  // what stands above it, if it begins a table
    std::string written;
    std::string cure;
    Case of;
    Lines names;                // what differs from row to row in the compilers' words
    std::string sentence = {};  // what the compilers must say; empty if there is none
};
using Rows = std::map<std::string, std::vector<Row>>;

// In a cell of a table, `|` would end it.
std::string cell(std::string_view text) {
    std::string escaped;
    for (const char byte : text) {
        if (byte == '|') escaped += '\\';
        escaped += byte;
    }
    return escaped;
}

// The same of a sentence, where `<` and `*` would be markup.
std::string sentence(std::string_view text) {
    return std::regex_replace(cell(text), std::regex("([<*])"), "\\$1");
}

std::string code(const std::string& text) {
    return '`' + cell(text) + '`';
}

// The rules that only what is read can break, since a state keeps them.
class ReadRules {
public:
    template <class Member>
    void operator()(std::string_view, const Member&) {}

    template <class State>
    void operator()(const State&) {
        add(writ::rules_of<typename State::Parameters>{});
    }

    void extra(const writ::List<writ::Parameter>&) {}

    std::vector<writ::Reason> reasons;

private:
    template <class... Rule>
    void add(writ::Rules<Rule...>) {
        ((Rule::is_advice ? void() : reasons.push_back(Rule::reason)), ...);
    }
};

struct Page {
    Rows rows;
    std::string of_text;  // the reasons and rules that no compiler sees
};

void add_rule(const writ::Reason& reason, const Cases& cases, Page& page) {
    const std::string name(reason.name);
    const auto found = cases.broken.find(name);
    if (found == cases.broken.end()) {
        problem("the rule " + name + " has no BREAKS under tests/unit");
    } else {
        page.rows["rule"].push_back({code(name),
                                     code(name),
                                     "",
                                     found->second.written,
                                     sentence(reason.text),
                                     found->second,
                                     {name},
                                     std::string(reason.text)});
    }
}

template <class Value>
void add_reasons(const std::string& file, const std::string& type, const Cases& cases, Page& page) {
    std::string heading = "### " + type + "\n\nWhat is accepted stands [on its page](value/" +
                          file + ".md#accepted).\n";
    for (const writ::Reason& reason : Value::reasons) {
        const std::string name(reason.name);
        const auto found = cases.refused.find(type + '_' + name);
        if (found != cases.refused.end()) {
            page.rows["malformed"].push_back({code(type) + ' ' + code(name),
                                              code(name),
                                              heading,
                                              found->second.written,
                                              sentence(reason.text),
                                              found->second,
                                              {type, file + "_fault", name},
                                              std::string(reason.text)});
            heading.clear();
        } else if (cases.of_text.contains(type + '_' + name)) {
            page.of_text +=
                "| " + code(type) + " | " + code(name) + " | " + sentence(reason.text) + " |\n";
        } else {
            problem(type + ' ' + name + " has no REFUSES under tests/unit");
        }
    }
}

// The doubts of a value type that stop the compiler.
template <class Value, class... Doubt>
void add_doubts(const std::string& file, const std::string& type, const Cases& cases, Page& page,
                writ::Doubts<Doubt...>) {
    std::string heading = "### " + type +
                          " in doubt\n\nWhat is accepted stands [on its page](value/" + file +
                          ".md#accepted).\n";
    const auto add = [&](const writ::Reason& reason) {
        const std::string name(reason.name);
        const auto found = cases.doubted.find(type + '_' + name);
        if (found == cases.doubted.end()) {
            problem("the doubt " + name + " of " + type + " has no DOUBTS under tests/unit");
            return;
        }
        page.rows["doubt"].push_back({code(type + " in doubt") + ' ' + code(name),
                                      code(name),
                                      heading,
                                      found->second.written,
                                      sentence(reason.text),
                                      found->second,
                                      {type, name},
                                      std::string(reason.text)});
        heading.clear();
    };
    ((Doubt::stops_compiler ? add(Doubt::reason) : void()), ...);
}

// The required members: the headers declare `Required<Type, struct Tag_given_right_and_in_order>
// member`.
void add_required(const Cases& cases, Page& page) {
    static const std::regex structure("\nstruct ([A-Za-z]+) \\{((.|\n)*?)\n\\};");
    static const std::regex member(
        "Required<([A-Za-z]+), struct ([A-Za-z]+_given_right_and_in_order)> ([a-z_]+);");
    for (const fs::path& file : files("include/writ", ".hpp")) {
        const std::string text = read(file);
        if (text.find("\n// Made by model/derive of the facts;") != std::string::npos) continue;
        std::string report =
            fs::relative(file, root / "include/writ").replace_extension().generic_string();
        std::replace(report.begin(), report.end(), '/', '.');
        for (std::sregex_iterator of(text.begin(), text.end(), structure), end; of != end; ++of) {
            const std::string members = (*of)[2];
            for (std::sregex_iterator each(members.begin(), members.end(), member); each != end;
                 ++each) {
                const std::string type = (*each)[1];
                const std::string tag = (*each)[2];
                const std::string cure =
                    "give " + code('.' + (*each)[3].str()) + ", " +
                    (std::string_view("AEIO").find(type[0]) == std::string_view::npos ? "a "
                                                                                      : "an ") +
                    code(type) + ", in every " + code((*of)[1]);
                const auto found = std::find_if(
                    cases.others.begin(), cases.others.end(),
                    [&](const Case& one) { return one.report == report && one.words == tag; });
                if (found == cases.others.end()) {
                    problem("no case in tests/unit of " + report + " leaves out what " + tag +
                            " names");
                } else {
                    page.rows["left_out"].push_back(
                        {code(tag), code(tag), "", found->written, cure, *found, {tag, type}});
                }
            }
        }
    }
}

Page find_rows() {
    const Cases cases = find_cases();
    Page page;
    add_required(cases, page);
    each_value_type([&]<class Value>(const char* file, const char* type) {
        if constexpr (requires { Value::reasons; }) add_reasons<Value>(file, type, cases, page);
        if constexpr (requires { typename Value::doubts; }) {
            add_doubts<Value>(file, type, cases, page, typename Value::doubts());
        }
    });
    each_ec2_type([&]<class Type>(const char*, const char*) {
        if constexpr (writ::RequestType<Type>) {
            const Type& blank = writ::detail::blank<Type>;
            [&]<class... Rule>(writ::Rules<Rule...>) {
                ((Rule::is_advice ? void() : add_rule(Rule::reason, cases, page)), ...);
            }(writ::rules_of<Type>{});
            ReadRules read;
            writ::detail::visit_wire_table(blank, read);
            for (const writ::Reason& reason : read.reasons) {
                page.of_text += "| a rule | " + code(std::string(reason.name)) + " | " +
                                sentence(reason.text) + " |\n";
            }
        }
    });
    for (const Case& one : cases.others) {
        if (one.kind.empty()) continue;
        std::string title = one.name;
        std::replace(title.begin(), title.end(), '_', ' ');
        page.rows[one.kind].push_back({title, title, "", one.written, "", one, {}});
    }
    return page;
}

//=== what the compilers said ===//

struct Figure {
    std::string line = "?";  // how many lines down
    std::string words;       // empty if the page does not show them
};

struct Column {
    std::string version = "?";
    std::map<std::string, Figure> figures;  // by kind and label
};
using Columns = std::map<std::string, Column>;

// `words` without what is of no use to a reader, or makes them long.
std::string shortened(std::string words, std::size_t longest) {
    words = std::regex_replace(words, std::regex("^fatal error:"), "error:");
    words = std::regex_replace(words, std::regex("writ::v[0-9_]+::"), "writ::" + cut + "::");
    words = std::regex_replace(words, std::regex(" (\\{aka '[^']*'\\}|\\(aka '[^']*'\\))"), "");
    if (words.size() > longest) {
        words = words.substr(0, 100) + ' ' + cut + ' ' + words.substr(words.size() - 130);
    }
    return words;
}

// `words` without what differs from row to row.
std::string form_of(std::string words, const Row& row) {
    words = std::regex_replace(words, std::regex("(writ::" + cut + "::|writ::|ec2::)"), "");
    if (!row.sentence.empty()) {
        const std::size_t at = words.find(row.sentence);
        if (at != std::string::npos) words.replace(at, row.sentence.size(), "@");
        // The literal, or the parameter.
        words = std::regex_replace(words, std::regex("(\"@\"\\[0\\]), .*"), "$1");
        words = std::regex_replace(words, std::regex("\"(|[^@].*)\"(\\) - )"), "\"\"$2");
    }
    for (const std::string& name : row.names) {
        words = std::regex_replace(words, std::regex("\\b" + name + "\\b"), "@");
    }
    return words;
}

// What a report has of a case: a line, and where it stands.
struct Said {
    std::string line;
    std::string words;
};

// `words` as they stand in the source: compilers print a text as one writes a literal.
std::string unescaped(std::string words) {
    return std::regex_replace(words, std::regex("\\\\([\"'\\\\])"), "$1");
}

// What the compiler whose reports stand in `folder` said; false if it is not there.
bool read_column(const fs::path& folder, const Rows& rows, Column& column) {
    if (!fs::is_directory(folder)) return false;
    std::map<std::string, Said> said;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const Lines lines = split(read(entry.path()));
        if (lines.empty()) continue;
        column.version = lines[0];
        for (std::size_t at = 1; at != lines.size(); ++at) {
            const std::size_t first = lines[at].find('\t');
            const std::size_t second = lines[at].find('\t', first + 1);
            said[entry.path().stem().string() + ' ' + lines[at].substr(0, first)] = {
                lines[at].substr(first + 1, second - first - 1), lines[at].substr(second + 1)};
        }
    }
    for (const auto& [kind, of_kind] : rows) {
        for (const Row& row : of_kind) {
            const std::string case_name = row.of.report + ' ' + row.of.name;
            const auto found = said.find(case_name);
            if (found == said.end()) {
                problem(folder.filename().string() + " did not report " + case_name);
                continue;
            }
            Figure& figure = column.figures[kind + row.label];
            if (row.sentence.empty()) {
                const bool warns = found->second.words.starts_with("warning:");
                figure = {found->second.line + (warns ? ", warns" : ""),
                          shortened(found->second.words, 260)};
                continue;
            }
            const Said& sentence = said[case_name + " sentence"];
            if (unescaped(sentence.words).find(row.sentence) == std::string::npos) {
                problem(folder.filename().string() + " does not say the sentence of " + case_name +
                        ", but: " + sentence.words);
            }
            figure = {sentence.line, shortened(unescaped(sentence.words), 600)};
        }
    }
    return true;
}

// The cells of a line of a table; none if it is no such line.
Lines cells(const std::string& line) {
    Lines found;
    if (!line.starts_with("| ") || line.starts_with("| ---")) return found;
    std::string text;
    for (std::size_t at = 2; at < line.size(); ++at) {
        if (line.compare(at, 2, "\\|") == 0) {
            text += "\\|";
            ++at;
        } else if (line[at] == '|') {
            found.push_back(trimmed(text));
            text.clear();
        } else {
            text += line[at];
        }
    }
    return found;
}

// What the page says that the compilers said.
Columns read_page(const Lines& lines) {
    Columns columns;
    std::string kind;
    std::string type;
    for (const std::string& line : lines) {
        static const std::regex mark("<!-- refusals: ([a-z_]+) -->");
        std::smatch match;
        if (std::regex_match(line, match, mark)) {
            kind = match[1];
            type.clear();
        } else if (line.starts_with("### ")) {
            type = code(line.substr(4)) + ' ';
        }
        const Lines found = cells(line);
        if (found.size() > compilers.size()) {
            for (std::size_t at = 0; at != compilers.size(); ++at) {
                Column& column = columns[compilers[at].name];
                const std::string& figure = found[found.size() - compilers.size() + at];
                if (kind == "summary" && found[0] == "Version") column.version = figure;
                column.figures[kind + type + found[0]].line = figure;
            }
        } else if (found.size() == 3) {
            for (const Compiler& one : compilers) {
                if ((found[1] + ',').find(one.title + ',') == std::string::npos) continue;
                std::string words = found[2].substr(1, found[2].size() - 2);
                words = std::regex_replace(words, std::regex("\\\\\\|"), "|");
                columns[one.name].figures[kind + found[0]].words = words;
            }
        }
    }
    return columns;
}

//=== the page as it must be ===//

std::string line_of(const Lines& given) {
    std::string line = "|";
    for (const std::string& one : given) line += ' ' + one + " |";
    return line + '\n';
}

// The first line of a table, with a column for each compiler behind those given.
std::string head_of(Lines titles) {
    for (const Compiler& one : compilers) titles.push_back(one.title);
    std::string rule = "|";
    for (std::size_t at = 0; at != titles.size(); ++at) rule += " --- |";
    return line_of(titles) + rule + '\n';
}

// The words of the first row of each form, and whose they are.
std::string words_table(const std::string& kind, const std::vector<Row>& rows, Columns& columns) {
    std::string lines;
    std::map<std::string, std::set<std::string>> shown;  // forms by compiler
    for (const Row& row : rows) {
        std::vector<std::pair<std::string, std::string>> said;  // words and whose they are
        for (const Compiler& one : compilers) {
            const std::string words = columns[one.name].figures[kind + row.label].words;
            if (words.empty() || !shown[one.name].insert(form_of(words, row)).second) continue;
            const auto same = std::find_if(said.begin(), said.end(),
                                           [&](const auto& other) { return other.first == words; });
            if (same == said.end()) {
                said.emplace_back(words, one.title);
            } else {
                same->second += ", " + one.title;
            }
        }
        for (const auto& [words, whose] : said) {
            lines += line_of({row.label, whose, code(words)});
        }
    }
    return lines.empty() ? "" : "| Where | Compiler | Words |\n| --- | --- | --- |\n" + lines;
}

std::string tables(const std::string& kind, const std::vector<Row>& rows, Columns& columns) {
    const bool has_names = !rows.front().cure.empty();
    const std::string head = has_names ? head_of({"To be read", "Written", "What to do"})
                                       : head_of({"Mistake", "Written"});
    std::string text = words_table(kind, rows, columns);
    if (!text.empty()) text += '\n';
    if (rows.front().heading.empty()) text += head;
    for (const Row& row : rows) {
        if (!row.heading.empty()) {
            text += (&row == &rows.front() ? "" : "\n") + row.heading + '\n' + head;
        }
        Lines line = {row.head, code(row.written)};
        if (has_names) line.push_back(row.cure);
        for (const Compiler& one : compilers) {
            line.push_back(columns[one.name].figures[kind + row.label].line);
        }
        text += line_of(line);
    }
    return text;
}

// How far down the words stand, by kind, which is what stands above its table.
std::string summary(const Lines& lines, const Rows& rows, Columns& columns) {
    Lines versions = {"Version"};
    for (const Compiler& one : compilers) versions.push_back(columns[one.name].version);
    std::string text = head_of({""}) + line_of(versions);
    std::string heading;
    for (const std::string& line : lines) {
        if (line.starts_with("## ")) heading = line.substr(3);
        for (const auto& [kind, of_kind] : rows) {
            if (line != "<!-- refusals: " + kind + " -->") continue;
            Lines cells_of_kind = {heading};
            for (const Compiler& one : compilers) {
                int least = 1000;
                int most = 0;
                for (const Row& row : of_kind) {
                    const std::string& figure = columns[one.name].figures[kind + row.label].line;
                    if (figure == "?") continue;
                    least = std::min(least, std::stoi(figure));
                    most = std::max(most, std::stoi(figure));
                }
                cells_of_kind.push_back(most == 0       ? "?"
                                        : least == most ? std::to_string(most)
                                                        : std::to_string(least) + " to " +
                                                              std::to_string(most));
            }
            text += line_of(cells_of_kind);
        }
    }
    return text;
}

Lines rewritten(const Lines& lines, const Page& page, Columns& columns) {
    Lines result;
    std::set<std::string> missing;
    for (const auto& [kind, rows] : page.rows) missing.insert(kind);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        result.push_back(lines[at]);
        static const std::regex mark("<!-- refusals: ([a-z_]+) -->");
        std::smatch match;
        if (!std::regex_match(lines[at], match, mark)) continue;
        const std::string kind = match[1];
        std::string text;
        if (kind == "summary") {
            text = summary(lines, page.rows, columns);
        } else if (kind == "of_text") {
            text = "| Of | Name | What to do |\n| --- | --- | --- |\n" + page.of_text;
        } else if (page.rows.contains(kind)) {
            text = tables(kind, page.rows.at(kind), columns);
        } else {
            problem("no case is of the kind " + kind);
        }
        missing.erase(kind);
        result.push_back("");
        for (const std::string& line : split(text)) result.push_back(line);
        result.push_back("");
        while (at < lines.size() && lines[at] != "<!-- /refusals -->") ++at;
        if (at == lines.size()) problem("no <!-- /refusals --> behind " + kind);
        result.push_back("<!-- /refusals -->");
    }
    for (const std::string& kind : missing) {
        problem("has no <!-- refusals: " + kind + " -->, though there are such cases");
    }
    return result;
}

// Whether the reports in `folder` are older than what they report of.
bool is_stale(const fs::path& folder) {
    fs::file_time_type newest = fs::file_time_type::min();
    for (const char* const place : {"include/writ", "tests/unit", "tests/support"}) {
        for (const char* const ending : {".hpp", ".cpp", ".cmake"}) {
            for (const fs::path& file : files(place, ending)) {
                newest = std::max(newest, fs::last_write_time(file));
            }
        }
    }
    return std::any_of(fs::directory_iterator(folder), {},
                       [&](const auto& entry) { return entry.last_write_time() < newest; });
}

const std::string command_that_refreshes =
    "ctest --preset all -L rejects, then cmake --build --preset test --target docs_refresh";

int compare(const Lines& lines, const Lines& wanted) {
    if (lines != wanted) {
        std::size_t at = 0;
        while (at < lines.size() && at < wanted.size() && lines[at] == wanted[at]) ++at;
        problem(
            "line " + std::to_string(at + 1) + " is not what it is derived from; it must be\n    " +
            (at < wanted.size() ? wanted[at] : "the end") + "\n  run: " + command_that_refreshes);
    }
    return problems == 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
    const std::string mode = count > 2 ? arguments[1] : "";
    if (!(mode == "page" && count == 3) && !(mode == "column" && count == 5) &&
        !(mode == "refresh" && count == 4)) {
        std::cout
            << "refusals_test page ROOT | column ROOT REPORTS COMPILER | refresh ROOT REPORTS\n";
        return 2;
    }
    root = arguments[2];
    const Lines lines = split(read(root / page_name));
    const Page page = find_rows();
    Columns columns = read_page(lines);

    if (mode == "column") {
        const std::string compiler = arguments[4];
        Column column;
        if (!read_column(fs::path(arguments[3]) / compiler, page.rows, column)) {
            problem("there are no reports of " + compiler);
            return 1;
        }
        if (column.version != columns[compiler].version) {
            std::cout << "skipped: " << compiler << " is version " << column.version
                      << " here, the page tells of " << columns[compiler].version << '\n';
            return 0;
        }
        columns[compiler] = column;
    } else if (mode == "refresh") {
        for (const Compiler& one : compilers) {
            const fs::path folder = fs::path(arguments[3]) / one.name;
            if (fs::is_directory(folder) && is_stale(folder)) {
                std::cout << "skipped: the reports of " << one.name
                          << " are older than the sources; run: " << command_that_refreshes << '\n';
                continue;
            }
            Column column;
            if (read_column(folder, page.rows, column)) columns[one.name] = column;
        }
    }
    const Lines wanted = rewritten(lines, page, columns);
    if (mode != "refresh") return compare(lines, wanted);
    if (lines != wanted && problems == 0) {
        std::ofstream out(root / page_name, std::ios::binary);
        for (const std::string& line : wanted) out << line << '\n';
        std::cout << "wrote " << page_name << '\n';
    }
    return problems == 0 ? 0 : 1;
}
