// SPDX-License-Identifier: BSL-1.0
// Compares README.md and docs/ with what they are derived from.
//
//     docs_test pages ROOT EXAMPLES     says what in the pages is not as it must be
//     docs_test refresh ROOT EXAMPLES   rewrites what is derived in them
//     docs_test words ROOT EXAMPLES     asks the compilers that the pages quote
//
// ROOT is writ's root, EXAMPLES the folder with the programs built from docs/examples. The pages in
// docs/reference/fault/ are derived as a whole. In another page
//
//     <!-- derived: reasons ImageId --> … <!-- /derived -->   is a part of derived.cpp
//     <!-- code: readme.cpp#request -->    the block below is that region of that example, or of
//                                          a file under tests/, which has its path in front
//     <!-- output: readme.cpp#section -->  the block below is what it prints, without #… before
//                                          its first line `== … ==`
//     <!-- words: refused.cpp#rule g++-12 -->  each line of the block below is in what that
//                                          compiler says of that region; … stands for what is cut
#include "derived.hpp"
#include "fault_pages.hpp"
#include "text.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>
#include <string_view>
#include <utility>

namespace {

const std::map<std::string, Lines> templates = {
    {"docs/reference/value/",
     {"What it is for", "Accepted", "Refused", "Reading from it", "Example", "Sources"}},
    {"docs/reference/ec2/",
     {"What it asks for", "Parameters", "Rules", "Example", "On the wire", "Result", "Limits",
      "Sources"}},
    {"docs/decisions/", {"Decided", "Why", "Rejected"}},
};

fs::path examples;
int problems = 0;

void problem(const std::string& page, std::size_t line, const std::string& what) {
    std::cout << page << ':' << line << ": " << what << '\n';
    ++problems;
}

// What `command` prints; `status` is 0 if it went well.
std::string run(const std::string& command, int& status) {
    std::string said;
    FILE* const pipe = popen(command.c_str(), "r");
    status = pipe == nullptr ? -1 : 0;
    if (pipe == nullptr) return said;
    char buffer[4096];
    while (const auto size = std::fread(buffer, 1, sizeof buffer, pipe)) said.append(buffer, size);
    status = pclose(pipe);
    return said;
}

// The lines between `// [name]` and `// [/name]`, without other such marks, moved to the left. In
// CMake and shell it is `# [name]`.
Lines region(const std::string& source, const std::string& name) {
    static const std::regex mark(" *(//|#) \\[/?[a-z_0-9]+\\]");
    const fs::path folder = source.find('/') == std::string::npos ? "docs/examples" : "";
    Lines lines;
    bool is_inside = false;
    for (const std::string& line : split(read(root / folder / source))) {
        if (std::regex_match(line, mark)) {
            if (line.ends_with(" [" + name + ']')) is_inside = true;
            if (line.ends_with(" [/" + name + ']')) break;
        } else if (is_inside) {
            lines.push_back(line);
        }
    }
    std::size_t indent = std::string::npos;
    for (const std::string& line : lines) {
        if (!line.empty()) indent = std::min(indent, line.find_first_not_of(' '));
    }
    for (std::string& line : lines) line.erase(0, line.empty() ? 0 : indent);
    return lines;
}

// How a block of what `source` has begins.
std::string fence_of(const std::string& source) {
    if (source.ends_with("CMakeLists.txt")) return "```cmake";
    return source.ends_with(".sh") ? "```sh" : "```cpp";
}

// Whether the example is not built, since it needs a header that is not there.
bool is_not_built(const std::string& source) {
    const std::string code = read(root / "docs/examples" / source);
    return code.find("\n// needs header: ") != std::string::npos &&
           !fs::exists(examples / fs::path(source).stem());
}

// What the example prints, in the section `== name ==` or, if the name is empty, before any.
Lines output(const std::string& source, const std::string& name) {
    static std::map<std::string, std::string> said;
    const std::string program = fs::path(source).stem().string();
    if (!said.contains(program)) {
        int status = 0;
        said[program] = run('"' + (examples / program).string() + '"', status);
        if (status != 0) problem("docs/examples/" + source, 1, "ends with an error");
    }
    Lines lines;
    bool is_inside = name.empty();
    for (const std::string& line : split(said[program])) {
        if (line.starts_with("== ") && line.ends_with(" ==")) {
            is_inside = line == "== " + name + " ==";
        } else if (is_inside) {
            lines.push_back(line);
        }
    }
    return lines;
}

// The first sentence of a header: `/// The id of an Amazon Machine Image.`
std::string sentence_of(const std::string& header) {
    for (const std::string& line : split(read(root / "include/writ" / header))) {
        if (line.starts_with("/// ")) return line.substr(4);
    }
    return "";
}

// `derived`, with the lists that docs/index.md has.
void add_lists(Derived& derived) {
    for (const Named& named : derived.values) {
        const std::string header = named.file + ".hpp";
        const bool is_of_ec2 = fs::exists(root / "include/writ/ec2/types" / header);
        derived.parts["values"] += "- [`" + named.type + "`](reference/value/" + named.file +
                                   ".md): " +
                                   sentence_of((is_of_ec2 ? "ec2/types/" : "value/") + header) +
                                   '\n';
    }
    for (const Named& named : derived.actions) {
        const std::string sentence = sentence_of("ec2/" + named.file + ".hpp");
        const std::string title = named.type + ": ";  // the sentence begins with it
        derived.parts["actions"] +=
            "- [" + named.type + "](reference/ec2/" + named.file +
            ".md): " + (sentence.starts_with(title) ? sentence.substr(title.size()) : sentence) +
            '\n';
    }
    std::set<fs::path> decisions;
    for (const auto& entry : fs::directory_iterator(root / "docs/decisions")) {
        decisions.insert(entry.path());
    }
    for (const fs::path& file : decisions) {
        const std::string title = split(read(file)).at(0).substr(2);
        derived.parts["decisions"] +=
            "- [" + title + "](decisions/" + file.filename().string() + ")\n";
    }
}

// A page as it must be: what is derived is put in anew.
class Page {
public:
    Page(std::string name, const Derived& derived)
        : name_(std::move(name)), derived_(derived), lines_(split(read(root / name_))) {}

