// SPDX-License-Identifier: BSL-1.0
//
// ec2: checks a request of any action of EC2, and prints it as a query string, as names and values,
// or as a command line for curl; checks logs of query strings; prints what replies say.
//
//     cmake --workflow --preset ec2
//     cd build/ec2/docs/examples
//     ./ec2 RunInstances ImageId=ami-5731123e MinCount=1 MaxCount=1 --region us-west-2
//
// What is right it asks writ; it has no rule of its own.
// takes a minute to compile
#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include <writ/any.hpp>

#include "ec2/command.hpp"
#include "ec2/completion.hpp"
#include "ec2/files.hpp"
#include "ec2/help.hpp"
#include "ec2/input.hpp"
#include "ec2/names.hpp"
#include "ec2/node.hpp"
#include "ec2/output.hpp"
#include "ec2/parameters.hpp"
#include "ec2/request.hpp"

namespace {

using namespace tool;

using Given = std::vector<std::string_view>;

std::string_view name_of(std::string_view argument) {
    return argument.substr(0, argument.find('='));
}

bool is_own_flag(std::string_view argument) {
    const std::string_view flag = name_of(argument);
    return flag == "--region" || flag == "--output" || flag == "--faults";
}

bool asks_for_help(std::string_view argument) {
    return argument == "--help" || argument == "-h";
}

// The value behind the flag at `at`, which may stand behind an = too; false if there is none.
bool take_value(const Given& given, std::size_t& at, std::string_view& value) {
    const std::size_t equals = given[at].find('=');
    if (equals != std::string_view::npos) {
        value = given[at].substr(equals + 1);
        return true;
    }
    if (at + 1 == given.size()) return false;
    value = given[++at];
    return true;
}

void take_region(std::string_view value, Command& command) {
    const auto region = writ::Region::parse(value);
    const auto refuse = [&](std::string_view name, std::string_view sentence) {
        command.is_refused = true;
        command.report({"fault", "--region", "", name, std::string(sentence)});
    };
    if (command.region) {
        refuse(writ::ReadingReasons::given_twice.name, writ::ReadingReasons::given_twice.text);
    } else if (region) {
        command.region = *region;
    } else {
        refuse(region.error().name(), region.error().text());
    }
}

// Reads a flag of the tool itself; the exit code if its value makes no sense.
int take_own_flag(const Given& given, std::size_t& at, Command& command) {
    const std::string flag(name_of(given[at]));
    std::string_view value;
    if (!take_value(given, at, value) || value.starts_with("--"))
        return refuse_usage("a value is missing behind " + flag);
    if (flag == "--region") {
        take_region(value, command);
    } else if (flag == "--output") {
        if (!command.output.empty()) return refuse_usage("--output is given twice");
        command.output = value;
        if (value != "query" && value != "parameters" && value != "curl")
            return refuse_usage("there is no output " + std::string(value));
    } else {
        command.report.is_json = value == "json";
        if (value != "json" && value != "text")
            return refuse_usage("faults are told as text or json, not as " + std::string(value));
    }
    return 0;
}

int no_such_flag(const writ::Action& action, const std::string& flag) {
    Nearest nearest(flag);
    for (const writ::Field field : action.schema()) {
        if (field.kind() != writ::FieldKind::extra) nearest.see(flag_of(action.schema(), field));
    }
    return refuse_usage(std::string(action.name()) + " has no flag " + flag + nearest.question());
}

// Whether an argument begins something else than one more value of the list behind a flag: a flag,
// or a parameter of the request as it is called on the wire.
bool ends_list(const writ::Schema& schema, const writ::Field& field, std::string_view argument) {
    if (argument.starts_with("--")) return true;
    const std::size_t equals = argument.find('=');
    if (equals == std::string_view::npos) return false;
    const std::string_view name = argument.substr(0, argument.find_first_of(".="));
    const bool is_of_element =
        field.structure() != nullptr && find_member(*field.structure(), name).has_value();
    return !is_of_element && find_parameter(schema, name).has_value();
}

bool holds_yes_no(const writ::Field& field) {
    return holds_only_value(field) && (*field.structure())[0].kind() == writ::FieldKind::yes_no;
}

// The texts that stand behind a flag, which is at `at`.
std::vector<std::string_view> values_behind(const Given& given, std::size_t& at,
                                            const writ::Schema& schema, const writ::Field& field,
                                            bool is_no) {
    const std::size_t equals = given[at].find('=');
    if (equals != std::string_view::npos) return {given[at].substr(equals + 1)};
    const bool is_there = at + 1 != given.size();
    const bool is_yes_no = field.kind() == writ::FieldKind::yes_no && !field.is_list();
    if (is_yes_no || is_no ||
        (holds_yes_no(field) && (!is_there || ends_list(schema, field, given[at + 1]))))
        return {is_no ? "false" : "true"};
    std::vector<std::string_view> values;
    // A text that begins like a flag is the value, where one value is wanted.
    if (is_there) values.push_back(given[++at]);
    while (field.is_list() && at + 1 != given.size() && !ends_list(schema, field, given[at + 1])) {
        values.push_back(given[++at]);
    }
    return values;
}

// Puts what is in a file in the place of each value that names one, as AWS's command line does:
// bytes for a blob are encoded. `texts` keeps it. The exit code if one cannot be read.
int read_named_files(std::vector<std::string_view>& values, const writ::Field& field,
                     std::deque<std::string>& texts) {
    for (std::string_view& value : values) {
        const bool has_bytes = value.starts_with("fileb://");
        const std::size_t front = value.starts_with("file://") ? 7 : has_bytes ? 8 : 0;
        if (front == 0) continue;
        std::string& text = texts.emplace_back();
        const std::string name(value.substr(front));
        if (!read_file(name, text)) return refuse_usage("cannot read " + name);
        if (has_bytes && field.type() == "Blob") text = base64(text);
        value = text;
    }
    return 0;
}

// Reads a flag of the action; the exit code if there is no such flag.
int take_flag(const Given& given, std::size_t& at, const writ::Action& action,
              Parameters& parameters) {
    const std::string flag(name_of(given[at]));
    const writ::Schema& schema = action.schema();
    std::string_view count;
    if (action.name() == "RunInstances" && flag == "--count") {
        if (!take_value(given, at, count)) return refuse_usage("a value is missing behind --count");
        parameters.add_count(count);
        return 0;
    }
    auto index = find_flag(schema, flag);
    const bool is_no = !index && flag.starts_with("--no-");
    if (is_no) index = find_flag(schema, "--" + flag.substr(5));
    if (!index) return no_such_flag(action, flag);
    const writ::Field field = schema[*index];
    if (is_no && field.kind() != writ::FieldKind::yes_no && !holds_yes_no(field))
        return no_such_flag(action, flag);
    if (is_no && flag != given[at]) return refuse_usage(flag + " takes no value");
    std::vector<std::string_view> values = values_behind(given, at, schema, field, is_no);
    if (values.empty()) return refuse_usage("a value is missing behind " + flag);
    std::deque<std::string> texts;
    if (const int failed = read_named_files(values, field, texts)) return failed;
    parameters.add(*index, flag, values);
    return 0;
}

// Adds what JSON says, which stands there itself or in a file.
int take_json(std::string_view given, Parameters& parameters, const Command& command) {
    std::string text(given);
    if (!given.starts_with('{')) {
        const std::string name(given.substr(given.starts_with("file://") ? 7 : 0));
        text.clear();
        if (!read_file(name, text)) return refuse_usage("cannot read " + name);
    }
    Node node;
    std::string why_not;
    if (read_json(text, node, why_not)) {
        parameters.add(node);
        return 0;
    }
    // What is missing in it would be told, too.
    command.report({"fault", "--cli-input-json", "", "malformed_json", why_not});
    return exit_refused;
}

int check_request(const Given& given, Command& command) {
    const auto action = Actions::find(given[0]);
    if (!action) {
        Nearest nearest(given[0]);
        for (const writ::Action* known : Actions::all()) nearest.see(known->name());
        command.report(
            {"fault", "Action", "", writ::ActionReasons::unknown_action.name,
             std::string(writ::ActionReasons::unknown_action.text) + nearest.question()});
        return exit_refused;
    }
    Parameters parameters(action->schema());
    std::string_view json;
    for (std::size_t at = 1; at != given.size(); ++at) {
        int failed = 0;
        if (asks_for_help(given[at])) return help(given[0]);
        if (is_own_flag(given[at])) {
            failed = take_own_flag(given, at, command);
        } else if (name_of(given[at]) == "--cli-input-json") {
            if (!json.empty() || !take_value(given, at, json) || json.empty())
                failed = refuse_usage("--cli-input-json takes one file");
        } else if (given[at].starts_with("--")) {
            failed = take_flag(given, at, *action, parameters);
        } else if (const std::size_t equals = given[at].find('=');
                   equals != std::string_view::npos && equals != 0) {
            parameters.add(given[at].substr(0, equals), given[at].substr(equals + 1));
        } else {
            failed = refuse_usage("a parameter is written NAME=VALUE or --name value, not " +
                                  std::string(given[at]));
        }
        if (failed != 0) return failed;
    }
    if (!json.empty()) {
        if (const int failed = take_json(json, parameters, command)) return failed;
    }
    parameters.add_default_counts();
    return run(command, *action, parameters);
}

// `--from-query -` and `--reply ACTION`.
int read_input(const Given& given, Command& command) {
    std::string_view queries;
    std::string_view action_name;
    std::string_view status;
    for (std::size_t at = 0; at != given.size(); ++at) {
        const std::string flag(name_of(given[at]));
        if (asks_for_help(flag)) return print_help();
        if (is_own_flag(flag)) {
            if (const int failed = take_own_flag(given, at, command)) return failed;
            continue;
        }
        std::string_view* const value = flag == "--from-query" ? &queries
                                        : flag == "--reply"    ? &action_name
                                        : flag == "--status"   ? &status
                                                               : nullptr;
        if (value == nullptr) return refuse_usage("there is no flag " + flag + " here");
        if (!value->empty()) return refuse_usage(flag + " is given twice");
        if (!take_value(given, at, *value) || value->empty())
            return refuse_usage("a value is missing behind " + flag);
    }
    if (queries.empty() == action_name.empty())
        return refuse_usage("an action, --from-query - or --reply is wanted");
    if (!command.output.empty()) return refuse_usage("--output goes with an action only");
    if (!queries.empty() && !status.empty()) return refuse_usage("--status goes with --reply only");
    if (!queries.empty() && queries != "-")
        return refuse_usage("query strings are read only from -, not from " + std::string(queries));
    if (command.is_refused) return exit_refused;
    if (!queries.empty()) return run_queries(command);
    const auto action = Actions::find(action_name);
    if (!action) return unknown_action(action_name);
    if (status.empty()) status = "200";
    const bool is_status = status.size() == 3 && status[0] >= '1' && status[0] <= '5' &&
                           status.find_first_not_of("0123456789") == std::string_view::npos;
    if (!is_status) return refuse_usage("there is no HTTP status " + std::string(status));
    return run_reply(command, *action, std::stoi(std::string(status)));
}

int complete(const Given& given) {
    const std::string_view what = given.size() < 2 ? std::string_view() : given[1];
    if (given.size() == 2 && what == "bash") return print(stdout, bash_completion), exit_right;
    if (given.size() == 2 && what == "zsh") return print(stdout, zsh_completion), exit_right;
    if (given.size() == 3 && what == "flags") return print_flags(given[2]);
    if (given.size() == 4 && what == "words") return print_words(given[2], given[3]);
    return refuse_usage("there is a completion for bash and for zsh");
}

// What the command line says without a request.
int run_helper(const Given& given) {
    const std::string_view second = given.size() < 2 ? std::string_view() : given[1];
    if (asks_for_help(given[0]) || asks_for_help(second)) return print_help();
    if (given[0] == "completion") return complete(given);
    if (given.size() > 2) return refuse_usage("this is too much: " + std::string(given[2]));
    if (given[0] == "actions") return list_actions(second);
    return second.empty() ? print_help() : help(second);
}

int run(Given given) {
    Command command;
    // All is told in one form, wherever the flag stands.
    for (std::size_t at = 0; at != given.size(); ++at) {
        if (given[at] == "--faults=json") command.report.is_json = true;
        if (given[at] == "--faults" && at + 1 != given.size())
            command.report.is_json = given[at + 1] == "json";
    }
    // The tool's own flags may stand in front, too.
    for (std::size_t left = given.size(); left > 1 && is_own_flag(given[0]); --left) {
        const std::size_t count = given[0].find('=') == std::string_view::npos ? 2 : 1;
        for (std::size_t at = 0; at != std::min(count, given.size() - 1); ++at) {
            given.push_back(given[0]);
            given.erase(given.begin());
        }
    }
    if (given.empty()) return refuse_usage("an action is wanted, such as RunInstances");
    if (asks_for_help(given[0]) || given[0] == "help" || given[0] == "actions" ||
        given[0] == "completion")
        return run_helper(given);
    return given[0].starts_with("--") ? read_input(given, command) : check_request(given, command);
}

}  // namespace

int main(int argc, char** argv) {
    const int result = run(Given(argv + 1, argv + argc));
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return result;
    print(stderr, "ec2: the output could not be written\n");
    return exit_not_written;
}
