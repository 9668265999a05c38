// SPDX-License-Identifier: BSL-1.0
//
// Sends a CopyImage request with cpp-httplib, which takes names and values and encodes them
// itself. Nothing is signed: this is for endpoints that need no signature, such as a local test
// double, and needs --endpoint-url.
//
// needs pkg-config: cpp-httplib
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

#include <httplib.h>

#include "send.hpp"

namespace {

// [send]
std::optional<example::Answer> send_pairs(const example::Checked& checked,
                                          const example::Post& post) {
    const std::size_t scheme = post.url.find("://");
    const std::size_t path = scheme == std::string::npos ? scheme : post.url.find('/', scheme + 3);
    httplib::Client client(post.url.substr(0, path));
    client.set_connection_timeout(post.timeout_seconds);
    client.set_read_timeout(post.timeout_seconds);

    const auto params = writ::parameters<httplib::Params>(checked);
    const auto result = client.Post(std::string(writ::http::path), params);
    if (!result) {
        std::fprintf(stderr, "not sent: %s\n", httplib::to_string(result.error()).c_str());
        return {};
    }
    return example::Answer{result->status, result->body};
}
// [/send]

}  // namespace

int main(int argc, char** argv) {
    return example::run(argc, argv, send_pairs);
}
