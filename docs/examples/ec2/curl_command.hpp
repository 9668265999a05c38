// SPDX-License-Identifier: BSL-1.0
//
// A command line for curl.
#pragma once

#include <string>

#include <writ/ec2/endpoint.hpp>
#include <writ/value/region.hpp>

namespace tool {

// The command line that sends a query string, with the key of the environment.
inline std::string curl_command(const writ::Region& region, const writ::ec2::Endpoint& endpoint,
                                const std::string& query) {
    // The key goes to curl through a pipe: what stands on a command line, all users can see. The
    // query string has no character that a shell would touch between single quotes.
    return std::string(
               "{ printf 'user = \"%s:%s\"\\n' \"${AWS_ACCESS_KEY_ID:?}\" "
               "\"${AWS_SECRET_ACCESS_KEY:?}\"; "
               "[ -z \"${AWS_SESSION_TOKEN-}\" ] || "
               "printf 'header = \"x-amz-security-token: %s\"\\n' \"$AWS_SESSION_TOKEN\"; } | "
               "curl --config - --aws-sigv4 'aws:amz:") +
           std::string(region.text()) + ":" + std::string(writ::ec2::signing_name) +
           "' -H 'Content-Type: " + std::string(writ::http::content_type) + "' --data '" + query +
           "' 'https://" + std::string(endpoint.host()) + std::string(writ::http::path) + "'\n";
}

}  // namespace tool