    Lines rewritten() {
        static const std::regex mark("<!-- (derived|code|output|words): (.*) -->");
        Lines result;
        for (at_ = 0; at_ != lines_.size(); ++at_) {
            const std::string& line = lines_[at_];
            result.push_back(line);
            std::smatch match;
            if (std::regex_match(line, match, mark)) {
                const std::string kind = match[1];
                const std::string what = match[2];
                if (kind == "derived") {
                    replace_part(what, result);
                } else if (kind == "words") {
                    keep_block(result);
                } else {
                    replace_block(kind, what, result);
                }
            } else if (line == "```cpp" || line == "```cmake" || line == "```text") {
                problem(name_, at_ + 1, "this block has no mark that says where it is from");
            } else if (line.starts_with("```")) {
                while (++at_ < lines_.size() && lines_[at_] != "```") result.push_back(lines_[at_]);
                result.push_back("```");
            }
        }
        return result;
    }

    const Lines& lines() const { return lines_; }

private:
    // Moves on to the line that is `last`.
    void skip_to(const std::string& last) {
        const std::size_t from = at_;
        while (at_ + 1 < lines_.size() && lines_[at_] != last) ++at_;
        if (lines_[at_] != last) problem(name_, from + 1, "no " + last + " behind this");
    }

    void replace_part(const std::string& what, Lines& result) {
        const auto part = derived_.parts.find(what);
        if (part == derived_.parts.end()) {
            problem(name_, at_ + 1, "nothing is derived that is called " + what);
        } else {
            result.push_back("");
            for (const std::string& line : split(part->second)) result.push_back(line);
            result.push_back("");
        }
        skip_to("<!-- /derived -->");
        result.push_back("<!-- /derived -->");
    }

    void replace_block(const std::string& kind, const std::string& what, Lines& result) {
        const std::size_t hash = what.find('#');
        const std::string source = what.substr(0, hash);
        const std::string part = hash == std::string::npos ? "" : what.substr(hash + 1);
        if (kind == "output" && is_not_built(source)) {
            std::cout << name_ << ": skipped: " << source << " is not built\n";
            keep_block(result);
            return;
        }
        const Lines block = kind == "code" ? region(source, part) : output(source, part);
        if (block.empty()) problem(name_, at_ + 1, "there is no " + what);
        result.push_back(kind == "code" ? fence_of(source) : "```text");
        if (at_ + 1 == lines_.size() || lines_[at_ + 1] != result.back()) {
            problem(name_, at_ + 1, "the next line must be " + result.back());
            return;
        }
        for (const std::string& line : block) result.push_back(line);
        ++at_;
        skip_to("```");
        result.push_back("```");
    }

    void keep_block(Lines& result) {
        while (++at_ < lines_.size() && lines_[at_] != "```") result.push_back(lines_[at_]);
        result.push_back("```");
    }

