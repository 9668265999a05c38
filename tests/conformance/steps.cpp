// SPDX-License-Identifier: BSL-1.0
// Prints what writ makes of each line of standard input:
//
//   page ACTION TOKEN BODY     the next token, `end` or `repeats`, when a request with that token
//                              is answered with that page
//   waiter NAME STATUS BODY    `wait`, `done` or `failed`
//
// There are tabulators between. steps.py makes the lines.
#include <cstddef>
#include <iostream>
#include <map>
#include <string>
#include <string_view>

#include <steps.hpp>

using namespace writ;

namespace {

// A member that has nothing of its own to say.
template <class Request>
Request blank_request() {
    return writ::detail::blank_member<Request>();
}

template <class Request>
std::string go_on(const std::string& token, std::string_view body) {
    alignas(std::max_align_t) std::byte bytes[256];
    ReadingMemory memory(bytes);
    const auto reply = read_reply<Request>(200, body, memory);
    if (!reply.result()) return "no result";
    auto request = blank_request<Request>();
    if (!token.empty()) request.next_token = AnyText::unchecked(token);
    const auto next = next_page(request, *reply.result());
    if (next.token_repeats()) return "repeats";
    return next ? std::string(next->next_token->text()) : "end";
}

template <class Waiter>
std::string judge(const std::string& status, std::string_view body) {
    alignas(std::max_align_t) std::byte bytes[256];
    ReadingMemory memory(bytes);
    const auto reply = read_reply<typename Waiter::request_type>(std::stoi(status), body, memory);
    switch (Waiter::judge(reply).verdict) {
        case Verdict::wait: return "wait";
        case Verdict::done: return "done";
        case Verdict::failed: break;
    }
    return "failed";
}

using Step = std::string (*)(const std::string&, std::string_view);

const std::map<std::string, Step> pages = {PAGES};
const std::map<std::string, Step> waiters = {WAITERS};

std::string take_field(std::string& line) {
    const std::size_t end = line.find('\t');
    std::string field = line.substr(0, end);
    line.erase(0, end + 1);
    return field;
}

}  // namespace

int main() {
    for (std::string line; std::getline(std::cin, line);) {
        const auto& table = take_field(line) == "page" ? pages : waiters;
        const std::string name = take_field(line);
        const std::string given = take_field(line);
        std::cout << table.at(name)(given, line) << '\n';
    }
}
