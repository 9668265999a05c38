// SPDX-License-Identifier: BSL-1.0
//
// Waits until an image is available or has failed, as AWS's own waiter does: it asks 40 times, 15
// seconds apart (`ImageAvailable` in botocore 1.43.67's waiters-2.json, 2026-08-07).
//
//     wait_for_image --region us-west-2 [--endpoint-url URL] [--timeout SECONDS]
//                    [--interval SECONDS] [--tries COUNT] ami-5731123e
//
// On a terminal it tells in one line how the image is doing. It ends with 0 if the image is
// available and with 1 if it has failed; then EC2's reason is printed. What went wrong before that
// is told as by the sending examples, with 6 if the image was still not available after all tries.
//
// needs pkg-config: libcurl
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#include <curl/curl.h>
#include <unistd.h>

#include <writ/ec2/describe_images.hpp>
#include <writ/ec2/types/image_state.hpp>

#include "curl.hpp"
#include "send.hpp"

namespace {

using example::print;
using example::print_line;
using writ::ec2::DescribeImages;

constexpr int exit_failed = 1;
constexpr int exit_not_yet = 6;

struct Wait {
    long interval_seconds = 15;
    long tries = 40;
};

// A line on the terminal that is written again and again; nothing where there is no terminal.
class Progress {
public:
    Progress() = default;
    ~Progress() { say(""); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    Progress(Progress&&) = delete;
    Progress& operator=(Progress&&) = delete;

    void say(const std::string& text) const {
        if (is_terminal_) std::fprintf(stderr, "\r\x1B[K%s", text.c_str());
    }

private:
    bool is_terminal_ = isatty(STDERR_FILENO) == 1;
};

// [reply]
// What one reply says: the exit code, or nothing if it is worth asking again. The state is for the
// progress line.
std::optional<int> judge(const example::Answer& answer, std::string& state, const Progress& line) {
    const auto reply = writ::read_reply<DescribeImages>(answer.status, answer.body);
    if (const auto& error = reply.service_error()) {
        state = error->code().to<std::string>();
        if (error->is_worth_retrying()) return {};
        line.say("");
        print_line(stderr, "service error", state, error->message().to<std::string>());
        return example::exit_service_error;
    }
    if (const auto& other = reply.not_a_reply()) {
        state = other->name();
        if (other->status_class() == writ::HttpStatusClass::server_error) return {};
        line.say("");
        print_line(stderr, "no reply", other->name(), other->text());
        return example::exit_no_reply;
    }
    state = "not there yet";
    for (const writ::ec2::Image& image : reply.result()->images) {
        state = image.state.text().to<std::string>();
        if (image.state == writ::ec2::ImageState::available) return example::exit_done;
        if (image.state == writ::ec2::ImageState::failed) {
            line.say("");
            const auto& reason = image.state_reason;
            print_line(stderr, "failed", reason ? reason->code.to<std::string>() : "no reason",
                       reason ? reason->message.to<std::string>() : "EC2 gives none");
            return exit_failed;
        }
    }
    return {};
}
// [/reply]

int wait_for(const writ::Checked<DescribeImages>& request, const example::Post& post,
             const Wait& wait, const std::string& id) {
    const Progress line;
    std::string state;
    for (long attempt = 1;; ++attempt) {
        const auto answer = example::send_signed(request, post);
        if (!answer) return example::exit_not_sent;
        if (const auto code = judge(*answer, state, line)) {
            if (*code == example::exit_done) {
                line.say("");
                print(stdout, id + "\n");
            }
            return *code;
        }
        if (attempt == wait.tries) break;
        std::string text = id;
        text.append(": ").append(state).append(", try ").append(std::to_string(attempt));
        line.say(text.append(" of ").append(std::to_string(wait.tries)));
        std::this_thread::sleep_for(std::chrono::seconds(wait.interval_seconds));
    }
    line.say("");
    print_line(stderr, "not available", state, "it may become so later; wait again");
    return exit_not_yet;
}

// The number that `text` begins with, if it is one from `least` up.
bool take_number(std::string_view text, long least, long& number) {
    const std::string digits(text);
    char* end = nullptr;
    number = std::strtol(digits.c_str(), &end, 10);
    return !digits.empty() && *end == '\0' && number >= least;
}

int run(int argc, char** argv) {
    std::string_view id_text;
    std::string_view region_text;
    example::Post post;
    Wait wait;
    bool is_understood = true;
    for (int at = 1; at < argc && is_understood; ++at) {
        const std::string_view word = argv[at];
        if (!word.starts_with("--") && id_text.empty()) {
            id_text = word;
            continue;
        }
        const std::string_view value = at + 1 < argc ? argv[++at] : "";
        if (word == "--region") {
            region_text = value;
        } else if (word == "--endpoint-url") {
            post.url = value;
        } else if (word == "--timeout") {
            is_understood = take_number(value, 1, post.timeout_seconds);
        } else if (word == "--interval") {
            is_understood = take_number(value, 0, wait.interval_seconds);
        } else if (word == "--tries") {
            is_understood = take_number(value, 1, wait.tries);
        } else {
            is_understood = false;
        }
    }
    if (!is_understood || id_text.empty()) {
        print(stderr,
              "usage: wait_for_image --region REGION [--endpoint-url URL] [--timeout SECONDS] "
              "[--interval SECONDS] [--tries COUNT] IMAGE_ID\n");
        return example::exit_usage;
    }
    const auto region = writ::Region::parse(region_text);
    if (!region) {
        print_line(stderr, "fault: Region", region.error().name(), region.error().text());
        return example::exit_faults;
    }
    const auto id = writ::ec2::ImageId::parse(id_text);
    if (!id) {
        print_line(stderr, "fault: ImageId.1", id.error().name(), id.error().text());
        return example::exit_faults;
    }
    // [request]
    const writ::ec2::AnyImageId ids[] = {*id};
    const auto request = writ::check(DescribeImages{.image_ids = ids}, writ::in_region(*region));
    // [/request]
    if (post.url.empty()) {
        const auto endpoint = writ::ec2::endpoint(*request);
        if (!endpoint) {
            print_line(stderr, "fault: Region", endpoint.error().name(), endpoint.error().text());
            return example::exit_faults;
        }
        post.url = "https://";
        post.url += endpoint->host();
        post.url += writ::http::path;
    }
    post.region = region->text();
    return wait_for(*request, post, wait, std::string(id_text));
}

}  // namespace

int main(int argc, char** argv) {
    curl_global_init(CURL_GLOBAL_DEFAULT);
    const int code = run(argc, argv);
    curl_global_cleanup();
    return code;
}
