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

inline std::string flag_of(std::string_view wire) {
    std::string flag = "--";
    for (std::size_t at = 0; at != wire.size(); ++at) {
        const auto is_capital = [&](std::size_t place) {
            return place < wire.size() && wire[place] >= 'A' && wire[place] <= 'Z';
        };
        const bool begins_word =
            is_capital(at) && at != 0 &&
            (!is_capital(at - 1) || (at + 1 < wire.size() && !is_capital(at + 1)));
        if (begins_word) flag += '-';
        flag += static_cast<char>(std::tolower(static_cast<unsigned char>(wire[at])));
    }
    return flag;
}

// The plural of a flag; one that ends with an s is one.
inline std::string plural(const std::string& flag) {
    const std::size_t last = flag.size() - 1;
    if (flag.ends_with("ss") || flag[last] == 'x') return flag + "es";
    const bool is_behind_consonant =
        std::string_view("aeiouy").find(flag[last - 1]) == std::string_view::npos;
    if (flag[last] == 'y' && is_behind_consonant) return flag.substr(0, last) + "ies";
    return flag[last] == 's' ? flag : flag + 's';
}

// What AWS's command line calls the flag of a field.
inline std::string flag_of(const writ::Schema& schema, const writ::Field& field) {
    for (const writ::ec2::MemberName& odd : writ::ec2::odd_member_names) {
        if (odd.structure == schema.name() && odd.parameter == field.name())
            return flag_of(odd.member);
    }
    const std::string flag = flag_of(field.name());
    return field.is_list() ? plural(flag) : flag;
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
        print(stdout, "  " + name + ": " + described(field) + '\n');
        const bool is_own = field.structure() == &schema;
        if (field.structure() != nullptr && !is_own && levels != 0) {
            print_parameters(*field.structure(), name + '.', levels - 1);
        }
    }
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

// The flags of an action, for a shell: `ec2 completion flags RunInstances`.
inline int print_flags(std::string_view name) {
    const auto action = Actions::find(name);
    if (!action) return exit_usage;
    for (const writ::Field field : action->schema()) {
        if (field.kind() == writ::FieldKind::extra) continue;
        print(stdout, flag_of(action->schema(), field) + '\n');
        if (field.kind() == writ::FieldKind::yes_no) {
            print(stdout, "--no-" + flag_of(action->schema(), field).substr(2) + '\n');
        }
    }
    print(stdout, "--region\n--output\n--faults\n--cli-input-json\n");
    return exit_right;
}

// The words that go behind a flag: `ec2 completion words RunInstances --instance-type`.
inline int print_words(std::string_view name, std::string_view flag) {
    if (flag == "--output") return print(stdout, "query\nparameters\ncurl\n"), exit_right;
    if (flag == "--faults") return print(stdout, "text\njson\n"), exit_right;
    const auto action = Actions::find(name);
    if (!action || !flag.starts_with("--")) return exit_usage;
    const auto index = find_member(action->schema(), flag.substr(2));
    const writ::ValueSchema* const value = index ? action->schema()[*index].value() : nullptr;
    if (value == nullptr || value->words == nullptr) return exit_usage;
    for (std::size_t at = 0; at != value->words->size; ++at) {
        print(stdout, std::string((*value->words)[at]) + '\n');
    }
    return exit_right;
}

// clang-format off
inline constexpr std::string_view bash_completion = R"sh(_ec2() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} action=${COMP_WORDS[1]} words
    if [ "$COMP_CWORD" = 1 ]; then
        words="$(ec2 actions) help actions completion --from-query --reply --help"
    elif [ "$action" = help ] || [ "$action" = --reply ]; then
        words=$(ec2 actions)
    else
        words=$(ec2 completion words "$action" "$before" 2>/dev/null) ||
            words=$(ec2 completion flags "$action" 2>/dev/null)
    fi
    COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _ec2 ec2
)sh";

inline constexpr std::string_view zsh_completion = R"sh(#compdef ec2
_ec2() {
    local found
    if (( CURRENT == 2 )); then
        compadd -- $(ec2 actions) help actions completion --from-query --reply --help
    elif [[ $words[2] == help || $words[2] == --reply ]]; then
        compadd -- $(ec2 actions)
    elif found=$(ec2 completion words $words[2] $words[CURRENT-1] 2>/dev/null); then
        compadd -- ${(f)found}
    else
        compadd -- $(ec2 completion flags $words[2] 2>/dev/null)
        _files
    fi
}
compdef _ec2 ec2
)sh";
// clang-format on

}  // namespace tool
