// SPDX-License-Identifier: BSL-1.0
//
// What the tool says of itself, of the actions and of their parameters, and how a shell completes
// them: all out of the schemas.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <writ/any.hpp>

#include "names.hpp"
#include "output.hpp"

namespace tool {

using Actions = writ::ec2::AllActions;

inline constexpr std::string_view usage =
    "usage: ec2 ACTION [NAME=VALUE | --flag VALUE... | --cli-input-json FILE]... [--region "
    "REGION]\n"
    "           [--output query | parameters | curl] [--faults text | json]\n"
    "       ec2 --from-query - [--region REGION] [--faults text | json]\n"
    "       ec2 --reply ACTION [--status STATUS] < body\n"
    "       ec2 help [ACTION]\n"
    "       ec2 actions [TEXT]\n"
    "       ec2 completion bash | zsh\n";

inline constexpr std::string_view more_help =
    "\n"
    "Checks a request of EC2 and prints it. NAME=VALUE is a parameter as it goes on the wire, such "
    "as\n"
    "BlockDeviceMapping.1.Ebs.VolumeSize=8; the flags are those of `aws ec2`.\n"
    "\n"
    "  --cli-input-json  what `aws ec2` takes by that name: a file, or - for standard input\n"
    "  --region          the Region that the request is sent to\n"
    "  --output          a query string; names and values, a line each; or a command line for "
    "curl, whose\n"
    "                    key comes from the environment\n"
    "  --from-query -    checks query strings of any action, one a line, and answers with one line "
    "each:\n"
    "                    the request as it is written anew, or `faults: ` and each fault\n"
    "  --reply           prints each value of a reply of this action, as PATH: VALUE\n"
    "  --status          the HTTP status of the reply; 200 if none is told\n"
    "  --faults json     prints faults and advice as lines of JSON\n"
    "\n"
    "  completion        a script for the shell: eval \"$(ec2 completion bash)\"; "
    "`ec2 completion words\n"
    "                    RunInstances --instance-type` prints all words of a flag\n"
    "\n"
    "Faults and advice go to standard error. The exit code is 0 if the request is right, 2 if it, "
    "any of\n"
    "the lines, or the reply is refused, 64 if the command line cannot be read, 1 if the output "
    "cannot be\n"
    "written.\n";

// Says what is wrong with the command line, and how it is used; the exit code.
inline int refuse_usage(const std::string& what) {
    print(stderr, "ec2: " + in_one_line(what) + '\n' + std::string(usage));
    return exit_usage;
}

// `, 1 to 255 characters`, `, at least 5`, or nothing.
inline std::string limits_of(const writ::Field& field) {
    const writ::Limits limits = field.limits();
    // Those of 32 bits need no words.
    const bool has_least = limits.has_least() && limits.least != INT32_MIN;
    const bool has_most = limits.has_most() && limits.most != INT32_MAX;
    if (!has_least && !has_most) return {};
    const std::string least = std::to_string(limits.least);
    const std::string most = std::to_string(limits.most);
    return std::string(", ") +
           (!has_most    ? "at least " + least
            : !has_least ? "at most " + most
                         : least + " to " + most) +
           (field.kind() == writ::FieldKind::text ? " characters" : "");
}

inline std::string described(const writ::Field& field) {
    std::string text = field.is_list() ? "list of " : "";
    text += field.type();
    if (field.is_required()) text += ", required";
    text += limits_of(field);
    if (!field.state().empty()) text += ", part of " + std::string(field.state());
    if (field.value() != nullptr && field.value()->words != nullptr) {
        constexpr std::size_t most = 8;
        const writ::WordList& words = *field.value()->words;
        const std::size_t count = words.size;
        text += ": ";
        for (std::size_t at = 0; at != count && at != most; ++at) {
            text += (at == 0 ? "" : " | ") + std::string(words[at]);
        }
        if (count > most) text += " | … " + std::to_string(count) + " in all";
    }
    return text;
}

// Prints each parameter, with those of its structures below it.
inline void print_parameters(const writ::Schema& schema, const std::string& front, int levels) {
    for (const writ::Field field : schema) {
        if (field.kind() == writ::FieldKind::extra) continue;
        const std::string name = front + std::string(field.name()) + (field.is_list() ? ".N" : "");
        const std::string flag = front.empty() ? " (" + flag_of(schema, field) + ")" : "";
        std::string line = "  ";
        line += name;
        line += flag;
        line += ": ";
        print(stdout, line + described(field) + '\n');
        const bool is_own = field.structure() == &schema;
        if (field.structure() != nullptr && !is_own && levels != 0) {
            print_parameters(*field.structure(), name + '.', levels - 1);
        }
    }
}

inline int print_help() {
    print(stdout, std::string(usage) + std::string(more_help));
    return exit_right;
}

inline int unknown_action(std::string_view name) {
    Nearest nearest(name);
    for (const writ::Action* action : Actions::all()) nearest.see(action->name());
    print(stderr, "ec2: there is no action " + in_one_line(name) + nearest.question() + '\n');
    return exit_usage;
}

inline int help(std::string_view name) {
    const auto action = Actions::find(name);
    if (!action) return unknown_action(name);
    print(stdout,
          std::string(action->name()) + ", version " + std::string(action->version()) + '\n');
    print_parameters(action->schema(), "", 8);
    return exit_right;
}

// Prints the actions with this text in their names.
inline int list_actions(std::string_view text) {
    const std::string wanted = plain(text);
    bool is_any = false;
    for (const writ::Action* action : Actions::all()) {
        if (plain(action->name()).find(wanted) == std::string::npos) continue;
        is_any = true;
        print(stdout, std::string(action->name()) + '\n');
    }
    return is_any ? exit_right : unknown_action(text);
}

}  // namespace tool
