// SPDX-License-Identifier: BSL-1.0
//
// How a shell completes the tool's command line, out of the schemas.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <writ/any.hpp>

#include "help.hpp"
#include "names.hpp"
#include "output.hpp"

namespace tool {

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
    if (name == "RunInstances") print(stdout, "--count\n");
    print(stdout, "--region\n--output\n--faults\n--cli-input-json\n");
    return exit_right;
}

// The words that go behind a flag: `ec2 completion words RunInstances --instance-type`.
inline int print_words(std::string_view name, std::string_view flag) {
    if (flag == "--output") return print(stdout, "query\nparameters\ncurl\n"), exit_right;
    if (flag == "--faults") return print(stdout, "text\njson\n"), exit_right;
    if (flag == "--region" || flag == "--cli-input-json") return exit_right;  // not a flag
    const auto action = Actions::find(name);
    if (!action || !flag.starts_with("--")) return exit_usage;
    const auto index = find_flag(action->schema(), flag);
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
    elif [ "$action" = completion ]; then
        words="bash zsh"
    elif [ "$action" = --from-query ]; then
        words="- --region --faults"
    elif [ "$action" = help ] || [ "$before" = --reply ]; then
        words=$(ec2 actions)
    elif [ "$action" = --reply ]; then
        words="--status --faults"
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
    elif [[ $words[2] == completion ]]; then
        compadd -- bash zsh
    elif [[ $words[2] == --from-query ]]; then
        compadd -- - --region --faults
    elif [[ $words[2] == help || $words[CURRENT-1] == --reply ]]; then
        compadd -- $(ec2 actions)
    elif [[ $words[2] == --reply ]]; then
        compadd -- --status --faults
    elif found=$(ec2 completion words $words[2] $words[CURRENT-1] 2>/dev/null); then
        if [[ -n $found ]]; then compadd -- ${(f)found}; else _files; fi
    else
        compadd -- $(ec2 completion flags $words[2] 2>/dev/null)
        _files
    fi
}
compdef _ec2 ec2
)sh";
// clang-format on

}  // namespace tool
