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
#include <cstddef>
#include <cstdio>
#include <deque>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <writ/any.hpp>
#include <writ/ec2/endpoint.hpp>

#include "ec2/curl_command.hpp"
#include "ec2/files.hpp"
#include "ec2/growing_memory.hpp"
#include "ec2/help.hpp"
#include "ec2/output.hpp"
#include "ec2/parameters.hpp"
#include "ec2/signature.hpp"

namespace {

using namespace tool;

// What the command line says beside the parameters.
struct Command {
    writ::Optional<writ::Region> region = {};
    std::string_view output = "query";
    Reporter report = {};
    bool is_refused = false;  // something in it is a fault already
};

void report_faults(const Command& command, const writ::Faults& faults, const Parameters& parameters,
                   const writ::Action& action) {
    for (const writ::Fault& fault : faults) {
        const std::string name = fault.parameter.to<std::string>();
        std::string sentence(fault.text());
        if (fault.name() == writ::ReadingReasons::unknown_parameter.name) {
            Nearest nearest(name.substr(0, name.find('.')));
            for (const writ::Field field : action.schema()) nearest.see(field.name());
            sentence += nearest.question();
        }
        command.report(
            {"fault", name, parameters.flag_of(name), fault.name(), std::move(sentence)});
    }
    if (faults.overflow() != 0) {
        command.report({"fault", "Request", "", "too_many_faults",
                        std::to_string(faults.overflow()) + " more are not shown"});
    }
}

// A word that is not listed is an advice; those that are near to it are told.
void report_advice(const Command& command, const writ::AnyRequest& request,
                   const Parameters& parameters) {
    for (const writ::Fault& advice : request.advice()) {
        const std::string name = advice.parameter.to<std::string>();
        std::string sentence(advice.text());
        if (const writ::WordList* words = words_of(request.action().schema(), name)) {
            for (const writ::Parameter& parameter : parameters.list()) {
                if (parameter.name != name) continue;
                Nearest nearest(parameter.value);
                for (std::size_t at = 0; at != words->size; ++at) nearest.see((*words)[at]);
                sentence += nearest.question();
            }
        }
        command.report(
            {"advice", name, parameters.flag_of(name), advice.name(), std::move(sentence)});
    }
}

bool print_curl(const Command& command, const std::string& query) {
    if (!command.region) {
        command.report(
            {"fault", "--region", "", "missing", "a request is sent to a Region; name it"});
        return false;
    }
    const auto endpoint = writ::ec2::endpoint(*command.region);
    if (!endpoint) {
        command.report({"fault", "--region", "", endpoint.error().name(),
                        std::string(endpoint.error().text())});
        return false;
    }
    print(stdout, curl_command(*command.region, *endpoint, query));
    return true;
}

int run(const Command& command, const writ::Action& action, const Parameters& parameters) {
    for (const Report& report : parameters.reports()) command.report(report);
    GrowingMemory growing;
    const auto request = growing.reading([&](writ::ReadingMemory& memory) {
        return writ::read_parameters(action, parameters.list(), memory,
                                     writ::in_region(command.region));
    });
    if (!request) report_faults(command, request.error(), parameters, action);
    if (!request || command.is_refused || !parameters.reports().empty()) return exit_refused;
    if (command.output == "curl") {
        if (!print_curl(command, writ::query<std::string>(*request))) return exit_refused;
    } else if (command.output == "parameters") {
        writ::each_parameter(*request, [](std::string_view name, std::string_view value) {
            print(stdout, in_one_line(name) + '=' + in_one_line(value) + '\n');
        });
    } else {
        print(stdout, writ::query<std::string>(*request) + '\n');
    }
    report_advice(command, *request, parameters);
    return exit_right;
}

// One answer for each line of standard input.
int run_queries(const Command& command) {
    std::ios::sync_with_stdio(false);
    GrowingMemory growing;
    bool is_any_refused = false;
    std::string answer;
    for (std::string line; std::getline(std::cin, line);) {
        if (line.ends_with('\r')) line.pop_back();
        if (const std::string_view name = take_signature(line); !name.empty()) {
            command.report({"advice", std::string(name), "", "signature_is_left_out",
                            "it signs another request than the one that is written here"});
        }
        const auto request = growing.reading([&](writ::ReadingMemory& memory) {
            return writ::read_query<Actions>(line, memory, writ::in_region(command.region));
        });
        answer.clear();
        if (request) {
            answer = writ::query<std::string>(*request);
            for (const writ::Fault& advice : request->advice()) {
                command.report({"advice", advice.parameter.to<std::string>(), "", advice.name(),
                                std::string(advice.text())});
            }
        } else {
            is_any_refused = true;
            for (const writ::Fault& fault : request.error()) {
                answer += (answer.empty() ? "faults: " : "; ") +
                          in_one_line(fault.parameter.to<std::string>()) + ": " +
                          std::string(fault.name());
            }
            if (request.error().overflow() != 0) answer += "; Request: too_many_faults";
        }
        std::cout << answer << '\n';
    }
    std::cout.flush();
    return is_any_refused ? exit_refused : exit_right;
}

// The values of a reply on standard input.
int run_reply(const Command& command, const writ::Action& action, int status) {
    const std::string body{std::istreambuf_iterator<char>(std::cin), {}};
    const auto reply = writ::read_reply(action, status, body);
    if (const auto& result = reply.result()) {
        result->each_value([](std::string_view place, const writ::XmlText& text) {
            print(stdout, std::string(place) + ": " + in_one_line(text.to<std::string>()) + '\n');
        });
        return exit_right;
    }
    if (const auto& error = reply.service_error()) {
        print(stdout, "error: " + in_one_line(error->code().to<std::string>()) + ": " +
                          in_one_line(error->message().to<std::string>()) + '\n');
        return exit_refused;
    }
    const auto& other = reply.not_a_reply();
    command.report({"fault", "Reply", "", other->name(),
                    std::string(other->text()) + ", at byte " + std::to_string(other->offset)});
    return exit_refused;
}

using Given = std::vector<std::string_view>;

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

// Reads a flag of the tool itself; the exit code if its value makes no sense. `is_one` says whether
// it is one.
int take_own_flag(const Given& given, std::size_t& at, Command& command, bool& is_one) {
    const std::string_view flag = given[at].substr(0, given[at].find('='));
    is_one = flag == "--region" || flag == "--output" || flag == "--faults";
    std::string_view value;
    if (!is_one) return 0;
    if (!take_value(given, at, value))
        return refuse_usage("a value is missing behind " + std::string(flag));
    if (flag == "--region") {
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
    } else if (flag == "--output") {
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

// Reads a flag of the action; the exit code if there is no such flag.
int take_flag(const Given& given, std::size_t& at, const writ::Action& action,
              Parameters& parameters) {
    const std::size_t equals = given[at].find('=');
    const std::string flag(given[at].substr(0, equals));
    const writ::Schema& schema = action.schema();
    std::string_view count;
    if (action.name() == "RunInstances" && flag == "--count") {
        if (!take_value(given, at, count)) return refuse_usage("a value is missing behind --count");
        parameters.add_count(count);
        return 0;
    }
    auto index = find_member(schema, flag.substr(2));
    const bool is_no = !index && flag.starts_with("--no-");
    if (is_no) index = find_member(schema, flag.substr(5));
    if (!index || (is_no && schema[*index].kind() != writ::FieldKind::yes_no)) {
        Nearest nearest(flag);
        for (const writ::Field field : schema) {
            if (field.kind() != writ::FieldKind::extra) nearest.see(flag_of(schema, field));
        }
        return refuse_usage(std::string(action.name()) + " has no flag " + flag +
                            nearest.question());
    }
    const writ::Field field = schema[*index];
    std::vector<std::string_view> values;
    if (equals != std::string_view::npos) {
        values.push_back(given[at].substr(equals + 1));
    } else if (field.kind() == writ::FieldKind::yes_no && !field.is_list()) {
        values.push_back(is_no ? "false" : "true");
    } else {
        // A text that begins like a flag is the value, where one value is wanted.
        const bool takes_more = field.is_list();
        if (at + 1 != given.size()) values.push_back(given[++at]);
        while (takes_more && at + 1 != given.size() && !given[at + 1].starts_with("--"))
            values.push_back(given[++at]);
    }
    if (values.empty()) return refuse_usage("a value is missing behind " + flag);
    std::deque<std::string> texts;
    if (const auto failed = read_named_files(values, texts))
        return refuse_usage("cannot read " + *failed);
    parameters.add(*index, flag, values);
    return 0;
}

// Adds what a file of JSON says.
int take_json(std::string_view name, Parameters& parameters, Command& command) {
    if (name.starts_with("file://")) name.remove_prefix(7);
    std::string text;
    if (!read_file(name, text)) return refuse_usage("cannot read " + std::string(name));
    Node node;
    std::string why_not;
    if (read_json(text, node, why_not)) {
        parameters.add(node);
        parameters.add_count_of_one();
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
    for (std::size_t at = 1; at != given.size(); ++at) {
        bool is_own = false;
        int failed = take_own_flag(given, at, command, is_own);
        std::string_view value;
        if (is_own || failed != 0) {
        } else if (given[at].substr(0, given[at].find('=')) == "--cli-input-json") {
            failed = take_value(given, at, value)
                         ? take_json(value, parameters, command)
                         : refuse_usage("a file is missing behind --cli-input-json");
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
    return run(command, *action, parameters);
}

// `--from-query -` and `--reply ACTION`.
int read_input(const Given& given, Command& command) {
    std::string_view queries;
    std::string_view action_name;
    std::string_view status = "200";
    for (std::size_t at = 0; at != given.size(); ++at) {
        const std::string_view flag = given[at].substr(0, given[at].find('='));
        bool is_own = false;
        if (const int failed = take_own_flag(given, at, command, is_own)) return failed;
        if (is_own) continue;
        std::string_view* const value = flag == "--from-query" ? &queries
                                        : flag == "--reply"    ? &action_name
                                        : flag == "--status"   ? &status
                                                               : nullptr;
        if (value == nullptr)
            return refuse_usage(std::string(given[at]) + " does not go with " +
                                std::string(given[0]));
        if (!take_value(given, at, *value))
            return refuse_usage("a value is missing behind " + std::string(flag));
    }
    if (command.is_refused) return exit_refused;
    if (action_name.empty()) {
        return queries == "-" ? run_queries(command)
                              : refuse_usage("query strings are read only from -, not from " +
                                             std::string(queries));
    }
    const auto action = Actions::find(action_name);
    if (!action) return unknown_action(action_name);
    const bool is_status =
        status.size() == 3 && status.find_first_not_of("0123456789") == std::string_view::npos;
    if (!is_status) return refuse_usage("a status has three digits, unlike " + std::string(status));
    return run_reply(command, *action, std::stoi(std::string(status)));
}

int run(const Given& given) {
    Command command;
    // All is told in one form, wherever the flag stands.
    for (std::size_t at = 0; at != given.size(); ++at) {
        if (given[at] == "--faults=json") command.report.is_json = true;
        if (given[at] == "--faults" && at + 1 != given.size())
            command.report.is_json = given[at + 1] == "json";
    }
    const std::string_view first = given.empty() ? std::string_view() : given[0];
    const std::string_view second = given.size() < 2 ? std::string_view() : given[1];
    if (given.empty()) return refuse_usage("an action is wanted, such as RunInstances");
    if (first == "--help" || first == "-h" || (first == "help" && second.empty())) {
        print(stdout, std::string(usage) + std::string(more_help));
        return exit_right;
    }
    if (first == "help") return help(second);
    if (first == "actions") return list_actions(second);
    if (first == "completion" && second == "bash")
        return print(stdout, bash_completion), exit_right;
    if (first == "completion" && second == "zsh") return print(stdout, zsh_completion), exit_right;
    if (first == "completion" && second == "flags" && given.size() == 3)
        return print_flags(given[2]);
    if (first == "completion" && second == "words" && given.size() == 4)
        return print_words(given[2], given[3]);
    if (first == "completion") return refuse_usage("there is a completion for bash and for zsh");
    if (first.starts_with("--")) return read_input(given, command);
    for (const std::string_view argument : given) {
        if (argument == "--help" || argument == "-h") return help(first);
    }
    return check_request(given, command);
}

}  // namespace

int main(int argc, char** argv) {
    const int result = run(Given(argv + 1, argv + argc));
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0 && std::cout) return result;
    print(stderr, "ec2: the output could not be written\n");
    return exit_not_written;
}
