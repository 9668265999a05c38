// SPDX-License-Identifier: BSL-1.0
//
// What the two sending examples have in common: all but the HTTP client.
//
//     send_with_… --region us-west-2 [--endpoint-url URL] [--timeout SECONDS] Name=Value...
//
// `Name=Value` are the parameters of CopyImage by their wire names, such as Name=nightly,
// SourceImageId=ami-5731123e and SourceRegion=us-east-1.
#ifndef WRIT_EXAMPLES_SEND_HPP
#define WRIT_EXAMPLES_SEND_HPP

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/endpoint.hpp>

namespace example {

using Checked = writ::Checked<writ::ec2::CopyImage>;

enum Exit : int {
    exit_done = 0,           // the image id, or a dry run that would have succeeded
    exit_faults = 2,         // nothing was sent
    exit_service_error = 3,  // the service refused it
    exit_no_reply = 4,       // something answered, but not the service
    exit_not_sent = 5,       // nothing answered
    exit_usage = 64,
};

// What an HTTP client is asked to do.
struct Post {
    std::string url;     // https://ec2.us-west-2.amazonaws.com/
    std::string region;  // for the signature
    long timeout_seconds = 30;
};

// What it brings back.
struct Answer {
    int status = 0;
    std::string body;
};

inline void print(std::FILE* stream, std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stream);
}

inline void print_line(std::FILE* stream, std::string_view kind, std::string_view name,
                       std::string_view text) {
    for (const std::string_view piece : {kind, std::string_view(": "), name, std::string_view(": "),
                                         text, std::string_view("\n")}) {
        print(stream, piece);
    }
}

// [reply]
// Prints the reply, and returns the exit code.
inline int report(const Answer& answer) {
    const auto reply = writ::read_reply<writ::ec2::CopyImage>(answer.status, answer.body);
    if (reply.result()) {
        print(stdout, reply.result()->image_id->text());
        print(stdout, "\n");
        return exit_done;
    }
    if (reply.service_error()) {
        const writ::ServiceError& error = *reply.service_error();
        if (error.is_dry_run_success()) {
            print(stdout, "the dry run would have succeeded\n");
            return exit_done;
        }
        print_line(stderr, "service error", error.code().to<std::string>(),
                   error.message().to<std::string>());
        if (error.is_worth_retrying()) {
            print(stderr, "wait, then send the same request with the same ClientToken again\n");
        }
        return exit_service_error;
    }
    print_line(stderr, "no reply", reply.not_a_reply()->name(), reply.not_a_reply()->text());
    return exit_no_reply;
}
// [/reply]

// Checks the parameters, has them sent by `post(checked, Post)`, which returns an Answer or
// nothing, and says what came back; the exit code.
template <class Send>
int run(int argc, char** argv, Send send) {
    const std::vector<std::string_view> given(argv + 1, argv + argc);
    std::vector<writ::Parameter> parameters;
    std::string_view region_text;
    Post post;
    for (std::size_t at = 0; at != given.size(); ++at) {
        const std::size_t equals = given[at].find('=');
        const bool is_flag = given[at].starts_with("--");
        if (!is_flag && equals != std::string_view::npos) {
            parameters.push_back({given[at].substr(0, equals), given[at].substr(equals + 1)});
        } else if (given[at] == "--region" && at + 1 != given.size()) {
            region_text = given[++at];
        } else if (given[at] == "--endpoint-url" && at + 1 != given.size()) {
            post.url = given[++at];
        } else if (given[at] == "--timeout" && at + 1 != given.size()) {
            post.timeout_seconds = std::strtol(std::string(given[++at]).c_str(), nullptr, 10);
        } else {
            print_line(stderr, "usage", given[at],
                       "--region REGION [--endpoint-url URL] [--timeout SECONDS] Name=Value...");
            return exit_usage;
        }
    }
    const auto region = writ::Region::parse(region_text);
    if (!region) {
        print_line(stderr, "fault: Region", region.error().name(), region.error().text());
        return exit_faults;
    }
    alignas(std::max_align_t) std::byte bytes[16 * 1024];
    writ::ReadingMemory memory(bytes);
    const auto checked =
        writ::read_parameters<writ::ec2::CopyImage>(parameters, memory, writ::in_region(*region));
    if (!checked) {
        for (const writ::Fault& fault : checked.error()) {
            print_line(stderr, "fault: " + fault.parameter.to<std::string>(), fault.name(),
                       fault.text());
        }
        return exit_faults;
    }
    if (post.url.empty()) {
        const auto endpoint = writ::ec2::endpoint(*checked);
        if (!endpoint) {
            print_line(stderr, "fault: Region", endpoint.error().name(), endpoint.error().text());
            return exit_faults;
        }
        post.url = "https://";
        post.url += endpoint->host();
        post.url += writ::http::path;
    }
    post.region = region->text();
    const std::optional<Answer> answer = send(*checked, post);
    return answer ? report(*answer) : int{exit_not_sent};
}

}  // namespace example

#endif
