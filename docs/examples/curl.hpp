// SPDX-License-Identifier: BSL-1.0
//
// Sends a checked request with libcurl, which signs it (CURLOPT_AWS_SIGV4, libcurl 7.75 or newer).
// Credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, if there is one,
// AWS_SESSION_TOKEN, and are never printed.
#ifndef WRIT_EXAMPLES_CURL_HPP
#define WRIT_EXAMPLES_CURL_HPP

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>

#include <curl/curl.h>

#include "send.hpp"

namespace example {

// A reply that is longer than any that the examples ask for is not read to its end.
inline constexpr std::size_t longest_reply = std::size_t{1024} * 1024;

inline std::size_t append(const char* data, std::size_t size, std::size_t count, void* body) {
    auto& text = *static_cast<std::string*>(body);
    if (text.size() + size * count > longest_reply) return 0;
    text.append(data, size * count);
    return size * count;
}

// [send]
template <class Request>
std::optional<Answer> send_signed(const writ::Checked<Request>& checked, const Post& post) {
    const char* const id = std::getenv("AWS_ACCESS_KEY_ID");
    const char* const secret = std::getenv("AWS_SECRET_ACCESS_KEY");
    const char* const token = std::getenv("AWS_SESSION_TOKEN");
    if (id == nullptr || secret == nullptr) {
        std::fputs("set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY\n", stderr);
        return {};
    }
    const std::string body = writ::query<std::string>(checked);
    const std::string credentials = std::string(id) + ":" + secret;
    const std::string scope = "aws:amz:" + post.region + ":" + std::string(writ::ec2::signing_name);
    const std::string content_type = "Content-Type: " + std::string(writ::http::content_type);

    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(),
                                                                   curl_easy_cleanup);
    if (!curl) return {};
    curl_slist* headers = curl_slist_append(nullptr, content_type.c_str());
    if (token != nullptr) {
        const std::string header = std::string("X-Amz-Security-Token: ") + token;
        headers = curl_slist_append(headers, header.c_str());
    }
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> freed(headers,
                                                                            curl_slist_free_all);
    Answer answer;
    curl_easy_setopt(curl.get(), CURLOPT_URL, post.url.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, body.data());
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl.get(), CURLOPT_AWS_SIGV4, scope.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_USERPWD, credentials.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, post.timeout_seconds);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &answer.body);
    if (const CURLcode code = curl_easy_perform(curl.get()); code != CURLE_OK) {
        std::fprintf(stderr, "not sent: %s\n", curl_easy_strerror(code));
        return {};
    }
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    answer.status = static_cast<int>(status);
    return answer;
}
// [/send]

}  // namespace example

#endif
