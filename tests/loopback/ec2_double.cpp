// SPDX-License-Identifier: BSL-1.0
//
// A test double of EC2 on a port of the loopback interface:
//
//     ec2_double --region REGION [--verify COMMAND]
//
// It prints its port and answers until its standard input ends. A request of any action is read as
// EC2 would read it, by writ: a wrong one gets EC2's error, a dry run that it would have succeeded,
// and any other a reply that is made of what writ knows of the action's replies. Nothing is kept:
// what one request makes, the next one does not find. A signed request is given to COMMAND, which
// says whether the signature is right.
#include <cstdio>
#include <string>
#include <string_view>
#include <thread>

#include <httplib.h>

#include <writ/any/read_any.hpp>
#include <writ/any/write_any.hpp>
#include <writ/value/region.hpp>

#include "answers.hpp"
#include "growing_memory.hpp"
#include "known_actions.hpp"
#include "made_reply.hpp"
#include "scripted.hpp"

namespace {

using namespace loopback;

// Asks the independent implementation about the signature of `request`.
bool is_signature_right(const std::string& command, const httplib::Request& request,
                        const std::string& region) {
    std::FILE* const verifier = ::popen(command.c_str(), "w");
    if (verifier == nullptr) return false;
    std::fprintf(verifier, "%s %s %s\n", request.method.c_str(), request.path.c_str(),
                 region.c_str());
    for (const auto& [name, value] : request.headers) {
        std::fprintf(verifier, "%s: %s\n", name.c_str(), value.c_str());
    }
    std::fprintf(verifier, "\n");
    std::fwrite(request.body.data(), 1, request.body.size(), verifier);
    return ::pclose(verifier) == 0;
}

void answer(const httplib::Request& request, httplib::Response& response, const std::string& region,
            const std::string& verify) {
    if (request.has_header("Authorization") && !verify.empty() &&
        !is_signature_right(verify, request, region)) {
        answer_error(response, 403, "AuthFailure", "the signature is not right");
        return;
    }
    tool::GrowingMemory growing;
    const auto here = writ::Region::parse(region);
    const auto checked = growing.reading([&](writ::ReadingMemory& memory) {
        return writ::read_query<KnownActions>(request.body, memory, writ::in_region(*here));
    });
    if (!checked) {
        const writ::Fault& fault = checked.error()[0];
        answer_error(response, 400,
                     fault.ec2_code().empty() ? "InvalidParameterValue" : fault.ec2_code(),
                     fault.parameter.to<std::string>() + ": " + std::string(fault.text()));
        return;
    }
    if (answer_as_asked(*checked, response)) return;
    GivenValues given;
    writ::each_parameter(
        *checked, [&](std::string_view name, std::string_view value) { given.add(name, value); });
    if (given.has("DryRun", "true")) {
        answer_error(response, 412, "DryRunOperation",
                     "Request would have succeeded, but DryRun flag is set.");
        return;
    }
    response.set_content(made_reply(checked->action(), given, region), xml);
}

}  // namespace

int main(int argc, char** argv) {
    std::string region = "us-east-1";
    std::string verify;
    for (int at = 1; at + 1 < argc; at += 2) {
        (std::string_view(argv[at]) == "--region" ? region : verify) = argv[at + 1];
    }
    httplib::Server server;
    server.Post("/", [&](const httplib::Request& request, httplib::Response& response) {
        answer(request, response, region, verify);
    });
    const int port = server.bind_to_any_port("127.0.0.1");
    if (port <= 0) return 1;
    std::printf("%d\n", port);
    std::fflush(stdout);
    std::thread waits_for_end([&] {
        while (std::getchar() != EOF) {
        }
        server.stop();
    });
    server.listen_after_bind();
    waits_for_end.join();
}
