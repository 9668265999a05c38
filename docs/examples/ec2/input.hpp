// SPDX-License-Identifier: BSL-1.0
//
// Reads standard input: a log of query strings, or a reply.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <writ/any.hpp>

#include "command.hpp"
#include "files.hpp"
#include "growing_memory.hpp"
#include "help.hpp"
#include "output.hpp"
#include "signature.hpp"

namespace tool {

// `faults: ` and each fault. For other programs each is a report as well.
inline std::string answer_of(const Command& command, const writ::Faults& faults, std::size_t line) {
    std::string answer = "faults: ";
    for (const writ::Fault& fault : faults) {
        const std::string name = fault.parameter.to<std::string>();
        if (!answer.ends_with(": ")) answer += "; ";
        answer += in_a_list(name) + ": " + std::string(fault.name());
        if (command.report.is_json) {
            command.report({"fault", name, "", fault.name(), std::string(fault.text()), line});
        }
    }
    if (faults.overflow() != 0) answer += "; Request: too_many_faults";
    return answer;
}

// One answer for each line of standard input; the exit code.
inline int run_queries(const Command& command) {
    GrowingMemory growing;
    Lines lines;
    bool is_any_refused = false;
    std::string line;
    for (std::size_t number = 1; lines.next(line); ++number) {
        if (line.ends_with('\r')) line.pop_back();
        if (const std::string_view name = take_signature(line); !name.empty()) {
            command.report({"advice", std::string(name), "", "signature_is_left_out",
                            "it signs another request than the one that is written here", number});
        }
        const auto request = growing.reading([&](writ::ReadingMemory& memory) {
            return writ::read_query<Actions>(line, memory, writ::in_region(command.region));
        });
        if (!request) {
            is_any_refused = true;
            print(stdout, answer_of(command, request.error(), number) + '\n');
            continue;
        }
        print(stdout, writ::query<std::string>(*request) + '\n');
        for (const writ::Fault& advice : request->advice()) {
            command.report({"advice", advice.parameter.to<std::string>(), "", advice.name(),
                            std::string(advice.text()), number});
        }
    }
    if (!Lines::were_readable()) return refuse_usage("cannot read standard input");
    return is_any_refused ? exit_refused : exit_right;
}

// The values of a reply on standard input; the exit code.
inline int run_reply(const Command& command, const writ::Action& action, int status) {
    std::string body;
    if (!read_all(stdin, body)) return refuse_usage("cannot read standard input");
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

}  // namespace tool