    std::string name_;
    const Derived& derived_;
    Lines lines_;
    std::size_t at_ = 0;
};

// Headings as a page's address has them: `What it's for` → `what-its-for`.
std::string anchor_of(const std::string& heading) {
    std::string anchor;
    for (const char byte : heading) {
        const auto value = static_cast<unsigned char>(byte);
        if (byte == ' ' || byte == '-') anchor += '-';
        if (std::isalnum(value) != 0 || byte == '_' || value > 127) {
            anchor += static_cast<char>(std::tolower(value));
        }
    }
    return anchor;
}

// The headings of `level` (1 for `#`), or of any level for 0.
Lines headings(const Lines& lines, std::size_t level) {
    Lines found;
    bool is_code = false;
    for (const std::string& line : lines) {
        if (line.starts_with("```")) is_code = !is_code;
        const std::size_t marks = line.find_first_not_of('#');
        if (!is_code && marks != 0 && marks != std::string::npos && line[marks] == ' ' &&
            (level == 0 || marks == level)) {
            found.push_back(line.substr(marks + 1));
        }
    }
    return found;
}

void check_links(const std::string& name, const Lines& lines) {
    static const std::regex link("\\]\\(([^)# ]*)(#[^) ]*)?\\)");
    static const std::regex code("`[^`]*`");  // `[](int) {}` is no link
    for (std::size_t at = 0; at != lines.size(); ++at) {
        const std::string line = std::regex_replace(lines[at], code, "");
        for (std::sregex_iterator each(line.begin(), line.end(), link), end; each != end; ++each) {
            const std::string target = (*each)[1];
            const std::string anchor = (*each)[2];
            if (target.find("://") != std::string::npos) continue;
            const fs::path file =
                target.empty() ? root / name : (root / name).parent_path() / target;
            if (!fs::exists(file)) {
                problem(name, at + 1, "there is no " + target);
            } else if (!anchor.empty()) {
                const Lines there = headings(split(read(file)), 0);
                if (std::none_of(there.begin(), there.end(), [&](const std::string& heading) {
                        return '#' + anchor_of(heading) == anchor;
                    })) {
                    problem(name, at + 1, target + " has no heading " + anchor);
                }
            }
        }
    }
}

void check_slots(const std::string& name, const Lines& lines) {
    for (const auto& [folder, slots] : templates) {
        if (name.starts_with(folder) && headings(lines, 2) != slots) {
            std::string wanted;
            for (const std::string& slot : slots) wanted += "\n    ## " + slot;
            problem(name, 1, "its headings of the second level must be" + wanted);
        }
    }
}

// Each of `things` has its page in `folder`, titled by its name and with its derived parts; no
// other page is there.
void check_pages_of(const std::string& folder, const std::vector<Named>& things,
                    const Derived& derived) {
    std::set<std::string> wanted;
    for (const Named& thing : things) {
        const std::string page = folder + thing.file + ".md";
        wanted.insert(page);
        const std::string text = read(root / page);
        if (!text.starts_with("# " + thing.type + '\n')) {
            problem(page, 1, "must be there and begin with # " + thing.type);
        }
        for (const auto& [part, markdown] : derived.parts) {
            if (part.ends_with(' ' + thing.type) &&
                text.find("<!-- derived: " + part + " -->") == std::string::npos) {
                problem(page, 1, "lacks <!-- derived: " + part + " -->");
            }
        }
    }
    for (const auto& entry : fs::directory_iterator(root / folder)) {
        const std::string page = folder + entry.path().filename().string();
        if (!wanted.contains(page)) problem(page, 1, "there is no header for this page");
    }
}

std::vector<std::string> pages() {
    std::vector<std::string> names = {"README.md"};
    for (const auto& entry : fs::recursive_directory_iterator(root / "docs")) {
        if (entry.path().extension() == ".md") {
            names.push_back(fs::relative(entry.path(), root).generic_string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

// The page that has the derived table of each group of reasons.
std::map<std::string, std::string> homes_of_reasons() {
    static const std::regex mark("<!-- derived: reasons ([A-Za-z]+) -->");
    std::map<std::string, std::string> homes;
    for (const std::string& name : pages()) {
        for (const std::string& line : split(read(root / name))) {
            std::smatch match;
            if (std::regex_match(line, match, mark)) {
                homes[match[1]] = fs::path(name).filename().string();
            }
        }
    }
    return homes;
}

// The pages of faults and rules are as they must be, and there are no others.
void check_fault_pages(const Derived& derived, bool refresh) {
    const std::string folder = "docs/reference/fault/";
    const auto wanted = fault_pages(derived, homes_of_reasons());
    for (const auto& [name, text] : wanted) {
        const std::string page = folder + name + ".md";
        if (read(root / page) == text) continue;
        if (refresh) {
            fs::create_directories(root / folder);
            std::ofstream(root / page, std::ios::binary) << text;
            std::cout << "wrote " << page << '\n';
        } else {
            problem(page, 1,
                    "is not what it is derived from\n"
                    "  run: cmake --build --preset test --target docs_refresh");
        }
    }
    for (const fs::path& file : files(folder, ".md")) {
        if (wanted.contains(file.stem().string())) continue;
        if (refresh) {
            fs::remove(file);
            std::cout << "removed " << folder << file.filename().string() << '\n';
        } else {
            problem(folder + file.filename().string(), 1, "there is no fault or rule of this name");
        }
    }
}

// An example that no page speaks of helps nobody.
void check_examples() {
    std::string text;
    for (const std::string& name : pages()) text += read(root / name);
    for (const auto& entry : fs::directory_iterator(root / "docs/examples")) {
        const std::string name = entry.path().filename().string();
        const bool is_source = name.ends_with(".cpp") || name.ends_with(".hpp");
        if (is_source && text.find(name) == std::string::npos) {
            problem("docs/examples/" + name, 1, "no page quotes this");
        }
    }
}

void check_pages(bool refresh) {
    Derived derived = derive();
    add_lists(derived);
    derived.parts["refusals"] = fault_list(derived);
    check_fault_pages(derived, refresh);
    for (const std::string& name : pages()) {
        Page page(name, derived);
        const int before = problems;
        const Lines wanted = page.rewritten();
        const Lines& lines = page.lines();
        if (lines != wanted && refresh && problems == before) {
            std::ofstream out(root / name, std::ios::binary);
            for (const std::string& line : wanted) out << line << '\n';
            std::cout << "wrote " << name << '\n';
        } else if (lines != wanted) {
            std::size_t at = 0;
            while (at < lines.size() && at < wanted.size() && lines[at] == wanted[at]) ++at;
            problem(name, at + 1,
                    "is not what it is derived from; it must be\n    " +
                        (at < wanted.size() ? wanted[at] : "the end") +
                        "\n  run: cmake --build --preset test --target docs_refresh");
        }
        check_slots(name, lines);
        check_links(name, lines);
    }
    check_pages_of("docs/reference/value/", derived.values, derived);
    check_pages_of("docs/reference/ec2/", derived.actions, derived);
    check_examples();
}

// Whether the pieces of `quoted` between its … stand in `line` in this order.
bool is_in(const std::string& quoted, const std::string& line) {
    const std::string cut = "\u2026";
    std::size_t from = 0;
    std::size_t in_line = 0;
    while (from <= quoted.size()) {
        const std::size_t end = std::min(quoted.find(cut, from), quoted.size());
        const std::string piece = quoted.substr(from, end - from);
        const std::size_t at = line.find(piece, in_line);
        if (at == std::string::npos) return false;
        in_line = at + piece.size();
        from = end + cut.size();
    }
    return true;
}

// How often a compiler was asked.
std::size_t check_words() {
    static const std::regex mark("<!-- words: (.*)#(.*) (.*) -->");
    std::map<std::string, Lines> said;
    std::size_t asked = 0;
    for (const std::string& name : pages()) {
        const Lines lines = split(read(root / name));
        for (std::size_t at = 0; at != lines.size(); ++at) {
            std::smatch match;
            if (!std::regex_match(lines[at], match, mark)) continue;
            const std::string compiler = match[3];
            int status = 0;
            run("command -v " + compiler, status);
            if (status != 0) {
                std::cout << name << ':' << at + 1 << ": no " << compiler << " here to ask\n";
                continue;
            }
            const std::string command =
                "LC_ALL=C " + compiler + " -std=c++20 -fsyntax-only -I\"" +
                (root / "include").string() + "\" -DREFUSED_" + std::string(match[2]) + " \"" +
                (root / "docs/examples" / std::string(match[1])).string() + "\" 2>&1";
            if (!said.contains(command)) said[command] = split(run(command, status));
            ++asked;
            if (at + 1 == lines.size() || lines[at + 1] != "```text") {
                problem(name, at + 1, "the next line must be ```text");
                continue;
            }
            for (at += 2; at < lines.size() && lines[at] != "```"; ++at) {
                const Lines& words = said[command];
                if (std::none_of(words.begin(), words.end(),
                                 [&](const std::string& line) { return is_in(lines[at], line); })) {
                    problem(name, at + 1, compiler + " does not say this");
                }
            }
        }
    }
    return asked;
}

}  // namespace

int main(int count, char** arguments) {
    const std::string mode = count == 4 ? arguments[1] : "";
    if (mode != "pages" && mode != "refresh" && mode != "words") {
        std::cout << "docs_test pages|refresh|words ROOT EXAMPLES\n";
        return 2;
    }
    root = arguments[2];
    examples = arguments[3];
    if (mode == "words") {
        if (check_words() == 0 && problems == 0) return 77;  // for CTest: skipped
    } else {
        check_pages(mode == "refresh");
    }
    return problems == 0 ? 0 : 1;
}
