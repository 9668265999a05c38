// SPDX-License-Identifier: BSL-1.0
// Reads what another client made of random inputs of derived actions, writes it anew, and compares:
//
//   writ_derived_actions <ANSWERS
//
// The first line of the answers names the client. One line for each input follows: the members that
// the client does not know, a tabulator, the body. derived.py makes the inputs, serialize.* the
// answers.
#include <algorithm>
#include <cstddef>
#include <iostream>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <derived_actions.hpp>

#include "conformance/compare.hpp"

using namespace writ_test;

namespace {

// What became of a body.
struct Taken {
    std::string written = {};              // what writ makes of what it read
    std::vector<std::string> faults = {};  // why it did not read it
};

template <class Request>
Taken take(std::string_view body) {
    writ::ReadingMemory none;
    static_cast<void>(writ::read_query<Request>(body, none));
    const auto bytes = std::make_unique<std::byte[]>(none.needed());
    writ::ReadingMemory memory(bytes.get(), none.needed());
    Taken taken;
    if (const auto request = writ::read_query<Request>(body, memory)) {
        taken.written = writ::query<std::string>(*request);
    } else {
        for (const writ::Fault& fault : request.error()) {
            taken.faults.push_back(fault.parameter.to<std::string>() + ": " +
                                   std::string(fault.name()));
        }
    }
    return taken;
}

const std::map<std::string, Taken (*)(std::string_view)> actions = {ACTIONS};

}  // namespace

int main() {
    std::string client;
    std::getline(std::cin, client);
    std::map<std::string, int> inputs;
    std::set<std::string> unknown;  // actions that the client does not know, or requires more of
    std::size_t parameters = 0;
    for (std::string answer; std::getline(std::cin, answer);) {
        const std::size_t tabulator = answer.find('\t');
        const std::string body = answer.substr(tabulator + 1);
        if (body.empty()) {
            unknown.insert(answer.substr(0, tabulator));
            continue;
        }
        const oracle::Pairs theirs = decoded(body);
        const auto named = std::find_if(theirs.begin(), theirs.end(),
                                        [](const auto& pair) { return pair.first == "Action"; });
        if (named == theirs.end()) {
            problem("an answer", "no Action: " + answer);
            continue;
        }
        const std::string& action = named->second;
        const auto found = actions.find(action);
        if (found == actions.end()) {
            problem(action, "is no action of this part");
            continue;
        }
        const std::string where = action + " " + std::to_string(++inputs[action]);
        // Without a byte behind it that could be read too far.
        const auto exact = std::make_unique<char[]>(body.size());
        std::copy(body.begin(), body.end(), exact.get());
        const Taken taken = found->second({exact.get(), body.size()});
        for (const std::string& fault : taken.faults) {
            problem(where, "writ does not read it: " + fault);
        }
        if (taken.faults.empty()) tell_differences(where, theirs, decoded(taken.written));
        parameters += theirs.size();
    }
    std::size_t count = 0;
    for (const auto& [action, of_it] : inputs) count += static_cast<std::size_t>(of_it);
    std::cout << client << ": " << count << " inputs of " << inputs.size()
              << " actions compared, with " << parameters << " parameters; it does not take all of "
              << unknown.size() << " actions\n";
    if (inputs.empty()) problem("all", "nothing was compared");
    return problems == 0 ? 0 : 1;
}
