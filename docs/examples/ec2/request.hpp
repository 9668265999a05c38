// SPDX-License-Identifier: BSL-1.0
//
// Checks and prints one request.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <writ/any.hpp>
#include <writ/ec2/endpoint.hpp>

#include "command.hpp"
#include "curl_command.hpp"
#include "growing_memory.hpp"
#include "names.hpp"
#include "output.hpp"
#include "parameters.hpp"

namespace tool {

inline void report_faults(const Command& command, const writ::Faults& faults,
                          const Parameters& parameters, const writ::Action& action) {
    for (const writ::Fault& fault : faults) {
        const std::string name = fault.parameter.to<std::string>();
        // What could not be taken apart is not missing.
        if (fault.name() == writ::ReadingReasons::missing.name && parameters.has_report_on(name))
            continue;
        std::string sentence(fault.text());
        if (fault.name() == writ::ReadingReasons::unknown_parameter.name) {
            sentence += question_of(action.schema(), name);
        }
        command.report(
            {"fault", name, parameters.flag_of(name), fault.name(), std::move(sentence)});
    }
    if (faults.overflow() != 0) {
        command.report({"fault", "Request", "", "too_many_faults",
                        std::to_string(faults.overflow()) + " more are not shown"});
    }
}

// What to do about an advice here, where the sentence speaks of C++ or of a word that is not
// listed.
inline std::string hint_at(const writ::Fault& advice, const writ::AnyRequest& request,
                           const Parameters& parameters, const std::string& name) {
    if (advice.name() == "destination_region_is_not_told") return " (here: --region)";
    const writ::WordList* const words = words_of(request.action().schema(), name);
    if (words == nullptr) return {};
    for (const writ::Parameter& parameter : parameters.list()) {
        if (parameter.name != name) continue;
        Nearest nearest(parameter.value);
        for (std::size_t at = 0; at != words->size; ++at) nearest.see((*words)[at]);
        return nearest.question();
    }
    return {};
}

inline void report_advice(const Command& command, const writ::AnyRequest& request,
                          const Parameters& parameters) {
    for (const writ::Fault& advice : request.advice()) {
        const std::string name = advice.parameter.to<std::string>();
        command.report({"advice", name, parameters.flag_of(name), advice.name(),
                        std::string(advice.text()) + hint_at(advice, request, parameters, name)});
    }
}

inline bool print_curl(const Command& command, const std::string& query) {
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

// The exit code.
inline int run(const Command& command, const writ::Action& action, const Parameters& parameters) {
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

}  // namespace tool
